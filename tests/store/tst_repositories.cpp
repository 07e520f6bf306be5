// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "tests/support/japanese.h"

using namespace mcs::tests;

class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { m_store = std::make_unique<StoreFixture>(UserRole::FacilityManager); }
    void everyFieldOfEveryRecordSurvives();
    void namesAreStoredAsTyped();
    void anEmptyRecordSurvives();
    void aSaveWithAnOldRevisionIsRefused();
    void aSaveThatChangesNothingWritesNothing();
    void aRemovedRecordIsFoundButNotListedAndCanBeRestored();
    void anAddressInUseIsRefusedNamingThePerson();
    void theAddressOfSomebodyWhoLeftOrWasRemovedIsFree();
    void anUnknownJobTypeIsRefused();
    void aReferenceToNobodyIsRefused();
    void valuesOutOfRangeAreRefused();
    void aFailedTransactionLeavesNothing();
    void anInnerFailureCanBeSurvived();
    void theRolesMayDoWhatTheMatrixSays_data();
    void theRolesMayDoWhatTheMatrixSays();
    void refusedAttemptsAreEnteredEvenWhenRolledBack();
    void whoSetsTheLedgerUpEntersTheOffices();
    void issuedPapersAreKeptAndTemplatesOnce();
    void issuedPapersNeverChange();
    void settingsAreKeptAndAudited();
    void aGroupPracticeLoadsFast();

private:
    Ledger &ledger() { return *m_store->ledger; }
    IssuedDocument aDocument(const QString &subject) const
    {
        IssuedDocument document;
        document.role = u"staff-pledge"_s;
        document.policyId = u"tokai"_s;
        document.formNumber = u"別紙様式３"_s;
        document.templateXml = "<form/>";
        document.valuesJson = R"({"name":"x"})";
        document.fill = u"unsigned"_s;
        document.subject = subject;
        document.formDate = QDate(2026, 11, 20);
        document.pageCount = 1;
        document.contentHash = QByteArray(32, 'h');
        return document;
    }

    std::unique_ptr<StoreFixture> m_store;
};

