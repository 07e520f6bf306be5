// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policyreviewdialog.h"

#include "app/prompts.h"
#include "app/settings/formspreview.h"
#include "models/domain/wareki.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::PaperEffect;

namespace {

QTableWidget *tableOf(const QString &name, const QStringList &headings)
{
    auto *table = new QTableWidget(0, int(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(true);
    table->setAlternatingRowColors(true);
    return table;
}

void addRow(QTableWidget *table, const QStringList &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
}

QString named(const policy::PolicyVersion &version)
{
    return version.inForce.isValid()
        ? PolicyReviewDialog::tr("%1 (in force from %2)").arg(version.name, domain::warekiLong(version.inForce))
        : version.name;
}

} // namespace

PolicyReviewDialog::PolicyReviewDialog(Session &session, Prompts &prompts, const CheckedPolicy &checked,
    const std::shared_ptr<const forms::FontSet> &fonts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_checked(checked)
{
    setObjectName(u"policyReview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Version of a policy"));
    const policy::PolicyVersions &versions = m_checked.versions;
    auto *heading = new QLabel(versions.hasBefore() && !versions.versionBefore().name.isEmpty()
            ? tr("“%1”: %2, in place of %3")
                  .arg(versions.policyName(), named(versions.versionAfter()), named(versions.versionBefore()))
            : tr("“%1”: %2").arg(versions.policyName(), named(versions.versionAfter())));
    heading->setWordWrap(true);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"reviewTabs"_s);
    tabs->addTab(changesPage(), tr("What changes (%1)").arg(versions.changes().size()));
    tabs->addTab(papersPage(), tr("Signed papers"));
    tabs->addTab(formsPage(fonts), tr("Look at the forms"));
    auto *buttons = new QDialogButtonBox;
    m_adopt = buttons->addButton(tr("&Take this version over"), QDialogButtonBox::AcceptRole);
    m_adopt->setObjectName(u"adopt"_s);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_adopt, close})
        button->setAutoDefault(false);
    connect(m_adopt, &QPushButton::clicked, this, &PolicyReviewDialog::adopt);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_signedOff);
    layout->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(line * 50, line * 34);
    showPapers();
    updateButtons();
}

bool PolicyReviewDialog::countsHere() const
{
    const QString id = m_checked.folder.id;
    return id == m_session.policy().id() || (id == policy::basePolicyId() && m_session.policy().hasBase());
}

