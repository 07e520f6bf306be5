// SPDX-License-Identifier: Apache-2.0
#include "models/domain/japanese.h"
#include "models/policy/imports.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QtTest/QtTest>

using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(MCS_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qUtf8Printable(name));
    return file.readAll();
}

const QString staffHeading
    = u"氏名,フリガナ,職種,性別,メールアドレス,住所,入職日,退職日,MCS利用,MCS利用規約同意日,備考"_s;

QByteArray staffFile(const QStringList &rows)
{
    return (staffHeading + u'\n' + rows.join(u'\n') + u'\n').toUtf8();
}

const Staff *find(const Records &records, const QString &name)
{
    for (const Staff &staff : records.staff) {
        if (staff.name == name)
            return &staff;
    }
    return nullptr;
}

// Everything the ledger holds, as text that can be compared.
QString contentOf(TestLedger &ledger)
{
    QStringList lines;
    const Records records = ledger.records();
    for (const Staff &staff : records.staff)
        lines += u"%1 %2 %3 %4 %5 %6"_s.arg(toText(staff.id), staff.name, staff.email, staff.jobType)
                     .arg(staff.info.revision)
                     .arg(staff.isMcsUser);
    for (const Patient &patient : records.patients)
        lines += u"%1 %2 %3 %4"_s.arg(toText(patient.id), patient.name)
                     .arg(patient.info.revision)
                     .arg(patient.contacts.size());
    for (const AuditEntry &entry : must(ledger.ledger().audit({}, 0, 1000)))
        lines += u"%1 %2"_s.arg(entry.sequence).arg(entry.action);
    return lines.join(u'\n');
}

QStringList sentences(const QList<ImportProblem> &problems)
{
    QStringList lines;
    for (const ImportProblem &problem : problems)
        lines += describe(problem);
    return lines;
}

ImportReport import(
    TestLedger &ledger, const QByteArray &bytes, ImportKind kind = ImportKind::Staff, const ImportOptions &options = {})
{
    return must(importCsv(kind, bytes, options, ledger.registers(), ledger.ledger()));
}

