// SPDX-License-Identifier: Apache-2.0
#include "models/tables/printedlists.h"

#include "models/domain/wareki.h"
#include "models/tables/compliancemodel.h"
#include "models/tables/todomodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mcs::tables {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::PrintedLists)
};

domain::ListText headed(const QString &name, const QString &title, const ListHead &head, qsizetype count)
{
    domain::ListText list;
    list.name = name;
    list.title = title;
    list.summary.append(Words::tr("%1　as of %2").arg(head.facility, domain::bothCalendars(head.date)));
    list.summary.append(head.filter.isEmpty() ? Words::tr("%1 lines").arg(count)
                                              : Words::tr("%1 lines (%2)").arg(count).arg(head.filter));
    list.foot = Words::tr("%1　%2　%3").arg(head.facility, title, domain::warekiShort(head.date));
    return list;
}

void addTo(QList<domain::ListGroup> &groups, const QString &heading, const QStringList &row)
{
    if (groups.isEmpty() || groups.last().heading != heading)
        groups.append({heading, {}});
    groups.last().rows.append(row);
}

void countGroups(QList<domain::ListGroup> &groups)
{
    for (domain::ListGroup &group : groups)
        group.heading = Words::tr("%1: %2").arg(group.heading).arg(group.rows.size());
}

QString daysOf(const policy::TodoItem &item)
{
    QStringList lines;
    if (item.since.isValid() && item.since != item.due)
        lines.append(Words::tr("since %1").arg(domain::warekiShort(item.since)));
    if (item.due.isValid())
        lines.append(Words::tr("until %1").arg(domain::warekiShort(item.due)));
    return lines.join(u'\n');
}

} // namespace

domain::ListText printedTodo(const QList<policy::TodoItem> &items, const policy::Policy &policy, const ListHead &head)
{
    domain::ListText list = headed(u"todo"_s, Words::tr("To do"), head, items.size());
    list.columns = {{Words::tr("Level"), 12}, {Words::tr("Who"), 28}, {Words::tr("What to do"), 86},
        {Words::tr("Articles"), 32}, {Words::tr("Since / until"), 22}};
    const auto add = [&](const policy::TodoItem &item, const QString &heading) {
        QString sentence = item.sentence;
        if (policy::isSnoozed(item))
            sentence += u'\n'
                + Words::tr("Put off until %1: %2 (%3)")
                      .arg(domain::warekiShort(item.snoozedUntil), item.snoozeReason, item.snoozedBy);
        addTo(list.groups, heading,
            {policy::levelWord(item.level),
                item.subjectType == "facility"_L1 ? Words::tr("Facility") : item.subjectName, sentence,
                articlesText(item.articles, policy).replace(u" ／ "_s, u"\n"_s), daysOf(item)});
    };
    for (const policy::TodoState state :
        {policy::TodoState::Overdue, policy::TodoState::Missing, policy::TodoState::Due, policy::TodoState::Coming}) {
        for (const policy::TodoItem &item : items) {
            if (item.state == state && !policy::isSnoozed(item))
                add(item, policy::stateWord(state));
        }
    }
    for (const policy::TodoItem &item : items) {
        if (policy::isSnoozed(item))
            add(item, Words::tr("Put off"));
    }
    countGroups(list.groups);
    return list;
}

domain::ListText printedCompliance(const QList<policy::DutyLine> &lines, const policy::Compliance &figures,
    const policy::Policy &policy, const ListHead &head)
{
    domain::ListText list = headed(u"compliance"_s, Words::tr("Duties article by article"), head, lines.size());
    const auto say = [&list](const QString &name, const policy::Badge &badge, const policy::Badge &recommended) {
        if (badge.total > 0)
            list.summary.append(Words::tr("%1: %2 of %3 met; recommended: %4 of %5")
                                    .arg(name)
                                    .arg(badge.met)
                                    .arg(badge.total)
                                    .arg(recommended.met)
                                    .arg(recommended.total));
    };
    if (policy.hasRegion())
        say(Words::tr("Region (%1)").arg(policy.shortNameOf(policy.id())), figures.region, figures.regionRecommended);
    say(Words::tr("Model rules"), figures.base, figures.baseRecommended);
    list.columns = {{Words::tr("Article"), 34}, {Words::tr("Level"), 12}, {Words::tr("Duty"), 98},
        {Words::tr("State"), 24}, {Words::tr("Open"), 12}};
    for (const policy::DutyLine &line : lines) {
        const QString remark = ComplianceModel::remark(line);
        addTo(list.groups, policy.nameOf(line.article.policy),
            {line.article.article, line.state == policy::DutyState::Unclear ? QString() : policy::levelWord(line.level),
                remark.isEmpty() ? line.text : line.text + u'\n' + remark, policy::dutyWord(line.state),
                line.open.isEmpty() ? QString() : QString::number(line.open.size())});
    }
    return list;
}

} // namespace mcs::tables
