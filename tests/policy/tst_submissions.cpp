// SPDX-License-Identifier: Apache-2.0
// 届出 of every kind in regions made of data: what must hold before they are handed in, what the office answers, what
// accounts wait for, and what やること says.
#include "models/policy/submissions.h"
#include "models/policy/todo.h"
#include "tests/support/japanese.h"
#include "tests/support/notifications.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestSubmissions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_regions;
    std::unique_ptr<TestLedger> m_ledger;
    Staff m_hanako;

    Registers &registers() { return m_ledger->registers(); }
    static QDate today() { return TestLedger::today; }
    void use(const QByteArray &sections) { registers().usePolicy(notifyingRegion(m_regions, sections)); }
    std::optional<TodoItem> todo(const QString &id, QDate on = today()) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    std::optional<TodoItem> about(const QString &kind, const Staff &staff, QDate on = today()) const
    {
        return todo(kind + u'/' + toText(staff.id), on);
    }
    Submission signedOf(Submission packet, QDate on = {2026, 11, 10})
    {
        const QList<SubmissionPaper> papers = packet.papers;
        for (const SubmissionPaper &paper : papers)
            packet = must(registers().paperSigned(packet.id, paper.role, on));
        return packet;
    }
    Result<Submission> handIn(const Submission &packet, QDate on = {2026, 11, 12})
    {
        return registers().packetSubmitted(packet.id, on, SubmissionMethod::Post);
    }
    Submission handedIn(SubmissionKind kind, const QList<StaffId> &roster, const PacketDetails &details = {})
    {
        return must(handIn(signedOf(must(registers().preparePacket(kind, roster, details)))));
    }
    static PacketDetails leaving(QDate on = {2026, 11, 30}) { return {on, u"退職のため"_s}; }
    static QStringList articles(const Error &error)
    {
        QStringList list;
        for (const Citation &article : error.articles)
            list.append(article.article);
        return list;
    }
    Staff withAccount(Staff staff, AccountStatus status = AccountStatus::Acquired)
    {
        staff.account.status = status;
        staff.account.acquiredOn = QDate(2026, 11, 1);
        return must(registers().saveStaff(staff));
    }
    void tellOfThePolicy(const QList<StaffId> &people, QDate on)
    {
        PolicyDocument document;
        document.kind = PolicyDocumentKind::RegionalPolicy;
        document.title = u"運用ポリシー"_s;
        document.version = u"1"_s;
        document.effectiveOn = QDate(2026, 4, 1);
        document = must(registers().trainings().saveDocument(document));
        if (!people.isEmpty())
            must(registers().trainings().briefed({document.id}, people, on, BriefingMethod::Meeting));
    }
    // An application of the office that decides, received.
    Submission received()
    {
        m_hanako.eligibility = u"inside"_s;
        m_hanako = must(registers().saveStaff(m_hanako));
        tellOfThePolicy({m_hanako.id}, {2026, 11, 1});
        const Submission packet = handedIn(SubmissionKind::New, {m_hanako.id});
        return must(registers().packetReceived(packet.id, {2026, 11, 13}, {}));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
    }

    void everyKindHasThePapersOfItsRule()
    {
        use(accountsFirst());
        const Submission first = must(registers().preparePacket(SubmissionKind::New, {m_hanako.id}));
        QCOMPARE(first.papers.size(), 2);
        const Submission removal = must(registers().preparePacket(SubmissionKind::Removal, {m_hanako.id}, leaving()));
        QCOMPARE(removal.papers.size(), 1);
        QCOMPARE(removal.papers.first().role, u"application"_s);
        QCOMPARE(removal.effectiveOn, QDate(2026, 11, 30));
        QCOMPARE(removal.reason, u"退職のため"_s);
        const auto unknown = registers().preparePacket(SubmissionKind::Addition, {m_hanako.id});
        QCOMPARE(unknown.error().code, ErrorCode::RuleViolation); // this region knows no addition
    }

    void aChangeOrRemovalSaysFromWhenAndWhy()
    {
        use(accountsFirst());
        for (const SubmissionKind kind : {SubmissionKind::Change, SubmissionKind::Removal}) {
            QVERIFY(!registers().preparePacket(kind, {m_hanako.id}));
            QVERIFY(!registers().preparePacket(kind, {m_hanako.id}, {today(), {}}));
            QVERIFY(!registers().preparePacket(kind, {m_hanako.id}, {QDate(), u"異動"_s}));
            QVERIFY(!registers().preparePacket(kind, {}, leaving()));
            const Submission packet = must(registers().preparePacket(kind, {m_hanako.id}, leaving()));
            const Submission again = must(registers().preparePacket(kind, {m_hanako.id}, leaving({2026, 12, 1})));
            QCOMPARE(again.id, packet.id); // worked on, never doubled
            QCOMPARE(again.effectiveOn, QDate(2026, 12, 1));
        }
    }

    void whoHasLeftMayStandOnARemovalWithoutMailAndTerms()
    {
        use(accountsFirst());
        const Staff gone = m_ledger->add(aStaff().leftOn({2026, 10, 31}).withoutTerms().withEmail({}));
        QVERIFY(registers().preparePacket(SubmissionKind::Removal, {gone.id}, leaving()));
    }

    void theAccountsComeBeforeThePapersWhereTheRegionWantsThat()
    {
        use(accountsFirst());
        const Submission packet = signedOf(must(registers().preparePacket(SubmissionKind::New, {m_hanako.id})));
        const auto refused = handIn(packet);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(articles(refused.error()), QStringList({u"第6条1"_s, u"第3条"_s}));
        QVERIFY(refused.error().message.contains(m_hanako.name));
        withAccount(m_hanako);
        QCOMPARE(must(handIn(packet)).status, SubmissionStatus::Submitted);
    }

    void aCourseOrVideoComesBeforeThePapersWhereTheRegionWantsThat()
    {
        use(courseFirst());
        const Submission packet = signedOf(must(registers().preparePacket(SubmissionKind::New, {m_hanako.id})));
        QCOMPARE(articles(handIn(packet).error()), QStringList{u"フロー1③"_s});
        TrainingSession regular;
        regular.title = u"院内研修"_s;
        regular.heldOn = QDate(2026, 11, 2);
        regular.attendances = {{m_hanako.id, regular.heldOn}};
        must(registers().trainings().saveTraining(regular));
        QVERIFY(!handIn(packet)); // a training of one's own is no course
        TrainingSession video;
        video.title = u"講習用ビデオ"_s;
        video.kind = TrainingKind::Video;
        video.heldOn = QDate(2026, 11, 1);
        video = must(registers().trainings().saveTraining(video));
        QVERIFY(!handIn(packet)); // nobody has watched it
        must(registers().trainings().attended(video.id, {{m_hanako.id, QDate(2026, 11, 15)}}));
        QVERIFY(!handIn(packet)); // watched afterwards
        QCOMPARE(must(handIn(packet, {2026, 11, 16})).training, video.id);
    }

    void whoIsListedHasBeenToldOfThePolicyAndMayUseIt()
    {
        use(officeDecides());
        const Submission packet = signedOf(must(registers().preparePacket(SubmissionKind::New, {m_hanako.id})));
        QCOMPARE(handIn(packet).error().code, ErrorCode::RuleViolation); // there is no document to be told of
        tellOfThePolicy({}, {});
        const auto untold = handIn(packet);
        QVERIFY(untold.error().message.contains(m_hanako.name));
        QCOMPARE(articles(untold.error()), QStringList{u"第3条"_s});
        const PolicyDocument document = m_ledger->records().policyDocuments.first();
        must(registers().trainings().briefed({document.id}, {m_hanako.id}, {2026, 11, 2}, BriefingMethod::Meeting));
        const auto ineligible = handIn(packet);
        QCOMPARE(articles(ineligible.error()), QStringList{u"第9条(1)"_s});
        m_hanako.eligibility = u"inside"_s;
        must(registers().saveStaff(m_hanako));
        QVERIFY(handIn(packet));
    }

    void theOfficeDecidesAndIssuesIds()
    {
        use(officeDecides());
        const Submission packet = received();
        QCOMPARE(nextStep(packet, m_ledger->policy()), SubmissionStep::Decide);
        QVERIFY(!registers().idsIssued(packet.id, today())); // not accepted yet
        QVERIFY(!registers().packetCompleted(packet.id));
        QVERIFY(!registers().packetDecided(packet.id, true, {2026, 11, 12})); // before the receipt
        QVERIFY(!registers().packetDecided(packet.id, true, today().addDays(1)));
        QCOMPARE(must(registers().packetDecided(packet.id, true, {2026, 11, 14})).status, SubmissionStatus::Accepted);
        QVERIFY(!registers().idsIssued(packet.id, {2026, 11, 13}));
        QCOMPARE(must(registers().idsIssued(packet.id, {2026, 11, 16})).idsIssuedOn, QDate(2026, 11, 16));
        QCOMPARE(must(registers().packetCompleted(packet.id)).status, SubmissionStatus::Completed);
        QVERIFY(!registers().packetReturned(packet.id, u"誤り"_s));
    }

    void aRefusalNeedsItsReasonAndKeepsPeopleFromAccounts()
    {
        use(officeDecides());
        const Submission packet = received();
        QVERIFY(!registers().packetDecided(packet.id, false, {2026, 11, 14}));
        must(registers().packetDecided(packet.id, false, {2026, 11, 14}, u"対象の業務でない"_s));
        QCOMPARE(m_ledger->records().submissions.first().decisionReason, u"対象の業務でない"_s);
        m_hanako.account.status = AccountStatus::Acquired;
        const auto refused = registers().saveStaff(m_hanako);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(refused.error().message.contains(u"対象の業務でない"_s));
        const auto item = todo(u"packet-missing/facility-1"_s);
        QVERIFY(item && item->sentence.contains(u"対象の業務でない"_s));
        QVERIFY(registers().preparePacket(SubmissionKind::New, {m_hanako.id})); // and applies again
    }

    void whereTheOfficeOnlyReceivesItDecidesNothing()
    {
        const Submission packet = handedIn(SubmissionKind::New, {m_hanako.id});
        must(registers().packetReceived(packet.id, {2026, 11, 13}, {}));
        QVERIFY(!registers().packetDecided(packet.id, true, {2026, 11, 14}));
        QCOMPARE(must(registers().packetCompleted(packet.id)).status, SubmissionStatus::Completed);
    }

    void anAccountIsDeletedOnlyAfterTheRemovalWasNotified()
    {
        use(accountsFirst());
        Staff staff = withAccount(m_hanako);
        handedIn(SubmissionKind::New, {staff.id});
        staff.account.status = AccountStatus::ToBeDeleted;
        staff = must(registers().saveStaff(staff));
        staff.account.status = AccountStatus::Deleted;
        staff.account.deletedOn = today();
        const auto refused = registers().saveStaff(staff);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(articles(refused.error()).first(), u"第6条3"_s);
        const Submission removal
            = signedOf(must(registers().preparePacket(SubmissionKind::Removal, {staff.id}, leaving())));
        QVERIFY(!registers().saveStaff(staff)); // signed is not handed in
        must(handIn(removal));
        QCOMPARE(must(registers().saveStaff(staff)).account.status, AccountStatus::Deleted);
    }

    void theRosterIsKeptAsItWasHandedIn()
    {
        use(accountsFirst());
        Staff staff = withAccount(m_hanako);
        const Submission packet = handedIn(SubmissionKind::New, {staff.id});
        staff.email = u"new@midori.example.jp"_s;
        must(registers().saveStaff(staff));
        QCOMPARE(packet.listed, QList<ListedPerson>({{staff.id, staff.name, staff.jobType, m_hanako.email}}));
        const auto item = about(u"staff-change"_s, staff);
        QVERIFY(item && item->sentence.contains(u"new@midori.example.jp"_s));
        QCOMPARE(item->articles.first().article, u"第6条3"_s);
        QCOMPARE(item->action, TodoAction::PrintPacket);
        QCOMPARE(item->targets, u"change"_s);
        handedIn(SubmissionKind::Change, {staff.id}, {today(), u"アドレスの変更"_s});
        QVERIFY(!about(u"staff-change"_s, staff));
    }

    void whoJoinsWhereThereIsNoAdditionIsAChange()
    {
        use(accountsFirst());
        handedIn(SubmissionKind::New, {withAccount(m_hanako).id});
        const Staff added = m_ledger->add(aStaff());
        const auto item = about(u"staff-not-notified"_s, added);
        QCOMPARE(item->targets, u"change"_s);
        handedIn(SubmissionKind::Change, {added.id}, {today(), u"入職"_s});
        QVERIFY(!about(u"staff-not-notified"_s, added));
    }

    void whoLeavesIsToBeRemovedSoon()
    {
        use(accountsFirst());
        Staff staff = withAccount(m_hanako);
        handedIn(SubmissionKind::New, {staff.id});
        QVERIFY(!about(u"staff-not-removed"_s, staff));
        staff.leftOn = QDate(2026, 11, 18);
        staff = must(registers().saveStaff(staff));
        QCOMPARE(about(u"staff-not-removed"_s, staff, {2026, 11, 10})->state, TodoState::Coming);
        const auto item = about(u"staff-not-removed"_s, staff);
        QCOMPARE(item->due, QDate(2026, 11, 21));
        QCOMPARE(item->state, TodoState::Due);
        QVERIFY(item->opensRegion);
        QCOMPARE(about(u"staff-not-removed"_s, staff, {2026, 11, 22})->state, TodoState::Overdue);
        handedIn(SubmissionKind::Removal, {staff.id}, leaving());
        QVERIFY(!about(u"staff-not-removed"_s, staff));
    }

    void theAnswersOfTheOfficeAreWaitedFor()
    {
        use(officeDecides());
        const QString id = u"/"_s + toText(received().id);
        const SubmissionId packet = m_ledger->records().submissions.first().id;
        QCOMPARE(todo(u"packet-undecided"_s + id)->due, QDate(2026, 11, 27));
        QVERIFY(!todo(u"packet-undecided"_s + id)->opensRegion); // the facility has done its part
        must(registers().packetDecided(packet, true, {2026, 11, 14}));
        QVERIFY(!todo(u"packet-undecided"_s + id));
        QCOMPARE(todo(u"packet-no-ids"_s + id)->due, QDate(2026, 11, 28));
        must(registers().idsIssued(packet, {2026, 11, 16}));
        QVERIFY(!todo(u"packet-no-ids"_s + id));
    }
};

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
