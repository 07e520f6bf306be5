// SPDX-License-Identifier: Apache-2.0
#include "models/store/documentstore.h"

#include "models/store/sentences.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mcs::store {

using namespace mcs::domain;

DocumentStore::DocumentStore(Changes &changes)
    : m_changes(changes)
    , m_database(changes.database())
{
}

Result<DocumentId> DocumentStore::issue(const IssuedDocument &document)
{
    DocumentId id;
    const Result<void> done = m_changes.change(Permission::PrintForms, u"document"_s, 0, [&]() -> Result<void> {
        const QByteArray templateHash = QCryptographicHash::hash(document.templateXml, QCryptographicHash::Sha256);
        Result<void> written
            = m_database.run(u"INSERT INTO templates (hash, xml) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                {templateHash, toColumn(document.templateXml)});
        if (!written)
            return written;
        const QByteArray salt = randomSalt();
        const QByteArray valuesHash = saltedHash(salt, document.valuesJson);
        written = m_database.run(u"INSERT INTO documents (issued_at, issued_by, role, policy_id, form_number, "
                                 u"template_hash, values_hash, fill, subject, "
                                 "form_date, page_count, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {toColumn(m_changes.now()), toColumn(m_changes.user().name), toColumn(document.role),
                toColumn(document.policyId), toColumn(document.formNumber), templateHash, valuesHash,
                toColumn(document.fill), toColumn(document.subject), toColumn(document.formDate), document.pageCount,
                toColumn(document.contentHash)});
        if (!written)
            return written;
        id = DocumentId{m_database.lastInsertId()};
        written = m_database.run(u"INSERT INTO document_values (document_id, salt, content) VALUES (?, ?, ?)"_s,
            {id.value, salt, toColumn(document.valuesJson)});
        if (!written)
            return written;
        return m_changes.audit(u"issue"_s, u"document"_s, id.value, {},
            {{u"role"_s, document.role}, {u"subject"_s, document.subject}, {u"form_number"_s, document.formNumber},
                {u"fill"_s, document.fill}, {u"page_count"_s, document.pageCount},
                {u"content_hash"_s, QString::fromLatin1(document.contentHash.toHex())},
                {u"values_hash"_s, QString::fromLatin1(valuesHash.toHex())},
                {u"template_hash"_s, QString::fromLatin1(templateHash.toHex())}});
    });
    if (!done)
        return done.error();
    return id;
}

Result<void> DocumentStore::recordPrint(const QList<PrintEvent> &events)
{
    return m_changes.change(Permission::PrintForms, u"document"_s, 0, [&]() -> Result<void> {
        for (const PrintEvent &event : events) {
            const QDateTime at = event.at.isValid() ? event.at : m_changes.now();
            // Who printed is who signed in, whatever the caller says.
            Result<void> written = m_database.run(
                u"INSERT INTO print_events (document_id, at, user, copies, target) VALUES (?, ?, ?, ?, ?)"_s,
                {event.document.value, toColumn(at), toColumn(m_changes.user().name), event.copies,
                    toColumn(event.target)});
            if (!written)
                return written;
            written = m_changes.audit(u"print"_s, u"document"_s, event.document.value, {},
                {{u"copies"_s, event.copies}, {u"target"_s, event.target}});
            if (!written)
                return written;
        }
        return {};
    });
}

Result<QList<IssuedDocument>> DocumentStore::read(const QString &condition, const QVariantList &values) const
{
    QList<IssuedDocument> documents;
    const Result<void> done
        = m_database.each(u"SELECT d.id, d.role, d.policy_id, d.form_number, t.xml, v.content, d.fill, d.subject, "
                          u"d.form_date, d.page_count, "
                          "d.content_hash FROM documents d JOIN templates t ON t.hash = d.template_hash "
                          "LEFT JOIN document_values v ON v.document_id = d.id "_s
                + condition,
            values, [&](const Row &row) {
                IssuedDocument document;
                document.id = row.id<DocumentId>(0);
                document.role = row.text(1);
                document.policyId = row.text(2);
                document.formNumber = row.text(3);
                document.templateXml = row.bytes(4);
                document.valuesJson = row.bytes(5);
                document.fill = row.text(6);
                document.subject = row.text(7);
                document.formDate = row.date(8);
                document.pageCount = int(row.integer(9));
                document.contentHash = row.bytes(10);
                documents << document;
            });
    if (!done)
        return done.error();
    return documents;
}

Result<IssuedDocument> DocumentStore::find(DocumentId id) const
{
    const Result<QList<IssuedDocument>> documents = read(u"WHERE d.id = ?"_s, {id.value});
    if (!documents)
        return documents.error();
    if (documents->isEmpty())
        return sentences::noSuchRecord();
    return documents->constFirst();
}

Result<QList<IssuedDocument>> DocumentStore::of(const QString &subject) const
{
    return read(u"WHERE d.subject = ? ORDER BY d.id DESC"_s, {toColumn(subject)});
}

Result<QList<PrintEvent>> DocumentStore::prints(DocumentId id) const
{
    QList<PrintEvent> events;
    const Result<void> done
        = m_database.each(u"SELECT at, user, copies, target FROM print_events WHERE document_id = ? ORDER BY id"_s,
            {id.value}, [&](const Row &row) {
                events << PrintEvent{id, row.time(0), row.text(1), int(row.integer(2)), row.text(3)};
            });
    if (!done)
        return done.error();
    return events;
}

Result<void> DocumentStore::eraseValues(DocumentId id, const QString &reason)
{
    return m_changes.change(Permission::EditSettings, u"document"_s, id.value, [&]() -> Result<void> {
        Result<void> done
            = m_database.run(u"INSERT INTO erasures (kind, target, at, user, reason) VALUES ('document', ?, ?, ?, ?)"_s,
                {id.value, toColumn(m_changes.now()), toColumn(m_changes.user().name), toColumn(reason)});
        if (!done)
            return done;
        done = m_database.run(u"DELETE FROM document_values WHERE document_id = ?"_s, {id.value});
        if (!done)
            return done;
        return m_changes.audit(u"erase"_s, u"document"_s, id.value, {}, {{u"reason"_s, reason}});
    });
}

Result<QStringList> DocumentStore::problems() const
{
    QStringList found;
    Result<void> read = m_database.each(u"SELECT hash, xml FROM templates"_s, {}, [&](const Row &row) {
        if (QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Sha256) != row.bytes(0))
            found << QCoreApplication::translate("mcs::store", "A kept template is not what was written.");
    });
    if (!read)
        return read.error();
    read = m_database.each(u"SELECT d.id, d.values_hash, v.salt, v.content, e.id FROM documents d LEFT JOIN "
                           u"document_values v ON v.document_id = d.id "
                           "LEFT JOIN erasures e ON e.kind = 'document' AND e.target = d.id"_s,
        {}, [&](const Row &row) {
            if (!row.isNull(2)) {
                if (saltedHash(row.bytes(2), row.bytes(3)) != row.bytes(1))
                    found << QCoreApplication::translate(
                        "mcs::store", "The values of issued paper %1 are not what was written.")
                                 .arg(row.text(0));
            } else if (row.isNull(4)) {
                found << QCoreApplication::translate(
                    "mcs::store", "The values of issued paper %1 are missing without an erasure.")
                             .arg(row.text(0));
            }
        });
    if (!read)
        return read.error();
    return found;
}

} // namespace mcs::store