void TestRepositories::everyFieldOfEveryRecordSurvives()
{
    Facility facility{{}, {}, u"みどり在宅クリニック"_s, u"診療所"_s, u"医療法人社団 見本会"_s, u"319-0000"_s,
        u"東海村見本1"_s, u"029-000-0000"_s, u"029-000-0001"_s, u"office@midori.example.jp"_s, u"斎藤 花子"_s,
        u"029-000-0002"_s, u"tokai"_s, false, {{u"interval"_s, 3}}};
    JobType jobType{{}, {}, u"臨床検査技師"_s, {u"検査技師"_s, u"MT"_s}, 22};
    MCS_OK(ledger().jobTypes().save(jobType));
    Staff staff{{}, {}, u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s, Sex::Male, u"臨床検査技師"_s,
        u"Yoshio@Midori.example.jp"_s, u"水戸市見本町1"_s, Employment::OnLeave, QDate(2020, 4, 1), QDate(2027, 3, 31),
        false, QDate(2023, 1, 10), u"備考"_s,
        {AccountStatus::Suspended, PasswordRule::C8TwoMonths, QDate(2023, 1, 1), QDate(2023, 1, 2), QDate(2023, 1, 3),
            QDate(2023, 1, 4), QDate(2023, 1, 5), QDate(2023, 1, 6), QDate(2023, 1, 7), QDate(2023, 1, 8),
            QDate(2023, 1, 9)}};
    const auto storedStaff = ledger().staff().save(staff);
    MCS_OK(storedStaff);
    const StaffId person = storedStaff->id;
    Patient patient = aPatient();
    patient.kana = u"イバラキ トメ"_s;
    patient.sex = Sex::Female;
    patient.address = u"東海村見本5-1"_s;
    patient.tel = u"029-000-1001"_s;
    patient.attendingPhysician = u"髙橋 﨑子"_s;
    patient.status = CareStatus::InHospital;
    patient.endedOn = QDate(2026, 10, 1);
    patient.sharedInMcs = false;
    patient.note = u"備考"_s;
    const auto storedPatient = ledger().patients().save(patient);
    MCS_OK(storedPatient);
    const auto document = ledger().issue(aDocument(toText(person)));
    MCS_OK(document);
    Appointment appointment{
        {}, {}, person, OfficeRole::FacilityManager, QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2025, 12, 20)};
    StaffPledge pledge{{}, {}, person, PledgeStatus::Exempt, *document, QDate(2026, 1, 1), QDate(2026, 1, 2),
        u"書庫A"_s, {u"就業時の誓約書"_s, QDate(2020, 4, 1), {true, false, true, true, true}, u"斎藤 花子"_s}, u"住所の変更"_s};
    Submission submission{{}, {}, SubmissionKind::Addition, SubmissionStatus::Returned,
        {{u"application"_s, *document, QDate(2026, 1, 3)}, {u"facility-pledge"_s, {}, {}}}, {person}, person,
        QDate(2026, 1, 1), QDate(2026, 1, 4), SubmissionMethod::Email, QDate(2026, 1, 5), u"第12号"_s, u"押印もれ"_s,
        u"備考"_s};
    Consent consent{{}, {}, storedPatient->id, ConsentStatus::Withdrawn, ConsentMethod::Implied, u"口頭で確認"_s,
        *document, QDate(2026, 1, 1), QDate(2026, 1, 2), person, false, QDate(2026, 1, 3), SignerKind::WrittenByAnother,
        u"茨城 健"_s, u"長男"_s, u"手が不自由なため"_s, false, true, {{u"２"_s, true}, {u"３"_s, false}}, Custody::Both,
        QDate(2026, 1, 4), QDate(2026, 1, 5), u"本人の申し出"_s, {}, u"既に利用中"_s, QDate(2026, 1, 6), u"書庫B"_s,
        u"備考"_s};
    AppUser user{{}, {}, u"斎藤 花子"_s, UserRole::Auditor, person, u"slot"_s};
    MCS_OK(ledger().facilities().save(facility));
    MCS_OK(ledger().appointments().save(appointment));
    MCS_OK(ledger().pledges().save(pledge));
    MCS_OK(ledger().submissions().save(submission));
    MCS_OK(ledger().consents().save(consent));
    MCS_OK(ledger().users().save(user));

    m_store->reopen(adminName.toString());
    const auto loaded = ledger().load();
    MCS_OK(loaded);
    const auto plain = [](auto record) {
        record.id = {};
        record.info = {};
        return record;
    };
    QVERIFY(plain(loaded->facility) == facility);
    QVERIFY(plain(loaded->jobTypes.constLast()) == jobType);
    QVERIFY(plain(loaded->staff.constFirst()) == staff);
    QVERIFY(plain(loaded->patients.constFirst()) == patient);
    QVERIFY(plain(loaded->appointments.constFirst()) == appointment);
    QVERIFY(plain(loaded->pledges.constFirst()) == pledge);
    QVERIFY(plain(loaded->submissions.constFirst()) == submission);
    QVERIFY(plain(loaded->consents.constFirst()) == consent);
    QVERIFY(plain(loaded->users.constLast()) == user);
    QCOMPARE(loaded->staff.constFirst().info.revision, 1);
    QCOMPARE(loaded->staff.constFirst().info.createdAt, m_store->clock.now());
    QVERIFY(m_store->verified().problems.isEmpty());
}

void TestRepositories::namesAreStoredAsTyped()
{
    for (const QString &name : {u"葛󠄀城 𠮷男"_s, u"葛󠄂城 𠮷男"_s, u"ﾜﾀﾅﾍﾞ ﾊﾙｶ"_s, u"  髙橋　﨑子 "_s,
             u"O'Neil \"x\"; DROP TABLE staff;--"_s}) {
        const auto stored = ledger().staff().save(aStaff(name, {}));
        MCS_OK(stored);
        QCOMPARE(ledger().staff().find(stored->id)->name, name);
    }
}

