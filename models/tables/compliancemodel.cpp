// SPDX-License-Identifier: Apache-2.0
#include "models/tables/compliancemodel.h"

#include "models/tables/rowbuilder.h"
#include "models/tables/todomodel.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using policy::DutyLine;
using policy::DutyState;

Tone toneOf(DutyState state)
{
    switch (state) {
    case DutyState::Open:
        return Tone::Bad;
    case DutyState::Met:
        return Tone::Good;
    case DutyState::Unclear:
        return Tone::Attention;
    case DutyState::NotJudged:
    case DutyState::Free:
        break;
    }
    return Tone::Muted;
}

QList<Column> ComplianceModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Article] = {u"article"_s, tr("Article"), 12, SortBy::Number, true};
    list[Level] = {u"level"_s, tr("Level"), 2, SortBy::Number, true, true};
    list[Duty] = {u"duty"_s, tr("Duty"), 26, SortBy::Text, true};
    list[State] = {u"state"_s, tr("State"), 8, SortBy::Number, true, true};
    list[Open] = {u"open"_s, tr("Open items"), 4, SortBy::Number};
    return list;
}

QStringList ComplianceModel::chips() const
{
    return {policy::dutyWord(DutyState::Open), policy::dutyWord(DutyState::Met), policy::dutyWord(DutyState::NotJudged),
        policy::dutyWord(DutyState::Unclear)};
}

const DutyLine *ComplianceModel::line(const QString &subject) const
{
    const auto place = m_places.constFind(subject);
    return place == m_places.cend() ? nullptr : &m_lines.at(*place);
}

QList<DutyLine> ComplianceModel::shownLines() const
{
    QList<DutyLine> shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.append(*line(subjectAt(row)));
    return shown;
}

QString ComplianceModel::remark(const DutyLine &line)
{
    if (line.state == DutyState::Unclear)
        return tr("How it is read here: %1").arg(line.choice);
    return line.regionSilent ? policy::regionSilentText() : QString();
}

QStringList ComplianceModel::headings()
{
    return {tr("Policy"), tr("Article"), tr("Level"), tr("Duty"), tr("State"), tr("Open items"), tr("Remark")};
}

QStringList ComplianceModel::cells(const DutyLine &line, const policy::Policy &policy)
{
    return {policy.shortNameOf(line.article.policy), line.article.article,
        line.state == DutyState::Unclear ? QString() : policy::levelWord(line.level), line.text,
        policy::dutyWord(line.state), line.open.isEmpty() ? QString() : QString::number(line.open.size()),
        remark(line)};
}

void ComplianceModel::setLines(const QList<DutyLine> &lines, const policy::Policy &policy)
{
    m_lines = lines;
    m_places.clear();
    QList<Row> rows;
    rows.reserve(lines.size());
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const DutyLine &line = lines.at(place);
        const QString subject = line.article.policy + u'/' + line.article.article + u'/' + line.key;
        m_places.insert(subject, place);
        RowBuilder row(subject, line.text, ColumnCount);
        row.number(Article, place, policy.shortNameOf(line.article.policy) + u' ' + line.article.article);
        if (line.state != DutyState::Unclear) {
            row.status(Level, {}, toneOf(line.level));
            row.number(Level, int(line.level), policy::levelWord(line.level));
        }
        const QString more = remark(line);
        row.text(Duty, more.isEmpty() ? line.text : line.text + u'\n' + more);
        row.status(State, {}, toneOf(line.state));
        row.number(State, int(line.state), policy::dutyWord(line.state));
        if (!line.open.isEmpty())
            row.number(Open, line.open.size(), QString::number(line.open.size()));
        row.chip(NotMet, line.state == DutyState::Open);
        row.chip(Met, line.state == DutyState::Met);
        row.chip(NotJudged, line.state == DutyState::NotJudged);
        row.chip(Unclear, line.state == DutyState::Unclear);
        row.bits(policy.hasRegion() && line.article.policy == policy.id() ? regionBit : baseBit);
        if (line.state == DutyState::Free)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
