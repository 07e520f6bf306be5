// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/inspectioneditor.h"

#include "app/session.h"
#include "app/widgets/inspectionlistedit.h"
#include "models/domain/wareki.h"
#include "models/policy/registers.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

SelfInspection storedInspection(Session &session, InspectionId id)
{
    for (const SelfInspection &inspection : session.records().inspections) {
        if (inspection.id == id)
            return inspection;
    }
    return {};
}

} // namespace

InspectionEditor::InspectionEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"inspection"_s, subject, parent, Permission::Inspect)
    , m_inspection(storedInspection(session, idFromText<InspectionId>(subject).value_or(InspectionId{})))
{
    const policy::Policy &rules = session.policy();
    const QList<policy::InspectionList> lists = policy::inspectionListsOf(rules, session.records().facility);
    const bool isNew = !m_inspection.id.isStored();
    policy::InspectionList list
        = policy::inspectionList(rules, isNew ? subject : m_inspection.checklist).value_or(policy::InspectionList());
    if (isNew && list.id.isEmpty() && !lists.isEmpty())
        list = lists.first();
    const SelfInspection fresh = policy::newInspection(list, session.records(), rules, today());
    if (isNew) {
        m_inspection = fresh;
        m_inspection.inspector = myself();
    }
    setWindowTitle(isNew ? tr("New self-inspection") : tr("Self-inspection"));
    addTab(list.title.isEmpty() ? m_inspection.checklist : list.title);
    m_list = new InspectionListEdit(list, fresh.lines, rules, today());
    const bool finished = m_inspection.finishedOn.isValid();
    m_list->setLines(finished
            ? m_inspection.lines
            : policy::answeredFromRecords(m_inspection.lines, list, session.records(), rules, today()));
    addField(u"items"_s, tr("I&tems"), m_list);
    m_finish = new QCheckBox;
    addField(u"finish"_s, tr("&Finish the inspection: every item is answered"), m_finish,
        tr("Its answers do not change any more then; corrections are recorded one by one."));
    addTab(tr("Day and inspector"));
    addDay(u"day"_s, tr("&Inspected on"), m_inspection.inspectedOn);
    addField(u"period"_s, tr("&Period"), textEdit(m_inspection.period, 50));
    addPerson(u"inspector"_s, tr("Inspecto&r"), m_inspection.inspector);
    addWords(u"note"_s, tr("N&ote"), m_inspection.note);
    if (finished) {
        m_list->setReadOnly();
        for (const QString &key : {u"day"_s, u"period"_s, u"inspector"_s, u"note"_s, u"finish"_s})
            input(key)->setEnabled(false);
        m_finish->setChecked(true);
        setCaption(tr("Close"));
    }
}

void InspectionEditor::check()
{
    if (!m_finish->isChecked() || m_inspection.finishedOn.isValid())
        return;
    const QList<InspectionLine> lines = m_list->lines();
    const auto open = std::find_if(lines.cbegin(), lines.cend(),
        [](const InspectionLine &line) { return line.answer == InspectionAnswer::Unanswered; });
    if (open != lines.cend()) {
        m_list->showItem(open->item);
        refuse(u"items"_s,
            tr("%n item(s) are not answered yet.", nullptr,
                int(std::count_if(lines.cbegin(), lines.cend(),
                    [](const InspectionLine &line) { return line.answer == InspectionAnswer::Unanswered; }))));
        return;
    }
    const auto uncorrected = std::find_if(lines.cbegin(), lines.cend(), [](const InspectionLine &line) {
        return line.answer == InspectionAnswer::NotMet && (line.correction.isEmpty() || !line.dueOn.isValid());
    });
    if (uncorrected != lines.cend()) {
        m_list->showItem(uncorrected->item);
        refuse(u"items"_s, tr("This item is not met. Please write below what is done about it, and until when."));
    }
}

Result<void> InspectionEditor::save()
{
    if (m_inspection.finishedOn.isValid())
        return {};
    SelfInspection inspection = m_inspection;
    inspection.inspectedOn = day(u"day"_s);
    inspection.period = words(u"period"_s);
    inspection.inspector = person(u"inspector"_s);
    inspection.lines = m_list->lines();
    inspection.note = words(u"note"_s);
    policy::InspectionRegister &inspections = session().registers().inspections();
    return session().ledger().atomically([&]() -> Result<void> {
        const auto saved = inspections.save(inspection);
        if (!saved || !m_finish->isChecked())
            return withoutValue(saved);
        return withoutValue(inspections.finish(saved->id, today()));
    });
}

QJsonObject InspectionEditor::extraDraft() const
{
    return m_list->draft();
}

void InspectionEditor::setExtraDraft(const QJsonObject &extra)
{
    m_list->setDraft(extra);
}

CorrectionEditor::CorrectionEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"inspection-correction"_s, subject, parent, Permission::Inspect)
    , m_inspection(idFromText<InspectionId>(subject.section(u'/', 0, 0)).value_or(InspectionId{}))
    , m_item(subject.section(u'/', 1))
{
    setWindowTitle(tr("Correction"));
    const SelfInspection inspection = storedInspection(session, m_inspection);
    const auto list = policy::inspectionList(session.policy(), inspection.checklist);
    const policy::InspectionItem *item = list ? policy::itemOf(*list, m_item) : nullptr;
    addHeading(item ? item->text : m_item);
    if (item)
        addArticles(item->articles);
    InspectionLine line;
    for (const InspectionLine &one : inspection.lines) {
        if (one.item == m_item)
            line = one;
    }
    addText(tr("Found on %1: %2").arg(warekiLong(inspection.inspectedOn), line.evidence));
    addWords(u"correction"_s, tr("What is &done about it"), line.correction);
    setRequired(u"correction"_s);
    addDay(u"due"_s, tr("Correct &by"), line.dueOn);
    addDay(u"done"_s, tr("&Corrected on"), line.doneOn, false, tr("Leave this empty as long as it is not done."));
    setCaption(tr("Record"));
}

Result<void> CorrectionEditor::save()
{
    return withoutValue(session().registers().inspections().correct(
        m_inspection, m_item, words(u"correction"_s), day(u"due"_s), day(u"done"_s)));
}

} // namespace mcs::app
