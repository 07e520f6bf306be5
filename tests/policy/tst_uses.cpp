// SPDX-License-Identifier: Apache-2.0
// 連絡, 第三者提供, 二次利用, 掲載 and 撮影の同意: what may be recorded and what is refused.
#include "models/policy/todo.h"
#include "tests/support/groups.h"
#include "tests/support/oversight.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestUses : public QObject
{
    Q_OBJECT

    QTemporaryDir m_regions;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_maker;
    std::optional<Policy> m_region;
    Patient m_patient;
    mcs::domain::Group m_group;

    UseRegister &uses() { return m_ledger->registers().uses(); }
    static QDate today() { return TestLedger::today; }
    std::optional<TodoItem> todo(const QString &id, QDate on = today()) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), on);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    SecondaryUse request(SecondaryUsePurpose purpose) const
    {
        SecondaryUse use;
        use.group = m_group.id;
        use.content = u"11月18日の写真の投稿"_s;
        use.kind = SecondaryUseKind::Print;
        use.purposeClass = purpose;
        use.purpose = u"訪問記録への添付"_s;
        use.source = SecondaryUseSource::OthersPost;
        use.applicant = m_maker->administrator.id;
        use.askedOn = today();
        return use;
    }
    SecondaryUse permitted(SecondaryUse use) const
    {
        use.status = SecondaryUseStatus::Permitted;
        use.provider = u"ひかり訪問看護ステーション 見本 花子"_s;
        use.providerPermittedOn = use.decidedOn = today();
        use.decidedBy = m_maker->manager.id;
        return use;
    }
    ThirdPartyProvision provision() const
    {
        ThirdPartyProvision one;
        one.patient = m_patient.id;
        one.providedOn = today();
        one.recipient = u"ひかり訪問看護ステーション"_s;
        one.items = u"診療に関する情報"_s;
        one.basis = u"本人の同意（同意書）"_s;
        one.recordedBy = m_maker->administrator.id;
        return one;
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_maker = std::make_unique<GroupMaker>(*m_ledger);
        m_patient = m_ledger->add(aPatient().named(u"東 トメ"_s, u"アズマ トメ"_s));
        m_group = m_maker->activeGroup(m_patient, {2026, 9, 1});
        m_region = sampleRegion(m_regions);
        m_ledger->registers().usePolicy(*m_region);
    }
    void cleanup() { m_maker.reset(); }

    void aRegionWithoutTheseSectionsRecordsNoneOfThem()
    {
        m_ledger->registers().usePolicy(must(PolicyLibrary().load(u"tokai"_s, true, {})));
        QVERIFY(!uses().ask(request(SecondaryUsePurpose::Direct)));
        PhotoConsent photo;
        photo.patient = m_patient.id;
        photo.takenOn = today();
        photo.consenter = u"東 トメ"_s;
        photo.photographer = m_maker->administrator.id;
        QVERIFY(!uses().savePhotoConsent(photo));
        DisasterEvent event;
        event.name = u"地震"_s;
        event.startedOn = today();
        event.declaredBy = m_maker->manager.id;
        QVERIFY(!uses().begin(event));
        must(uses().saveProvision(provision())); // law everywhere
    }

    void aDirectUseNeedsTheProvidersPermission()
    {
        const SecondaryUse asked = must(uses().ask(request(SecondaryUsePurpose::Direct)));
        QVERIFY(todo(u"secondary-use-waiting/"_s + toText(asked.id)));
        QVERIFY(!uses().used(asked.id, today())); // before it is permitted
        SecondaryUse decision = permitted(asked);
        decision.providerPermittedOn = {};
        const auto refused = uses().decide(decision);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mihon"_s, u"第16条"_s}}));
        must(uses().decide(permitted(asked)));
        QVERIFY(!todo(u"secondary-use-waiting/"_s + toText(asked.id)));
        QVERIFY(!uses().used(asked.id, today().addDays(1)));
        QCOMPARE(must(uses().used(asked.id, today())).status, SecondaryUseStatus::Used);
        QVERIFY(!uses().decide(permitted(asked))); // it is decided on
    }

    void anIndirectUseNeedsManagerProviderAndAnonymity()
    {
        const SecondaryUse asked = must(uses().ask(request(SecondaryUsePurpose::Indirect)));
        SecondaryUse decision = permitted(asked);
        QVERIFY(uses().decide(decision).error().message.contains(u"manager"_s));
        decision.managerPermittedOn = today();
        decision.anonymised = {u"name"_s};
        const auto refused = uses().decide(decision);
        QVERIFY2(refused.error().message.contains(u"生年月日, 施設名"_s), qPrintable(refused.error().message));
        decision.anonymised = {u"name"_s, u"birth"_s, u"facility"_s};
        decision.managerPermittedOn = today().addDays(1);
        QVERIFY(!uses().decide(decision));
        decision.managerPermittedOn = today();
        QCOMPARE(must(uses().decide(decision)).status, SecondaryUseStatus::Permitted);
    }

    void aRefusalNeedsItsReason()
    {
        SecondaryUse decision = must(uses().ask(request(SecondaryUsePurpose::Direct)));
        decision.status = SecondaryUseStatus::Refused;
        decision.decidedOn = today();
        decision.decidedBy = m_maker->manager.id;
        QVERIFY(!uses().decide(decision));
        decision.refuseReason = u"目的がはっきりしない"_s;
        QCOMPARE(must(uses().decide(decision)).status, SecondaryUseStatus::Refused);
    }

    void aDocumentIsPostedOnlyWhereItsFacilityAllowsIt()
    {
        ExternalFacility office = m_maker->facility(u"見本総合病院"_s);
        SecondaryUse posting = request(SecondaryUsePurpose::Direct);
        posting.kind = SecondaryUseKind::Posting;
        QVERIFY(!uses().ask(posting)); // whose is it?
        posting.facility = office.id;
        office.allowsPosting = Known::No;
        office = must(m_maker->groups().saveExternalFacility(office));
        const auto refused = uses().ask(posting);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mihon"_s, u"第17条(2)"_s}}));
        QVERIFY(m_ledger->records().secondaryUses.isEmpty());
        office.allowsPosting = Known::Yes;
        office = must(m_maker->groups().saveExternalFacility(office));
        const SecondaryUse asked = must(uses().ask(posting));
        QCOMPARE(asked.source, SecondaryUseSource::OtherFacilityDocument);
        office.allowsPosting = Known::No; // they changed their mind before it was decided
        must(m_maker->groups().saveExternalFacility(office));
        QVERIFY(!uses().decide(permitted(asked)));
    }

    void aProvisionNamesPatientRecipientItemsAndBasis()
    {
        const auto refuses = [&](const std::function<void(ThirdPartyProvision &)> &spoil) {
            ThirdPartyProvision one = provision();
            spoil(one);
            QVERIFY(!uses().saveProvision(one));
            QVERIFY(m_ledger->records().provisions.isEmpty());
        };
        refuses([](ThirdPartyProvision &one) { one.patient = {}; });
        refuses([](ThirdPartyProvision &one) { one.providedOn = today().addDays(1); });
        refuses([](ThirdPartyProvision &one) { one.recipient = u" "_s; });
        refuses([](ThirdPartyProvision &one) { one.items.clear(); });
        refuses([](ThirdPartyProvision &one) { one.basis.clear(); });
        refuses([](ThirdPartyProvision &one) { one.recordedBy = {}; });
        const ThirdPartyProvision saved = must(uses().saveProvision(provision()));
        m_ledger->reopen();
        QCOMPARE(m_ledger->records().provisions.last(), saved);
    }

    void aNoticeIsOpenUntilItIsSent()
    {
        mcs::domain::Notice notice;
        notice.recipient = u"東海村 福祉部 保険課"_s;
        QVERIFY(!uses().saveNotice(notice)); // about what?
        notice.text = u"事業所の電話番号が変わります。"_s;
        notice.dueOn = today().addDays(3);
        notice = must(uses().saveNotice(notice));
        const QString id = u"notice-unsent/"_s + toText(notice.id);
        QCOMPARE(todo(id)->state, TodoState::Due);
        QCOMPARE(todo(id, today().addDays(4))->state, TodoState::Overdue);
        notice.reply = u"承りました"_s;
        QVERIFY(!uses().saveNotice(notice)); // a reply to what was not sent
        notice.sentOn = today();
        QVERIFY(!uses().saveNotice(notice)); // how?
        notice.method = NoticeMethod::Fax;
        must(uses().saveNotice(notice));
        QVERIFY(!todo(id));
    }

    void theEndOfAnAppointmentMakesTheNoticeOfThePolicyInOneTransaction()
    {
        m_ledger->signInAs(UserRole::FacilityManager);
        m_ledger->registers().usePolicy(*m_region);
        Appointment appointment = m_ledger->records().appointments.last();
        QCOMPARE(appointment.role, OfficeRole::McsAdministrator);
        appointment.to = today().addDays(5);
        appointment = must(m_ledger->registers().saveAppointment(appointment));
        QCOMPARE(m_ledger->records().notices.size(), 1);
        mcs::domain::Notice notice = m_ledger->records().notices.first();
        QCOMPARE(notice.recipient, u"見本医師会"_s);
        QCOMPARE(notice.about, toText(appointment.id));
        QCOMPARE(notice.dueOn, today().addDays(5));
        QVERIFY(notice.text.contains(m_maker->administrator.name));
        appointment.to = today().addDays(9); // put right: the same notice
        appointment = must(m_ledger->registers().saveAppointment(appointment));
        QCOMPARE(m_ledger->records().notices.size(), 1);
        QCOMPARE(m_ledger->records().notices.first().dueOn, today().addDays(9));
        appointment.to = {}; // the appointment goes on
        appointment = must(m_ledger->registers().saveAppointment(appointment));
        QVERIFY(m_ledger->records().notices.isEmpty());
        appointment.to = today();
        appointment = must(m_ledger->registers().saveAppointment(appointment));
        notice = m_ledger->records().notices.first();
        notice.sentOn = today();
        notice.method = NoticeMethod::Phone;
        must(uses().saveNotice(notice));
        appointment.to = today().addDays(1); // told already
        must(m_ledger->registers().saveAppointment(appointment));
        QCOMPARE(m_ledger->records().notices.first().sentOn, today());
        // A policy without such a rule makes none, and a refused appointment neither.
        appointment.from = today().addDays(9);
        QVERIFY(!m_ledger->registers().saveAppointment(appointment));
        QCOMPARE(m_ledger->records().notices.size(), 1);
    }

    void whoLeftWithoutTheEndOfTheAppointmentIsNamed()
    {
        Staff leaver = m_maker->administrator;
        leaver = must(m_ledger->ledger().staff().find(leaver.id));
        leaver.leftOn = today().addDays(-1);
        leaver.employment = Employment::Left;
        must(m_ledger->registers().saveStaff(leaver));
        const QString id = u"appointment-not-ended/"_s + toText(leaver.id);
        QVERIFY(todo(id));
        QCOMPARE(todo(id)->articles, QList<Citation>({{u"mihon"_s, u"第7条"_s}}));
        m_ledger->registers().usePolicy(must(PolicyLibrary().load(u"tokai"_s, true, {})));
        QVERIFY(!todo(id)); // nobody is told there
    }

    void aConsentToPhotographsIsForOneDay()
    {
        PhotoConsent photo;
        photo.patient = m_patient.id;
        photo.takenOn = today().addDays(-1);
        photo.consenter = u"東 花子（長女）"_s;
        photo.photographer = m_maker->administrator.id;
        photo = must(uses().savePhotoConsent(photo));
        QVERIFY(photoConsentOn(m_ledger->records(), m_patient.id, today().addDays(-1)));
        QVERIFY(!photoConsentOn(m_ledger->records(), m_patient.id, today()));
        photo.id = {};
        photo.takenOn = today().addDays(1);
        QVERIFY(!uses().savePhotoConsent(photo));
        photo.takenOn = today();
        photo.consenter.clear();
        const auto refused = uses().savePhotoConsent(photo);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"mihon"_s, u"第17条(1)"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestUses)
#include "tst_uses.moc"
