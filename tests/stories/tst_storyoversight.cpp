// SPDX-License-Identifier: Apache-2.0
// Scenarios about disasters, the change of the MCS管理者, secondary use, photographs, the continuity plan and
// self-inspection: 32, 37 (its notice), 47, 48, 53, 54 (its self-inspection). The region that knows them is made of
// data.
#include "models/policy/todo.h"
#include "tests/support/devices.h"
#include "tests/support/groups.h"
#include "tests/support/oversight.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryOversight : public QObject
{
    Q_OBJECT

    QTemporaryDir m_regions;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_maker;
    std::optional<Policy> m_region;

    UseRegister &uses() { return m_ledger->registers().uses(); }
    static QDate today() { return TestLedger::today; }
    std::optional<TodoItem> todo(const QString &id, QDate on = today()) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    DisasterEvent earthquake() const
    {
        DisasterEvent event;
        event.name = u"11月の地震"_s;
        event.startedOn = today().addDays(-6);
        event.declaredBy = m_maker->manager.id;
        return event;
    }
    DisasterUse phone(QDate from) const
    {
        DisasterUse use;
        use.staff = m_maker->administrator.id;
        use.description = u"自宅のスマートフォン（黒）"_s;
        use.from = from;
        return use;
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_maker = std::make_unique<GroupMaker>(*m_ledger);
        m_region = sampleRegion(m_regions);
    }
    void cleanup() { m_maker.reset(); }

    void scenario32AnUnregisteredPhoneIsUsedOnlyWhileADisasterLastsAndIsClearedUp()
    {
        // 東海村 does not know it, unless the facility allows it itself.
        QVERIFY(!m_ledger->policy().disaster().inForce);
        QVERIFY(!uses().begin(earthquake()));
        QVERIFY(must(PolicyLibrary().load(u"tokai"_s, true, {{u"disaster-use"_s, true}})).disaster().inForce);
        Facility facility = m_ledger->records().facility;
        facility.rules = {{u"disaster-use"_s, true}};
        must(m_ledger->registers().saveFacility(facility)); // a rule of its own that the policies leave free

        m_ledger->registers().usePolicy(*m_region);
        DisasterEvent event = must(uses().begin(earthquake()));
        event = must(uses().recordUse(event.id, phone(today().addDays(-5))));
        event = must(uses().recordUse(event.id, phone(today().addDays(-4))));
        QVERIFY(todo(u"disaster-open/"_s + toText(event.id)));
        event = must(uses().end(event.id, today().addDays(-2)));
        QCOMPARE(stateOf(event), DisasterState::Ended);
        const auto late = uses().recordUse(event.id, phone(today().addDays(-3)));
        QCOMPARE(late.error().code, ErrorCode::RuleViolation);
        QCOMPARE(late.error().articles, QList<Citation>({{u"mihon"_s, u"第20条"_s}}));

        const QString id = u"disaster-uses/"_s + toText(event.id);
        QCOMPARE(todo(id)->due, today().addDays(12));
        QCOMPARE(todo(id, today().addDays(13))->state, TodoState::Overdue);
        event = must(uses().settle(event.id, 0, today(), {}));
        QCOMPARE(stateOf(event), DisasterState::Ended);
        const Device device = must(m_ledger->registers().devices().saveDevice(aDevice()));
        event = must(uses().settle(event.id, 1, {}, device.id));
        QCOMPARE(stateOf(event), DisasterState::CleanedUp);
        QVERIFY(!todo(id));
    }

    void scenario37TheEndOfTheOnlyAdministratorIsToldAndRed()
    {
        m_ledger->signInAs(UserRole::FacilityManager);
        m_ledger->registers().usePolicy(*m_region);
        Appointment appointment = m_ledger->records().appointments.last();
        QCOMPARE(appointment.role, OfficeRole::McsAdministrator);
        appointment.to = today().addDays(10);
        appointment = must(m_ledger->registers().saveAppointment(appointment));
        QCOMPARE(todo(u"office-ending/mcs-administrator"_s)->due, today().addDays(10)); // told in time
        appointment.to = today().addDays(-1);
        must(m_ledger->registers().saveAppointment(appointment)); // possible
        const auto office = todo(u"office-missing/mcs-administrator"_s);
        QVERIFY(office);
        QCOMPARE(office->level, Level::Mandatory);
        QCOMPARE(office->action, TodoAction::AppointAdministrator);

        mcs::domain::Notice notice = m_ledger->records().notices.first();
        const QString id = u"notice-unsent/"_s + toText(notice.id);
        QCOMPARE(todo(id)->state, TodoState::Overdue);
        QCOMPARE(todo(id)->level, Level::Mandatory);
        QCOMPARE(todo(id)->articles, QList<Citation>({{u"mihon"_s, u"第7条"_s}}));
        notice.sentOn = today();
        notice.method = NoticeMethod::Fax;
        must(uses().saveNotice(notice));
        QVERIFY(!todo(id));
        // A new one whose role was not explained is a recommendation.
        const Staff successor = m_ledger->add(aStaff());
        m_ledger->appoint(successor, OfficeRole::McsAdministrator);
        QVERIFY(!todo(u"office-missing/mcs-administrator"_s));
        QCOMPARE(todo(u"role-unexplained/"_s + toText(successor.id))->level, Level::Recommended);
    }

    void scenario47SecondaryUseFollowsItsPurposeAndSource()
    {
        m_ledger->registers().usePolicy(*m_region);
        const Patient patient = m_ledger->add(aPatient());
        const auto group = m_maker->activeGroup(patient, {2026, 9, 1});
        SecondaryUse use;
        use.group = group.id;
        use.content = u"11月18日の文書"_s;
        use.purpose = u"訪問記録"_s;
        use.applicant = m_maker->administrator.id;
        use.askedOn = today();
        use.source = SecondaryUseSource::OtherFacilityDocument;
        const auto permit = [&](SecondaryUse asked) {
            asked.status = SecondaryUseStatus::Permitted;
            asked.provider = u"見本総合病院"_s;
            asked.providerPermittedOn = asked.decidedOn = today();
            asked.decidedBy = m_maker->manager.id;
            return asked;
        };
        const auto refused = uses().decide(permit(must(uses().ask(use))));
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mihon"_s, u"第16条"_s}}));
        use.source = SecondaryUseSource::OthersPost;
        QCOMPARE(must(uses().decide(permit(must(uses().ask(use))))).status, SecondaryUseStatus::Permitted);
        use.purposeClass = SecondaryUsePurpose::Indirect;
        SecondaryUse indirect = permit(must(uses().ask(use)));
        QVERIFY(!uses().decide(indirect));
        indirect.managerPermittedOn = today();
        QVERIFY(!uses().decide(indirect));
        indirect.anonymised = {u"name"_s, u"birth"_s, u"facility"_s};
        QCOMPARE(must(uses().decide(indirect)).status, SecondaryUseStatus::Permitted);
    }

    void scenario48ADocumentIsNotPostedAgainstItsFacilitysWillAndPhotographsNeedConsentEachTime()
    {
        m_ledger->registers().usePolicy(*m_region);
        const Patient patient = m_ledger->add(aPatient());
        const auto group = m_maker->activeGroup(patient, {2026, 9, 1});
        ExternalFacility hospital = m_maker->facility(u"見本総合病院"_s);
        hospital.allowsPosting = Known::No;
        hospital = must(m_maker->groups().saveExternalFacility(hospital));
        SecondaryUse posting;
        posting.group = group.id;
        posting.kind = SecondaryUseKind::Posting;
        posting.facility = hospital.id;
        posting.content = u"診療情報提供書"_s;
        posting.purpose = u"多職種での共有"_s;
        posting.applicant = m_maker->administrator.id;
        posting.askedOn = today();
        const auto refused = uses().ask(posting);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mihon"_s, u"第17条(2)"_s}}));

        PhotoConsent photo;
        photo.patient = patient.id;
        photo.takenOn = today().addDays(-1);
        photo.consenter = patient.name;
        photo.photographer = m_maker->administrator.id;
        must(uses().savePhotoConsent(photo));
        QVERIFY(!photoConsentOn(m_ledger->records(), patient.id, today()));
        photo.takenOn = today();
        must(uses().savePhotoConsent(photo));
        QVERIFY(photoConsentOn(m_ledger->records(), patient.id, today()));
    }

    void scenario53NoPlanIsRedAndOneWithoutAnnouncementAmber()
    {
        const auto red = todo(u"continuity-missing/"_s + toText(m_ledger->records().facility.id));
        QVERIFY(red);
        QCOMPARE(red->level, Level::Mandatory);
        QCOMPARE(red->state, TodoState::Missing);
        QCOMPARE(red->articles, QList<Citation>({{u"mcs-model"_s, u"2-1"_s}}));
        ContinuityPlan plan = aContinuityPlan(today());
        plan.announcedInsideOn = plan.announcedOutsideOn = {};
        plan = must(m_ledger->registers().inspections().savePlan(plan));
        QVERIFY(!todo(red->id));
        const auto amber = todo(u"continuity-unannounced/"_s + toText(plan.id));
        QCOMPARE(amber->level, Level::Recommended);
        QCOMPARE(amber->articles, QList<Citation>({{u"mcs-model"_s, u"2-1 補足"_s}}));
    }

    void scenario54TheCheckListHasThe33ItemsAndTheRegionsAndWhatTheRecordsKnowIsAnswered()
    {
        const InspectionList list = *inspectionList(m_ledger->policy(), u"mcs"_s);
        const auto ofBase = std::count_if(list.items.cbegin(), list.items.cend(),
            [](const InspectionItem &item) { return item.articles.first().policy == u"mcs-model"_s; });
        QCOMPARE(ofBase, 33);
        QVERIFY(list.items.size() > 33);
        must(m_ledger->registers().pledgeSigned(m_maker->manager.id, today(), {}));
        must(m_ledger->registers().pledgeSigned(m_maker->administrator.id, today(), {}));
        SelfInspection inspection = newInspection(list, m_ledger->records(), m_ledger->policy(), today());
        inspection.inspector = m_maker->administrator.id;
        inspection = must(m_ledger->registers().inspections().save(inspection));
        const auto known = std::count_if(inspection.lines.cbegin(), inspection.lines.cend(),
            [](const InspectionLine &line) { return line.fromRecords; });
        QVERIFY(known > 20);
        const auto pledges = std::find_if(inspection.lines.cbegin(), inspection.lines.cend(),
            [](const InspectionLine &line) { return line.item == u"T-08"_s; });
        QCOMPARE(pledges->answer, InspectionAnswer::Met);
        QVERIFY2(pledges->evidence.contains(u"2026-11-20"_s), qPrintable(pledges->evidence));
    }
};

QTEST_GUILESS_MAIN(TestStoryOversight)
#include "tst_storyoversight.moc"
