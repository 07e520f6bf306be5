// SPDX-License-Identifier: Apache-2.0
// An audit entry in words: what was done, and each changed field with its value before and after. No column's own name
// is ever shown: what has no word says nothing to the reader and is left out.
#pragma once

#include "models/domain/ledger.h"

#include <QCoreApplication>

namespace mcs::tables {

class SubjectNames;

class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::AuditWords)

public:
    struct Change
    {
        QString field;
        QString before;
        QString after;
        bool hadBefore = false; // false: of a new record, or what was done
    };

    [[nodiscard]] static QString sentence(const domain::AuditEntry &entry);
    // With `subjects` a reference is told by name, without by number.
    [[nodiscard]] static QList<Change> changed(const domain::AuditEntry &entry, const SubjectNames *subjects = nullptr);
    [[nodiscard]] static QStringList changes(
        const domain::AuditEntry &entry, const SubjectNames *subjects = nullptr); // one line each
    [[nodiscard]] static QString entity(const QString &entity); // "staff" -> スタッフ
    [[nodiscard]] static QString action(const QString &action); // "insert" -> 登録
    [[nodiscard]] static QString field(const QString &entity, const QString &key); // empty: says nothing to the reader
    [[nodiscard]] static QString value(
        const QString &entity, const QString &key, const QJsonValue &value, const SubjectNames *subjects = nullptr);
    // Name and words, in the order of a choice.
    [[nodiscard]] static QList<std::pair<QString, QString>> entities();
    [[nodiscard]] static QList<std::pair<QString, QString>> actions();

private:
    [[nodiscard]] static QList<std::pair<QString, QString>> fields(); // key without underscores, words
    [[nodiscard]] static QString text(const QString &plain, const QString &text);
    [[nodiscard]] static QString rows(const QString &entity, const QJsonArray &array, const SubjectNames *subjects);
    [[nodiscard]] static QString right(const QString &permission);
};

} // namespace mcs::tables
