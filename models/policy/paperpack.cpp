// SPDX-License-Identifier: Apache-2.0
#include "models/policy/paperpack.h"

#include "models/domain/wareki.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

struct PackSource
{
    const Records &records;
    const Policy &policy;
    QDate date;

    // Within the last round of something that is due every `interval` months.
    [[nodiscard]] bool isRecent(QDate day, const QString &interval) const
    {
        return day.isValid() && day <= date && addCalendarMonths(day, policy.interval(interval)) >= date;
    }
};

template <class Record, class Wanted> QStringList chosen(const QList<Record> &list, Wanted wanted)
{
    QStringList subjects;
    for (const Record &record : list) {
        if (wanted(record))
            subjects.append(toText(record.id));
    }
    return subjects;
}

// The last one of each; the records stand in the order in which they were entered.
template <class Record, class Key, class Wanted> QStringList newest(const QList<Record> &list, Key key, Wanted wanted)
{
    QStringList subjects;
    QSet<std::decay_t<decltype(key(list.first()))>> seen;
    for (auto record = list.crbegin(); record != list.crend(); ++record) {
        if (!wanted(*record) || seen.contains(key(*record)))
            continue;
        seen.insert(key(*record));
        subjects.prepend(toText(record->id));
    }
    return subjects;
}

QStringList groups(const PackSource &of)
{
    return chosen(of.records.groups, [](const Group &group) {
        return !group.owner.isStored()
            && (group.status == GroupStatus::Active || group.status == GroupStatus::Preparing);
    });
}

QStringList reviews(const PackSource &of)
{
    const QStringList inUse = groups(of);
    return newest(
        of.records.reviews, [](const GroupReview &review) { return review.group; },
        [&](const GroupReview &review) {
            return review.reviewedOn <= of.date && inUse.contains(toText(review.group));
        });
}

QStringList trainings(const PackSource &of)
{
    return chosen(of.records.trainings,
        [&](const TrainingSession &session) { return of.isRecent(session.heldOn, u"training-months"_s); });
}

QStringList incidents(const PackSource &of)
{
    return chosen(of.records.incidents, [&](const Incident &incident) {
        return incident.status != IncidentStatus::Closed
            || of.isRecent(incident.foundAt.date(), u"inspection-months"_s);
    });
}

QStringList inspections(const PackSource &of)
{
    const QList<InspectionList> asked = inspectionListsOf(of.policy, of.records.facility);
    return newest(
        of.records.inspections, [](const SelfInspection &inspection) { return inspection.checklist; },
        [&](const SelfInspection &inspection) {
            return inspection.inspectedOn <= of.date
                && std::any_of(asked.cbegin(), asked.cend(),
                    [&](const InspectionList &list) { return list.id == inspection.checklist; });
        });
}

QStringList plan(const PackSource &of)
{
    const QList<ContinuityPlan> &plans = of.records.continuityPlans;
    return plans.isEmpty() ? QStringList() : QStringList{toText(plans.last().id)};
}

QStringList carryOuts(const PackSource &of)
{
    return chosen(of.records.carryOuts, [](const CarryOut &one) { return one.status == CarryOutStatus::Out; });
}

QStringList facility(const PackSource &of)
{
    return {toText(of.records.facility.id)};
}

using Choosing = QStringList (*)(const PackSource &);

// By what a paper is about (FormInfo::about).
const QHash<QString, Choosing> &choosers()
{
    static const QHash<QString, Choosing> all{{u"facility"_s, facility}, {u"group"_s, groups}, {u"review"_s, reviews},
        {u"training"_s, trainings}, {u"incident"_s, incidents}, {u"inspection"_s, inspections},
        {u"continuity-plan"_s, plan}, {u"carry-out"_s, carryOuts}};
    return all;
}

} // namespace

std::optional<PaperPack> paperPack(const Policy &policy, const QString &id)
{
    for (const PaperPack &pack : policy.packs()) {
        if (pack.id == id)
            return pack;
    }
    return std::nullopt;
}

QList<FormRequest> packRequests(const PaperPack &pack, const Records &records, const Policy &policy, QDate date)
{
    const PackSource source{records, policy, date};
    QList<FormRequest> requests;
    for (const QString &role : pack.papers.mid(1)) {
        const auto paper = policy.form(role);
        const Choosing choose = paper ? choosers().value(paper->about) : nullptr;
        FormRequest request;
        request.role = role;
        request.date = date;
        request.subjects = choose ? choose(source) : QStringList();
        if (!request.subjects.isEmpty())
            requests.append(request);
    }
    return requests;
}

} // namespace mcs::policy
