// SPDX-License-Identifier: Apache-2.0
// The facility's own papers (事業所様式) from a real ledger to the PDF: scenarios 26, 30, 34, 36, 53 as far as they
// print, and every other paper with what it says. MCS_PAPERS_FOLDER keeps the files to be looked at.
#include "models/domain/wareki.h"
#include "tests/stories/papers.h"
#include "tests/support/paperledger.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::tests;
using policy::FormInfo;
using policy::FormRequest;

class TestStoryPapers : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<PaperLedger> m_records;
    std::unique_ptr<Papers> m_papers;

    static QDate day(int daysAgo) { return PaperLedger::day(daysAgo); }
    policy::DeviceRegister &devices() { return m_ledger->registers().devices(); }

    Result<PrintedPdf> print(const QString &role, const QStringList &subjects, bool blank = false)
    {
        FormRequest request = m_papers->request(role);
        request.subjects = subjects;
        request.blank = blank;
        const auto papers = m_papers->service().prepare(request, blank ? Fill::Blank : Fill::Full);
        if (!papers)
            return papers.error();
        const QString keep = qEnvironmentVariable("MCS_PAPERS_FOLDER");
        if (!keep.isEmpty()) {
            QDir().mkpath(keep);
            const QString name = role + (blank ? u"-blank"_s : u"-filled"_s) + u".pdf"_s;
            must(m_papers->service().writePdf(*papers, keep + u'/' + name));
        }
        return m_papers->write(*papers);
    }
    static QString bare(QString words)
    {
        words.removeIf([](QChar c) { return c.isSpace(); });
        return words;
    }
    // The text of all pages without blanks, full-width ones included.
    QString text(const QString &role, const QStringList &subjects = {})
    {
        const auto pdf = print(role, subjects);
        if (!pdf)
            qFatal("%s: %s", qPrintable(role), qPrintable(pdf.error().message));
        return bare(pdf->text);
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_records = std::make_unique<PaperLedger>(*m_ledger);
        m_papers = std::make_unique<Papers>(*m_ledger);
    }

    void everyPaperPrintsBlankOnOnePageUnderItsMark_data()
    {
        QTest::addColumn<QString>("role");
        const auto policy = must(policy::PolicyLibrary().load(u"tokai"_s, true, {}));
        QCOMPARE(policy.papers().size(), 25);
        for (const FormInfo &paper : policy.papers())
            QTest::newRow(qPrintable(paper.role)) << paper.role;
    }
    void everyPaperPrintsBlankOnOnePageUnderItsMark()
    {
        QFETCH(QString, role);
        const auto pdf = must(print(role, {}, true));
        const bool lists = role == "inspection-sheet"_L1; // the items to be answered go on
        QVERIFY2(lists || pdf.pages.size() == 1, qPrintable(pdf.text));
        QVERIFY(pdf.pages.first().contains(u"事業所様式"_s));
        QVERIFY(pdf.pages.first().contains(u"みどり在宅クリニック"_s));
        const auto form = m_ledger->policy().form(role);
        QVERIFY(form && form->own);
        QVERIFY2(bare(pdf.text).contains(bare(form->title)), qPrintable(pdf.text));
        QVERIFY(!pdf.text.contains(u"渡邉"_s));
    }

    void scenario26TheCarryOutSheetPrintsAllStages()
    {
        const Device tablet = m_records->checkedDevice(aDevice().numbered(u"T-001"_s));
        const CarryOut approved = m_records->approvedCarryOut({tablet});
        const QString subject = toText(approved.id);
        QString sheet = text(u"carry-out-sheet"_s, {subject});
        for (const QString &word :
            {u"渡邉はるか"_s, u"訪問診療"_s, u"患家、村役場会議室"_s, u"T-001"_s, u"USBメモリ（暗号化）"_s,
                u"訪問先の連絡先一覧"_s, u"■承認する"_s, u"□承認しない"_s, u"画面ロックをかけ、車内に置かないこと"_s,
                u"MCS管理者殿"_s, u"東海村第12条(9)"_s, u"きりとり"_s, u"届出者控え"_s})
            QVERIFY2(sheet.contains(word), qPrintable(word + u'\n' + sheet));
        QVERIFY(sheet.contains(warekiLong(day(9)))); // 届出日
        QVERIFY(sheet.contains(u"持出し日令和年月日"_s));
        QCOMPARE(sheet.count(warekiLong(day(8))), 4); // 決定日 and 期間, on both parts

        must(devices().takeOut(approved.id, day(7)));
        must(devices().giveBackItems(approved.id, {{0, day(2), day(1)}, {1, day(2), day(1)}}));
        must(devices().confirm(approved.id, TestLedger::today, m_records->people.administrator.id));
        sheet = text(u"carry-out-sheet"_s, {subject});
        QVERIFY2(sheet.contains(u"持出し日"_s + warekiLong(day(7))), qPrintable(sheet));
        QVERIFY(sheet.contains(u"返却日"_s + warekiLong(day(2))));
        QVERIFY(sheet.contains(u"返却確認日"_s + warekiLong(TestLedger::today)));
        QCOMPARE(sheet.count(warekiShort(day(2))), 2); // each item's 返却日
        QCOMPARE(sheet.count(warekiShort(day(1))), 2); // and 消去日
        QVERIFY(sheet.contains(u"確認者葛󠄀城𠮷男"_s));
        QVERIFY(must(m_ledger->ledger().documentsOf(subject)).size() >= 2); // both prints are on record

        const QString report = text(u"carry-out-report"_s);
        QVERIFY2(report.contains(u"届出1件"_s) && report.contains(u"確認済"_s), qPrintable(report));
    }

    void scenario30ThePermitPrintsWithTheFacilityManager()
    {
        const Device phone = m_records->personalPhone();
        m_ledger->signInAs(UserRole::FacilityManager);
        const DevicePermit permit = m_records->permitted(phone);
        m_papers = std::make_unique<Papers>(*m_ledger);
        const QString sheet = text(u"personal-device-permit"_s, {toText(permit.id)});
        for (const QString &word :
            {u"事業所管理者殿"_s, u"渡邉はるか"_s, u"B-001"_s, u"スマートフォン"_s, u"訪問先でのMCSの閲覧"_s,
                u"■許可します"_s, u"髙橋﨑子印"_s, u"訪問中の閲覧に限る"_s, u"別紙様式３第2条2"_s})
            QVERIFY2(sheet.contains(word), qPrintable(word + u'\n' + sheet));
        QVERIFY(sheet.contains(u"許可の期間"_s + warekiLong(permit.from) + u"から"_s + warekiLong(permit.to)));
        QVERIFY(sheet.contains(u"消去確認日令和年月日"_s));
    }

    void scenario34TheReviewPrintsNamesVerdictsAndReviewer()
    {
        const Group group = m_records->people.activeGroup(m_records->patient, day(120));
        const GroupReview review = m_records->reviewed(group);
        const QString members = text(u"group-sheet"_s, {toText(group.id)});
        QVERIFY2(members.contains(u"渡邉はるか"_s) && members.contains(u"鈴木看子"_s) && members.contains(u"3人"_s),
            qPrintable(members));
        // Who was removed since still stands on the record.
        const auto removed = m_ledger->records().memberships;
        for (const Membership &member : removed) {
            if (member.staff == m_records->leaver.id)
                must(m_records->people.groups().removed(member.id, day(1)));
        }
        const QString sheet = text(u"review-sheet"_s, {toText(review.id)});
        for (const QString &word :
            {u"草彅示子"_s, u"渡邉はるか"_s, u"山田太郎"_s, u"鈴木看子"_s, u"適切"_s, u"要解除"_s, u"要確認"_s,
                u"担当を外れたため"_s, u"葛󠄀城𠮷男"_s, u"適切1人要解除1人要確認1人"_s})
            QVERIFY2(sheet.contains(word), qPrintable(word + u'\n' + sheet));
        QVERIFY(sheet.contains(warekiLong(day(3))));
        QVERIFY(sheet.contains(warekiShort(day(1)))); // 解除日
    }

    void scenario36TheDeletionRequestNamesTheOperatorOfItsDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("vendor");
        QTest::newRow("the last day of the old name") << QDate(2026, 3, 31) << u"エンブレース"_s;
        QTest::newRow("the first day of the new name") << QDate(2026, 4, 1) << u"コラボスクエア"_s;
    }
    void scenario36TheDeletionRequestNamesTheOperatorOfItsDay()
    {
        QFETCH(QDate, date);
        QFETCH(QString, vendor);
        m_ledger->clock().set(QDateTime(date, QTime(9, 0)));
        const Group group = m_records->people.activeGroup(m_records->patient, QDate(2026, 3, 1));
        must(m_records->people.groups().end(group.id, GroupEnd::Moved, QDate(2026, 3, 10)));
        must(m_records->people.groups().archive(group.id, QDate(2026, 3, 12), QDate(2026, 3, 12)));
        DeletionRequest request;
        request.group = group.id;
        request.requester = u"草彅 一郎（長男）"_s;
        request.channel = u"電話"_s;
        request.requestedOn = date;
        const auto asked = must(m_records->people.groups().saveDeletionRequest(request));
        const QString sheet = text(u"deletion-request"_s, {toText(asked.id)});
        QVERIFY2(sheet.contains(vendor + u"御中"_s), qPrintable(sheet));
        QVERIFY(sheet.contains(warekiLong(date)));
        QVERIFY(sheet.contains(u"草彅一郎（長男）"_s) && sheet.contains(u"令和8年3月12日"_s));
    }

    void scenario53TheContactListSaysThatEmergenciesGoByTelephone()
    {
        const QString plan = toText(m_records->plan().id);
        const QString sheet = text(u"contact-list"_s, {plan});
        for (const QString &word :
            {u"急変時は電話"_s, u"急変時はMCSを使わず、主治医の携帯電話へ直接連絡する"_s, u"090-0000-1111"_s,
                u"029-000-0001"_s, u"ひかり訪問看護ステーション"_s, u"029-000-2223"_s, u"電話、FAX"_s, u"準則2-1"_s})
            QVERIFY2(sheet.contains(word), qPrintable(word + u'\n' + sheet));
        QCOMPARE(text(u"contact-list"_s), sheet); // the newest plan
    }

    void theRegistersListWhatTheLedgerHolds()
    {
        m_records->checkedDevice(aDevice().numbered(u"T-001"_s));
        m_records->personalPhone();
        QVERIFY2(
            text(u"device-register"_s).contains(u"登録2台（うち使用中2台）"_s), qPrintable(text(u"device-register"_s)));
        QVERIFY(text(u"device-register"_s).contains(u"SN-0012345"_s));

        must(m_ledger->registers().pledgeSigned(m_records->nurse.id, day(50), u"書庫A 誓約書綴り"_s));
        const QString pledges = text(u"pledge-register"_s);
        QVERIFY2(pledges.contains(u"署名受領"_s) && pledges.contains(u"うち未提出3人"_s), qPrintable(pledges));

        m_records->people.sign(m_records->patient, day(30));
        const QString consents = text(u"consent-register"_s);
        QVERIFY2(consents.contains(u"草彅示子"_s) && consents.contains(u"交付完了"_s), qPrintable(consents));
        QVERIFY(consents.contains(u"髙橋﨑子"_s));

        m_records->provision();
        const QString provisions = text(u"provision-record"_s);
        QVERIFY2(provisions.contains(u"見本総合病院"_s) && provisions.contains(u"1件"_s), qPrintable(provisions));
    }

    void aLongRegisterGoesOnUnderItsHeadWithPageNumbers()
    {
        for (int i = 1; i <= 40; ++i)
            must(devices().saveDevice(aDevice().numbered(u"T-%1"_s.arg(i, 3, 10, QChar(u'0')))));
        const auto pdf = must(print(u"device-register"_s, {}));
        QCOMPARE(pdf.pages.size(), 3);
        for (qsizetype page = 0; page < 3; ++page) {
            QVERIFY2(pdf.pages[page].contains(u"%1/3"_s.arg(page + 1)), qPrintable(pdf.pages[page]));
            QVERIFY(pdf.pages[page].contains(u"管理番号"_s));
        }
        QVERIFY(pdf.pages[2].contains(u"T-040"_s));
    }

    void thePapersOfConductSayWhatWasRecorded()
    {
        const Device tablet = m_records->checkedDevice(aDevice().numbered(u"T-001"_s));
        const Group group = m_records->people.activeGroup(m_records->patient, day(120));
        const auto entries = m_ledger->policy().checkItems();
        QStringList items;
        for (const policy::CheckItem &item : entries)
            items.append(item.id);

        const QString report = text(u"incident-report"_s, {toText(m_records->incident(tablet, group).id)});
        for (const QString &word : {u"紛失"_s, u"T-001"_s, u"草彅示子"_s, u"回線契約のない端末のため"_s,
                 u"■おそれあり"_s, u"■要"_s, u"移動の前後に所在を確かめる"_s})
            QVERIFY2(report.contains(word), qPrintable(word + u'\n' + report));

        const QString inspection = text(u"inspection-sheet"_s, {toText(m_records->inspection(items).id)});
        QVERIFY2(inspection.contains(u"令和8年度"_s) && inspection.contains(u"付箋を撤去"_s)
                && inspection.contains(u"否1"_s),
            qPrintable(inspection));

        const QString use = text(u"secondary-use-permit"_s, {toText(m_records->secondaryUse(group).id)});
        QVERIFY2(
            use.contains(u"■転記"_s) && use.contains(u"■許諾する"_s) && use.contains(u"鈴木看子"_s), qPrintable(use));

        const QString attendance = text(u"attendance-sheet"_s, {toText(m_records->training(topics()).id)});
        QVERIFY2(
            attendance.contains(u"45分"_s) && attendance.contains(u"2人"_s) && attendance.contains(u"渡邉はるか"_s),
            qPrintable(attendance));
        QCOMPARE(attendance.count(u"■"_s), 3); // 定期 and two topics
    }

    void thePapersAboutPeopleSayWhatWasRecorded()
    {
        const QString change = text(u"administrator-change"_s, {toText(m_ledger->records().appointments.last().id)});
        QVERIFY2(change.contains(u"■就任"_s) && change.contains(u"葛󠄀城𠮷男"_s), qPrintable(change));

        const QStringList steps{u"グループの解除"_s, u"端末の返却"_s, u"個人の端末からの消去"_s};
        const QString leaving = text(u"leaver-checklist"_s, {toText(m_records->leaving(steps).id)});
        QVERIFY2(leaving.contains(u"山田太郎"_s) && leaving.contains(u"見送り：使用なし"_s)
                && leaving.contains(u"■グループの解除"_s) && leaving.contains(u"□端末の返却"_s),
            qPrintable(leaving));

        const Device tablet = m_records->checkedDevice(aDevice().numbered(u"T-001"_s));
        must(devices().lend(tablet.id, m_records->nurse.id, day(100)));
        must(devices().giveBack(tablet.id, day(2), u"充電ケーブルなし"_s));
        const QString receipt = text(u"return-receipt"_s, {toText(tablet.id)});
        QCOMPARE(receipt.count(u"充電ケーブルなし"_s), 2);
        QCOMPARE(receipt.count(warekiLong(day(2))), 2);

        m_records->people.activeGroup(m_records->patient, day(120));
        const QString withdrawal = text(u"consent-withdrawal"_s, {toText(m_records->patient.id)});
        QVERIFY2(
            withdrawal.contains(u"草彅示子"_s) && withdrawal.contains(warekiLong(day(120))), qPrintable(withdrawal));
        // It is no consent form: nothing is recorded as printed.
        QCOMPARE(m_ledger->records().consents.size(), 1);

        const QString handover = text(u"handover"_s);
        QVERIFY2(handover.contains(u"1件"_s) && handover.contains(u"1台（うち貸与中0台）"_s)
                && handover.contains(u"草彅示子多職種"_s),
            qPrintable(handover));
    }

    void aPaperOfTheFacilityIsNeverAmongTheOfficialForms()
    {
        for (const FormInfo &form : m_ledger->policy().forms())
            QVERIFY(!form.own);
        for (const FormInfo &paper : m_ledger->policy().papers()) {
            QVERIFY(paper.own);
            QCOMPARE(paper.number, u"事業所様式"_s);
            QVERIFY2(paper.about == "facility"_L1 || !print(paper.role, {u"facility-1"_s})
                    || paper.role == "contact-list"_L1,
                qPrintable(paper.role));
        }
    }

    void withoutARecordItSaysWhichIsMeant()
    {
        const auto nothing = print(u"carry-out-sheet"_s, {});
        QCOMPARE(nothing.error().code, ErrorCode::InvalidInput);
        QVERIFY2(nothing.error().message.contains(u"carry-out-3"_s), qPrintable(nothing.error().message));
        const auto unknown = print(u"carry-out-sheet"_s, {u"carry-out-99"_s});
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QVERIFY(unknown.error().message.contains(u"carry-out-99"_s));
    }

    void thePapersAreThereWhereTheModelRulesAreSwitchedOff()
    {
        const auto policy = must(policy::PolicyLibrary().load(u"tokai"_s, false, {}));
        const auto sheet = policy.form(u"carry-out-sheet"_s);
        QVERIFY(sheet);
        QCOMPARE(policy.papers().size(), 25);
        for (const Citation &article : sheet->articles)
            QCOMPARE(article.policy, u"tokai"_s);
    }

private:
    QStringList topics() const
    {
        const auto idOf = []<class Topic>(const Topic &topic) -> QString {
            if constexpr (requires { topic.id; })
                return topic.id;
            else
                return topic;
        };
        const auto topics = m_ledger->policy().trainingTopics();
        return {idOf(topics.at(0)), idOf(topics.at(1))};
    }
};

QTEST_GUILESS_MAIN(TestStoryPapers)
#include "tst_storypapers.moc"
