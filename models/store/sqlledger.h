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
    [[nodiscard]] domain::AppUser currentUser() const override { return m_changes.user(); }
    [[nodiscard]] bool isReadOnly() const override { return m_changes.isReadOnly(); }
    Result<void> atomically(const std::function<Result<void>()> &work) override;

    domain::Repository<domain::Facility> &facilities() override { return m_facilities; }
    domain::Repository<domain::JobType> &jobTypes() override { return m_jobTypes; }
    domain::Repository<domain::Staff> &staff() override { return m_staff; }
    domain::Repository<domain::Appointment> &appointments() override { return m_appointments; }
    domain::Repository<domain::Patient> &patients() override { return m_patients; }
    domain::Repository<domain::StaffPledge> &pledges() override { return m_pledges; }
    domain::Repository<domain::Submission> &submissions() override { return m_submissions; }
    domain::Repository<domain::Consent> &consents() override { return m_consents; }
    domain::Repository<domain::AppUser> &users() override { return m_users; }

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
    Result<void> note(const QString &action, const QJsonObject &what) override;

    [[nodiscard]] Result<QJsonObject> settings() const override;
    Result<void> saveSettings(const QJsonObject &settings) override;

private:
    std::unique_ptr<FolderLock> m_lock; // released after the database is closed
    std::unique_ptr<Database> m_database;
    mutable Changes m_changes; // reading the audit log goes through it, too
    SqlRepository<domain::Facility> m_facilities;
    SqlRepository<domain::JobType> m_jobTypes;
    SqlRepository<domain::Staff> m_staff;
    SqlRepository<domain::Appointment> m_appointments;
    SqlRepository<domain::Patient> m_patients;
    SqlRepository<domain::StaffPledge> m_pledges;
    SqlRepository<domain::Submission> m_submissions;
    SqlRepository<domain::Consent> m_consents;
    SqlRepository<domain::AppUser> m_users;
    DocumentStore m_documents;
};

} // namespace mcs::store