QWidget *PolicyReviewDialog::changesPage()
{
    const policy::PolicyVersions &versions = m_checked.versions;
    if (!versions.hasBefore() || versions.changes().isEmpty()) {
        auto *nothing = new QLabel(versions.hasBefore()
                ? tr("Nothing differs from the version in force.")
                : tr("The program knows no earlier version of this policy: it is a new region."));
        nothing->setWordWrap(true);
        nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        nothing->setMargin(fontMetrics().height());
        return nothing;
    }
    auto *table = tableOf(tr("What changes"),
        {tr("Kind of change"), tr("Part of the policy"), tr("What it is"), tr("Before"), tr("After")});
    table->setObjectName(u"changes"_s);
    for (const policy::PolicyChange &change : versions.changes())
        addRow(table,
            {policy::kindWord(change.kind), policy::partWord(change.part),
                change.articles.isEmpty() ? change.what : change.what + u'\n' + change.articles.join(tr(", ")),
                change.before, change.before == change.after ? tr("(the layout or details differ)") : change.after});
    for (int column = 0; column < 2; ++column)
        table->resizeColumnToContents(column);
    for (int column = 2; column < 5; ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

QWidget *PolicyReviewDialog::papersPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *explanation = new QLabel(countsHere()
            ? tr("What becomes of papers signed under earlier versions. Where the policy says nothing they stay valid; "
                 "choose what the office wants. The signed papers themselves keep their text.")
            : tr("The facility works by another region: its signed papers are not touched."));
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    auto *form = new QFormLayout;
    const policy::PaperEffects proposed = m_checked.versions.effects();
    const QList<policy::FormInfo> forms = m_checked.versions.forms();
    for (const policy::FormInfo &info : forms) {
        if (info.own)
            continue;
        auto *box = new QComboBox;
        for (const PaperEffect effect : {PaperEffect::Valid, PaperEffect::NewWording, PaperEffect::SignAgain})
            box->addItem(policy::effectWord(effect), int(effect));
        box->setCurrentIndex(box->findData(int(proposed.value(info.role, PaperEffect::Valid))));
        box->setObjectName(u"effect-"_s + info.role);
        box->setAccessibleName(info.title);
        box->setEnabled(countsHere());
        form->addRow(info.number.isEmpty() ? info.title : info.number + u'　' + info.title, box);
        m_effects.insert(info.role, box);
        connect(box, &QComboBox::currentIndexChanged, this, &PolicyReviewDialog::showPapers);
    }
    layout->addLayout(form);
    m_summary = new QLabel;
    m_summary->setObjectName(u"papersSummary"_s);
    layout->addWidget(m_summary);
    m_papers = tableOf(tr("Signed papers"), {tr("Paper"), tr("Whose"), tr("Signed on"), tr("What becomes of it")});
    m_papers->setObjectName(u"papers"_s);
    m_papers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(m_papers, 1);
    return page;
}

QWidget *PolicyReviewDialog::formsPage(const std::shared_ptr<const forms::FontSet> &fonts)
{
    m_preview = new FormsPreview(fonts);
    m_signedOff = new QCheckBox(tr("&I have looked at every page of the forms; they are as the office wants them"));
    m_signedOff->setObjectName(u"signedOff"_s);
    connect(m_preview, &FormsPreview::pageSeen, this, &PolicyReviewDialog::updateButtons);
    connect(m_signedOff, &QCheckBox::toggled, this, &PolicyReviewDialog::updateButtons);
    m_preview->setPapers(m_checked.papers);
    return m_preview;
}

policy::PaperEffects PolicyReviewDialog::effects() const
{
    policy::PaperEffects effects;
    for (auto it = m_effects.cbegin(); it != m_effects.cend(); ++it)
        effects.insert(it.key(), PaperEffect((*it)->currentData().toInt()));
    return effects;
}

void PolicyReviewDialog::showPapers()
{
    m_papers->setRowCount(0);
    QMap<PaperEffect, int> counts;
    if (countsHere()) {
        const QList<policy::AffectedPaper> papers = policy::papersUnder(effects(), m_session.records());
        for (const policy::AffectedPaper &paper : papers) {
            const auto form = m_session.policy().form(paper.role);
            if (!form || form->policyId != m_checked.folder.id)
                continue;
            ++counts[paper.effect];
            addRow(m_papers,
                {form->title, paper.name, domain::warekiShort(paper.signedOn), policy::effectWord(paper.effect)});
        }
    }
    m_summary->setText(tr("Stay valid: %1   New wording: %2   To be signed again: %3")
                           .arg(counts.value(PaperEffect::Valid))
                           .arg(counts.value(PaperEffect::NewWording))
                           .arg(counts.value(PaperEffect::SignAgain)));
}

void PolicyReviewDialog::updateButtons()
{
    if (!m_adopt)
        return;
    const bool seen = m_preview->isEverythingSeen();
    m_signedOff->setEnabled(seen);
    m_signedOff->setToolTip(seen ? QString() : tr("Please go through all pages of “Look at the forms” first."));
    m_adopt->setEnabled(seen && m_signedOff->isChecked());
}

void PolicyReviewDialog::adopt()
{
    const auto adopted = m_session.registers().policies().adopt(
        m_checked.folder, countsHere() ? effects() : m_checked.versions.effects());
    if (!adopted) {
        m_prompts.showError(this, adopted.error());
        return;
    }
    if (const auto reloaded = m_session.reload(); !reloaded)
        m_prompts.showError(this, reloaded.error());
    accept();
}

} // namespace mcs::app
