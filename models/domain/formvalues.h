// SPDX-License-Identifier: Apache-2.0
// What is filled into one copy of a form: named fields, a date, and the rows of a roster.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace mcs::domain {

// How much of a form is filled in. Unsigned leaves the signer's own lines empty for 自署 (default for pledges and
// consents).
enum class Fill { Blank, Unsigned, Full };

struct FormValues
{
    QMap<QString, QString> fields; // "facility.name" -> "みどり在宅クリニック"
    QMap<QString, QDate> dates; // "form.date"
    QMap<QString, QList<QMap<QString, QString>>> rosters; // "users" -> rows of column name -> text
    QString person; // whom this copy is about, for the bookmark and the missing-glyph report; never printed

    [[nodiscard]] QByteArray toJson() const; // stable: equal values give equal bytes
    [[nodiscard]] static FormValues fromJson(const QByteArray &json);
    bool operator==(const FormValues &) const = default;
};

[[nodiscard]] QString fillName(Fill fill); // "blank" "unsigned" "full"

} // namespace mcs::domain
