// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

using namespace mcs::tests;

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void aChangeIsEnteredWithChangedFieldsOnly();
    void listsAreEnteredAsAWhole();
    void removingAndRestoringAreEntered();
    void whoAndWhenAreEntered();
    void pagesRunFromNewestToOldestWithoutGap();
    void pagesRunBackToTheNewestAsTheyCame();
    void everyCombinationOfFiltersGivesWhatItSays();
    void filtersNarrowByRecordUserActionAndDay();
    void aClockSetBackIsNoHindranceToFindingADay();
    void rowsCannotBeChangedOrDeleted();
    void valuesCanBeErasedWithAReasonOnly();
    void aChangeWithoutItsAuditRowCannotBe();

private:
    Ledger &ledger() { return *m_store->ledger; }
    AuditEntry newest() { return ledger().audit({}, 0, 1)->constFirst(); }
    std::unique_ptr<StoreFixture> m_store;
};

void TestAudit::aChangeIsEnteredWithChangedFieldsOnly()
{
    auto staff = ledger().staff().save(aStaff());
    QCOMPARE(newest().action, u"insert"_s);
    QCOMPARE(newest().before, QJsonObject());
    QCOMPARE(newest().after.value("name"_L1).toString(), u"髙橋 﨑子"_s);
    QVERIFY(!newest().after.contains("note"_L1));
    staff->note = u"院長"_s;
    staff->leftOn = QDate(2027, 3, 31);
    MCS_OK(ledger().staff().save(*staff));
    QCOMPARE(newest().action, u"update"_s);
    QCOMPARE(newest().entity, u"staff"_s);
    QCOMPARE(newest().entityId, staff->id.value);
    QCOMPARE(newest().before, (QJsonObject{{u"note"_s, QString()}, {u"left_on"_s, QJsonValue()}}));
    QCOMPARE(newest().after, (QJsonObject{{u"note"_s, u"院長"_s}, {u"left_on"_s, u"2027-03-31"_s}}));
}

void TestAudit::listsAreEnteredAsAWhole()
{
    auto patient = ledger().patients().save(aPatient());
    patient->contacts.removeLast();
    MCS_OK(ledger().patients().save(*patient));
    QCOMPARE(newest().before.keys(), QStringList{u"patient_contacts"_s});
    QCOMPARE(newest().before.value("patient_contacts"_L1).toArray().size(), 2);
    QCOMPARE(newest().after.value("patient_contacts"_L1).toArray().size(), 1);
}

void TestAudit::removingAndRestoringAreEntered()
{
    const auto staff = ledger().staff().save(aStaff());
    MCS_OK(ledger().staff().remove(staff->id, u"重複"_s));
    QCOMPARE(newest().action, u"remove"_s);
    QCOMPARE(newest().after.value("void_reason"_L1).toString(), u"重複"_s);
    MCS_OK(ledger().staff().restore(staff->id));
    QCOMPARE(newest().action, u"restore"_s);
    const qint64 rows = m_store->auditRows();
    MCS_OK(ledger().staff().restore(staff->id));
    QCOMPARE(m_store->auditRows(), rows);
}

void TestAudit::whoAndWhenAreEntered()
{
    m_store->clock.advanceSeconds(3600);
    MCS_OK(ledger().note(u"import"_s, {{u"rows"_s, 7}}));
    QCOMPARE(newest().user, adminName.toString());
    QCOMPARE(newest().at, QDateTime(QDate(2026, 11, 20), QTime(10, 0)));
    QCOMPARE(newest().action, u"import"_s);
    QCOMPARE(newest().entity, QString());
    QCOMPARE(newest().after.value("rows"_L1).toInt(), 7);
    m_store->reopen();
    QCOMPARE(newest().action, u"unlock"_s);
}

void TestAudit::pagesRunFromNewestToOldestWithoutGap()
{
    MCS_OK(ledger().atomically([&]() -> Result<void> {
        for (int i = 0; i < 250; ++i) {
            const auto noted = ledger().note(u"n"_s, {{u"i"_s, i}});
            if (!noted)
                return noted;
        }
        return {};
    }));
    const qint64 all = m_store->auditRows();
    qint64 before = 0;
    qint64 expected = all;
    for (;;) {
        const auto page = ledger().audit({}, before, 37);
        MCS_OK(page);
        if (page->isEmpty())
            break;
        for (const AuditEntry &entry : *page)
            QCOMPARE(entry.sequence, expected--);
        before = page->constLast().sequence;
    }
    QCOMPARE(expected, qint64(0));
}

