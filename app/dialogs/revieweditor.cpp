// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/revieweditor.h"

#include "app/session.h"
#include "app/widgets/staffcombo.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/tables/words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Words;

ReviewEditor::ReviewEditor(Session &session, const QString &subject, QWidget *parent)
    : GroupDialog(session, u"group-review"_s, subject, parent)
{
    const Group *reviewed = group(subject);
    m_group = reviewed ? reviewed->id : GroupId{};
    setWindowTitle(tr("Review the members"));
    if (reviewed)
        addHeading(tr("Members of “%1”").arg(map().title(*reviewed)));
    addArticles({u"review"_s});
    if (const GroupReview *last = map().review(m_group))
        addText(tr("Last review: %1").arg(bothCalendars(last->reviewedOn)));
    addWide(makeLines());
    m_counts = addText({});
    addDay(u"day"_s, tr("&Reviewed on"), session.clock().today(), true);
    addField(u"reviewer"_s, tr("Re&viewed by"),
        new StaffCombo(session.records().staff, session.clock().today(), session.ledger().currentUser().staff));
    addField(u"note"_s, tr("No&te"), new QPlainTextEdit);
    setCaption(tr("Record the review"));
    count();
}

QString ReviewEditor::knownAbout(const Membership &membership) const
{
    QStringList known{Words::of(membership.status)};
    if (const QDate since = tables::sinceOf(membership); since.isValid())
        known += tr("since %1").arg(warekiShort(since));
    if (const Staff *staff = map().staff(membership.staff)) {
        if (map().facts(membership).gone)
            known += tr("has left");
        else if (staff->leftOn.isValid())
            known += tr("leaves on %1").arg(warekiShort(staff->leftOn));
        else if (staff->employment != Employment::Active)
            known += Words::of(staff->employment);
        if (staff->account.status != AccountStatus::InUse)
            known += tr("account: %1").arg(Words::of(staff->account.status));
    } else if (map().facts(membership).gone) {
        known += tr("has left");
    }
    if (const QString gap = tables::gapOf(membership); !gap.isEmpty())
        known += gap;
    return known.join(tr(", "));
}

QWidget *ReviewEditor::makeLines()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(4, 1);
    const auto quiet = [](const QString &text) {
        auto *label = new QLabel(text);
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, quietColour(colours));
        label->setPalette(colours);
        return label;
    };
    int row = 0;
    QStringList others;
    for (const Membership *membership : map().members(m_group)) {
        const tables::MemberFacts facts = map().facts(*membership);
        if (membership->status == MembershipStatus::Candidate || membership->status == MembershipStatus::RemovalAsked) {
            others += tr("%1: %2").arg(facts.name, Words::of(membership->status));
            continue;
        }
        auto *name = new QLabel(u"<b>%1</b>　%2"_s.arg(facts.name.toHtmlEscaped(), facts.job.toHtmlEscaped()));
        QStringList more{facts.office, knownAbout(*membership)};
        more.removeAll(QString());
        auto *who = new QWidget;
        auto *whoLayout = new QVBoxLayout(who);
        whoLayout->setContentsMargins(0, 0, 0, 0);
        whoLayout->setSpacing(0);
        whoLayout->addWidget(name);
        whoLayout->addWidget(quiet(more.join(u"　"_s)));
        grid->addWidget(who, row, 0);
        Line line{membership->id, facts.name, new QButtonGroup(this), new QLineEdit};
        int column = 1;
        for (const Verdict verdict : {Verdict::Keep, Verdict::Remove, Verdict::Check}) {
            auto *button = new QRadioButton(Words::of(verdict));
            button->setObjectName(u"verdict-%1-%2"_s.arg(membership->id.value).arg(int(verdict)));
            button->setAccessibleName(tr("%1: %2").arg(facts.name, Words::of(verdict)));
            line.verdicts->addButton(button, int(verdict));
            grid->addWidget(button, row, column++);
        }
        line.verdicts->button(int(facts.gone ? Verdict::Remove : Verdict::Keep))->setChecked(true);
        line.reason->setObjectName(u"reason-%1"_s.arg(membership->id.value));
        line.reason->setMaxLength(200);
        line.reason->setPlaceholderText(tr("Reason"));
        line.reason->setAccessibleName(tr("%1: reason").arg(facts.name));
        line.reason->setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 14);
        if (facts.gone)
            line.reason->setText(tr("No longer works there"));
        grid->addWidget(line.reason, row, 4);
        connect(line.verdicts, &QButtonGroup::idToggled, this, [this, reason = line.reason](int id, bool on) {
            if (on)
                reason->setEnabled(id != int(Verdict::Keep));
            count();
        });
        line.reason->setEnabled(facts.gone);
        m_lines.append(line);
        ++row;
    }
    if (m_lines.isEmpty())
        grid->addWidget(quiet(tr("Nobody has been invited to the group yet.")), row++, 0, 1, 5);
    if (!others.isEmpty())
        grid->addWidget(quiet(tr("No verdict is needed for: %1").arg(others.join(tr(", ")))), row, 0, 1, 5);
    return box;
}