void TestRepositories::anEmptyRecordSurvives()
{
    Staff staff;
    staff.name = u"名"_s;
    const auto stored = ledger().staff().save(staff);
    MCS_OK(stored);
    MCS_OK(ledger().staff().save(*stored));
    QVERIFY(!stored->joinedOn.isValid());
    Submission submission;
    MCS_OK(ledger().submissions().save(submission));
}

void TestRepositories::aSaveWithAnOldRevisionIsRefused()
{
    const auto first = ledger().staff().save(aStaff());
    MCS_OK(first);
    Staff mine = *first;
    mine.note = u"mine"_s;
    const auto saved = ledger().staff().save(mine);
    MCS_OK(saved);
    QCOMPARE(saved->info.revision, 2);
    Staff theirs = *first;
    theirs.note = u"theirs"_s;
    MCS_FAILS(ledger().staff().save(theirs), ErrorCode::Conflict);
    QCOMPARE(ledger().staff().find(first->id)->note, u"mine"_s);
    MCS_FAILS(ledger().staff().find(StaffId{999}), ErrorCode::NotFound);
    theirs.id = StaffId{999};
    MCS_FAILS(ledger().staff().save(theirs), ErrorCode::NotFound);
}

void TestRepositories::aSaveThatChangesNothingWritesNothing()
{
    const auto stored = ledger().patients().save(aPatient());
    MCS_OK(stored);
    const qint64 rows = m_store->auditRows();
    const auto again = ledger().patients().save(*stored);
    MCS_OK(again);
    QCOMPARE(*again, *stored);
    QCOMPARE(m_store->auditRows(), rows);
}

void TestRepositories::aRemovedRecordIsFoundButNotListedAndCanBeRestored()
{
    const auto stored = ledger().staff().save(aStaff());
    MCS_OK(ledger().staff().remove(stored->id, u"重複登録"_s));
    QVERIFY(ledger().staff().all()->isEmpty());
    QVERIFY(ledger().load()->staff.isEmpty());
    QCOMPARE(ledger().staff().find(stored->id)->info.voidReason, u"重複登録"_s);
    Staff changed = *ledger().staff().find(stored->id);
    changed.note = u"x"_s;
    MCS_FAILS(ledger().staff().save(changed), ErrorCode::Conflict);
    MCS_OK(ledger().staff().restore(stored->id));
    QCOMPARE(ledger().staff().all()->size(), 1);
    MCS_OK(ledger().staff().remove(stored->id, {}));
    QVERIFY(!ledger().staff().find(stored->id)->info.voidReason.isEmpty());
    MCS_FAILS(ledger().staff().remove(StaffId{99}, u"x"_s), ErrorCode::NotFound);
}

void TestRepositories::anAddressInUseIsRefusedNamingThePerson()
{
    MCS_OK(ledger().staff().save(aStaff()));
    const auto refused = ledger().staff().save(aStaff(u"渡邉 はるか"_s, u"　ＳＡＫＩ@midori.example.jp "_s));
    MCS_FAILS(refused, ErrorCode::Duplicate);
    QVERIFY2(refused.error().message.contains(u"髙橋 﨑子"_s), qPrintable(refused.error().message));
    QCOMPARE(ledger().staff().all()->size(), 1);
    MCS_OK(ledger().staff().save(aStaff(u"甲"_s, {})));
    MCS_OK(ledger().staff().save(aStaff(u"乙"_s, {})));
}

