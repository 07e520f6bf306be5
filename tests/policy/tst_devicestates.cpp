// SPDX-License-Identifier: Apache-2.0
// Whatever steps are tried in whatever order, devices, permits and carry-outs never reach a state that the guards of
// REQUIREMENTS 2.2 forbid, and a step that is refused says why and changes nothing.
#include "tests/support/devices.h"
#include "tests/support/ledger.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestDeviceStates : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    QRandomGenerator m_random;
    QList<Staff> m_people;
    int m_done = 0;
    int m_refused = 0;

    DeviceRegister &devices() { return m_ledger->registers().devices(); }
    int below(int bound) { return m_random.bounded(bound); }
    // Mostly a day on which the step may be taken: today or not long ago.
    QDate someDay() { return today().addDays(below(4) ? 0 : 1 - below(12)); }
    QDate today() const { return m_ledger->clock().today(); }
    StaffId somebody() { return below(12) == 0 ? StaffId() : m_people.at(below(int(m_people.size()))).id; }
    QString someText(const QString &text) { return below(6) == 0 ? QString() : text; }
    template <class Record> typename Record::IdType anyOf(const QList<Record> &list)
    {
        return list.isEmpty() || below(30) == 0 ? typename Record::IdType{9999} : list.at(below(int(list.size()))).id;
    }

    // A refusal is a whole sentence, with articles where a rule is behind it; nothing is written.
    template <class T> bool isProper(const Result<T> &result, qint64 auditBefore)
    {
        if (result) {
            ++m_done;
            return true;
        }
        ++m_refused;
        const Error &error = result.error();
        const bool isKnown = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Duplicate
            || error.code == ErrorCode::RuleViolation || error.code == ErrorCode::NotFound;
        const bool isSentence = error.message.size() > 10 && error.message.endsWith(u'.');
        const bool hasArticles = error.code != ErrorCode::RuleViolation || !error.articles.isEmpty();
        if (isKnown && isSentence && hasArticles && lastAudit() == auditBefore)
            return true;
        qWarning("%d %s", int(error.code), qUtf8Printable(error.message));
        return false;
    }
    qint64 lastAudit() const { return must(m_ledger->ledger().audit({}, 0, 1)).constFirst().sequence; }

    bool deviceStep(const Records &records, qint64 audit)
    {
        const DeviceId id = anyOf(records.devices);
        switch (below(9)) {
        case 0: {
            Device device = aDevice();
            if (below(3) == 0)
                device = aDevice().ownedBy(m_people.at(below(int(m_people.size()))));
            if (below(4) == 0)
                device.ledgerNumber = u"T-1"_s;
            return records.devices.size() >= 6 || isProper(devices().saveDevice(device), audit);
        }
        case 1:
            return isProper(devices().lend(id, somebody(), someDay()), audit);
        case 2:
            return isProper(devices().giveBack(id, someDay(), {}), audit);
        case 3:
            return below(8) != 0 || isProper(devices().lose(id, someDay()), audit);
        case 4:
        case 5:
            return isProper(devices().found(id, someDay()), audit);
        case 6:
            return below(8) != 0 || isProper(devices().retire(id, someDay(), below(2) ? someDay() : QDate()), audit);
        case 7: {
            const ServiceDecision decision{
                u"SEC-%1"_s.arg(14 + below(5)), ServiceChoice(below(2)), someDay(), someText(u"理由"_s)};
            return isProper(devices().decideService(id, decision), audit);
        }
        default: {
            const auto device = m_ledger->ledger().devices().find(id);
            if (!device)
                return true;
            DeviceCheck check = aCheck(*device, somebody(), someDay(), m_ledger->policy());
            if (!check.lines.isEmpty() && below(4) == 0)
                check.lines[below(int(check.lines.size()))].answer = CheckAnswer(below(5));
            return isProper(devices().check(check), audit);
        }
        }
    }

    bool permitStep(const Records &records, qint64 audit)
    {
        const DevicePermitId id = anyOf(records.devicePermits);
        switch (below(4)) {
        case 0: {
            const auto device = m_ledger->ledger().devices().find(anyOf(records.devices));
            if (!device)
                return true;
            DevicePermit permit = aPermit(*device, someDay());
            permit.purpose = someText(permit.purpose);
            if (below(8) == 0)
                permit.staff = somebody();
            return isProper(devices().askPermit(permit), audit);
        }
        case 1: {
            auto permit = m_ledger->ledger().devicePermits().find(id);
            if (!permit)
                return true;
            permit->status = PermitStatus(below(4));
            permit->decidedOn = someDay();
            permit->decidedBy = somebody();
            permit->from = someDay();
            permit->to = below(2) ? someDay() : QDate();
            permit->conditions = someText(u"理由"_s);
            permit->soloReason = someText(u"一人"_s);
            return isProper(devices().decidePermit(*permit), audit);
        }
        case 2:
            return isProper(devices().endPermit(id, someDay(), below(2) == 0), audit);
        default:
            return isProper(devices().permitErased(id, someDay()), audit);
        }
    }

    CarryOut someRequest(const Records &records)
    {
        QList<Device> taken;
        for (const Device &device : records.devices) {
            if (below(4) == 0)
                taken.append(device);
        }
        CarryOut carryOut = aCarryOut(m_people.first(), taken, someDay(), today().addDays(below(9) - 1));
        carryOut.applicant = somebody();
        carryOut.purpose = someText(carryOut.purpose);
        if (below(3) != 0)
            carryOut.items.append({{}, someText(u"紙の名簿"_s), someText(u"連絡先"_s), {}, {}, {}});
        if (below(2) == 0 && carryOut.to < carryOut.from)
            std::swap(carryOut.from, carryOut.to);
        return carryOut;
    }

    // The number of the step that carryOutStep takes next when all goes well.
    int nextStep(CarryOutStatus status)
    {
        switch (status) {
        case CarryOutStatus::Draft:
            return 2;
        case CarryOutStatus::Applied:
            return 3;
        case CarryOutStatus::Approved:
            return 5;
        case CarryOutStatus::Out:
            return 8;
        case CarryOutStatus::Returned:
            return 11;
        default:
            return 0;
        }
    }

    bool carryOutStep(const Records &records, qint64 audit)
    {
        const CarryOutId id = anyOf(records.carryOuts);
        const auto stored = m_ledger->ledger().carryOuts().find(id);
        const bool goesOn = stored && below(2) == 0; // with the step that fits, else with any
        switch (goesOn ? nextStep(stored->status) : below(12)) {
        case 0:
        case 1:
            return records.carryOuts.size() >= 25 || isProper(devices().saveDraft(someRequest(records)), audit);
        case 2:
            return isProper(devices().apply(id, someDay()), audit);
        case 3:
        case 4:
            return isProper(
                devices().decide(id, {below(5) != 0, someDay(), somebody(), someText(u"一人"_s), someText(u"条件"_s)}),
                audit);
        case 5:
        case 6:
        case 7:
            return isProper(devices().takeOut(id, someDay()), audit);
        case 8:
        case 9: {
            QList<DeviceRegister::ItemReturn> items;
            for (int i = 0; i <= below(4); ++i)
                items.append({below(8) == 0 ? below(4) : i, someDay(), below(2) ? someDay() : QDate()});
            return isProper(devices().giveBackItems(id, items), audit);
        }
        case 10:
            return below(3) != 0 || isProper(devices().loseItem(id, below(3), someDay()), audit);
        default:
            return below(6) == 0 ? isProper(devices().withdraw(id, someText(u"中止"_s)), audit)
                                 : isProper(devices().confirm(id, someDay(), somebody()), audit);
        }
    }

    bool inOrder(const QList<QDate> &days) const
    {
        QDate last;
        for (const QDate day : days) {
            if (!day.isValid())
                continue;
            if (last.isValid() && day < last)
                return false;
            last = day;
        }
        return !last.isValid() || last <= today();
    }

    QString wrongCarryOut(const CarryOut &carryOut, const Records &records) const
    {
        using S = CarryOutStatus;
        const S s = carryOut.status;
        const auto isOut = [&](const CarryOutItem &item) { return isOutside(carryOut, item); };
        const bool anyOut = std::any_of(carryOut.items.cbegin(), carryOut.items.cend(), isOut);
        const bool anyLost = std::any_of(carryOut.items.cbegin(), carryOut.items.cend(),
            [](const CarryOutItem &item) { return item.lostOn.isValid(); });
        if (carryOut.from.isValid() && carryOut.to.isValid() && carryOut.to < carryOut.from)
            return u"the period is reversed"_s;
        if (!inOrder(
                {carryOut.appliedOn, carryOut.decidedOn, carryOut.takenOn, carryOut.returnedOn, carryOut.checkedOn}))
            return u"the steps are out of order"_s;
        const bool isDecided = s == S::Approved || s == S::Rejected || carryOut.takenOn.isValid();
        if (isDecided && (!carryOut.decidedBy.isStored() || !carryOut.decidedOn.isValid()))
            return u"nobody decided"_s;
        if (isDecided && carryOut.decidedBy == carryOut.applicant && carryOut.soloReason.trimmed().isEmpty())
            return u"the applicant decided"_s;
        if (carryOut.decidedBy.isStored() && carryOut.decidedBy != m_people.at(0).id
            && carryOut.decidedBy != m_people.at(1).id)
            return u"somebody without office decided"_s;
        if (s != S::Draft
            && (carryOut.items.isEmpty() || carryOut.purpose.isEmpty() || !carryOut.from.isValid()
                || !carryOut.to.isValid()))
            return u"it lacks what 第12条(9) asks for"_s;
        const bool wasOut = s == S::Out || s == S::Returned || s == S::Confirmed || s == S::Lost;
        if (wasOut != carryOut.takenOn.isValid()
            || (wasOut && (carryOut.takenOn < carryOut.from || carryOut.takenOn > carryOut.to)))
            return u"it went out when it may not"_s;
        if ((s == S::Out) != anyOut || (s == S::Lost && !anyLost)
            || ((s == S::Returned || s == S::Confirmed) && anyLost))
            return u"its state does not fit its items"_s;
        if (s == S::Confirmed && !carryOut.checkedBy.isStored())
            return u"nobody confirmed"_s;
        for (const CarryOutItem &item : carryOut.items) {
            if (!inOrder({carryOut.takenOn, item.returnedOn}) || !inOrder({carryOut.takenOn, item.lostOn})
                || !inOrder({carryOut.takenOn, item.erasedOn}) || (item.returnedOn.isValid() && item.lostOn.isValid()))
                return u"an item is out of order"_s;
            const auto device = std::find_if(records.devices.cbegin(), records.devices.cend(),
                [&](const Device &candidate) { return candidate.id == item.device; });
            if (device != records.devices.cend() && isOut(item)
                && (device->status != DeviceStatus::InUse || outsideBy(records, device->id)->id != carryOut.id))
                return u"what is outside is lost, retired or outside twice"_s;
        }
        return {};
    }

    QString wrongDevice(const Device &device, const Records &records) const
    {
        QDate last;
        for (qsizetype i = 0; i < device.assignments.size(); ++i) {
            const DeviceAssignment &assignment = device.assignments.at(i);
            if (!inOrder({last, assignment.lentOn, assignment.returnedOn}))
                return u"assignments are out of order"_s;
            if (!assignment.returnedOn.isValid() && i + 1 < device.assignments.size())
                return u"two people have it"_s;
            if (device.owner == DeviceOwner::Personal && assignment.staff != device.personalOwner)
                return u"somebody uses another's own device"_s;
            last = assignment.returnedOn;
        }
        if (device.status == DeviceStatus::Retired
            && (!device.retiredOn.isValid() || outsideBy(records, device.id)
                || (openAssignment(device) && !device.lostOn.isValid())))
            return u"it was retired while it was used"_s;
        if (device.status == DeviceStatus::Lost && !device.lostOn.isValid())
            return u"it is lost since no day"_s;
        for (const ServiceDecision &decision : device.services) {
            if (!decision.decidedOn.isValid()
                || (decision.choice == ServiceChoice::Declined && decision.reason.isEmpty()))
                return u"a decision without day or reason"_s;
        }
        return {};
    }

    QString wrongPermit(const DevicePermit &permit, const Records &records) const
    {
        if (!inOrder({permit.askedOn, permit.decidedOn, permit.endedOn})
            || !inOrder({permit.decidedOn, permit.erasedOn}))
            return u"a permit is out of order"_s;
        const bool isGiven = permit.status != PermitStatus::Asked && permit.status != PermitStatus::Refused;
        if (isGiven && (permit.from < permit.decidedOn || permit.to < permit.from))
            return u"a permit counts before it was given"_s;
        if (permit.status != PermitStatus::Asked && permit.decidedBy != m_people.first().id)
            return u"somebody else gave a permit"_s;
        if (isGiven && permit.decidedBy == permit.staff && permit.soloReason.isEmpty())
            return u"the owner gave the permit"_s;
        if (permit.status == PermitStatus::Erased && !permit.erasedOn.isValid())
            return u"erased on no day"_s;
        return std::count_if(records.devicePermits.cbegin(), records.devicePermits.cend(),
                   [&](const DevicePermit &other) {
                       return other.device == permit.device && other.status == PermitStatus::Asked;
                   })
                > 1
            ? u"two permits wait"_s
            : QString();
    }

    QString wrong(const Records &records) const
    {
        for (const CarryOut &carryOut : records.carryOuts) {
            if (const QString what = wrongCarryOut(carryOut, records); !what.isEmpty())
                return toText(carryOut.id) + u": "_s + what;
        }
        for (const Device &device : records.devices) {
            if (const QString what = wrongDevice(device, records); !what.isEmpty())
                return toText(device.id) + u": "_s + what;
        }
        for (const DevicePermit &permit : records.devicePermits) {
            if (const QString what = wrongPermit(permit, records); !what.isEmpty())
                return toText(permit.id) + u": "_s + what;
        }
        return {};
    }