Error refusal(
    TestLedger &ledger, const QByteArray &bytes, ImportKind kind = ImportKind::Staff, const ImportOptions &options = {})
{
    const auto report = importCsv(kind, bytes, options, ledger.registers(), ledger.ledger());
    if (report.ok())
        qFatal("the file was not refused");
    return report.error();
}

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { m_ledger = aLedger(); }
    void cleanup() { m_ledger.reset(); }

    void aMailboxOfSeveralPeopleIsRemarkedUponAndTaken()
    {
        const QByteArray file("氏名,職種,メールアドレス\n見本 一,医師,ｉｎｆｏ@midori.example.jp\n");
        const ImportReport report = import(*m_ledger, file);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks.first().line, 2);
        QCOMPARE(report.remarks.first().column, u"メールアドレス"_s);
        QVERIFY(import(*m_ledger, file).remarks.isEmpty()); // said once
    }

    void theSampleCompletesTheOfficeHoldersAndAddsTheOthers()
    {
        m_ledger->appointOfficeHolders();
        const ImportReport report = import(*m_ledger, fixture(u"samples/staff-utf8.csv"_s));
        QCOMPARE(sentences(report.problems), QStringList());
        QCOMPARE(sentences(report.remarks), QStringList());
        QCOMPARE(report.added, 7);
        QCOMPARE(report.completed, 2);

        const Records records = m_ledger->records();
        QCOMPARE(records.staff.size(), 9);
        const Staff *manager = find(records, u"髙橋 﨑子"_s);
        QVERIFY(manager);
        QCOMPARE(manager->id, records.appointments.first().staff);
        QCOMPARE(manager->jobType, u"医師"_s);
        QCOMPARE(manager->sex, Sex::Female);
        QCOMPARE(manager->email, u"saki@midori.example.jp"_s);
        QCOMPARE(manager->joinedOn, QDate(2019, 4, 1));
        QCOMPARE(manager->mcsTermsAgreedOn, QDate(2023, 1, 10));
        QCOMPARE(manager->note, u"院長・事業所管理者"_s);

        const Staff *left = find(records, u"山田 太郎"_s);
        QVERIFY(left);
        QCOMPARE(left->employment, Employment::Left);
        QCOMPARE(left->leftOn, QDate(2026, 10, 31));
        QCOMPARE(left->sex, Sex::Unrecorded);
        QCOMPARE(left->kana, u"ﾔﾏﾀﾞ ﾀﾛｳ"_s); // as it was typed

        const Staff *noUser = find(records, u"鈴木 一郎"_s);
        QVERIFY(noUser && !noUser->isMcsUser && !noUser->mcsTermsAgreedOn.isValid());
        QVERIFY(find(records, u"ﾏﾘｱ･ｻﾝﾄｽ"_s));
        for (const Staff &staff : records.staff)
            QCOMPARE(staff.account.status, AccountStatus::None); // no pledge yet, so nobody's account is in use

        QCOMPARE(rosterOn(records, TestLedger::today).size(), 7);
    }

    void theFileOfExcelCompletesWithoutSpoilingRareForms()
    {
        m_ledger->appointOfficeHolders();
        const ImportReport report = import(*m_ledger, fixture(u"samples/staff-cp932.csv"_s));
        QCOMPARE(sentences(report.problems), QStringList());
        QCOMPARE(report.added, 7);
        QCOMPARE(report.completed, 2);
        QCOMPARE(sentences(report.remarks),
            QStringList(
                u"3行目 氏名：氏名は台帳の「葛󠄀城 𠮷男」のままにしました（ファイルでの表記は「葛城 吉男」）。"_s));
        const Records records = m_ledger->records();
        QCOMPARE(records.staff.size(), 9);
        QVERIFY(find(records, u"葛󠄀城 𠮷男"_s) && !find(records, u"葛城 吉男"_s));
        QCOMPARE(find(records, u"葛󠄀城 𠮷男"_s)->email, u"yoshio@midori.example.jp"_s);
    }

    void aListBroughtInTwiceChangesNothing()
    {
        m_ledger->appointOfficeHolders();
        import(*m_ledger, fixture(u"samples/staff-utf8.csv"_s));
        const QString before = contentOf(*m_ledger);
        const ImportReport again = import(*m_ledger, fixture(u"samples/staff-utf8.csv"_s));
        QCOMPARE(again.added, 0);
        QCOMPARE(again.completed, 0);
        QCOMPARE(again.unchanged, 9);
        QCOMPARE(sentences(again.remarks), QStringList());
        QCOMPARE(contentOf(*m_ledger), before);
        const ImportReport other = import(*m_ledger, fixture(u"samples/staff-cp932.csv"_s));
        QCOMPARE(other.unchanged, 9);
        QCOMPARE(other.remarks.size(), 2); // 葛󠄀城 𠮷男 and 森鷗外記念 keep their spelling
        QCOMPARE(contentOf(*m_ledger), before);
    }

    void aTrialReportsTheSameAndSavesNothing()
    {
        m_ledger->appointOfficeHolders();
        const QString before = contentOf(*m_ledger);
        const ImportReport trial
            = import(*m_ledger, fixture(u"samples/staff-utf8.csv"_s), ImportKind::Staff, {.dryRun = true});
        QCOMPARE(trial.added, 7);
        QCOMPARE(trial.completed, 2);
        QCOMPARE(contentOf(*m_ledger), before);
        QCOMPARE(import(*m_ledger, fixture(u"samples/staff-utf8.csv"_s)).added, 7);
    }

    // REQUIREMENTS part 6, scenario 50
    void aFileOfExcelWithTwoMistakesIsReportedInWholeAndNothingIsSaved()
    {
        const QByteArray wrong = fixture(u"bad/staff-two-problems-cp932.csv"_s);
        const QString before = contentOf(*m_ledger);
        for (const bool dryRun : {true, false}) {
            const ImportReport report = import(*m_ledger, wrong, ImportKind::Staff, {.dryRun = dryRun});
            QCOMPARE(sentences(report.problems),
                QStringList({u"3行目 職種：「呪術師」は登録されていない職種です。書き直すか、先に設定の職種に追加してください。"_s,
                    u"5行目 メールアドレス：ＨＡＮＡＫＯ@midori.example.jp は2行目にもあります。一人ひとり別のメールアドレスにしてください。"_s}));
            QCOMPARE(contentOf(*m_ledger), before);
        }
        QByteArray mended = wrong;
        mended.replace("\x8e\xf4\x8f\x70\x8e\x74", "\x88\xe3\x8e\x74"); // 呪術師 -> 医師
        mended.replace("\x82\x67\x82\x60\x82\x6d\x82\x60\x82\x6a\x82\x6e", "misaki"); // ＨＡＮＡＫＯ
        const ImportReport report = import(*m_ledger, mended);
        QCOMPARE(sentences(report.problems), QStringList());
        QCOMPARE(report.added, 4);
        QCOMPARE(m_ledger->records().staff.size(), 4);
        AuditFilter imports;
        imports.action = u"import"_s;
        QCOMPARE(must(m_ledger->ledger().audit(imports, 0, 10)).size(), 1);
    }

    void everyProblemIsNamedWithLineAndColumn()
    {
        m_ledger->add(aStaff().named(u"佐藤 在職"_s).withEmail(u"taken@midori.example.jp"_s));
        const QString before = contentOf(*m_ledger);
        const ImportReport report = import(*m_ledger, fixture(u"bad/staff-every-problem.csv"_s));
        QStringList places;
        for (const ImportProblem &problem : report.problems)
            places += u"%1 %2"_s.arg(problem.line).arg(problem.column);
        QCOMPARE(places,
            QStringList({u"2 氏名"_s, u"3 職種"_s, u"4 性別"_s, u"5 メールアドレス"_s, u"6 入職日"_s, u"7 退職日"_s,
                u"8 退職日"_s, u"9 MCS利用"_s, u"10 MCS利用規約同意日"_s, u"11 氏名"_s, u"12 フリガナ"_s, u"13 備考"_s,
                u"14 職種"_s, u"15 メールアドレス"_s, u"16 メールアドレス"_s, u"17 "_s, u"19 氏名"_s,
                u"20 MCS利用規約同意日"_s}));
        const QStringList told = sentences(report.problems);
        QVERIFY(told.at(4).contains(u"令和元年5月1日"));
        QVERIFY(told.at(5).contains(u"「R8.2.30」という日はありません"));
        QVERIFY(told.at(6).contains(u"退職日が入職日より前"));
        QVERIFY(told.at(9).contains(u"100文字を超えています"));
        QVERIFY(told.at(10).contains(u"制御文字"));
        QVERIFY(told.at(11).contains(u"絵文字「😀」"));
        QVERIFY(told.at(14).contains(u"佐藤 在職さんがすでに使っている"));
        QVERIFY(told.at(16).contains(u"18行目にもあります"));
        QCOMPARE(contentOf(*m_ledger), before);
    }

    void headingsMayStandInAnyOrderAndWidth()
    {
        const ImportReport report
            = import(*m_ledger, "ﾒｰﾙｱﾄﾞﾚｽ,ＭＣＳ利用, 職種 ,氏　名\nken@midori.example.jp,×,ｹｱﾏﾈｰｼﾞｬｰ,見本 健\n");
        QCOMPARE(report.added, 1);
        const Staff staff = m_ledger->records().staff.first();
        QCOMPARE(staff.name, u"見本 健"_s);
        QCOMPARE(staff.jobType, u"介護支援専門員"_s); // the alias stands for it
        QVERIFY(!staff.isMcsUser);
    }

    void missingAndUnknownColumnsAreNamed()
    {
        const Error error = refusal(*m_ledger, "氏名,給与,メールアドレス,血液型\n見本,1,a@example.jp,A\n");
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.details.mid(0, 3),
            QStringList({u"「給与」という列は取り込めません。"_s, u"「血液型」という列は取り込めません。"_s,
                u"「職種」の列がありません。"_s}));
        QVERIFY(
            refusal(*m_ledger, "氏名,職種\n見本,医師\n").details.contains(u"「メールアドレス」の列がありません。"_s));
        QVERIFY(refusal(*m_ledger, "フリガナ\nミホン\n", ImportKind::Patients)
                    .details.contains(u"「氏名」の列がありません。"_s));
        QVERIFY(refusal(*m_ledger, "氏名,氏 名,職種,メールアドレス\na,a,医師,a@example.jp\n")
                    .details.contains(u"「氏名」の列が2つあります。"_s));
        QVERIFY(refusal(*m_ledger, "氏名,職種,メールアドレス,氏名\na,医師,a@example.jp,a\n")
                    .details.contains(u"見出し「氏名」が1列目と4列目の両方にあります。"_s));
        QVERIFY(m_ledger->records().staff.isEmpty());
    }

    void unknownColumnsAreLeftAsideWhenAsked()
    {
        const ImportReport report = import(*m_ledger, "氏名,給与,職種,メールアドレス\n見本 健,1,医師,a@example.jp\n",
            ImportKind::Staff, {.ignoreUnknownColumns = true});
        QCOMPARE(report.ignoredColumns, QStringList(u"給与"_s));
        QCOMPARE(report.added, 1);
        QCOMPARE(
            refusal(*m_ledger, "氏名,給与\n見本,1\n", ImportKind::Staff, {.ignoreUnknownColumns = true}).details.size(),
            3); // still incomplete
    }

    void aFileThatCannotBeReadIsRefused()
    {
        QVERIFY(refusal(*m_ledger, {}).message.startsWith(u"ファイルが空です。"));
        QVERIFY(refusal(*m_ledger, staffFile({})).message.contains(u"取り込む行がありません"));
        QVERIFY(refusal(*m_ledger, QByteArray(50 * 1024 * 1024, 'x'))
                    .message.startsWith(u"ファイルが20MBを超えています。"));
        QVERIFY(refusal(*m_ledger, fixture(u"bad/staff-neither-encoding.csv"_s))
                    .message.startsWith(u"ファイルの3行目に読み取れない文字があります。"));
        QVERIFY(
            refusal(*m_ledger, fixture(u"bad/staff-unclosed-quote.csv"_s)).message.startsWith(u"3行目で始まる引用符"));
    }

    void onlyWhatIsEmptyIsFilledIn()
    {
        const Staff stored = m_ledger->add(aStaff()
                                               .named(u"見本 健"_s, u"ミホン ケン"_s)
                                               .withJob(u"医師"_s)
                                               .withEmail(u"ken@midori.example.jp"_s)
                                               .livingAt({}));
        const ImportReport report = import(*m_ledger,
            staffFile({u"見本　健,ﾐﾎﾝ ｹﾝ,看護師,男,KEN@midori.example.jp,茨城県見本1,R6.5.1,,×,,新しい備考"_s}));
        QCOMPARE(report.completed, 1);
        const Staff now = must(m_ledger->ledger().staff().find(stored.id));
        QCOMPARE(now.address, u"茨城県見本1"_s);
        QCOMPARE(now.sex, Sex::Male);
        QCOMPARE(now.note, u"新しい備考"_s);
        QCOMPARE(now.jobType, u"医師"_s);
        QCOMPARE(now.email, u"ken@midori.example.jp"_s);
        QCOMPARE(now.joinedOn, stored.joinedOn);
        QVERIFY(now.isMcsUser);
        QStringList columns;
        for (const ImportProblem &remark : report.remarks)
            columns += remark.column;
        QCOMPARE(columns, QStringList({u"MCS利用"_s, u"職種"_s, u"入職日"_s}));
        QVERIFY(sentences(report.remarks)
                    .at(2)
                    .contains(u"台帳の「令和6年4月1日」を残しました（ファイルでは「令和6年5月1日」）"));
    }

    void aLeavingDateInThePastMakesThePersonLeft()
    {
        const Staff stored = m_ledger->add(aStaff().named(u"見本 健"_s).withReading({}));
        import(*m_ledger,
            staffFile({u"見本 健,,看護師,,"_s + stored.email + u",,,R8.11.19,○,,"_s,
                u"見本 未来,,看護師,,mirai@example.jp,,,R8.11.20,○,,"_s}));
        QCOMPARE(must(m_ledger->ledger().staff().find(stored.id)).employment, Employment::Left);
        QCOMPARE(
            find(m_ledger->records(), u"見本 未来"_s)->employment, Employment::Active); // the last day is a working day
    }

    void theAddressOfSomebodyWhoHasLeftMayBeUsedAgain()
    {
        m_ledger->add(aStaff().named(u"見本 退職"_s).withEmail(u"desk@midori.example.jp"_s).leftOn({2026, 3, 31}));
        const ImportReport report = import(*m_ledger,
            staffFile({u"見本 新人,,医師,,desk@midori.example.jp,,,,○,,"_s,
                u"見本 前任,,医師,,desk2@midori.example.jp,,,R8.3.31,○,,"_s,
                u"見本 後任,,医師,,desk2@midori.example.jp,,R8.4.1,,○,,"_s}));
        QCOMPARE(sentences(report.problems), QStringList());
        QCOMPARE(report.added, 3);
    }

    void oneListMayHandAnAddressFromTheLeaverToTheNewcomer()
    {
        m_ledger->add(aStaff().named(u"見本 前任"_s, u"ミホン ゼンニン"_s).withEmail(u"desk@midori.example.jp"_s));
        const ImportReport report = import(*m_ledger,
            staffFile({u"見本 後任,,医師,,desk@midori.example.jp,,R8.4.1,,○,,"_s,
                u"見本 前任,ミホン ゼンニン,看護師,,desk@midori.example.jp,,,R8.3.31,○,,"_s}));
        QCOMPARE(sentences(report.problems), QStringList());
        QCOMPARE(report.added, 1);
        QCOMPARE(report.completed, 1);
    }

    void somebodyWhoComesBackIsANewRecordOnce()
    {
        m_ledger->add(aStaff().named(u"見本 健"_s, u"ミホン ケン"_s).leftOn({2025, 3, 31}));
        const QByteArray file = staffFile({u"見本 健,ミホン ケン,医師,,ken@midori.example.jp,,R8.4.1,,○,,"_s});
        QCOMPARE(import(*m_ledger, file).added, 1);
        QCOMPARE(import(*m_ledger, file).unchanged, 1);
        QCOMPARE(m_ledger->records().staff.size(), 2);
    }

    void twoPeopleOfOneNameAreToldApartByTheirAddress()
    {
        const QByteArray file = staffFile({u"見本 健,ミホン ケン,医師,,ken1@example.jp,,,,○,,"_s,
            u"見本 健,ミホン ケン,看護師,,ken2@example.jp,,,,○,,"_s});
        const ImportReport first = import(*m_ledger, file);
        QCOMPARE(first.added, 2);
        QCOMPARE(sentences(first.remarks),
            QStringList(
                u"3行目 氏名：「見本 健」は2行目にもあり、メールアドレスが違うため、同姓同名の別の人として扱いました。"_s));
        QCOMPARE(import(*m_ledger, file).unchanged, 2);
        const QByteArray turned = staffFile({u"見本 健,ミホン ケン,看護師,,ken2@example.jp,,,,○,,"_s,
            u"見本 健,ミホン ケン,医師,,ken1@example.jp,,,,○,,"_s});
        QCOMPARE(import(*m_ledger, turned).unchanged, 2);
        const ImportReport doubtful = import(
            *m_ledger, staffFile({u"見本 花,,医師,,hana@example.jp,,,,○,,"_s, u"見本 花,ミホン ハナ,医師,,,,,,×,,"_s}));
        QCOMPARE(sentences(doubtful.problems),
            QStringList(u"3行目 氏名：「見本 花」は2行目にもあります。どちらかの行を消してください。"_s));
    }

    void whoIsNoMcsUserNeedsNoAddress()
    {
        const ImportReport report = import(*m_ledger, staffFile({u"見本 健,,,,,,,,×,,"_s, u"見本 花,,,,,,,,,,"_s}));
        QCOMPARE(sentences(report.problems),
            QStringList({u"3行目 職種：MCSを利用する人には職種が必要です。入力してください。"_s,
                u"3行目 メールアドレス：MCSを利用する人にはメールアドレスが必要です。入力してください。"_s}));
    }

    void theListOfPatientsIsTaken()
    {
        const ImportReport report = import(*m_ledger, fixture(u"samples/patients.csv"_s), ImportKind::Patients);
        QCOMPARE(sentences(report.problems), QStringList());
        QCOMPARE(report.added, 3);
        const Records records = m_ledger->records();
        const Patient &tome = records.patients.first();
        QCOMPARE(tome.name, u"茨城 トメ"_s);
        QCOMPARE(tome.birth, QDate(1933, 3, 3));
        QCOMPARE(tome.sex, Sex::Female);
        QCOMPARE(tome.attendingPhysician, u"髙橋 﨑子"_s);
        QVERIFY(tome.sharedInMcs);
        QCOMPARE(tome.contacts,
            QList<PatientContact>({{ContactKind::Family, u"茨城 健"_s, u"長男"_s, {}, {}},
                {ContactKind::Emergency, u"茨城 健"_s, {}, u"090-0000-1001"_s, {}}}));
        const Patient &hana = records.patients.at(2);
        QCOMPARE(hana.name, u"𠮷田 ハナ"_s);
        QCOMPARE(hana.birth, QDate(1926, 12, 1));
        QCOMPARE(hana.contacts.size(), 1);

        const QString before = contentOf(*m_ledger);
        QCOMPARE(import(*m_ledger, fixture(u"samples/patients.csv"_s), ImportKind::Patients).unchanged, 3);
        QCOMPARE(contentOf(*m_ledger), before);
    }

    void aPatientIsKnownByNameAndBirthDate()
    {
        const Patient stored = m_ledger->add(aPatient()
                                                 .named(u"吉田 ハナ"_s, u"ヨシダ ハナ"_s)
                                                 .bornOn({1926, 12, 1})
                                                 .withTel({})
                                                 .withContact(ContactKind::Emergency, u"吉田 進"_s));
        const ImportReport report = import(*m_ledger,
            "氏名,フリガナ,生年月日,電話番号,緊急連絡先氏名,緊急連絡先電話\n"
            "𠮷田 ハナ,ヨシダ ハナ,T15.12.1,029-000-1003,𠮷田 進,090-0000-1003\n"
            "𠮷田 ハナ,ヨシダ ハナ,S20.1.1,,,\n",
            ImportKind::Patients);
        QCOMPARE(report.completed, 1);
        QCOMPARE(report.added, 1);
        const Patient now = must(m_ledger->ledger().patients().find(stored.id));
        QCOMPARE(now.name, u"吉田 ハナ"_s);
        QCOMPARE(now.tel, u"029-000-1003"_s);
        QCOMPARE(
            now.contacts, QList<PatientContact>({{ContactKind::Emergency, u"吉田 進"_s, {}, u"090-0000-1003"_s, {}}}));
        QCOMPARE(report.remarks.size(), 2); // 𠮷田 twice
    }

    void problemsOfPatientsAreNamed()
    {
        const ImportReport report = import(*m_ledger, fixture(u"bad/patients-problems.csv"_s), ImportKind::Patients);
        QStringList places;
        for (const ImportProblem &problem : report.problems)
            places += u"%1 %2"_s.arg(problem.line).arg(problem.column);
        QCOMPARE(places,
            QStringList({u"2 生年月日"_s, u"3 生年月日"_s, u"4 性別"_s, u"5 家族氏名"_s, u"6 緊急連絡先氏名"_s,
                u"7 氏名"_s, u"8 氏名"_s, u"9 生年月日"_s}));
        QVERIFY(m_ledger->records().patients.isEmpty());
    }

    void whoMayOnlyReadCannotBringInAList()
    {
        for (const UserRole role : {UserRole::Assistant, UserRole::Auditor}) {
            m_ledger->signInAs(role);
            const Error error = refusal(*m_ledger, fixture(u"samples/staff-utf8.csv"_s));
            QCOMPARE(error.code, ErrorCode::PermissionDenied);
            QVERIFY(m_ledger->records().staff.isEmpty());
        }
    }

    void aGroupPracticeIsBroughtInAtOnce()
    {
        QStringList rows;
        for (int i = 0; i < 500; ++i)
            rows += u"見本 職員%1,ミホン,看護師,女,person%1@example.jp,茨城県見本%1,R6.4.1,,○,R6.4.2,"_s.arg(i);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(import(*m_ledger, staffFile(rows)).added, 500);
        qInfo("500 people: %lld ms", timer.elapsed());
        QCOMPARE(m_ledger->records().staff.size(), 500);
    }

private:
    std::unique_ptr<TestLedger> m_ledger;
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "tst_imports.moc"