void TestRepositories::theAddressOfSomebodyWhoLeftOrWasRemovedIsFree()
{
    auto first = ledger().staff().save(aStaff());
    Staff left = *first;
    left.employment = Employment::Left;
    MCS_OK(ledger().staff().save(left));
    const auto second = ledger().staff().save(aStaff(u"渡邉 はるか"_s));
    MCS_OK(second);
    Staff back = *ledger().staff().find(left.id);
    back.employment = Employment::Active;
    MCS_FAILS(ledger().staff().save(back), ErrorCode::Duplicate);
    MCS_OK(ledger().staff().remove(second->id, u"重複"_s));
    MCS_OK(ledger().staff().save(back));
    MCS_FAILS(ledger().staff().restore(second->id), ErrorCode::Duplicate);
}

void TestRepositories::anUnknownJobTypeIsRefused()
{
    Staff staff = aStaff();
    staff.jobType = u"魔法使い"_s;
    const auto refused = ledger().staff().save(staff);
    MCS_FAILS(refused, ErrorCode::InvalidInput);
    QVERIFY(refused.error().message.contains(u"魔法使い"_s));
    MCS_FAILS(ledger().jobTypes().save(JobType{{}, {}, u"医師"_s, {}, 1}), ErrorCode::Duplicate);
}

void TestRepositories::aReferenceToNobodyIsRefused()
{
    StaffPledge pledge;
    pledge.staff = StaffId{77};
    MCS_FAILS(ledger().pledges().save(pledge), ErrorCode::InvalidInput);
    Submission submission;
    submission.roster = {StaffId{77}};
    MCS_FAILS(ledger().submissions().save(submission), ErrorCode::InvalidInput);
    QVERIFY(ledger().submissions().all()->isEmpty());
}

void TestRepositories::valuesOutOfRangeAreRefused()
{
    Staff staff = aStaff();
    staff.leftOn = QDate(2018, 1, 1); // before joining
    MCS_FAILS(ledger().staff().save(staff), ErrorCode::InvalidInput);
    staff = aStaff({});
    MCS_FAILS(ledger().staff().save(staff), ErrorCode::InvalidInput);
    staff = aStaff();
    staff.sex = static_cast<Sex>(9);
    MCS_FAILS(ledger().staff().save(staff), ErrorCode::InvalidInput);
    QVERIFY(ledger().staff().all()->isEmpty());
    QVERIFY(m_store->verified().problems.isEmpty());
}

void TestRepositories::aFailedTransactionLeavesNothing()
{
    const qint64 rows = m_store->auditRows();
    const auto done = ledger().atomically([&]() -> Result<void> {
        for (int i = 0; i < 5; ++i) {
            const auto saved = ledger().patients().save(aPatient(u"患者%1"_s.arg(i)));
            if (!saved)
                return saved.error();
        }
        return Error{ErrorCode::InvalidInput, u"行9に誤りがあります。"_s};
    });
    MCS_FAILS(done, ErrorCode::InvalidInput);
    QVERIFY(ledger().patients().all()->isEmpty());
    QCOMPARE(m_store->auditRows(), rows);
}

void TestRepositories::anInnerFailureCanBeSurvived()
{
    MCS_OK(ledger().atomically([&]() -> Result<void> {
        const auto kept = ledger().patients().save(aPatient(u"残る"_s));
        if (!kept)
            return kept.error();
        const auto inner = ledger().atomically([&]() -> Result<void> {
            const auto dropped = ledger().patients().save(aPatient(u"消える"_s));
            return Error{ErrorCode::InvalidInput, dropped ? u"x"_s : u"y"_s};
        });
        return inner ? Result<void>(Error{}) : Result<void>();
    }));
    QCOMPARE(ledger().patients().all()->size(), 1);
    QCOMPARE(ledger().patients().all()->constFirst().name, u"残る"_s);
    QVERIFY(m_store->verified().problems.isEmpty());
}