private Q_SLOTS:
    void noSequenceOfStepsReachesAForbiddenState_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 26, 311})
            QTest::addRow("seed %d", seed) << seed;
    }
    void noSequenceOfStepsReachesAForbiddenState()
    {
        QFETCH(const int, seed);
        m_random.seed(quint32(seed));
        m_ledger = aLedger(u"mcs-model"_s); // there one role may do every step
        m_people = {m_ledger->add(aStaff()), m_ledger->add(aStaff()), m_ledger->add(aStaff())};
        m_ledger->appoint(m_people.at(0), OfficeRole::FacilityManager, {2026, 4, 1});
        m_ledger->appoint(m_people.at(1), OfficeRole::McsAdministrator, {2026, 4, 1});
        m_ledger->signInAs(UserRole::FacilityManager);
        m_done = m_refused = 0;
        Records records = m_ledger->records();
        for (int step = 0; step < 400; ++step) {
            m_ledger->clock().set(QDateTime(TestLedger::today.addDays(step / 15), QTime(9, 0)));
            const qint64 audit = lastAudit();
            const int kind = below(10);
            const bool proper = kind < 3 ? deviceStep(records, audit)
                : kind < 5               ? permitStep(records, audit)
                                         : carryOutStep(records, audit);
            QVERIFY2(proper, qPrintable(u"step %1"_s.arg(step)));
            must(m_ledger->ledger().refresh(records));
            const QString what = wrong(records);
            QVERIFY2(what.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(what)));
        }
        // The walk went somewhere.
        QVERIFY2(m_done > 40 && m_refused > 80, qPrintable(u"%1 done, %2 refused"_s.arg(m_done).arg(m_refused)));
        const auto reached = [&](CarryOutStatus status) {
            return std::any_of(records.carryOuts.cbegin(), records.carryOuts.cend(),
                [status](const CarryOut &carryOut) { return carryOut.status == status; });
        };
        QVERIFY(reached(CarryOutStatus::Out) || reached(CarryOutStatus::Returned) || reached(CarryOutStatus::Confirmed)
            || reached(CarryOutStatus::Lost));
    }
};

QTEST_GUILESS_MAIN(TestDeviceStates)
#include "tst_devicestates.moc"
