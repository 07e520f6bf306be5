// SPDX-License-Identifier: Apache-2.0
// Carry-outs (SM-CO): what may be written down, over a real encrypted ledger.
#include "models/policy/approvals.h"
#include "tests/support/devices.h"
#include "tests/support/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestCarryOuts : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_manager;
    Staff m_administrator;
    Staff m_nurse;
    Device m_tablet;
    Device m_notebook;

    DeviceRegister &devices() { return m_ledger->registers().devices(); }
    static QDate today() { return TestLedger::today; }
    static QDate day(int daysAgo) { return TestLedger::today.addDays(-daysAgo); }
    static Citation article() { return {u"tokai"_s, u"第12条(9)"_s}; }
    template <class T> void refused(const Result<T> &result, const QString &words)
    {
        QVERIFY2(!result, "it was not refused");
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
    }
    template <class T> void forbidden(const Result<T> &result, const QString &words)
    {
        QVERIFY2(!result, "it was not refused");
        QCOMPARE(result.error().code, ErrorCode::RuleViolation);
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
        QVERIFY(result.error().articles.contains(article()));
    }
    Device checked(const Device &device, QDate on)
    {
        const Device saved = must(devices().saveDevice(device));
        must(devices().check(aCheck(saved, m_administrator.id, on, m_ledger->policy())));
        return must(m_ledger->ledger().devices().find(saved.id));
    }
    CarryOut applied(QDate from, QDate to)
    {
        const CarryOut draft = must(devices().saveDraft(aCarryOut(m_nurse, {m_tablet, m_notebook}, from, to)));
        return must(devices().apply(draft.id, day(9)));
    }
    CarryOut approved(QDate from, QDate to)
    {
        return must(devices().decide(applied(from, to).id, {true, day(8), m_administrator.id, {}, {}}));
    }
    CarryOut out() { return must(devices().takeOut(approved(day(7), day(1)).id, day(7))); }
    CarryOut stored(CarryOutId id) { return must(m_ledger->ledger().carryOuts().find(id)); }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s));
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s));
        m_ledger->appoint(m_manager, OfficeRole::FacilityManager, {2026, 4, 1});
        m_ledger->appoint(m_administrator, OfficeRole::McsAdministrator, {2026, 4, 1});
        m_tablet = checked(aDevice(), {2026, 10, 1});
        m_notebook = checked(aDevice().ofType(DeviceType::Notebook), {2026, 10, 1});
    }

    void whatTheRequestLacksIsNamed()
    {
        CarryOut empty;
        empty.applicant = m_nurse.id;
        const CarryOut draft = must(devices().saveDraft(empty));
        forbidden(devices().apply(draft.id, today()), u"Information taken out, Medium, Purpose, First day, Last day"_s);
        CarryOut reversed = aCarryOut(m_nurse, {m_tablet}, day(1), day(3));
        refused(devices().saveDraft(reversed), u"before it begins"_s);
        reversed.from = day(5);
        reversed.items.first().device = {};
        const CarryOut noMedium = must(devices().saveDraft(reversed));
        forbidden(devices().apply(noMedium.id, day(6)), u"lacks: Medium."_s);
        QCOMPARE(stored(noMedium.id).status, CarryOutStatus::Draft);
        refused(devices().saveDraft(CarryOut()), u"who applies"_s);
        refused(devices().saveDraft(aCarryOut(m_nurse, {m_tablet, m_tablet}, day(5), day(3))), u"twice"_s);
    }

    void aRequestOnceHandedInIsNotChanged()
    {
        CarryOut carryOut = applied(day(7), day(1));
        refused(devices().apply(carryOut.id, day(9)), u"already"_s);
        carryOut.purpose = u"別の目的"_s;
        refused(devices().saveDraft(carryOut), u"Only a draft"_s);
        QCOMPARE(stored(carryOut.id).purpose, u"訪問診療"_s);
        const CarryOut over = must(devices().saveDraft(aCarryOut(m_nurse, {m_tablet}, day(5), day(3))));
        refused(devices().apply(over.id, day(2)), u"period was over"_s);
        refused(devices().apply(over.id, today().addDays(1)), u"future"_s);
    }

    void theAdministratorDecidesNeverTheApplicant()
    {
        const CarryOut carryOut = applied(day(7), day(1));
        forbidden(devices().decide(carryOut.id, {true, day(8), m_nurse.id, {}, {}}), u"葛󠄀城 𠮷男"_s);
        forbidden(devices().decide(carryOut.id, {true, day(8), m_manager.id, {}, {}}), u"does not hold"_s);
        refused(devices().decide(carryOut.id, {true, day(10), m_administrator.id, {}, {}}), u"Applied on"_s);
        refused(devices().decide(carryOut.id, {true, today().addDays(1), m_administrator.id, {}, {}}), u"future"_s);
        refused(devices().decide(carryOut.id, {false, day(8), m_administrator.id, {}, {}}), u"reason"_s);
        refused(devices().decide(carryOut.id, {true, day(8), {}, {}, {}}), u"who decides"_s);
        forbidden(devices().decide(carryOut.id, {true, today(), m_administrator.id, {}, {}}), u"period was over"_s);
        QCOMPARE(stored(carryOut.id).status, CarryOutStatus::Applied);
        const CarryOut rejected
            = must(devices().decide(carryOut.id, {false, day(8), m_administrator.id, {}, u"別の端末を使う"_s}));
        QCOMPARE(rejected.status, CarryOutStatus::Rejected);
        QCOMPARE(rejected.rejectReason, u"別の端末を使う"_s);
        refused(devices().decide(carryOut.id, {true, day(8), m_administrator.id, {}, {}}), u"only once"_s);
    }

    void theDeputyDecidesWhatTheAdministratorAppliesFor()
    {
        CarryOut own = aCarryOut(m_administrator, {m_tablet}, day(7), day(1));
        own = must(devices().apply(must(devices().saveDraft(own)).id, day(9)));
        forbidden(devices().decide(own.id, {true, day(8), m_administrator.id, u"忙しい"_s, {}}), u"髙橋 﨑子"_s);
        const CarryOut decided = must(devices().decide(own.id, {true, day(8), m_manager.id, {}, {}}));
        QCOMPARE(decided.decidedBy, m_manager.id);
        QVERIFY(decided.soloReason.isEmpty());
    }

    void inAOnePersonFacilityTheApplicantDecidesWithAReason()
    {
        m_ledger = aLedger();
        const Staff solo = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s));
        m_ledger->appoint(solo, OfficeRole::FacilityManager, {2026, 4, 1});
        CarryOut own = aCarryOut(solo, {}, day(7), day(1));
        own.items = {{{}, u"USBメモリ"_s, u"連絡先一覧"_s, {}, {}, {}}};
        own = must(devices().apply(must(devices().saveDraft(own)).id, day(9)));
        forbidden(devices().decide(own.id, {true, day(8), solo.id, u" "_s, {}}), u"reason"_s);
        QCOMPARE(must(devices().decide(own.id, {true, day(8), solo.id, u"職員は一人のため"_s, {}})).soloReason,
            u"職員は一人のため"_s);
    }

    void whereNobodyHoldsTheOfficeItIsFilledFirst()
    {
        m_ledger = aLedger();
        const Staff nurse = m_ledger->add(aStaff());
        CarryOut own = aCarryOut(nurse, {}, day(7), day(1));
        own.items = {{{}, u"USBメモリ"_s, u"連絡先一覧"_s, {}, {}, {}}};
        own = must(devices().apply(must(devices().saveDraft(own)).id, day(9)));
        forbidden(devices().decide(own.id, {true, day(8), nurse.id, u"一人"_s, {}}), u"appointment"_s);
    }

    void whoHeldTheOfficeOnTheDayDecides()
    {
        const auto administrators = m_ledger->records().appointments;
        Appointment old = administrators.last();
        old.to = day(8);
        must(m_ledger->registers().saveAppointment(old));
        const CarryOut carryOut = applied(day(7), day(1));
        forbidden(devices().decide(carryOut.id, {true, day(7), m_administrator.id, {}, {}}), u"髙橋 﨑子"_s);
        QVERIFY(devices().decide(carryOut.id, {true, day(8), m_administrator.id, {}, {}}));
    }

    void theModelRulesLetEitherOfficeDecide()
    {
        const Policy model = must(PolicyLibrary().load(u"mcs-model"_s, true, {}));
        const Records records = m_ledger->records();
        const Deciders deciders = decidersOn(
            model.approval(u"carry-out"_s), records.appointments, records.staff, m_administrator.id, today());
        QCOMPARE(deciders.people, QList<StaffId>({m_manager.id}));
        QVERIFY(!deciders.solo);
    }

    void theAssistantDraftsAndAppliesAndTheAttemptToDecideIsInTheAuditLog()
    {
        m_ledger->signInAs(UserRole::Assistant);
        const CarryOut carryOut = applied(day(7), day(1));
        const auto denied = devices().decide(carryOut.id, {true, day(8), m_administrator.id, {}, {}});
        QCOMPARE(denied.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(stored(carryOut.id).status, CarryOutStatus::Applied);
        QCOMPARE(devices().withdraw(carryOut.id, u"不要"_s).error().code, ErrorCode::PermissionDenied);
        m_ledger->signInAs(UserRole::McsAdministrator);
        AuditFilter filter;
        filter.entity = u"carry-out"_s;
        const auto entries = must(m_ledger->ledger().audit(filter, 0, 10));
        QVERIFY(std::any_of(
            entries.cbegin(), entries.cend(), [](const AuditEntry &entry) { return entry.action == "refused"_L1; }));
        // The facility manager is no deputy while the administrator can decide.
        m_ledger->signInAs(UserRole::FacilityManager);
        const auto byRole = devices().decide(carryOut.id, {true, day(8), m_administrator.id, {}, {}});
        QCOMPARE(byRole.error().code, ErrorCode::PermissionDenied);
    }

    void nothingGoesOutBeforeItsApprovalOrOutsideItsPeriod()
    {
        const CarryOut waiting = applied(day(7), day(3));
        forbidden(devices().takeOut(waiting.id, day(7)), u"before it is approved"_s);
        must(devices().decide(waiting.id, {true, day(6), m_administrator.id, {}, {}}));
        forbidden(devices().takeOut(waiting.id, day(7)), u"must come first"_s);
        forbidden(devices().takeOut(waiting.id, day(2)), u"covers"_s);
        refused(devices().takeOut(waiting.id, today().addDays(1)), u"future"_s);
        refused(devices().giveBackItems(waiting.id, {{0, day(2), {}}}), u"has not gone out"_s);
        QCOMPARE(must(devices().takeOut(waiting.id, day(6))).status, CarryOutStatus::Out);
        refused(devices().takeOut(waiting.id, day(6)), u"already"_s);
        forbidden(devices().decide(waiting.id, {true, day(5), m_administrator.id, {}, {}}), u"before it goes out"_s);
    }

    void onlyACheckedDeviceGoesOut()
    {
        const CarryOut carryOut = approved(day(7), day(1));
        const auto blocks = [&](const QString &words) {
            const auto result = devices().takeOut(carryOut.id, day(7));
            QVERIFY2(!result, "it was not refused");
            QCOMPARE(result.error().code, ErrorCode::RuleViolation);
            QVERIFY(!result.error().articles.isEmpty());
            QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
        };
        DeviceCheck bad = answered(
            aCheck(m_tablet, m_administrator.id, day(20), m_ledger->policy()), u"SEC-30"_s, CheckAnswer::NotOk);
        must(devices().check(bad));
        blocks(u"did not pass"_s);
        bad = answered(aCheck(m_tablet, m_administrator.id, day(19), m_ledger->policy()), u"SEC-12"_s,
            CheckAnswer::NotOk); // R in 東海村: amber, no block
        must(devices().check(bad));
        QVERIFY(devices().takeOut(carryOut.id, day(7)));

        const Device unchecked = must(devices().saveDevice(aDevice()));
        const Device old = checked(aDevice().registeredOn({2025, 1, 1}), {2026, 5, 12});
        for (const auto &[device, words] : {std::pair(unchecked, u"never checked"_s), std::pair(old, u"was due"_s)}) {
            CarryOut other = must(devices().saveDraft(aCarryOut(m_nurse, {device}, day(7), day(1))));
            other = must(devices().apply(other.id, day(9)));
            other = must(devices().decide(other.id, {true, day(8), m_administrator.id, {}, {}}));
            const auto result = devices().takeOut(other.id, day(7));
            QCOMPARE(result.error().code, ErrorCode::RuleViolation);
            QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
        }
    }

    void aDeviceThatIsOutLostOrRetiredDoesNotGoOut()
    {
        const CarryOut second = approved(day(7), day(1));
        const CarryOut first = out();
        refused(devices().takeOut(second.id, day(6)), u"has been outside since"_s);
        refused(devices().retire(m_tablet.id, today(), {}), u"outside"_s);
        must(devices().giveBackItems(first.id, {{0, day(5), day(5)}, {1, day(5), day(5)}}));
        must(devices().lose(m_tablet.id, day(4)));
        refused(devices().takeOut(second.id, day(3)), u"lost"_s);
        must(devices().found(m_tablet.id, day(3)));
        const auto again = devices().takeOut(second.id, day(3));
        QCOMPARE(again.error().code, ErrorCode::RuleViolation); // found again: checked first
        must(devices().check(aCheck(m_tablet, m_administrator.id, day(3), m_ledger->policy())));
        must(devices().retire(m_notebook.id, day(3), day(3)));
        refused(devices().takeOut(second.id, day(3)), u"retired"_s);
        refused(devices().saveDraft(aCarryOut(m_nurse, {m_notebook}, today(), today())), u"retired"_s);
    }

    void aPersonalDeviceWithoutPermitIsWarnedOfNotRefused()
    {
        const Device phone = checked(aDevice().ownedBy(m_nurse), day(20));
        CarryOut carryOut = must(devices().saveDraft(aCarryOut(m_nurse, {phone}, day(7), day(1))));
        const auto notices = carryOutCautions(carryOut, m_ledger->records(), m_ledger->policy(), day(7));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().articles.first(), (Citation{u"tokai"_s, u"別紙様式３ 第2条2"_s}));
        carryOut = must(devices().apply(carryOut.id, day(9)));
        carryOut = must(devices().decide(carryOut.id, {true, day(8), m_administrator.id, {}, {}}));
        QVERIFY(devices().takeOut(carryOut.id, day(7)));
    }

    void whatComesBackIsWrittenWholeOrNotAtAll()
    {
        const CarryOut carryOut = out();
        refused(devices().giveBackItems(carryOut.id, {}), u"choose"_s);
        refused(devices().giveBackItems(carryOut.id, {{0, day(5), {}}, {1, day(8), {}}}), u"Taken out on"_s);
        refused(devices().giveBackItems(carryOut.id, {{0, day(5), {}}, {2, day(5), {}}}), u"does not fit"_s);
        refused(devices().giveBackItems(carryOut.id, {{0, day(5), {}}, {0, day(5), {}}}), u"does not fit"_s);
        refused(devices().giveBackItems(carryOut.id, {{0, day(5), {}}, {1, {}, {}}}), u"day"_s);
        refused(devices().giveBackItems(carryOut.id, {{0, today().addDays(1), {}}}), u"future"_s);
        QCOMPARE(stored(carryOut.id), carryOut);

        CarryOut half = must(devices().giveBackItems(carryOut.id, {{0, day(5), {}}}));
        QCOMPARE(half.status, CarryOutStatus::Out);
        refused(devices().giveBackItems(carryOut.id, {{0, day(4), {}}}), u"already"_s);
        refused(devices().confirm(carryOut.id, today(), m_administrator.id), u"everything is back"_s);
        const CarryOut back = must(devices().giveBackItems(carryOut.id, {{1, day(2), day(2)}}));
        QCOMPARE(back.status, CarryOutStatus::Returned);
        QCOMPARE(back.returnedOn, day(2));
        QCOMPARE(must(devices().giveBackItems(carryOut.id, {{0, {}, day(1)}})).items.first().erasedOn, day(1));
        refused(devices().confirm(carryOut.id, day(3), m_administrator.id), u"Returned on"_s);
        QCOMPARE(must(devices().confirm(carryOut.id, day(1), m_administrator.id)).status, CarryOutStatus::Confirmed);
        refused(devices().confirm(carryOut.id, day(1), m_administrator.id), u"once"_s);
        QVERIFY(!isOverdue(stored(carryOut.id), today()));
    }

    void whatIsLostClosesItsPartAndTakesTheDeviceWithIt()
    {
        const CarryOut carryOut = out();
        QVERIFY(isOverdue(carryOut, today()));
        QVERIFY(!isOverdue(carryOut, day(1)));
        refused(devices().loseItem(carryOut.id, 0, day(8)), u"Taken out on"_s);
        refused(devices().loseItem(carryOut.id, 5, day(3)), u"outside"_s);
        QCOMPARE(must(devices().lose(m_tablet.id, day(3))).status, DeviceStatus::Lost); // its part, too
        CarryOut half = stored(carryOut.id);
        QCOMPARE(half.status, CarryOutStatus::Out);
        QCOMPARE(half.items.first().lostOn, day(3));
        refused(devices().giveBackItems(carryOut.id, {{0, day(2), {}}}), u"lost"_s);
        half = must(devices().giveBackItems(carryOut.id, {{1, day(2), day(2)}}));
        QCOMPARE(half.status, CarryOutStatus::Lost);
        QCOMPARE(must(devices().confirm(carryOut.id, today(), m_administrator.id)).status, CarryOutStatus::Lost);
        refused(devices().confirm(carryOut.id, today(), m_administrator.id), u"once"_s);
    }

    void aRequestIsWithdrawnUntilItIsOut()
    {
        const CarryOut waiting = applied(day(7), day(1));
        refused(devices().withdraw(waiting.id, {}), u"reason"_s);
        QCOMPARE(must(devices().withdraw(waiting.id, u"訪問が中止"_s)).note, u"訪問が中止"_s);
        refused(devices().withdraw(waiting.id, u"訪問が中止"_s), u"has not gone out"_s);
        refused(devices().withdraw(out().id, u"訪問が中止"_s), u"has not gone out"_s);
    }
};

QTEST_GUILESS_MAIN(TestCarryOuts)
#include "tst_carryouts.moc"
