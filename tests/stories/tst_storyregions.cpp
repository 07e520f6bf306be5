// SPDX-License-Identifier: Apache-2.0
// The day a policy changes, and a region that came as a folder: 16, 43, 54 of the requirements, and 見本市, which is
// invented. The ledger of the sample under every region there is.
#include "app/policycheck.h"
#include "app/sampleledger.h"
#include "models/policy/todo.h"
#include "tests/stories/papers.h"
#include "tests/support/japanese.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::tests;
using namespace mcs;
using policy::PolicyFolder;
using policy::PolicyLibrary;
using policy::TodoItem;

class TestStoryRegions : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::shared_ptr<const forms::FontSet> m_fonts;

    // As the window brings a folder in: checked as a whole, then taken over.
    void bringIn(const PolicyFolder &folder)
    {
        const auto checked = app::checkPolicy(folder, PolicyLibrary(m_ledger->records()), m_fonts);
        QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().message));
        must(m_ledger->registers().policies().adopt(checked->folder, checked->versions.effects()));
        m_ledger->reloadPolicy();
    }
    void moveTo(const QString &region)
    {
        Facility facility = m_ledger->records().facility;
        facility.policyId = region;
        must(m_ledger->registers().saveFacility(facility));
        m_ledger->reloadPolicy();
    }
    QList<TodoItem> items(const QString &kind)
    {
        QList<TodoItem> found;
        const auto all = policy::todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today());
        for (const TodoItem &item : all) {
            if (item.kind == kind)
                found.append(item);
        }
        return found;
    }
    void signPledge(const Staff &staff)
    {
        must(m_ledger->registers().pledgeSigned(staff.id, m_ledger->clock().today(), u"書庫"_s));
    }
    Submission handIn(SubmissionKind kind, const QList<Staff> &people)
    {
        QList<StaffId> roster;
        for (const Staff &staff : people)
            roster.append(staff.id);
        auto &registers = m_ledger->registers();
        const QDate today = m_ledger->clock().today();
        policy::PacketDetails details;
        if (kind == SubmissionKind::Change)
            details = {today, u"姓が変わった"_s};
        auto packet = must(registers.preparePacket(kind, roster, details));
        const auto papers = packet.papers;
        for (const SubmissionPaper &paper : papers)
            packet = must(registers.paperSigned(packet.id, paper.role, today));
        return must(registers.packetSubmitted(packet.id, today, SubmissionMethod::ByHand));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(installJapanese());
        m_fonts = must(forms::FontSet::load());
    }
    void init() { m_ledger = aLedger(); }

    void scenario43SignedPapersReprintUnchangedUnderANewVersionThatWantsThemSignedAgain()
    {
        const Staff nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
        m_ledger->appoint(nurse, OfficeRole::FacilityManager);
        Papers papers(*m_ledger);
        auto request = papers.request(u"staff-pledge"_s);
        request.subjects = {toText(nurse.id)};
        const auto first = must(papers.print(request, Fill::Unsigned));
        const StaffPledge printed = m_ledger->records().pledges.first();
        const IssuedDocument issued = must(m_ledger->ledger().document(printed.document));
        signPledge(nurse);
        m_ledger->clock().advanceSeconds(24 * 3600);

        bringIn(revisedTokai({2026, 11, 1}));
        const auto again = items(u"pledge-sign-again"_s);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().subjectName, u"渡邉 はるか"_s);
        const auto reprint = must(papers.service().prepareReprint(printed.document));
        QCOMPARE(reprint.issue, issued);
        QCOMPARE(forms::contentHash(reprint.document), issued.contentHash);
        QCOMPARE(must(papers.reprint(printed.document)).pages, first.pages);
        // A new pledge has the new wording.
        const auto anew = must(papers.print(request, Fill::Unsigned));
        QVERIFY2(anew.pages.first().contains(u"ご利用者"_s), qPrintable(anew.pages.first()));
        QVERIFY(!first.pages.first().contains(u"ご利用者"_s));
        must(m_ledger->registers().pledgeSigned(nurse.id, m_ledger->clock().today(), u"書庫"_s, u"ポリシーの改訂"_s));
        QVERIFY(items(u"pledge-sign-again"_s).isEmpty());
    }

    void aRegionAddedByItsFolderAloneIsPrintedWithItsOwnNumbersAndWords()
    {
        bringIn(mihonCity());
        moveTo(u"mihon-city"_s);
        const QList<Staff> users{m_ledger->add(aStaff().named(u"相沢 一"_s, u"アイザワ ハジメ"_s)),
            m_ledger->add(aStaff().named(u"石井 子音"_s, u"イシイ シオン"_s)),
            m_ledger->add(aStaff().named(u"森 鷗外"_s, u"モリ オウガイ"_s))};
        m_ledger->appoint(users.first(), OfficeRole::FacilityManager);
        QStringList numbers;
        for (const policy::FormInfo &form : m_ledger->policy().forms()) {
            if (form.policyId == u"mihon-city"_s)
                numbers.append(form.number);
        }
        QCOMPARE(numbers, (QStringList{u"第１号様式"_s, u"第２号様式"_s, u"第３号様式"_s, u"第４号様式"_s}));
        Papers papers(*m_ledger);
        const auto application = must(papers.print(papers.request(u"application"_s), Fill::Full));
        QCOMPARE(application.pages.size(), 3); // one page a person
        QVERIFY2(application.pages.first().contains(u"見本市長　殿"_s), qPrintable(application.pages.first()));
        for (qsizetype i = 0; i < users.size(); ++i)
            QVERIFY(application.pages[i].contains(Papers::squeezed(users[i].name)));
        const Patient patient = m_ledger->add(aPatient().named(u"草彅 示子"_s, u"クサナギ シメコ"_s));
        auto consent = papers.request(u"consent"_s);
        consent.subjects = {toText(patient.id)};
        QVERIFY(must(papers.print(consent, Fill::Unsigned)).pages.first().contains(u"原本は見本市が保管"_s));
        QCOMPARE(m_ledger->policy().custody(), Custody::OwnerFacility);
        QCOMPARE(m_ledger->policy().word(u"patient"_s), u"療養者"_s);
    }

    void thereThePledgeComesBeforeTheApplicationAndAChangeIsToldWithinTenDays()
    {
        bringIn(mihonCity());
        moveTo(u"mihon-city"_s);
        Staff nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
        m_ledger->appoint(nurse, OfficeRole::FacilityManager);
        auto &registers = m_ledger->registers();
        const QDate today = m_ledger->clock().today();
        auto packet = must(registers.preparePacket(SubmissionKind::New, {nurse.id}));
        QCOMPARE(packet.papers.size(), 1);
        packet = must(registers.paperSigned(packet.id, u"application"_s, today));
        const auto refused = registers.packetSubmitted(packet.id, today, SubmissionMethod::ByHand);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(refused.error().message.contains(u"渡邉 はるか"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().articles.contains(Citation{u"mihon-city"_s, u"第5条"_s}));
        QCOMPARE(items(u"pledge-missing"_s).size(), 1);
        signPledge(nurse);
        must(registers.packetSubmitted(packet.id, today, SubmissionMethod::ByHand));

        nurse = must(m_ledger->ledger().staff().find(nurse.id));
        nurse.jobType = u"医師"_s;
        m_ledger->add(nurse);
        const auto changes = items(u"staff-change"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().due, today.addDays(10));
        QVERIFY(changes.first().articles.contains(Citation{u"mihon-city"_s, u"第7条"_s}));
        handIn(SubmissionKind::Change, {nurse});
        QVERIFY(items(u"staff-change"_s).isEmpty());
    }

    void thereThreeOfficesDecide()
    {
        bringIn(mihonCity());
        moveTo(u"mihon-city"_s);
        const policy::Policy &policy = m_ledger->policy();
        QCOMPARE(policy.approval(u"invitation"_s).by, QList<OfficeRole>{OfficeRole::McsAdministrator});
        QCOMPARE(policy.approval(u"carry-out"_s).by, QList<OfficeRole>{OfficeRole::PrivacyOfficer});
        QCOMPARE(policy.approval(u"personal-device"_s).by, QList<OfficeRole>{OfficeRole::SystemManager});
    }

    void aRestoredLedgerHasTheRegionThatCameAsAFolder()
    {
        bringIn(mihonCity());
        moveTo(u"mihon-city"_s);
        m_ledger->reopen();
        QCOMPARE(m_ledger->policy().id(), u"mihon-city"_s);
        Papers papers(*m_ledger);
        auto request = papers.request(u"change"_s);
        request.blank = true;
        QVERIFY(must(papers.print(request, Fill::Blank)).pages.first().contains(u"登録事項変更届"_s));
    }

    void aFolderWithABrokenFormIsRefusedWithFileLineAndReason()
    {
        const auto refusal = [this](const QByteArray &before, const QByteArray &after) {
            PolicyFolder folder = mihonCity();
            folder.files[u"forms/change.xml"_s].replace(before, after);
            const auto checked = app::checkPolicy(folder, PolicyLibrary(), m_fonts);
            return checked ? QString() : checked.error().message;
        };
        const QString broken = refusal("</roster>", "");
        QVERIFY2(broken.contains(u"forms/change.xml"_s), qPrintable(broken));
        QVERIFY2(broken.contains(u"行"_s), qPrintable(broken));
        const QString unknown = refusal("<submission-office ", "<song ");
        QVERIFY2(unknown.contains(u"forms/change.xml"_s), qPrintable(unknown));
        const QString tooWide = refusal("width=\"78\"", "width=\"278\"");
        QVERIFY2(tooWide.contains(u"forms/change.xml"_s), qPrintable(tooWide));
    }

    void aFolderWithoutOneOfItsFormsIsRefused()
    {
        PolicyFolder folder = mihonCity();
        folder.files.remove(u"forms/consent.xml"_s);
        const auto checked = app::checkPolicy(folder, PolicyLibrary(), m_fonts);
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(u"/forms/2/template"_s), qPrintable(checked.error().message));
        QVERIFY2(checked.error().message.contains(u"forms/consent.xml"_s), qPrintable(checked.error().message));
    }

    void onlyTheModelRulesLieUnderARegion()
    {
        const auto refusal = [this](const PolicyFolder &folder) {
            const auto checked = app::checkPolicy(folder, PolicyLibrary(), m_fonts);
            return checked ? QString() : checked.error().message;
        };
        const auto setBase = [](bool base) { return [base](QJsonObject &root) { root.insert(u"isBase"_s, base); }; };
        QVERIFY(refusal(changed(mihonCity(), setBase(true))).contains(u"/isBase"_s));
        QVERIFY(refusal(changed(builtInRegion(u"mcs-model"_s), setBase(false))).contains(u"/isBase"_s));
    }

    void theSampleLedgerUnderEveryRegion_data()
    {
        QTest::addColumn<QString>("region");
        for (const policy::PolicyChoice &choice : must(PolicyLibrary().choices()))
            QTest::newRow(qPrintable(choice.id)) << choice.id;
    }
    void theSampleLedgerUnderEveryRegion()
    {
        QFETCH(QString, region);
        QTemporaryDir place;
        const FixedClock clock(TestLedger::today);
        app::SetupRequest request = app::sampleRequest(TestLedger::today);
        request.folder = place.filePath(u"ledger"_s);
        request.password = TestLedger::password();
        auto made = must(app::createFacilityLedger(request, clock));
        Ledger &ledger = *made.ledger;
        const auto policyOf = [&ledger] {
            const Records records = must(ledger.load());
            return must(PolicyLibrary(records).load(records.facility));
        };
        must(app::enterSample(ledger, policyOf(), TestLedger::today));
        policy::Registers registers(ledger, policyOf(), clock);
        const policy::Policy before = policyOf();
        Facility facility = must(ledger.load()).facility;
        facility.policyId = region;
        must(registers.saveFacility(facility));
        const policy::Policy after = policyOf();
        registers.usePolicy(after);
        QCOMPARE(after.id(), region);

        const auto namesOf = [](const policy::Policy &policy) {
            QStringList names;
            for (const policy::FormInfo &form : policy.forms())
                names.append(form.policyId + u' ' + form.name());
            return names;
        };
        const auto dutiesOf = [&ledger](const policy::Policy &policy) {
            QStringList duties;
            for (const TodoItem &item : policy::todoList(must(ledger.load()), policy, TestLedger::today)) {
                QString articles;
                for (const Citation &article : item.articles)
                    articles += u' ' + article.policy + u'/' + article.article;
                duties.append(item.id + articles);
            }
            return duties;
        };
        const auto approvalsOf = [](const policy::Policy &policy) {
            QStringList approvals;
            for (const QString &what : {u"invitation"_s, u"carry-out"_s, u"personal-device"_s, u"incident"_s}) {
                for (const Citation &article : policy.approval(what).articles)
                    approvals.append(what + u' ' + article.policy + article.article);
            }
            return approvals;
        };
        const bool same = region == before.id();
        QCOMPARE(namesOf(after) == namesOf(before), same);
        QCOMPARE(dutiesOf(after) == dutiesOf(before), same);
        QCOMPARE(approvalsOf(after) == approvalsOf(before), same);
        QCOMPARE(after.submissionOffice() == before.submissionOffice(), same);
        if (!same)
            QVERIFY(after.word(u"facility"_s) != before.word(u"facility"_s)
                || after.word(u"patient"_s) != before.word(u"patient"_s)
                || after.word(u"consent"_s) != before.word(u"consent"_s));
        // Every official form of the region can be printed.
        app::PrintService service(ledger, registers, m_fonts, clock);
        for (const policy::FormInfo &form : after.forms()) {
            policy::FormRequest blank;
            blank.role = form.role;
            blank.blank = true;
            blank.date = TestLedger::today;
            const auto papers = service.prepare(blank, Fill::Blank);
            QVERIFY2(papers.ok(), papers ? "" : qPrintable(form.role + papers.error().message));
            QVERIFY(!papers->isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestStoryRegions)
#include "tst_storyregions.moc"
