// SPDX-License-Identifier: Apache-2.0
// Scenarios about notifications: 6 in 幸手・杉戸, 8 in おおさき, the order of 熊谷 第10条(6), and the paper that goes
// with them.
#include "tests/stories/papers.h"
#include "tests/support/japanese.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryNotifications : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_hanako;

    Registers &registers() { return m_ledger->registers(); }
    void begin(const QString &policyId, const QString &eligibility = {})
    {
        m_ledger = aLedger(policyId);
        Staff staff = aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s);
        staff.eligibility = eligibility;
        m_hanako = m_ledger->add(staff);
        m_ledger->appoint(m_hanako, OfficeRole::FacilityManager, {2024, 4, 1});
    }
    Submission signedPacket()
    {
        Submission packet = must(registers().preparePacket(SubmissionKind::New, {m_hanako.id}));
        const QList<SubmissionPaper> papers = packet.papers;
        for (const SubmissionPaper &paper : papers)
            packet = must(registers().paperSigned(packet.id, paper.role, {2026, 11, 10}));
        return packet;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { begin(u"tokai"_s); }

    void scenario06ThePapersAreHandedInAfterACourseOrAVideo()
    {
        begin(u"satte-sugito"_s);
        const Submission packet = signedPacket();
        const auto refused = registers().packetSubmitted(packet.id, TestLedger::today, SubmissionMethod::ByHand);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"satte-sugito"_s, u"申込フロー１③"_s}}));

        TrainingSession video;
        video.title = u"講習用ビデオ"_s;
        video.kind = TrainingKind::Video;
        video.organiser = TrainingOrganiser::Secretariat;
        video.heldOn = QDate(2026, 11, 15);
        video.attendances = {{m_hanako.id, QDate(2026, 11, 15)}};
        video = must(registers().trainings().saveTraining(video));
        must(registers().packetSubmitted(packet.id, TestLedger::today, SubmissionMethod::ByHand));
        m_ledger->reopen();
        QCOMPARE(m_ledger->records().submissions.first().status, SubmissionStatus::Submitted);
        QCOMPARE(m_ledger->records().submissions.first().training, video.id);
    }

    void scenario08WhatTheOfficeDecidesOpensOrClosesTheAccount()
    {
        begin(u"osaki"_s, u"inside"_s);
        PolicyDocument document;
        document.title = u"運用ポリシー"_s;
        document.version = u"1"_s;
        document.effectiveOn = QDate(2026, 4, 1);
        document = must(registers().trainings().saveDocument(document));
        must(registers().trainings().briefed({document.id}, {m_hanako.id}, {2026, 11, 2}, BriefingMethod::Handout));
        const auto receivedPacket = [this] {
            const Submission packet = signedPacket();
            must(registers().packetSubmitted(packet.id, {2026, 11, 12}, SubmissionMethod::Post));
            return must(registers().packetReceived(packet.id, {2026, 11, 13}, {}));
        };
        const Submission refused = receivedPacket();
        must(registers().packetDecided(refused.id, false, {2026, 11, 14}, u"対象の業務に当たらない"_s));
        Staff staff = m_hanako;
        staff.account.status = AccountStatus::Acquired;
        const auto blocked = registers().saveStaff(staff);
        QCOMPARE(blocked.error().code, ErrorCode::RuleViolation);
        QCOMPARE(blocked.error().articles.first(), (Citation{u"osaki"_s, u"第8条2(1)"_s}));
        QVERIFY2(blocked.error().message.contains(u"対象の業務に当たらない"_s), qPrintable(blocked.error().message));
        QCOMPARE(must(m_ledger->ledger().submissions().find(refused.id)).decisionReason, u"対象の業務に当たらない"_s);

        const Submission accepted = receivedPacket();
        QVERIFY(accepted.id != refused.id);
        must(registers().packetDecided(accepted.id, true, {2026, 11, 16}));
        must(registers().pledgeSigned(staff.id, {2026, 11, 16}, {}));
        staff.account.status = AccountStatus::InUse;
        staff.account.registeredOn = staff.account.inUseFrom = TestLedger::today;
        QVERIFY(!registers().saveStaff(staff)); // the day of the IDs is missing
        must(registers().idsIssued(accepted.id, {2026, 11, 18}));
        QCOMPARE(must(registers().saveStaff(staff)).account.status, AccountStatus::InUse);
    }

    void inKumagayaTheAccountGoesOnlyAfterTheNotice()
    {
        begin(u"kumagaya"_s);
        Staff staff = m_hanako;
        staff.account.status = AccountStatus::Acquired;
        staff.account.acquiredOn = QDate(2026, 11, 1);
        staff = must(registers().saveStaff(staff));
        must(registers().packetSubmitted(signedPacket().id, {2026, 11, 12}, SubmissionMethod::Post));
        staff.leftOn = QDate(2026, 11, 30);
        staff.account.status = AccountStatus::Deleted;
        staff.account.deletedOn = TestLedger::today;
        const auto refused = registers().saveStaff(staff);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(refused.error().articles.contains(Citation{u"kumagaya"_s, u"第6条第3項"_s}));
        QVERIFY(refused.error().articles.contains(Citation{u"kumagaya"_s, u"第10条(6)"_s}));
        Submission removal
            = must(registers().preparePacket(SubmissionKind::Removal, {staff.id}, {staff.leftOn, u"退職のため"_s}));
        removal = must(registers().paperSigned(removal.id, u"application"_s, {2026, 11, 18}));
        must(registers().packetSubmitted(removal.id, {2026, 11, 19}, SubmissionMethod::Fax));
        QCOMPARE(must(registers().saveStaff(staff)).account.status, AccountStatus::Deleted);
    }

    void theCoverLetterSaysWhatIsEnclosedAndToWhom()
    {
        const Submission packet = signedPacket();
        Papers papers(*m_ledger);
        FormRequest request = papers.request(u"cover-letter"_s);
        request.subjects = {toText(packet.id)};
        const auto pdf = papers.print(request, Fill::Full);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        QCOMPARE(pdf->pages.size(), 1);
        const QString page = pdf->pages.first();
        for (const QString &words : {u"東海村福祉部保険課"_s, u"御中"_s, u"みどり在宅クリニック"_s, u"別紙様式１"_s,
                 u"別紙様式２"_s, u"新規の利用申込"_s, u"1名"_s, u"令和8年11月20日"_s})
            QVERIFY2(page.contains(words), qPrintable(words + u"\n"_s + page));
    }

    void theApplicationOfANotificationBelongsToIt()
    {
        Submission packet = must(registers().preparePacket(SubmissionKind::New, {m_hanako.id}));
        m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        Papers papers(*m_ledger);
        FormRequest request = papers.request(u"application"_s);
        request.subjects = {toText(packet.id)};
        const auto pdf = papers.print(request, Fill::Full);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        QVERIFY(pdf->pages.first().contains(u"斎藤花子"_s) && !pdf->pages.first().contains(u"渡邉"_s));
        packet = must(m_ledger->ledger().submissions().find(packet.id));
        QVERIFY(packet.papers.first().document.isStored());
        QCOMPARE(packet.roster, QList<StaffId>{m_hanako.id});
        request.subjects = {u"submission-99"_s};
        QCOMPARE(papers.print(request, Fill::Full).error().code, ErrorCode::NotFound);
    }

    void theUserChangeTellsWhatWasNotifiedAndWhatIsSo()
    {
        const Submission packet = signedPacket();
        must(registers().packetSubmitted(packet.id, {2026, 11, 12}, SubmissionMethod::Post));
        m_hanako.jobType = u"医師"_s;
        must(registers().saveStaff(m_hanako));
        Papers papers(*m_ledger);
        FormRequest request = papers.request(u"user-change"_s);
        request.subjects = {toText(m_hanako.id)};
        const auto pdf = papers.print(request, Fill::Full);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        QVERIFY(pdf->pages.first().contains(u"看護師"_s) && pdf->pages.first().contains(u"医師"_s));
        QVERIFY(pdf->pages.first().contains(u"■変更"_s));
    }
};

QTEST_MAIN(TestStoryNotifications)
#include "tst_storynotifications.moc"
