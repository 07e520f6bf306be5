// SPDX-License-Identifier: Apache-2.0
#include "app/pages/inspectionpage.h"

#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

InspectionPage::InspectionPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"inspections"_s, *new tables::InspectionModel, false, parent)
    , m_model(static_cast<tables::InspectionModel &>(*table()->model()))
{
    setWindowTitle(tr("Inspections"));
    setWindowIcon(icon(u"check"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::InspectionModel::List);
    table()->setAccessibleName(tr("Self-inspections"));
    showEmptyHint(tr("There has been no self-inspection yet. Press F6 to begin; what the records know is answered "
                     "already."));
    addPageAction(u"add"_s, tr("New self-inspection"), Qt::Key_F6, Permission::Inspect, Needs::Nothing, [this] {
        begin();
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(
        u"edit"_s, tr("Open the check list"), Qt::Key_F2, Permission::Inspect, Needs::One, [this] { open(current()); });
    m_delete = addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::Inspect, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    m_print = addPageAction(
        u"print"_s, tr("Print the check list"), Qt::Key_F8, Permission::PrintForms, Needs::Some, [this] {
            policy::FormRequest request;
            request.role = u"inspection-sheet"_s;
            request.subjects = selection();
            request.date = session().clock().today();
            this->tools().printing.print(window(), request, {});
        });
    m_pack = addPageAction(
        u"print"_s, tr("Papers for an inspection"), QKeySequence(), Permission::PrintRegisters, Needs::Nothing, [this] {
            policy::FormRequest request;
            request.role = session().policy().packs().first().id;
            request.date = session().clock().today();
            this->tools().printing.print(window(), request, {});
        });
}

// Of several lists one is chosen first.
void InspectionPage::begin()
{
    const auto lists = policy::inspectionListsOf(session().policy(), session().records().facility);
    if (lists.size() < 2)
        return edit(u"inspection"_s, {});
    auto *menu = new QMenu(this);
    menu->setObjectName(u"inspectionLists"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const policy::InspectionList &list : lists)
        menu->addAction(list.title, this, [this, id = list.id] { edit(u"inspection"_s, id); });
    menu->popup(mapToGlobal(QPoint(0, 0)));
    menu->setActiveAction(menu->actions().first());
}

void InspectionPage::fill()
{
    m_pack->setVisible(!session().policy().packs().isEmpty());
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
    m_print->setVisible(session().policy().form(u"inspection-sheet"_s).has_value());
}

const SelfInspection *InspectionPage::inspection(const QString &subject) const
{
    const QList<SelfInspection> &all = session().records().inspections;
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&](const SelfInspection &one) { return toText(one.id) == subject; });
    return found == all.cend() ? nullptr : &*found;
}

void InspectionPage::updateActions()
{
    const QStringList chosen = selection();
    setAllowed(m_delete, std::none_of(chosen.cbegin(), chosen.cend(), [this](const QString &subject) {
        const SelfInspection *one = inspection(subject);
        return one && one->finishedOn.isValid();
    }));
}

void InspectionPage::open(const QString &subject)
{
    edit(u"inspection"_s, subject);
}

QString InspectionPage::paneButton(const QString &subject) const
{
    const SelfInspection *one = inspection(subject);
    return !one ? QString() : one->finishedOn.isValid() ? tr("Open the check list") : tr("Go on answering");
}

void InspectionPage::describe(const QString &subject, Facts &facts)
{
    const SelfInspection *one = inspection(subject);
    if (!one)
        return;
    const auto list = policy::inspectionList(session().policy(), one->checklist);
    const QDate today = session().clock().today();
    const tables::StateWord state = tables::InspectionModel::stateOf(*one, session().records().inspections, today);
    facts.title(one->period.isEmpty() ? warekiLong(one->inspectedOn) : one->period, list ? list->title : QString());
    facts.status(tr("State"), state.word, state.tone);
    facts.pair(tr("Inspected on"), one->inspectedOn);
    facts.pair(tr("Inspector"), people().staffName(one->inspector));
    facts.pair(tr("Finished on"), one->finishedOn);
    facts.pair(tr("Articles"),
        tables::articlesText(session().policy().demand(u"self-inspection"_s).articles, session().policy()));
    const auto known = std::count_if(
        one->lines.cbegin(), one->lines.cend(), [](const InspectionLine &line) { return line.fromRecords; });
    facts.pair(tr("Answered"),
        tr("%1 of %2 (%3 from the records)")
            .arg(one->lines.size() - tables::countOf(*one, InspectionAnswer::Unanswered))
            .arg(one->lines.size())
            .arg(known));
    facts.pair(tr("Note"), one->note);
    describeCorrections(*one, facts);
    describeAnswers(*one, facts);
    addPapers(subject, facts);
}

void InspectionPage::describeCorrections(const SelfInspection &inspection, Facts &facts) const
{
    if (tables::countOf(inspection, InspectionAnswer::NotMet) == 0)
        return;
    const auto list = policy::inspectionList(session().policy(), inspection.checklist);
    const auto open = policy::openCorrections(inspection, session().records().inspections);
    facts.heading(tr("Not met"));
    for (const InspectionLine &line : inspection.lines) {
        if (line.answer != InspectionAnswer::NotMet)
            continue;
        const policy::InspectionItem *item = list ? policy::itemOf(*list, line.item) : nullptr;
        const bool isOpen = open.contains(&line);
        const bool late = isOpen && line.dueOn.isValid() && line.dueOn < session().clock().today();
        facts.status(line.doneOn.isValid() ? tr("Corrected on %1").arg(warekiShort(line.doneOn))
                : line.dueOn.isValid()     ? tr("By %1").arg(warekiShort(line.dueOn))
                                           : tr("To be corrected"),
            item ? item->text : line.item,
            line.doneOn.isValid() ? Tone::Good
                : late            ? Tone::Bad
                                  : Tone::Attention);
        facts.pair(u" "_s, line.evidence);
        facts.pair(u" "_s, line.correction);
        if (isOpen)
            facts.link(
                tr("Record the correction"), u"do:inspection-correction:"_s + toText(inspection.id) + u'/' + line.item);
    }
}

void InspectionPage::describeAnswers(const SelfInspection &inspection, Facts &facts) const
{
    const auto list = policy::inspectionList(session().policy(), inspection.checklist);
    QString group;
    for (const policy::InspectionItem &item : list ? list->items : QList<policy::InspectionItem>()) {
        const auto line = std::find_if(inspection.lines.cbegin(), inspection.lines.cend(),
            [&](const InspectionLine &one) { return one.item == item.id; });
        if (line == inspection.lines.cend() || line->answer == InspectionAnswer::NotMet)
            continue;
        if (std::exchange(group, item.group) != item.group)
            facts.heading(item.group);
        facts.status(Words::of(line->answer), item.text,
            line->answer == InspectionAnswer::Met              ? Tone::Good
                : line->answer == InspectionAnswer::Unanswered ? Tone::Attention
                                                               : Tone::Muted);
        facts.pair(u" "_s, line->fromRecords ? tr("From the records: %1").arg(line->evidence) : line->evidence);
    }
}

Result<void> InspectionPage::remove(const QString &subject, const QString &reason)
{
    return session().ledger().inspections().remove(idFromText<InspectionId>(subject).value_or(InspectionId{}), reason);
}

Result<void> InspectionPage::restore(const QString &subject)
{
    return session().ledger().inspections().restore(idFromText<InspectionId>(subject).value_or(InspectionId{}));
}

} // namespace mcs::app
