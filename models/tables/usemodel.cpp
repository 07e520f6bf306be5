// SPDX-License-Identifier: Apache-2.0
#include "models/tables/usemodel.h"

#include "models/policy/useregister.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/subjectnames.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;
using policy::DisasterState;

UseModel::UseModel(const policy::Policy &policy, QObject *parent)
    : RecordModel(parent)
    , m_parts({Part::Open, Part::Notices, Part::Provisions})
{
    if (policy.secondaryUse().inForce)
        m_parts += Part::SecondaryUses;
    if (policy.photo().inForce)
        m_parts += Part::Photographs;
    if (policy.disaster().inForce)
        m_parts += Part::Disasters;
}

QList<Column> UseModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Day] = {u"day"_s, tr("Day"), 5, SortBy::Number};
    list[Kind] = {u"kind"_s, tr("Kind"), 8, SortBy::Text, true};
    list[Whom] = {u"whom"_s, tr("To or by whom"), 12, SortBy::Text, true};
    list[About] = {u"about"_s, tr("About"), 9, SortBy::Text, true};
    list[What] = {u"what"_s, tr("What"), 16, SortBy::Text, true};
    list[State] = {u"state"_s, tr("State"), 8, SortBy::Text, true, true};
    return list;
}

QStringList UseModel::chips() const
{
    static const auto word = [](Part part) {
        switch (part) {
        case Part::Open:
            return tr("Open");
        case Part::Notices:
            return tr("Notices");
        case Part::Provisions:
            return tr("Provisions");
        case Part::SecondaryUses:
            return tr("Secondary use");
        case Part::Photographs:
            return tr("Photographs");
        case Part::Disasters:
            break;
        }
        return tr("Disasters");
    };
    QStringList words;
    for (const Part part : m_parts)
        words += word(part);
    return words;
}

StateWord UseModel::stateOf(const domain::Notice &notice, QDate today)
{
    if (notice.sentOn.isValid())
        return {tr("Sent"), Tone::Good};
    const bool late = notice.dueOn.isValid() && notice.dueOn < today;
    return {late ? tr("Not sent in time") : tr("To be sent"), late ? Tone::Bad : Tone::Attention};
}

StateWord UseModel::stateOf(const SecondaryUse &use)
{
    const Tone tones[] = {Tone::Attention, Tone::Good, Tone::Muted, Tone::Muted};
    return {Words::of(use.status), tones[int(use.status)]};
}

StateWord UseModel::stateOf(const DisasterEvent &event)
{
    const DisasterState state = policy::stateOf(event);
    return {Words::of(state), state == DisasterState::CleanedUp ? Tone::Good : Tone::Attention};
}

void UseModel::setRecords(const Records &records, QDate today)
{
    const SubjectNames names(records);
    QList<Row> rows;
    struct Cells
    {
        QString subject;
        Part part;
        QDate day;
        QString kind;
        QString whom;
        QString about;
        QString what;
        StateWord state;
        bool open = false;
    };
    const auto add = [&](const Cells &cells) {
        RowBuilder row(cells.subject, cells.whom, ColumnCount);
        row.date(Day, cells.day);
        row.text(Kind, cells.kind);
        row.text(Whom, cells.whom);
        row.text(About, cells.about);
        row.text(What, cells.what);
        row.status(State, cells.state.word, cells.state.tone);
        for (int chip = 0; chip < m_parts.size(); ++chip)
            row.chip(chip, m_parts.at(chip) == cells.part || (m_parts.at(chip) == Part::Open && cells.open));
        rows.append(std::move(row).row());
    };
    for (const domain::Notice &notice : records.notices)
        add({toText(notice.id), Part::Notices, notice.sentOn.isValid() ? notice.sentOn : notice.dueOn, tr("Notice"),
            notice.recipient, QString(), notice.text, stateOf(notice, today), !notice.sentOn.isValid()});
    for (const ThirdPartyProvision &one : records.provisions)
        add({toText(one.id), Part::Provisions, one.providedOn, tr("Provision"), one.recipient, names.of(one.patient),
            one.items, {tr("Recorded"), Tone::Good}});
    for (const SecondaryUse &use : records.secondaryUses)
        add({toText(use.id), Part::SecondaryUses, use.askedOn,
            use.kind == SecondaryUseKind::Posting ? tr("Posting of a document") : tr("Secondary use"),
            names.of(use.applicant), names.of(use.group), use.content, stateOf(use),
            use.status == SecondaryUseStatus::Asked});
    for (const PhotoConsent &consent : records.photoConsents)
        add({toText(consent.id), Part::Photographs, consent.takenOn, tr("Photographs"), consent.consenter,
            names.of(consent.patient), Words::of(consent.subject), {Words::of(consent.method), Tone::Good}});
    for (const DisasterEvent &event : records.disasters)
        add({toText(event.id), Part::Disasters, event.startedOn, tr("Disaster"), names.of(event.declaredBy), event.name,
            tr("%n device(s)", nullptr, int(event.uses.size())), stateOf(event),
            policy::stateOf(event) != DisasterState::CleanedUp});
    setRows(rows);
}

} // namespace mcs::tables