void TestAudit::pagesRunBackToTheNewestAsTheyCame()
{
    for (int i = 0; i < 50; ++i)
        MCS_OK(ledger().note(i % 3 ? u"n"_s : u"m"_s, {}));
    AuditFilter filter;
    filter.action = u"n"_s;
    const auto all = ledger().audit(filter, 0, 1000);
    QList<AuditEntry> found;
    qint64 after = 0;
    for (;;) {
        const auto page = ledger().auditAfter(filter, after, 7);
        MCS_OK(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 7);
        found = *page + found;
        after = page->constFirst().sequence;
    }
    QCOMPARE(found, *all);
}

void TestAudit::everyCombinationOfFiltersGivesWhatItSays()
{
    const QStringList users{u"甲"_s, u"乙"_s};
    const QStringList entities{u"staff"_s, u"patient"_s, u"carry-out"_s};
    const QStringList actions{u"insert"_s, u"update"_s};
    MCS_OK(ledger().atomically([&]() -> Result<void> {
        for (int i = 0; i < 200; ++i) {
            if (i % 20 == 0)
                m_store->clock.advanceSeconds(24 * 3600);
            m_store->sql().auditLog().setUser(users.at(i % 7 % 2));
            const auto done = m_store->sql().auditLog().append(
                actions.at(i % 5 % 2), entities.at(i % 11 % 3), i % 4, {}, {{u"i"_s, i}});
            if (!done)
                return done;
        }
        return {};
    }));
    const auto all = ledger().audit({}, 0, 1000);
    const auto isMeant = [](const AuditFilter &filter, const AuditEntry &entry) {
        const QDate day = entry.at.toLocalTime().date();
        return (filter.user.isEmpty() || entry.user == filter.user)
            && (filter.entity.isEmpty() || entry.entity == filter.entity)
            && (filter.entityId == 0 || entry.entityId == filter.entityId)
            && (filter.action.isEmpty() || entry.action == filter.action)
            && (!filter.from.isValid() || day >= filter.from) && (!filter.to.isValid() || day <= filter.to);
    };
    int combinations = 0;
    for (int mask = 0; mask < 64; ++mask) {
        AuditFilter filter;
        if (mask & 1)
            filter.user = users.first();
        if (mask & 2)
            filter.entity = entities.at(mask % 3);
        if ((mask & 4) && (mask & 2))
            filter.entityId = 2;
        if (mask & 8)
            filter.action = actions.last();
        if (mask & 16)
            filter.from = QDate(2026, 11, 23);
        if (mask & 32)
            filter.to = QDate(2026, 11, 27);
        QList<AuditEntry> expected;
        std::copy_if(all->cbegin(), all->cend(), std::back_inserter(expected),
            [&](const AuditEntry &entry) { return isMeant(filter, entry); });
        const auto found = ledger().audit(filter, 0, 1000);
        MCS_OK(found);
        QCOMPARE(*found, expected);
        QCOMPARE(*ledger().auditAfter(filter, 0, 1000), expected);
        combinations += !expected.isEmpty();
    }
    QVERIFY(combinations > 40);
}

void TestAudit::filtersNarrowByRecordUserActionAndDay()
{
    const auto staff = ledger().staff().save(aStaff());
    m_store->clock.advanceSeconds(24 * 3600);
    const auto other = ledger().staff().save(aStaff(u"渡邉 はるか"_s, {}));
    Staff changed = *staff;
    changed.note = u"x"_s;
    MCS_OK(ledger().staff().save(changed));

    AuditFilter filter;
    filter.entity = u"staff"_s;
    QCOMPARE(ledger().audit(filter, 0, 10)->size(), 3);
    filter.entityId = staff->id.value;
    QCOMPARE(ledger().audit(filter, 0, 10)->size(), 2);
    filter.action = u"update"_s;
    QCOMPARE(ledger().audit(filter, 0, 10)->size(), 1);
    filter.user = u"だれか"_s;
    QCOMPARE(ledger().audit(filter, 0, 10)->size(), 0);
    filter = {};
    filter.from = filter.to = QDate(2026, 11, 21);
    QCOMPARE(ledger().audit(filter, 0, 10)->size(), 2);
    filter.from = {};
    filter.to = QDate(2026, 11, 20);
    filter.entity = u"staff"_s;
    QCOMPARE(ledger().audit(filter, 0, 10)->size(), 1);
    filter.from = QDate(2027, 1, 1);
    filter.to = {};
    QVERIFY(ledger().audit(filter, 0, 10)->isEmpty());
}

