// SPDX-License-Identifier: Apache-2.0
// The opened ledger as the other layers see it. The store implements it; nothing here knows SQL.
// Every change writes its audit row in the same transaction. Functions report ErrorCode::PermissionDenied when the
// role of the signed-in user does not allow the change (REQUIREMENTS 2.3), DiskFull and ReadOnlyMedium from the disk.
#pragma once

#include "models/domain/records.h"
#include "models/domain/result.h"

#include "models/domain/permissions.h"

#include <functional>

namespace mcs::domain {

template <class Record> class Repository
{
public:
    virtual ~Repository() = default;
    [[nodiscard]] virtual Result<QList<Record>> all() const = 0; // without removed records, in id order
    // What the rules of the day look at: all(), or of records that pile up the open or newest ones (see Records).
    [[nodiscard]] virtual Result<QList<Record>> current() const = 0;
    // The whole history under one parent, newest first: of a group, device, patient or person. InvalidInput for kinds
    // that have no parent.
    [[nodiscard]] virtual Result<QList<Record>> of(qint64 parent) const = 0;
    [[nodiscard]] virtual Result<Record> find(typename Record::IdType id) const = 0; // removed ones too
    // Inserts when the id is not stored yet; else updates. Returns the record as stored (id, revision, times).
    virtual Result<Record> save(const Record &record) = 0;
    virtual Result<void> remove(typename Record::IdType id, const QString &reason) = 0;
    virtual Result<void> restore(typename Record::IdType id) = 0; // undo of remove
};

struct AuditEntry
{
    qint64 sequence = 0;
    QDateTime at;
    QString user;
    QString action; // "insert" "update" "remove" "restore" "print" "unlock" "login-failure" "import" …
    QString entity; // "staff"; empty when the entry is about no record
    qint64 entityId = 0;
    QJsonObject before; // changed fields only
    QJsonObject after;
    bool operator==(const AuditEntry &) const = default;
};
struct AuditFilter
{
    QString user;
    QString entity;
    qint64 entityId = 0;
    QString action;
    QDate from;
    QDate to;
};

class Ledger
{
public:
    virtual ~Ledger() = default;

    [[nodiscard]] virtual Result<Records> load() const = 0;
    // Brings `records`, as load() or this gave them, up to date with what was written here since.
    virtual Result<void> refresh(Records &records) = 0;
    [[nodiscard]] virtual AppUser currentUser() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    // Runs `work` in one transaction; when it fails everything it did is rolled back. May be nested.
    virtual Result<void> atomically(const std::function<Result<void>()> &work) = 0;

    // Several facilities of one corporation may share a ledger; records belong to one of them, and only its records are
    // read and written. The first is worked with until another is chosen.
    [[nodiscard]] virtual FacilityId facility() const = 0;
    virtual Result<void> chooseFacility(FacilityId id) = 0; // NotFound
    virtual Repository<Facility> &facilities() = 0;
#define MCS_REPOSITORY(Type, name) virtual Repository<Type> &name() = 0;
    MCS_RECORD_KINDS(MCS_REPOSITORY)
#undef MCS_REPOSITORY

    // For a rule that depends on the policy: PermissionDenied, and the attempt is entered in the audit log.
    [[nodiscard]] virtual Error refuse(Permission permission, const QString &entity, qint64 entityId) = 0;

    // Issued papers never change. Recording a print writes the event and its audit row.
    virtual Result<DocumentId> issue(const IssuedDocument &document) = 0;
    virtual Result<void> recordPrint(const QList<PrintEvent> &events) = 0;
    [[nodiscard]] virtual Result<IssuedDocument> document(DocumentId id) const = 0;
    [[nodiscard]] virtual Result<QList<IssuedDocument>> documentsOf(const QString &subject) const = 0; // newest first
    [[nodiscard]] virtual Result<QList<PrintEvent>> prints(DocumentId id) const = 0;

    // Newest first, at most `limit` entries older than `before` (0: from the newest): keyset paging.
    [[nodiscard]] virtual Result<QList<AuditEntry>> audit(
        const AuditFilter &filter, qint64 before, int limit) const = 0;
    // The other way: the `limit` entries that follow `after`, newest first as well.
    [[nodiscard]] virtual Result<QList<AuditEntry>> auditAfter(
        const AuditFilter &filter, qint64 after, int limit) const = 0;
    virtual Result<void> note(const QString &action, const QJsonObject &what) = 0; // an audit entry about no record

    // Ledger-wide settings: idle minutes before locking, interval choices, … (see ledgersettings.h)
    [[nodiscard]] virtual Result<QJsonObject> settings() const = 0;
    virtual Result<void> saveSettings(const QJsonObject &settings) = 0;
};

} // namespace mcs::domain