Verdict ReviewEditor::verdict(const Line &line)
{
    return Verdict(line.verdicts->checkedId());
}

void ReviewEditor::count()
{
    if (!m_counts)
        return;
    std::array<int, 3> counts{};
    for (const Line &line : std::as_const(m_lines))
        ++counts[size_t(verdict(line))];
    m_counts->setText(tr("%1: %2, %3: %4, %5: %6")
                          .arg(Words::of(Verdict::Keep))
                          .arg(counts[0])
                          .arg(Words::of(Verdict::Remove))
                          .arg(counts[1])
                          .arg(Words::of(Verdict::Check))
                          .arg(counts[2]));
}

void ReviewEditor::check()
{
    GroupDialog::check();
    if (!qobject_cast<StaffCombo *>(input(u"reviewer"_s))->staff().isStored())
        refuse(u"reviewer"_s, tr("Please choose who reviewed the members."));
    checkLength(u"note"_s, 1000);
    QStringList without;
    QLineEdit *first = nullptr;
    for (const Line &line : std::as_const(m_lines)) {
        if (verdict(line) != Verdict::Keep && line.reason->text().trimmed().isEmpty()) {
            without += line.name;
            if (!first)
                first = line.reason;
        }
    }
    if (first) {
        refuse(u"day"_s, tr("Please enter a reason for: %1").arg(without.join(tr(", "))));
        first->setFocus(Qt::OtherFocusReason);
    }
}

Result<void> ReviewEditor::save()
{
    GroupReview review;
    review.group = m_group;
    review.reviewedOn = day(u"day"_s);
    review.reviewer = qobject_cast<StaffCombo *>(input(u"reviewer"_s))->staff();
    review.note = text(u"note"_s);
    for (const Line &line : std::as_const(m_lines))
        review.lines.append({line.membership, verdict(line),
            verdict(line) == Verdict::Keep ? QString() : line.reason->text().trimmed()});
    return withoutValue(session().registers().groups().review(review));
}

QJsonObject ReviewEditor::extraDraft() const
{
    QJsonArray lines;
    for (const Line &line : m_lines)
        lines.append(QJsonObject{{u"membership"_s, line.membership.value}, {u"verdict"_s, int(verdict(line))},
            {u"reason"_s, line.reason->text()}});
    return {{u"lines"_s, lines}};
}

void ReviewEditor::setExtraDraft(const QJsonObject &extra)
{
    for (const QJsonValue &value : extra[u"lines"].toArray()) {
        const QJsonObject kept = value.toObject();
        for (const Line &line : std::as_const(m_lines)) {
            QAbstractButton *button = line.verdicts->button(kept[u"verdict"].toInt());
            if (line.membership.value == kept[u"membership"].toInteger() && button) {
                button->setChecked(true);
                line.reason->setText(kept[u"reason"].toString());
            }
        }
    }
}

} // namespace mcs::app