void TestRepositories::theRolesMayDoWhatTheMatrixSays_data()
{
    QTest::addColumn<UserRole>("role");
    QTest::addColumn<bool>("records");
    QTest::addColumn<bool>("settings");
    QTest::addColumn<bool>("appoint");
    QTest::addColumn<bool>("print");
    QTest::addColumn<bool>("audit");
    QTest::newRow("事業所管理者") << UserRole::FacilityManager << true << true << true << true << true;
    QTest::newRow("MCS管理者") << UserRole::McsAdministrator << true << true << false << true << true;
    QTest::newRow("補助") << UserRole::Assistant << false << false << false << true << false;
    QTest::newRow("監査") << UserRole::Auditor << false << false << false << false << true;
}

void TestRepositories::theRolesMayDoWhatTheMatrixSays()
{
    QFETCH(UserRole, role);
    QFETCH(bool, records);
    QFETCH(bool, settings);
    QFETCH(bool, appoint);
    QFETCH(bool, print);
    QFETCH(bool, audit);
    const auto staff = ledger().staff().save(aStaff());
    AppUser user;
    user.name = u"別人 花子"_s;
    user.role = role;
    MCS_OK(ledger().users().save(user));
    m_store->reopen(user.name);

    const auto isRefused
        = [](const auto &result) { return !result && result.error().code == ErrorCode::PermissionDenied; };
    QCOMPARE(isRefused(ledger().patients().save(aPatient())), !records);
    QCOMPARE(isRefused(ledger().staff().remove(staff->id, u"x"_s)), !records);
    QCOMPARE(isRefused(ledger().saveSettings({{u"a"_s, 1}})), !settings);
    QCOMPARE(isRefused(ledger().jobTypes().save(JobType{{}, {}, u"新職種"_s, {}, 30})), !settings);
    QCOMPARE(isRefused(ledger().appointments().save(
                 Appointment{{}, {}, staff->id, OfficeRole::McsAdministrator, {}, {}, {}})),
        !appoint);
    QCOMPARE(isRefused(ledger().issue(aDocument({}))), !print);
    QCOMPARE(isRefused(ledger().audit({}, 0, 1)), !audit);
    MCS_OK(ledger().load());

    m_store->reopen(adminName.toString());
    AuditFilter filter;
    filter.action = u"refused"_s;
    const int refused = int(!records) * 2 + int(!settings) * 2 + int(!appoint) + int(!print) + int(!audit);
    const auto entries = ledger().audit(filter, 0, 100);
    QCOMPARE(entries->size(), refused);
    for (const AuditEntry &entry : *entries)
        QCOMPARE(entry.user, user.name);
}

void TestRepositories::refusedAttemptsAreEnteredEvenWhenRolledBack()
{
    AppUser user;
    user.name = u"別人 花子"_s;
    user.role = UserRole::Assistant;
    MCS_OK(ledger().users().save(user));
    m_store->reopen(user.name);
    MCS_FAILS(ledger().atomically([&]() -> Result<void> {
        const auto saved = ledger().patients().save(aPatient());
        return saved ? Result<void>() : saved.error();
    }),
        ErrorCode::PermissionDenied);
    m_store->reopen(adminName.toString());
    AuditFilter filter;
    filter.action = u"refused"_s;
    const auto entries = ledger().audit(filter, 0, 10);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().entity, u"patient"_s);
}

void TestRepositories::whoSetsTheLedgerUpEntersTheOffices()
{
    StoreFixture fixture(UserRole::McsAdministrator);
    const auto staff = fixture.ledger->staff().save(aStaff());
    Appointment manager{{}, {}, staff->id, OfficeRole::FacilityManager, {}, {}, {}};
    MCS_OK(fixture.ledger->appointments().save(manager));
    fixture.reopen();
    manager.role = OfficeRole::McsAdministrator;
    MCS_FAILS(fixture.ledger->appointments().save(manager), ErrorCode::PermissionDenied);
}

