// SPDX-License-Identifier: Apache-2.0
// What the parts of the sample ledger have in common: they read resources/sample/*.json and enter it through the rules,
// each step as of its own day. Days are counted from today.
#pragma once

#include "models/domain/clock.h"
#include "models/policy/registers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

#include <algorithm>

namespace mcs::app {

class SampleWriter
{
public:
    // `clock` is the one that `registers` and the ledger's checks look at.
    SampleWriter(domain::Ledger &ledger, policy::Registers &registers, domain::FixedClock &clock, QDate today);

protected:
    [[nodiscard]] static QString text(const QJsonObject &json, QLatin1StringView key)
    {
        return json.value(key).toString();
    }
    // Absent: not recorded.
    [[nodiscard]] QDate date(const QJsonValue &days) const
    {
        return days.isDouble() ? m_today.addDays(days.toInt()) : QDate();
    }
    [[nodiscard]] QDate date(const QJsonObject &json, QLatin1StringView key) const { return date(json.value(key)); }
    // May who is signed in enter what is decided about this (Policy::approval)? Where another office decides, the
    // sample leaves it asked for.
    [[nodiscard]] bool decides(const QString &what) const;
    // As of that day, at the latest today.
    policy::Registers &on(QDate day, QTime time = QTime(9, 0));
    // One after the other until one fails.
    template <class Writer>
    domain::Result<void> enterEach(
        const QJsonValue &entries, domain::Result<void> (Writer::*enter)(const QJsonObject &))
    {
        const QJsonArray array = entries.toArray();
        for (const QJsonValue &entry : array) {
            if (const auto done = (static_cast<Writer *>(this)->*enter)(entry.toObject()); !done)
                return done;
        }
        return {};
    }

    // Enumerators stand in the file under the names of this list, in their order.
    template <class Enum> [[nodiscard]] static Enum oneOf(const QString &word, const QString &words)
    {
        return Enum(std::max<qsizetype>(0, words.split(u' ').indexOf(word)));
    }

    domain::Ledger &m_ledger;
    policy::Registers &m_registers;
    domain::FixedClock &m_clock;
    QDate m_today;
};

// resources/sample/<name>.
[[nodiscard]] domain::Result<QJsonObject> sampleFile(const QString &name);

} // namespace mcs::app
