// SPDX-License-Identifier: Apache-2.0
// People in 五十音 order, as every paper lists them. Private to this layer.
#pragma once

#include "models/domain/japanese.h"

#include <algorithm>

namespace mcs::policy {

template <class Record> QList<Record> inGojuonOrder(const QList<Record> &people)
{
    QList<std::pair<QByteArray, const Record *>> keyed;
    keyed.reserve(people.size());
    for (const Record &person : people)
        keyed.append({domain::sortKey(person.kana, person.name), &person});
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second->id < b.second->id;
    });
    QList<Record> sorted;
    sorted.reserve(people.size());
    for (const auto &entry : keyed)
        sorted.append(*entry.second);
    return sorted;
}

} // namespace mcs::policy
