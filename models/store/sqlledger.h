// SPDX-License-Identifier: Apache-2.0
// The opened ledger over its encrypted database.
#pragma once

#include "models/domain/ledger.h"
#include "models/store/documentstore.h"
#include "models/store/folderlock.h"
#include "models/store/sqlrepository.h"

namespace mcs::store {

class SqlLedger final : public domain::Ledger
{
public:
    // `lock` is null when the ledger is open for reading only.
    SqlLedger(std::unique_ptr<Database> database, std::unique_ptr<FolderLock> lock, const domain::Clock &clock);

    [[nodiscard]] Changes &changes() { return m_changes; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] AuditLog &auditLog() { return m_changes.auditLog(); }
    [[nodiscard]] DocumentStore &documents() { return m_documents; }
    [[nodiscard]] Result<QString> ledgerId() const; // as in ledger.keys

    [[nodiscard]] Result<domain::Records> load() const override;
    Result<void> refresh(domain::Records &records) override;
    [[nodiscard]] domain::AppUser currentUser() const override { return m_changes.user(); }
    [[nodiscard]] bool isReadOnly() const override { return m_changes.isReadOnly(); }
    Result<void> atomically(const std::function<Result<void>()> &work) override;

    [[nodiscard]] domain::FacilityId facility() const override { return m_changes.facility(); }
    Result<void> chooseFacility(domain::FacilityId id) override;
    domain::Repository<domain::Facility> &facilities() override { return m_facilities; }
#define MCS_REPOSITORY(Type, name)                                                                                     \
    domain::Repository<domain::Type> &name() override                                                                  \
    {                                                                                                                  \
        return m_##name;                                                                                               \
    }
    MCS_RECORD_KINDS(MCS_REPOSITORY)
#undef MCS_REPOSITORY

    [[nodiscard]] domain::Error refuse(domain::Permission permission, const QString &entity, qint64 entityId) override
    {
        return m_changes.refuse(permission, entity, entityId);
    }

    Result<domain::DocumentId> issue(const domain::IssuedDocument &document) override
    {
        return m_documents.issue(document);
    }
    Result<void> recordPrint(const QList<domain::PrintEvent> &events) override
    {
        return m_documents.recordPrint(events);
    }
    [[nodiscard]] Result<domain::IssuedDocument> document(domain::DocumentId id) const override
    {
        return m_documents.find(id);
    }
    [[nodiscard]] Result<QList<domain::IssuedDocument>> documentsOf(const QString &subject) const override
    {
        return m_documents.of(subject);
    }
    [[nodiscard]] Result<QList<domain::PrintEvent>> prints(domain::DocumentId id) const override
    {
        return m_documents.prints(id);
    }

    [[nodiscard]] Result<QList<domain::AuditEntry>> audit(
        const domain::AuditFilter &filter, qint64 before, int limit) const override;
    [[nodiscard]] Result<QList<domain::AuditEntry>> auditAfter(
        const domain::AuditFilter &filter, qint64 after, int limit) const override;
    Result<void> note(const QString &action, const QJsonObject &what) override;

    [[nodiscard]] Result<QJsonObject> settings() const override;
    Result<void> saveSettings(const QJsonObject &settings) override;

private:
    Result<void> readFacility(domain::Records &records) const;

    std::unique_ptr<FolderLock> m_lock; // released after the database is closed
    std::unique_ptr<Database> m_database;
    mutable Changes m_changes; // reading the audit log goes through it, too
    SqlRepository<domain::Facility> m_facilities{m_changes};
#define MCS_REPOSITORY(Type, name) SqlRepository<domain::Type> m_##name{m_changes};
    MCS_RECORD_KINDS(MCS_REPOSITORY)
#undef MCS_REPOSITORY
    DocumentStore m_documents;
};

} // namespace mcs::store
