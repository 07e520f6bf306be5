// SPDX-License-Identifier: Apache-2.0
#include "app/settings/switchessection.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

// A radio button has one line only: its words stand beside it, and a click on them counts.
class Words : public QLabel
{
public:
    Words(const QString &text, QRadioButton *button)
        : QLabel(text)
        , m_button(button)
    {
        setWordWrap(true);
    }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        if (m_button->isEnabled())
            m_button->setChecked(true);
    }

private:
    QRadioButton *m_button;
};

} // namespace

SwitchesSection::SwitchesSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("To be confirmed (要確認)"),
        tr("Here the policies can be read in more than one way. The program proposes a reading; ask the office where "
           "you "
           "are not sure, and choose the one your facility works by. What you choose changes duties, forms and the "
           "to-do list, and is written to the history."),
        parent)
    , m_save(new QPushButton(tr("&Save")))
{
    m_save->setObjectName(u"saveSwitches"_s);
    body()->addWidget(m_list = new QWidget);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &SwitchesSection::save);
    connect(&session, &Session::recordsChanged, this, &SwitchesSection::fill);
    fill();
}

void SwitchesSection::fill()
{
    m_groups.clear();
    auto *list = new QWidget;
    m_entries = new QVBoxLayout(list);
    m_entries->setContentsMargins(0, 0, 0, 0);
    QList<policy::Ambiguity> withChoice;
    QList<policy::Ambiguity> without;
    for (const policy::Ambiguity &ambiguity : session().policy().ambiguities())
        (ambiguity.options.isEmpty() ? without : withChoice).append(ambiguity);
    const QList<policy::Ambiguity> all = withChoice + without; // what can be chosen stands first
    for (const policy::Ambiguity &ambiguity : all)
        m_entries->addWidget(entry(ambiguity));
    delete body()->replaceWidget(m_list, list);
    delete m_list;
    m_list = list;
    updateButtons();
}

QWidget *SwitchesSection::entry(const policy::Ambiguity &ambiguity)
{
    QStringList articles;
    for (const domain::Citation &citation : ambiguity.articles)
        articles.append(session().policy().shortNameOf(citation.policy) + u' ' + citation.article);
    auto *box = new QGroupBox(tr("%1 (%2)", "articles, number").arg(articles.join(tr(", ")), ambiguity.id));
    auto *column = new QVBoxLayout(box);
    auto *question = new QLabel(ambiguity.question);
    question->setWordWrap(true);
    column->addWidget(question);
    if (ambiguity.options.isEmpty()) {
        auto *choice = new QLabel(tr("How the program takes it: %1").arg(ambiguity.choice));
        choice->setWordWrap(true);
        column->addWidget(choice);
        return box;
    }
    auto *group = new QButtonGroup(box);
    const bool allowed = mayChange(domain::Permission::EditSettings);
    const auto add = [&](const QString &id, const QString &text) {
        auto *button = new QRadioButton;
        button->setAccessibleName(text);
        button->setObjectName(u"switch/%1/%2"_s.arg(ambiguity.id, id));
        button->setProperty("option", id);
        button->setEnabled(allowed);
        button->setChecked(ambiguity.chosen == id);
        group->addButton(button);
        auto *row = new QHBoxLayout;
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(new Words(text, button), 1);
        column->addLayout(row);
        connect(button, &QRadioButton::toggled, this, &SwitchesSection::updateButtons);
    };
    add({}, tr("%1 (what the program proposes)").arg(ambiguity.choice));
    for (const policy::Ambiguity::Option &option : ambiguity.options)
        add(option.id, option.text);
    m_groups.insert(ambiguity.id, group);
    return box;
}

domain::Facility SwitchesSection::chosen() const
{
    domain::Facility facility = session().records().facility;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        const QString option
            = (*it)->checkedButton() ? (*it)->checkedButton()->property("option").toString() : QString();
        const QString rule = u"switch/"_s + it.key();
        if (option.isEmpty())
            facility.rules.remove(rule);
        else
            facility.rules.insert(rule, option);
    }
    return facility;
}

void SwitchesSection::updateButtons()
{
    m_save->setEnabled(mayChange(domain::Permission::EditSettings) && chosen() != session().records().facility);
}

void SwitchesSection::save()
{
    const domain::Facility facility = chosen();
    // Choices may not go together: then nothing is saved.
    const auto policy = policy::PolicyLibrary(session().records()).load(facility);
    if (!policy) {
        finish(policy.error(), {});
        return;
    }
    finish(withoutValue(session().registers().saveFacility(facility)),
        tr("The choices have been saved. The to-do list has been worked out anew."));
}

} // namespace mcs::app
