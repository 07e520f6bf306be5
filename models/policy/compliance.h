// SPDX-License-Identifier: Apache-2.0
// Which duties are met: the two badges 地域適合 and 準則適合 (AX4c), and the picture article by article behind them.
// 地域適合 looks at the region's own M and N duties, 準則適合 at the M duties of 準則; R is counted apart. Only duties
// that the ledger can judge are counted. An item that was put off leaves its duty open.
#pragma once

#include "models/policy/todo.h"

namespace mcs::policy {

struct Badge
{
    int met = 0;
    int total = 0; // 0: the layer does not apply
    QStringList open; // duties not met, in the policy's short wording
    bool operator==(const Badge &) const = default;
};
struct Compliance
{
    Badge region;
    Badge base;
    Badge regionRecommended; // 推奨 of the region
    Badge baseRecommended;
};

[[nodiscard]] Compliance compliance(const QList<TodoItem> &todo, const Policy &policy);
[[nodiscard]] Compliance compliance(const domain::Records &records, const Policy &policy, QDate date);

// The to-do list looks after this duty, so that it can be called met.
[[nodiscard]] bool isJudged(const QString &demand);

// Met and Open: known from the records. NotJudged: a matter of behaviour, or of records kept elsewhere; the facility
// sees to it. Free: the article permits or informs, nothing is to be met. Unclear: 要確認, the policy leaves it open.
enum class DutyState { Open, Met, NotJudged, Free, Unclear };

// One line of the picture: an article and what it demands.
struct DutyLine
{
    QString key; // of the demand; of an ambiguity its id. Unique together with the article
    Citation article;
    Level level = Level::Information;
    QString text; // of an ambiguity the question
    DutyState state = DutyState::NotJudged;
    bool regionSilent = false; // 地域ポリシーに定めなし（準則による）
    bool counts = false; // in one of the two badges
    QString choice; // of an ambiguity: how the program reads it
    QList<TodoItem> open; // what leaves it open
};

// Every article of region and 準則 in force, in the order of each policy, an ambiguity after the duties of its article.
[[nodiscard]] QList<DutyLine> dutyLines(const QList<TodoItem> &todo, const Policy &policy);
[[nodiscard]] QString dutyWord(DutyState state); // translated
[[nodiscard]] QString regionSilentText(); // 地域ポリシーに定めなし（準則による）, translated

} // namespace mcs::policy