void TestAudit::aClockSetBackIsNoHindranceToFindingADay()
{
    m_store->clock.set(QDateTime(QDate(2026, 12, 1), QTime(9, 0)));
    MCS_OK(ledger().note(u"a"_s, {}));
    m_store->clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0)));
    MCS_OK(ledger().note(u"b"_s, {}));
    AuditFilter filter;
    filter.from = filter.to = QDate(2026, 11, 20);
    const auto entries = ledger().audit(filter, 0, 100);
    QCOMPARE(entries->constFirst().action, u"b"_s);
    QVERIFY(
        std::none_of(entries->begin(), entries->end(), [](const AuditEntry &entry) { return entry.action == u"a"_s; }));
    QVERIFY(m_store->verified().problems.isEmpty());
}

void TestAudit::rowsCannotBeChangedOrDeleted()
{
    MCS_OK(ledger().staff().save(aStaff()));
    Database &database = m_store->sql().database();
    for (const QString &sql : {u"UPDATE audit SET user = 'x'"_s, u"DELETE FROM audit"_s,
             u"DELETE FROM audit WHERE seq = 1"_s, u"UPDATE audit_values SET after = '{}'"_s,
             u"DELETE FROM audit_values"_s, u"UPDATE audit_head SET seq = 1"_s, u"DELETE FROM audit_head"_s,
             u"REPLACE INTO audit SELECT * FROM audit WHERE seq = 1"_s,
             u"REPLACE INTO audit_values SELECT seq, salt, before, '{}' FROM audit_values WHERE seq = 1"_s,
             u"INSERT INTO audit SELECT 99, at, day, user, action, entity, entity_id, before_hash, after_hash, "
             u"prev_hash, hash FROM audit "
             "WHERE seq = 1"_s}) {
        QVERIFY2(!database.run(sql), qPrintable(sql));
    }
    QCOMPARE(m_store->verified().problems, QStringList());
}

void TestAudit::valuesCanBeErasedWithAReasonOnly()
{
    const auto patient = ledger().patients().save(aPatient());
    const auto other = ledger().patients().save(aPatient(u"別の患者"_s));
    Database &database = m_store->sql().database();
    MCS_FAILS(
        database.run(u"INSERT INTO erasures (kind, target, at, user, reason) VALUES ('audit', 1, 'x', 'y', '')"_s),
        ErrorCode::InvalidInput);
    MCS_OK(m_store->sql().auditLog().eraseValues(u"patient"_s, patient->id.value, u"本人からの消去請求"_s));
    AuditFilter filter;
    filter.entity = u"patient"_s;
    filter.entityId = patient->id.value;
    const auto entries = ledger().audit(filter, 0, 10);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->constFirst().action, u"erase"_s);
    QCOMPARE(entries->constLast().action, u"insert"_s);
    QVERIFY(entries->constLast().after.isEmpty());
    filter.entityId = other->id.value;
    QVERIFY(!ledger().audit(filter, 0, 10)->constFirst().after.isEmpty());
    QVERIFY(!database.run(u"DELETE FROM erasures"_s));
    QCOMPARE(m_store->verified().problems, QStringList());
}

void TestAudit::aChangeWithoutItsAuditRowCannotBe()
{
    // The audit row cannot be written: the change is not there either.
    MCS_OK(m_store->sql().database().script(
        "CREATE TEMP TRIGGER stop BEFORE INSERT ON main.audit BEGIN SELECT raise(ABORT, 'no'); END"));
    QVERIFY(!ledger().staff().save(aStaff()));
    MCS_OK(m_store->sql().database().script("DROP TRIGGER stop"));
    QVERIFY(ledger().staff().all()->isEmpty());
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
