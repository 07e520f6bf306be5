// SPDX-License-Identifier: Apache-2.0
// Scenarios of おおさき and of 準則, which supplies what おおさき leaves open: 9, 13, 40, 54, 57 and the gaps (O-GAP).
#include "models/policy/compliance.h"
#include "models/policy/oversightrules.h"
#include "tests/stories/papers.h"
#include "tests/support/conduct.h"
#include "tests/support/groups.h"
#include "tests/support/japanese.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryOsaki : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<Papers> m_papers;

    static QDate today() { return TestLedger::today; }
    Registers &registers() { return m_ledger->registers(); }
    void use(const QString &policyId)
    {
        m_papers.reset();
        m_ledger = aLedger(policyId);
        m_papers = std::make_unique<Papers>(*m_ledger);
    }
    static StaffBuilder aUser() { return aStaff().eligibleAs(u"inside"_s); }
    static QString withoutFullWidthBlanks(QString page) { return page.remove(u'　'); }
    static int occurrences(const QString &text, const QStringList &words)
    {
        return int(
            std::count_if(words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); }));
    }
    // A patient with a family member, and the page texts of the consent.
    PrintedPdf printConsent(QDate date, Fill fill)
    {
        Patient patient
            = aPatient().named(u"大崎 梅子"_s, u"オオサキ ウメコ"_s).livingAt(u"宮城県大崎市見本一丁目１番１号"_s);
        patient.contacts.append(
            {ContactKind::Family, u"大崎 一"_s, u"長男"_s, u"0229-00-0000"_s, u"宮城県大崎市見本二丁目２番２号"_s});
        patient = m_ledger->add(patient);
        FormRequest request = m_papers->request(u"consent"_s);
        request.date = date;
        request.subjects = {toText(patient.id)};
        request.blank = fill == Fill::Blank;
        return must(m_papers->print(request, fill));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init() { use(u"osaki"_s); }
    void cleanup()
    {
        m_papers.reset();
        m_ledger.reset();
    }

    void scenario09WhoUsesMcsNeedsTheGroundsThatThePolicyAsksFor()
    {
        const auto refused = registers().saveStaff(aStaff().named(u"渡邉 はるか"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"osaki"_s, u"第9条"_s}}));
        QVERIFY2(refused.error().message.contains(u"渡邉 はるか"_s), qPrintable(refused.error().message));
        QCOMPARE(refused.error().details.size(), 3);
        QVERIFY(m_ledger->records().staff.isEmpty());

        Staff nurse = must(registers().saveStaff(aUser().named(u"渡邉 はるか"_s)));
        nurse.eligibility = u"something else"_s;
        QVERIFY(!registers().saveStaff(nurse));
        must(registers().saveStaff(aStaff().notUsingMcs()));
        must(registers().saveStaff(aStaff().leftOn(today().addDays(-1))));
    }

    void scenario09WhereThePolicyAsksForNoneNothingIsDemanded()
    {
        use(u"tokai"_s);
        QVERIFY(m_ledger->policy().staffEligibilities().isEmpty());
        must(registers().saveStaff(aStaff()));
    }

    // A new ledger knows its office holders by name only: what is lacking stands in やること.
    void whoIsKnownFromElsewhereMayHaveThatGapUntilItIsFilled()
    {
        Staff known = must(registers().takeOverStaff(aStaff().named(u"葛󠄀城 𠮷男"_s)));
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), today());
        const auto gap = std::find_if(
            items.cbegin(), items.cend(), [](const TodoItem &item) { return item.demand == u"staff-eligibility"; });
        QVERIFY(gap != items.cend());
        QCOMPARE(gap->subjectId, toText(known.id));
        QCOMPARE(gap->level, Level::Mandatory);
        QCOMPARE(gap->articles, QList<Citation>({{u"osaki"_s, u"第9条"_s}}));
        known.note = u"非常勤"_s;
        known = must(registers().saveStaff(known)); // what has nothing to do with it can be recorded
        known.eligibility = u"recognised"_s;
        known = must(registers().saveStaff(known));
        known.eligibility.clear();
        QVERIFY(!registers().saveStaff(known));
    }

    void scenario13ThePledgeOfTheModelRulesIsOfferedAndLabelled_data()
    {
        QTest::addColumn<QString>("policyId");
        QTest::addColumn<bool>("labelled");
        QTest::newRow("region without a pledge") << u"osaki"_s << true;
        QTest::newRow("model rules alone") << u"mcs-model"_s << false;
    }
    void scenario13ThePledgeOfTheModelRulesIsOfferedAndLabelled()
    {
        QFETCH(QString, policyId);
        QFETCH(bool, labelled);
        use(policyId);
        const auto form = m_ledger->policy().form(u"staff-pledge"_s);
        QVERIFY(form);
        QCOMPARE(form->policyId, u"mcs-model"_s);
        QCOMPARE(form->title, u"スタッフ誓約書"_s);
        QCOMPARE(m_ledger->policy().standsIn(*form), labelled);

        const Staff manager = m_ledger->add(aUser().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s));
        m_ledger->appoint(manager, OfficeRole::FacilityManager, {2024, 4, 1});
        FormRequest request = m_papers->request(u"staff-pledge"_s);
        request.allMissing = true;
        const auto papers = must(m_papers->service().prepare(request, Fill::Full));
        QCOMPARE(papers.size(), 1);
        QCOMPARE(papers.first().remark.contains(regionSilentText()), labelled);
        const PrintedPdf pdf = must(m_papers->write(papers));
        QCOMPARE(pdf.pages.size(), 1);
        QVERIFY2(pdf.text.contains(u"業務情報保持に関する誓約書"_s), qPrintable(pdf.text));
        QVERIFY(pdf.pages.first().contains(u"髙橋﨑子殿"_s));
        QVERIFY(pdf.pages.first().contains(u"これらの関係者の一切の情報"_s));
        QVERIFY(!pdf.text.contains(u"〇"_s));
    }

    void scenario13NoExemptionButAPledgeInTheFacilitysOwnWords_data()
    {
        scenario13ThePledgeOfTheModelRulesIsOfferedAndLabelled_data();
    }
    void scenario13NoExemptionButAPledgeInTheFacilitysOwnWords()
    {
        QFETCH(QString, policyId);
        use(policyId);
        QVERIFY(m_ledger->policy().exemptionPoints().isEmpty());
        const Staff nurse = m_ledger->add(aUser());
        PledgeExemption exemption;
        exemption.document = u"入職時の誓約書"_s;
        exemption.date = QDate(2024, 4, 1);
        exemption.points.fill(true);
        const auto refused = registers().pledgeExempted(nurse.id, exemption);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        // Nothing was printed here: the paper is the facility's own.
        const StaffPledge own = must(registers().pledgeSigned(nurse.id, {2024, 4, 1}, u"誓約書ファイル"_s));
        QCOMPARE(own.status, PledgeStatus::Signed);
        QVERIFY(!own.document.isStored());
        QVERIFY(effectivePledge(m_ledger->records(), nurse.id));
    }

    void scenario40TheConsentIsFrontAndBack_data() { scenario13ThePledgeOfTheModelRulesIsOfferedAndLabelled_data(); }
    void scenario40TheConsentIsFrontAndBack()
    {
        QFETCH(QString, policyId);
        use(policyId);
        const PrintedPdf pdf = printConsent(today(), Fill::Full);
        QCOMPARE(pdf.pages.size(), 2);
        const QString front = withoutFullWidthBlanks(pdf.pages[0]);
        const QString back = withoutFullWidthBlanks(pdf.pages[1]);
        QVERIFY2(
            front.endsWith(u"８）在宅医療期間中に患者から取得する個人情報の利用目的は、裏面に記載のとおりです。以上"_s),
            qPrintable(front));
        const QStringList numbers{u"(１)"_s, u"(２)"_s, u"(３)"_s, u"(４)"_s, u"(５)"_s, u"(６)"_s, u"(７)"_s,
            u"(８)"_s, u"(９)"_s, u"(10)"_s, u"(11)"_s, u"(12)"_s, u"(13)"_s, u"(14)"_s};
        const qsizetype second = back.indexOf(u"２当施設外への情報提供としての利用"_s);
        const qsizetype third = back.indexOf(u"３その他の利用"_s);
        QVERIFY(second > 0 && third > second);
        QCOMPARE(occurrences(back.left(second), numbers), 9);
        QCOMPARE(occurrences(back.mid(second, third - second), numbers), 14);
        QCOMPARE(occurrences(back.mid(third), numbers), 2);
        QVERIFY(back.contains(u"入退院等の病棟管理（もし必要があれば）"_s));
        QVERIFY2(back.contains(u"（西暦）2026年11月20日"_s), qPrintable(back));
        QVERIFY(!back.contains(u"令和"_s));
        const qsizetype patient = back.indexOf(u"＜患者＞"_s);
        const qsizetype family = back.indexOf(u"＜家族＞"_s);
        QVERIFY(patient > 0 && family > patient);
        QVERIFY(back.mid(patient, family - patient).contains(u"大崎梅子"_s));
        QVERIFY(back.mid(family).contains(u"大崎一"_s) && back.mid(family).contains(u"見本二丁目２番２号"_s));
    }

    void scenario40RoomForAPartialRefusalAndTheSheetIsPrintedOnBothSides()
    {
        const Patient patient = m_ledger->add(aPatient());
        FormRequest request = m_papers->request(u"consent"_s);
        request.subjects = {toText(patient.id)};
        const auto papers = must(m_papers->service().prepare(request, Fill::Unsigned));
        QVERIFY(m_ledger->policy().form(u"consent"_s)->duplex);
        const QStringList remarks = papers.first().remark.split(u'\n');
        QCOMPARE(remarks.first(), regionSilentText());
        QCOMPARE(remarks.size(), 2); // … and that it is printed on both sides
        // Two lines of writing between 以上 and the date.
        const auto &back = papers.first().document.pages.at(1);
        double end = 0;
        double date = 0;
        for (const auto &run : back.fixed->runs) {
            if (run.text.contains(u"以上"_s))
                end = run.origin.y.toMm();
            if (run.text.contains(u"（西暦）"_s))
                date = run.origin.y.toMm();
        }
        QVERIFY2(end > 0 && date - end >= 16, qPrintable(u"%1 %2"_s.arg(end).arg(date)));
        // The signers write their own names.
        const PrintedPdf pdf = must(m_papers->write(papers));
        QVERIFY(!pdf.pages[1].contains(Papers::squeezed(patient.name)));
        QVERIFY(pdf.pages[1].contains(Papers::squeezed(patient.address)));
    }

    void scenario40TheOperatorInForceOnTheDateIsNamed_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<QString>("company");
        QTest::newRow("last day, filled") << QDate(2026, 3, 31) << Fill::Full << u"エンブレース株式会社"_s;
        QTest::newRow("first day, filled") << QDate(2026, 4, 1) << Fill::Full << u"株式会社コラボスクエア"_s;
        QTest::newRow("last day, blank") << QDate(2026, 3, 31) << Fill::Blank << u"エンブレース株式会社"_s;
        QTest::newRow("first day, blank") << QDate(2026, 4, 1) << Fill::Blank << u"株式会社コラボスクエア"_s;
    }
    void scenario40TheOperatorInForceOnTheDateIsNamed()
    {
        QFETCH(QDate, date);
        QFETCH(Fill, fill);
        QFETCH(QString, company);
        const PrintedPdf pdf = printConsent(date, fill);
        QVERIFY2(pdf.pages[0].contains(u"（MCS）は、"_s + company + u"が提供する"_s), qPrintable(pdf.pages[0]));
        // A reprint says the same whenever it is made.
        const QString subject = fill == Fill::Blank ? QString() : toText(m_ledger->records().patients.first().id);
        const auto documents = must(m_ledger->ledger().documentsOf(subject));
        if (fill != Fill::Blank) {
            QCOMPARE(documents.size(), 1);
            QCOMPARE(must(m_papers->reprint(documents.first().id)).text, pdf.text);
        }
    }

    void scenario40TheRemarkOfTheTemplateMayBeDropped()
    {
        Facility facility = m_ledger->records().facility;
        facility.rules.insert(u"switch/A11"_s, u"drop"_s);
        must(registers().saveFacility(facility));
        registers().usePolicy(must(PolicyLibrary().load(m_ledger->records().facility)));
        const PrintedPdf pdf = printConsent(today(), Fill::Full);
        QVERIFY2(pdf.pages[1].contains(u"(３)入退院等の病棟管理(４)会計・経理"_s), qPrintable(pdf.pages[1]));
    }

    void scenario54TheSelfInspectionListsThirtyThreeItemsOfTheModelRulesAndTheRegions()
    {
        const QList<InspectionList> lists = m_ledger->policy().inspectionLists();
        const auto mcs
            = std::find_if(lists.cbegin(), lists.cend(), [](const InspectionList &list) { return list.id == u"mcs"; });
        QVERIFY(mcs != lists.cend());
        const auto of = [&](const QString &policy) {
            return std::count_if(mcs->items.cbegin(), mcs->items.cend(),
                [&](const InspectionItem &item) { return item.articles.first().policy == policy; });
        };
        QCOMPARE(of(u"mcs-model"_s), 33);
        QCOMPARE(of(u"osaki"_s), 12);
    }

    void scenario54WhoIsNotToldOfANewVersionOfTheRegionsRulesIsListed()
    {
        const Staff nurse = m_ledger->add(aUser());
        PolicyDocument rules = aDocument(PolicyDocumentKind::OperatingRules, u"令和8年4月1日改正"_s, {2026, 4, 1});
        rules.title = u"おおさき地区医介連ネットワークシステムMCS運用ルール"_s;
        rules.needsBriefing = true;
        must(registers().trainings().saveDocument(rules));
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), today());
        const auto told = std::find_if(items.cbegin(), items.cend(),
            [&](const TodoItem &item) { return item.demand == u"briefing" && item.subjectId == toText(nurse.id); });
        QVERIFY(told != items.cend());
        QCOMPARE(told->articles.first(), (Citation{u"osaki"_s, u"第8条2(1)"_s}));
    }

    void scenario57TheCommitteeHasARegistrationRemoved()
    {
        const Staff administrator = m_ledger->add(aUser());
        m_ledger->appoint(administrator, OfficeRole::McsAdministrator);
        Staff nurse = m_ledger->add(aUser().named(u"渡邉 はるか"_s));
        nurse.account = anAccountInUseFrom({2026, 5, 1});
        nurse = must(m_ledger->ledger().staff().save(nurse));
        UsageRestriction restriction;
        restriction.staff = nurse.id;
        restriction.reason = u"業務外の投稿をくり返した"_s;
        restriction.from = today();
        restriction.origin = RestrictionOrigin::Committee;
        for (const RestrictionKind kind : {RestrictionKind::Caution, RestrictionKind::Guidance}) {
            restriction.kind = kind;
            must(registers().incidents().restrict(restriction));
            QCOMPARE(must(m_ledger->ledger().staff().find(nurse.id)).account.status, AccountStatus::InUse);
        }
        restriction.kind = RestrictionKind::Removed;
        restriction.origin = RestrictionOrigin::Administrator;
        const auto refused = registers().incidents().restrict(restriction);
        QVERIFY(!refused);
        QVERIFY(refused.error().articles.contains(Citation{u"osaki"_s, u"第11条（指導等）2"_s}));
        restriction.origin = RestrictionOrigin::Committee;
        must(registers().incidents().restrict(restriction));
        QCOMPARE(must(m_ledger->ledger().staff().find(nurse.id)).account.status, AccountStatus::ToBeDeleted);
    }

    void whereTheRegionIsSilentTheModelRulesApply_data()
    {
        QTest::addColumn<QString>("demand");
        for (const QString &key : {u"consent"_s, u"pledge"_s, u"password-change"_s, u"device-management"_s,
                 u"carry-out"_s, u"continuity-plan"_s, u"incident-report"_s})
            QTest::addRow("%s", qPrintable(key)) << key;
    }
    void whereTheRegionIsSilentTheModelRulesApply()
    {
        QFETCH(QString, demand);
        const Demand found = m_ledger->policy().demand(demand);
        QVERIFY(found.inForce && !found.regional);
        QCOMPARE(found.articles.first().policy, u"mcs-model"_s);
        const QList<DutyLine> lines
            = dutyLines(todoList(m_ledger->records(), m_ledger->policy(), today()), m_ledger->policy());
        const auto line = std::find_if(
            lines.cbegin(), lines.cend(), [&](const DutyLine &candidate) { return candidate.key == demand; });
        QVERIFY(line != lines.cend() && line->regionSilent);
    }

    void passwordsAreThoseOfTheModelRules()
    {
        QStringList rules;
        for (const PasswordAlternative &alternative : m_ledger->policy().passwordAlternatives()) {
            QVERIFY(alternative.baseConform && alternative.regionConform);
            rules.append(alternative.sentence);
        }
        QCOMPARE(rules.size(), 2);
        Staff nurse = aUser();
        nurse.account.passwordRule = PasswordRule::C8TwoMonths;
        const auto refused = registers().saveStaff(nurse);
        QVERIFY(!refused);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mcs-model"_s, u"2-1"_s}}));
    }

    void theApplicationIsAReferenceFormThatSaysTheGroundsOfEverybody()
    {
        m_ledger->add(aUser().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
        m_ledger->add(aStaff().eligibleAs(u"outside"_s).named(u"相沢 一"_s, u"アイザワ ハジメ"_s));
        const auto papers = must(m_papers->service().prepare(m_papers->request(u"application"_s), Fill::Full));
        QVERIFY(papers.first().remark.contains(u"参考様式"_s));
        const PrintedPdf pdf = must(m_papers->write(papers));
        QCOMPARE(pdf.pages.size(), 1);
        const QString page = withoutFullWidthBlanks(pdf.pages.first());
        QVERIFY2(page.contains(u"看護師渡邉はるか第9条(1)"_s), qPrintable(page));
        QVERIFY(page.contains(u"看護師相沢一第9条(2)"_s));
        QVERIFY(page.contains(u"大崎市在宅医療・介護連携支援センター御中"_s));
        QVERIFY(page.endsWith(u"(参考様式)"_s));
    }

    void theWithdrawalSaysWhenAndWhy()
    {
        const Staff nurse = m_ledger->add(aUser().named(u"渡邉 はるか"_s));
        const Submission packet = must(
            registers().preparePacket(SubmissionKind::Removal, {nurse.id}, {today().addDays(10), u"退職"_s, {}}));
        FormRequest request = m_papers->request(u"withdrawal"_s);
        request.subjects = {toText(packet.id)};
        const PrintedPdf pdf = must(m_papers->print(request, Fill::Full));
        const QString &page = pdf.pages.first();
        QVERIFY2(page.contains(u"渡邉はるか"_s) && page.contains(u"退職貸与なし"_s), qPrintable(page));
        QVERIFY2(page.contains(u"R8.11.30"_s), qPrintable(page));
        QVERIFY(page.endsWith(u"(参考様式)"_s));
    }

    // 準則 3: who is MCS管理者 holds one of three offices, once a facility lays down who holds them.
    void anAdministratorOutsideTheOrganisationIsRemarkedOn()
    {
        use(u"mcs-model"_s);
        const Staff manager = m_ledger->add(aStaff());
        const Staff administrator = m_ledger->add(aStaff());
        m_ledger->appoint(manager, OfficeRole::FacilityManager);
        m_ledger->appoint(administrator, OfficeRole::McsAdministrator);
        const auto remarked = [&] {
            const auto items = todoList(m_ledger->records(), m_ledger->policy(), today());
            return std::any_of(
                items.cbegin(), items.cend(), [](const TodoItem &item) { return item.demand == u"organisation"; });
        };
        QVERIFY(!remarked()); // a small facility where the roles are plain
        m_ledger->appoint(manager, OfficeRole::SystemManager);
        QVERIFY(remarked());
        m_ledger->appoint(administrator, OfficeRole::OperationsManager);
        QVERIFY(!remarked());
    }
};

QTEST_MAIN(TestStoryOsaki)
#include "tst_storyosaki.moc"
