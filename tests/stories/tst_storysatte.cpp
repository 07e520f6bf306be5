// SPDX-License-Identifier: Apache-2.0
// Scenarios of 幸手・杉戸 with its own policy in a real ledger: 5, 16, 17, 32, 35, 37, 39, 42, 43, 47, 48, and what its
// articles ask besides: 連絡網, the window for personal data, what it leaves open.
#include "models/policy/todo.h"
#include "tests/stories/papers.h"
#include "tests/support/devices.h"
#include "tests/support/groups.h"
#include "tests/support/japanese.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStorySatte : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_maker;
    std::unique_ptr<Papers> m_papers;

    Registers &registers() { return m_ledger->registers(); }
    UseRegister &uses() { return registers().uses(); }
    static QDate today() { return TestLedger::today; }
    static QList<Citation> of(const QString &article) { return {{u"satte-sugito"_s, article}}; }
    std::optional<TodoItem> todo(const QString &id, QDate on = today()) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    QString printed(const FormRequest &request, Fill fill, int pages = 1)
    {
        const auto pdf = m_papers->print(request, fill);
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().message));
        return pdf->pages.size() == pages ? pdf->pages.join(u'\f') : QString();
    }
    // `count` MCS users in the order of the roster, with the two in office among them.
    void users(int count)
    {
        for (int i = 3; i <= count; ++i)
            m_ledger->add(aStaff().named(u"見本 花子%1"_s.arg(i), u"ミホン ハナコ%1"_s.arg(i)));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger(u"satte-sugito"_s);
        m_maker = std::make_unique<GroupMaker>(*m_ledger);
        m_papers = std::make_unique<Papers>(*m_ledger);
    }
    void cleanup()
    {
        m_papers.reset();
        m_maker.reset();
    }

    void scenario05TenUsersStandOnOneNumberedPageTheEleventhBeginsTheSecond()
    {
        users(10);
        const QString one = printed(m_papers->request(u"application"_s), Fill::Full);
        QVERIFY2(one.contains(u"会長能美昌司殿"_s) && one.contains(u"＜様式第１号＞"_s), qPrintable(one));
        QVERIFY(
            one.contains(u"【提出先】〒340-0115"_s) && one.contains(u"埼玉県幸手市吉野517番5（東埼玉総合病院内）"_s));
        QVERIFY(one.contains(u"〒319-0000"_s) && one.contains(u"管理者氏名：髙橋﨑子㊞"_s));
        users(3); // one more
        const QString two = printed(m_papers->request(u"application"_s), Fill::Full, 2);
        const QStringList pages = two.split(u'\f');
        QCOMPARE(pages.size(), 2);
        for (const QString &page : pages)
            QVERIFY2(page.contains(u"メールアドレス"_s) && page.contains(u"＜様式第１号＞"_s), qPrintable(page));
        QVERIFY2(pages[0].contains(u"10看護師"_s) && !pages[0].contains(u"11看護師"_s), qPrintable(pages[0]));
        QVERIFY2(pages[1].contains(u"11看護師"_s) && !pages[1].contains(u"記"_s), qPrintable(pages[1]));
    }

    void scenario16ASignedConsentIsCompleteWhenTheCopyIsHanded()
    {
        const Patient patient = m_ledger->add(aPatient().named(u"杉戸 トメ"_s));
        Consent consent;
        consent.patient = patient.id;
        consent.explainedOn = consent.signedOn = today();
        consent.explainedBy = m_maker->manager.id;
        consent = must(registers().consentSigned(consent));
        QCOMPARE(consent.custody, Custody::OwnerFacility); // 原本: 連携元事業所
        const auto item = todo(u"counterpart-not-handed/"_s + toText(consent.id));
        QVERIFY(item);
        QCOMPARE(item->level, Level::Mandatory);
        QCOMPARE(item->articles.first(), of(u"第6条"_s).first());
        QCOMPARE(must(registers().counterpartHanded(consent.id, today())).status, ConsentStatus::Delivered);
        QVERIFY(!todo(item->id));
    }

    void scenario17WhoUsesMcsAlreadyIsExemptOnlyWithTheBasis()
    {
        const Patient patient = m_ledger->add(aPatient().named(u"杉戸 トメ"_s));
        const Group group = must(registers().groups().saveGroup(GroupMaker::groupOf(patient, today())));
        const auto refused = registers().consentExempted(patient.id, u" "_s, today());
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles.first(), of(u"第6条"_s).first());
        QVERIFY(!registers().groups().start(group.id, today(), {}));
        must(registers().consentExempted(patient.id, u"令和5年から幸手市の訪問看護とMCSで共有"_s, today()));
        QCOMPARE(must(registers().groups().start(group.id, today(), today())).status, GroupStatus::Active);
    }

    void scenario32InADisasterAnUnregisteredPhoneMayBeUsedAndIsClearedUp()
    {
        DisasterEvent event;
        event.name = u"台風"_s;
        event.startedOn = today().addDays(-5);
        event.declaredBy = m_maker->manager.id;
        DisasterUse use;
        use.staff = m_maker->administrator.id;
        use.description = u"自宅のスマートフォン（黒）"_s;
        use.from = today().addDays(-4);
        QVERIFY(!uses().recordUse(DisasterId{1}, use)); // nothing is open
        event = must(uses().begin(event));
        event = must(uses().recordUse(event.id, use));
        use.description = u"タブレット（白）"_s;
        event = must(uses().recordUse(event.id, use));
        event = must(uses().end(event.id, today().addDays(-1)));
        QCOMPARE(uses().recordUse(event.id, use).error().articles, of(u"第20条"_s));
        QCOMPARE(todo(u"disaster-uses/"_s + toText(event.id))->due, today().addDays(13));
        event = must(uses().settle(event.id, 0, today(), {}));
        QCOMPARE(stateOf(event), DisasterState::Ended);
        event = must(uses().settle(event.id, 1, {}, must(registers().devices().saveDevice(aDevice())).id));
        QCOMPARE(stateOf(event), DisasterState::CleanedUp);
    }

    void scenario35AfterADeathThereAreThirtyDaysElseSeven()
    {
        const auto archiveOf = [&](GroupEnd reason) {
            const Group group = m_maker->activeGroup(m_ledger->add(aPatient()), {2026, 1, 10});
            must(registers().groups().end(group.id, reason, today()));
            return todo(u"archive-due/"_s + toText(group.id));
        };
        const auto moved = archiveOf(GroupEnd::Moved);
        QCOMPARE(moved->due, today().addDays(7));
        QCOMPARE(moved->level, Level::Care);
        QCOMPARE(moved->articles.first(), of(u"留意事項２(1)"_s).first());
        const auto died = archiveOf(GroupEnd::Died);
        QCOMPARE(died->due, today().addDays(30));
        QCOMPARE(died->level, Level::Recommended);
        QCOMPARE(died->articles, of(u"第11条(6)"_s));
    }

    void scenario37TheEndOfAnAdministratorIsToldToNanohana()
    {
        m_ledger->signInAs(UserRole::FacilityManager);
        Appointment appointment = m_ledger->records().appointments.last();
        QCOMPARE(appointment.role, OfficeRole::McsAdministrator);
        appointment.to = today().addDays(-1);
        must(m_ledger->registers().saveAppointment(appointment));
        QCOMPARE(todo(u"office-missing/mcs-administrator"_s)->level, Level::Mandatory);
        mcs::domain::Notice notice = m_ledger->records().notices.first();
        QVERIFY2(notice.recipient.contains(u"菜のはな"_s), qPrintable(notice.recipient));
        const auto open = todo(u"notice-unsent/"_s + toText(notice.id));
        QCOMPARE(open->level, Level::Mandatory);
        QCOMPARE(open->articles, of(u"第7条"_s));
        QVERIFY(open->opensRegion);
        notice.sentOn = today();
        notice.method = NoticeMethod::Fax;
        must(uses().saveNotice(notice));
        QVERIFY(!todo(open->id));
        const Staff successor = m_ledger->add(aStaff());
        m_ledger->appoint(successor, OfficeRole::McsAdministrator);
        QVERIFY(!todo(u"office-missing/mcs-administrator"_s));
        QCOMPARE(todo(u"role-unexplained/"_s + toText(successor.id))->level, Level::Recommended);
    }

    void scenario39TheConsentIsTwoPagesWithNoticeLabelsAndRouting()
    {
        Patient patient = aPatient()
                              .named(u"杉戸 トメ"_s)
                              .bornOn({1937, 11, 3})
                              .attendedBy(u"青木 誠一郎"_s)
                              .withTel(u"0480-00-1000、090-0000-1000"_s);
        patient.contacts.append(
            {ContactKind::Emergency, u"杉戸 健"_s, u"長男"_s, u"080-0000-2000"_s, u"幸手市見本１番"_s});
        patient = m_ledger->add(patient);
        FormRequest request = m_papers->request(u"consent"_s);
        request.subjects = {toText(patient.id)};
        const QStringList pages = printed(request, Fill::Unsigned, 2).split(u'\f');
        QCOMPARE(pages.size(), 2);
        const QString &front = pages[0];
        QVERIFY2(front.indexOf(u"下記の事項をご了承ください。"_s) < front.indexOf(u"個人情報保護に関する基本方針"_s),
            qPrintable(front));
        QVERIFY(front.endsWith(u"＜様式第４号＞"_s));
        const QString &back = pages[1];
        for (const QString &letter :
            {u"患"_s, u"者"_s, u"（"_s, u"利"_s, u"用"_s, u"緊"_s, u"急"_s, u"連"_s, u"絡"_s, u"先"_s})
            QVERIFY(back.contains(letter));
        QVERIFY2(back.contains(u"管理者：室長中野智紀"_s) && back.contains(u"０４８０－４０－１３１１（代表）"_s),
            qPrintable(back));
        QVERIFY2(back.endsWith(u"患者(利用者)医療機関"_s), qPrintable(back));
        QVERIFY(!back.contains(u"印"_s) && !back.contains(u"㊞"_s));
        QVERIFY(back.contains(u"医療機関名称：みどり在宅クリニック"_s) && back.contains(u"医師名：青木誠一郎"_s));
        QVERIFY2(
            back.contains(u"昭和12年11月3日"_s) && back.contains(u"電話番号：0480-00-1000携帯電話：090-0000-1000"_s),
            qPrintable(back));
        QVERIFY(back.contains(u"杉戸健"_s) && back.contains(u"続柄：長男"_s) && back.contains(u"080-0000-2000"_s));
        QVERIFY(!back.contains(u"杉戸トメ"_s)); // 自署
    }

    void scenario42AFormOf2026NeverSaysHeisei()
    {
        users(3);
        const Patient patient = m_ledger->add(aPatient().bornOn({1937, 11, 3}));
        for (const QString &role : {u"application"_s, u"facility-pledge"_s, u"staff-pledge"_s, u"consent"_s}) {
            FormRequest request = m_papers->request(role);
            if (role == u"staff-pledge")
                request.subjects = {toText(m_maker->manager.id)};
            if (role == u"consent")
                request.subjects = {toText(patient.id)};
            const int pages = role == u"consent" ? 2 : 1;
            const QString full = printed(request, Fill::Full, pages);
            QVERIFY2(full.contains(u"令和8年11月20日"_s) && !full.contains(u"平成"_s), qPrintable(full));
            request.blank = true;
            const QString blank = printed(request, Fill::Blank, pages);
            QVERIFY2(blank.contains(u"令和年月日"_s) && !blank.contains(u"平成"_s), qPrintable(blank));
        }
        FormRequest earlier = m_papers->request(u"facility-pledge"_s);
        earlier.date = {2019, 4, 30};
        QVERIFY(printed(earlier, Fill::Full).contains(u"平成31年4月30日"_s));
    }

    void scenario43AnotherPresidentStandsOnNewPapersOnly()
    {
        must(m_papers->print(m_papers->request(u"facility-pledge"_s), Fill::Full));
        const auto documents = must(m_ledger->ledger().documentsOf(u"facility-1"_s));
        QCOMPARE(documents.size(), 1);
        Facility facility = m_ledger->records().facility;
        const auto president = [](const QString &from, const QString &name) {
            return QJsonArray{QJsonObject{{u"from"_s, from}, {u"name"_s, name}}};
        };
        facility.rules = {{u"person/president"_s, president(u"someday"_s, u"見本 太郎"_s)}};
        QVERIFY(!registers().saveFacility(facility));
        facility.rules = {{u"person/president"_s, president(u"2026-11-20"_s, u"佐々木 健太郎"_s)}};
        must(registers().saveFacility(facility));
        const Policy policy = must(PolicyLibrary().load(m_ledger->records().facility));
        registers().usePolicy(policy);
        QVERIFY(must(m_papers->reprint(documents.first().id)).pages.first().contains(u"会長能美昌司殿"_s));
        QVERIFY(printed(m_papers->request(u"facility-pledge"_s), Fill::Full).contains(u"会長佐々木健太郎殿"_s));
        FormRequest earlier = m_papers->request(u"facility-pledge"_s);
        earlier.date = {2026, 11, 19};
        QVERIFY(printed(earlier, Fill::Full).contains(u"会長能美昌司殿"_s));
    }

    void scenario47SecondaryUseFollowsItsPurposeAndSource()
    {
        const auto group = m_maker->activeGroup(m_ledger->add(aPatient()), {2026, 9, 1});
        SecondaryUse use;
        use.group = group.id;
        use.content = u"11月18日の投稿"_s;
        use.purpose = u"訪問記録"_s;
        use.applicant = m_maker->administrator.id;
        use.askedOn = today();
        const auto permit = [&](SecondaryUse asked) {
            asked.status = SecondaryUseStatus::Permitted;
            asked.provider = u"見本訪問看護ステーション"_s;
            asked.providerPermittedOn = asked.decidedOn = today();
            asked.decidedBy = m_maker->manager.id;
            return asked;
        };
        use.source = SecondaryUseSource::OtherFacilityDocument;
        QCOMPARE(uses().decide(permit(must(uses().ask(use)))).error().articles, of(u"第16条"_s));
        use.source = SecondaryUseSource::OthersPost;
        SecondaryUse unasked = permit(must(uses().ask(use)));
        unasked.providerPermittedOn = {};
        QVERIFY(!uses().decide(unasked));
        QCOMPARE(must(uses().decide(permit(unasked))).status, SecondaryUseStatus::Permitted);
        use.purposeClass = SecondaryUsePurpose::Indirect;
        use.purpose = u"勉強会"_s;
        SecondaryUse indirect = permit(must(uses().ask(use)));
        QVERIFY(!uses().decide(indirect)); // the group's manager as well
        indirect.managerPermittedOn = today();
        QVERIFY(!uses().decide(indirect)); // nothing is made unrecognisable
        for (const Choice &choice : m_ledger->policy().secondaryUse().indirect.anonymised)
            indirect.anonymised.append(choice.id);
        QCOMPARE(must(uses().decide(indirect)).status, SecondaryUseStatus::Permitted);
    }

    void scenario48PostingFollowsTheOtherFacilityAndPhotographsNeedConsentEachTime()
    {
        const Patient patient = m_ledger->add(aPatient());
        const auto group = m_maker->activeGroup(patient, {2026, 9, 1});
        ExternalFacility hospital = m_maker->facility(u"見本総合病院"_s);
        hospital.allowsPosting = Known::No;
        hospital = must(registers().groups().saveExternalFacility(hospital));
        SecondaryUse posting;
        posting.group = group.id;
        posting.kind = SecondaryUseKind::Posting;
        posting.facility = hospital.id;
        posting.content = u"診療情報提供書"_s;
        posting.purpose = u"多職種での共有"_s;
        posting.applicant = m_maker->administrator.id;
        posting.askedOn = today();
        QCOMPARE(uses().ask(posting).error().articles, of(u"第17条(2)"_s));
        PhotoConsent photo;
        photo.patient = patient.id;
        photo.takenOn = today().addDays(-1);
        photo.photographer = m_maker->administrator.id;
        QCOMPARE(uses().savePhotoConsent(photo).error().articles, of(u"第17条(1)"_s));
        photo.consenter = patient.name;
        must(uses().savePhotoConsent(photo));
        QVERIFY(!photoConsentOn(m_ledger->records(), patient.id, today()));
    }

    // 第18条: who is not in the network is a recommendation.
    void theContactNetworkListsWhoIsMissing()
    {
        const auto none = todo(u"contact-network-missing/"_s + toText(m_ledger->records().facility.id));
        QVERIFY(none);
        QCOMPARE(none->level, Level::Recommended);
        QCOMPARE(none->articles, of(u"第18条"_s));
        Group network = GroupMaker::freeGroup(u"MCS施設管理者・利用者連絡網"_s, u"菜のはなからの通知"_s);
        network.freeKind = FreeGroupKind::ContactNetwork;
        network = must(registers().groups().saveGroup(network));
        network = must(registers().groups().start(network.id, {2026, 1, 5}, {2026, 1, 5}));
        QVERIFY(!todo(none->id));
        const auto missing = [](const Staff &staff) { return u"contact-network-member/"_s + toText(staff.id); };
        QVERIFY(todo(missing(m_maker->manager)) && todo(missing(m_maker->administrator)));
        m_maker->invited(GroupMaker::candidate(network, m_maker->manager, {2026, 1, 6}), {2026, 1, 6});
        QVERIFY(!todo(missing(m_maker->manager)));
        QCOMPARE(todo(missing(m_maker->administrator))->targets, toText(network.id));
        QVERIFY(!todoList(m_ledger->records(), must(PolicyLibrary().load(u"tokai"_s, true, {})), today()).isEmpty());
    }

    // 第11条(8), 第16条: what a group agrees on is recommended.
    void aGroupAgreesOnItsUseAndOnSecondaryUse()
    {
        const Group group = m_maker->activeGroup(m_ledger->add(aPatient()), {2026, 9, 1});
        const QString usage = u"group-agreement-missing/"_s + toText(group.id);
        const QString secondary = u"secondary-agreement-missing/"_s + toText(group.id);
        QCOMPARE(todo(usage)->articles, of(u"第11条(8)"_s));
        QCOMPARE(todo(usage)->level, Level::Recommended);
        QCOMPARE(todo(secondary)->articles, of(u"第16条"_s));
        GroupAgreement agreement;
        agreement.group = group.id;
        agreement.discussedOn = agreement.agreedOn = today();
        agreement.participants = u"主治医、訪問看護師、薬剤師"_s;
        agreement.text = u"一日一回見る。急ぐことは電話で伝える。"_s;
        must(registers().groups().saveAgreement(agreement));
        QVERIFY(!todo(usage) && todo(secondary));
        agreement.kind = AgreementKind::SecondaryUse;
        agreement.text = u"診療記録に写すときは投稿した人に断る。"_s;
        must(registers().groups().saveAgreement(agreement));
        QVERIFY(!todo(secondary));
    }

    // 3.3: where the policy is unclear the facility chooses.
    void whatThePolicyLeavesOpenIsChosen()
    {
        const auto with = [](const QString &question, const QString &option) {
            return must(PolicyLibrary().load(u"satte-sugito"_s, true, {{u"switch/"_s + question, option}}));
        };
        QCOMPARE(m_ledger->policy().custody(), Custody::OwnerFacility);
        QCOMPARE(with(u"A2"_s, u"medical"_s).custody(), Custody::MedicalInstitution);
        QCOMPARE(with(u"A6b"_s, u"promptly"_s).interval(u"archive-days-died"_s), 7);
        QCOMPARE(m_ledger->policy().passwordAlternatives().size(), 3);
        QCOMPARE(with(u"A1"_s, u"symbols-only"_s).passwordAlternatives().size(), 2);
        QVERIFY(!with(u"A5"_s, u"none"_s).submission(SubmissionKind::Addition));
        QVERIFY(m_ledger->policy().submission(SubmissionKind::New)->needs.contains(u"training"_s));
        QVERIFY(with(u"A14"_s, u"before-use"_s).submission(SubmissionKind::New)->needs.isEmpty());

        registers().usePolicy(with(u"A9"_s, u"as-printed"_s));
        FormRequest request = m_papers->request(u"facility-pledge"_s);
        QVERIFY(!printed(request, Fill::Unsigned).contains(u"平成"_s)); // only blank forms
        request.blank = true;
        QVERIFY(printed(request, Fill::Blank).contains(u"平成年月日"_s));
    }

    // 様式第４号 4(1)
    void theOfficerAndTheWindowForPersonalDataAreAskedFor()
    {
        const auto officer = todo(u"office-missing/privacy-officer"_s);
        QVERIFY(officer);
        QCOMPARE(officer->articles, of(u"様式第４号 4(1)"_s));
        const QString window = u"privacy-contact-missing/"_s + toText(m_ledger->records().facility.id);
        QVERIFY(!todo(window));
        Facility facility = m_ledger->records().facility;
        facility.privacyContactTel.clear();
        must(registers().saveFacility(facility));
        QCOMPARE(todo(window)->level, Level::Mandatory);
    }

    // 様式第４号 3(2): who refuses the ways of communication is not shared about.
    void aRefusedCriticalClauseKeepsTheGroupFromStarting()
    {
        const Patient patient = m_ledger->add(aPatient());
        const Group group = must(registers().groups().saveGroup(GroupMaker::groupOf(patient, today())));
        QCOMPARE(m_ledger->policy().consentClauses().size(), 8);
        Consent consent;
        consent.patient = patient.id;
        consent.explainedOn = consent.signedOn = today();
        consent.refused = {{u"3(8)"_s, true}};
        must(registers().consentSigned(consent));
        QVERIFY(registers().groups().start(group.id, today(), today()));
        const Patient other = m_ledger->add(aPatient());
        const Group second = must(registers().groups().saveGroup(GroupMaker::groupOf(other, today())));
        consent.patient = other.id;
        consent.refused = {{u"3(2)"_s, true}};
        must(registers().consentSigned(consent));
        QVERIFY(!registers().groups().start(second.id, today(), today()));
    }

    void theGuideSheetPrints()
    {
        const QString sheet = printed(m_papers->request(u"flow"_s), Fill::Blank);
        QCOMPARE(sheet.count(u"提出"_s), 7); // three arrows, three headings and one hint
        QVERIFY(sheet.contains(u"③講習会を受講するか、講習用ビデオを視聴"_s));
    }
};

QTEST_MAIN(TestStorySatte)
#include "tst_storysatte.moc"