void TestRepositories::issuedPapersAreKeptAndTemplatesOnce()
{
    const auto staff = ledger().staff().save(aStaff());
    const QString subject = toText(staff->id);
    const auto first = ledger().issue(aDocument(subject));
    const auto second = ledger().issue(aDocument(subject));
    MCS_OK(first);
    MCS_OK(second);
    MCS_OK(ledger().recordPrint({{*first, m_store->clock.now(), {}, 2, u"printer"_s}, {*first, {}, {}, 1, u"pdf"_s}}));
    const auto documents = ledger().documentsOf(subject);
    QCOMPARE(documents->size(), 2);
    QCOMPARE(documents->constFirst().id, *second);
    IssuedDocument expected = aDocument(subject);
    expected.id = *first;
    QVERIFY(*ledger().document(*first) == expected);
    const auto prints = ledger().prints(*first);
    QCOMPARE(prints->size(), 2);
    QCOMPARE(prints->constFirst().copies, 2);
    QCOMPARE(prints->constFirst().user, adminName.toString());
    MCS_FAILS(ledger().document(DocumentId{99}), ErrorCode::NotFound);
    MCS_FAILS(ledger().recordPrint({{DocumentId{99}, {}, {}, 1, u"pdf"_s}}), ErrorCode::InvalidInput);
    qint64 templates = 0;
    MCS_OK(m_store->sql().database().first(
        u"SELECT count(*) FROM templates"_s, {}, [&](const Row &row) { templates = row.integer(0); }));
    QCOMPARE(templates, 1);
}

void TestRepositories::issuedPapersNeverChange()
{
    const auto document = ledger().issue(aDocument({}));
    MCS_OK(ledger().recordPrint({{*document, {}, {}, 1, u"pdf"_s}}));
    Database &database = m_store->sql().database();
    for (const QString &sql : {u"UPDATE documents SET role = 'x'"_s, u"DELETE FROM documents"_s,
             u"UPDATE document_values SET content = x''"_s, u"DELETE FROM document_values"_s,
             u"UPDATE templates SET xml = x''"_s, u"DELETE FROM templates"_s, u"UPDATE print_events SET copies = 9"_s,
             u"DELETE FROM print_events"_s})
        QVERIFY2(!database.run(sql), qPrintable(sql));
    MCS_OK(m_store->sql().documents().eraseValues(*document, u"本人の請求"_s));
    QVERIFY(ledger().document(*document)->valuesJson.isEmpty());
    QCOMPARE(m_store->verified().problems, QStringList());
}

void TestRepositories::settingsAreKeptAndAudited()
{
    QVERIFY(ledger().settings()->isEmpty());
    MCS_OK(ledger().saveSettings({{u"lockMinutes"_s, 5}, {u"x"_s, true}}));
    MCS_OK(ledger().saveSettings({{u"lockMinutes"_s, 7}, {u"x"_s, true}}));
    QCOMPARE(ledger().settings()->value("lockMinutes"_L1).toInt(), 7);
    const AuditEntry entry = ledger().audit({}, 0, 1)->constFirst();
    QCOMPARE(entry.before, (QJsonObject{{u"lockMinutes"_s, 5}}));
    QCOMPARE(entry.after, (QJsonObject{{u"lockMinutes"_s, 7}}));
}

void TestRepositories::aGroupPracticeLoadsFast()
{
    MCS_OK(ledger().atomically([&]() -> Result<void> {
        for (int i = 0; i < 500; ++i) {
            const auto saved = ledger().staff().save(aStaff(u"職員%1"_s.arg(i), u"s%1@example.jp"_s.arg(i)));
            if (!saved)
                return saved.error();
        }
        for (int i = 0; i < 3000; ++i) {
            const auto saved = ledger().patients().save(aPatient(u"患者%1"_s.arg(i)));
            if (!saved)
                return saved.error();
        }
        return {};
    }));
    QElapsedTimer timer;
    timer.start();
    const auto loaded = ledger().load();
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(loaded->staff.size(), 500);
    QCOMPARE(loaded->patients.size(), 3000);
    QCOMPARE(loaded->patients.constLast().contacts.size(), 2);
    qInfo("loaded in %lld ms", elapsed);
    QVERIFY2(elapsed < 2000, "loading takes too long");
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
