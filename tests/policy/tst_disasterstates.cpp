// SPDX-License-Identifier: Apache-2.0
// SM-DIS: whatever steps are tried in whatever order, a device outside the register is recorded only while a disaster
// is open, each use lies within it, and nothing is cleared up before every device is wiped or registered. A step that
// is refused says why and changes nothing.
#include "models/policy/todo.h"
#include "tests/support/devices.h"
#include "tests/support/oversight.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestDisasterStates : public QObject
{
    Q_OBJECT

    QTemporaryDir m_regions;
    std::unique_ptr<TestLedger> m_ledger;
    QRandomGenerator m_random;
    Staff m_person;
    Device m_device;
    int m_done = 0;
    int m_refused = 0;

    UseRegister &uses() { return m_ledger->registers().uses(); }
    int below(int bound) { return m_random.bounded(bound); }
    QDate today() const { return m_ledger->clock().today(); }
    QDate someDay() { return below(12) == 0 ? QDate() : today().addDays(below(8) == 0 ? 1 : -below(4)); }
    StaffId somebody() { return below(10) == 0 ? StaffId() : m_person.id; }
    QString someText(const QString &text) { return below(6) == 0 ? QString() : text; }
    DisasterId anyOf(const QList<DisasterEvent> &events)
    {
        return events.isEmpty() || below(20) == 0 ? DisasterId{9999} : events.at(below(int(events.size()))).id;
    }
    qint64 lastAudit() const { return must(m_ledger->ledger().audit({}, 0, 1)).constFirst().sequence; }

    bool isProper(const Result<DisasterEvent> &result, qint64 auditBefore)
    {
        if (result) {
            ++m_done;
            return true;
        }
        ++m_refused;
        const Error &error = result.error();
        const bool isKnown = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::RuleViolation
            || error.code == ErrorCode::NotFound;
        const bool hasArticles = error.code != ErrorCode::RuleViolation || !error.articles.isEmpty();
        if (isKnown && error.message.size() > 10 && error.message.endsWith(u'.') && hasArticles
            && lastAudit() == auditBefore)
            return true;
        qWarning("%d %s", int(error.code), qUtf8Printable(error.message));
        return false;
    }

    bool step()
    {
        const QList<DisasterEvent> events = m_ledger->records().disasters;
        const qint64 audit = lastAudit();
        switch (below(6)) {
        case 0: {
            DisasterEvent event;
            event.name = someText(u"地震"_s);
            event.startedOn = someDay();
            event.declaredBy = somebody();
            return isProper(uses().begin(event), audit);
        }
        case 1: {
            if (events.isEmpty())
                return true;
            DisasterEvent event = events.at(below(int(events.size())));
            event.startedOn = someDay();
            return isProper(uses().begin(event), audit);
        }
        case 2:
        case 3: {
            DisasterUse use;
            use.staff = somebody();
            use.description = someText(u"自宅のスマートフォン"_s);
            use.from = someDay();
            use.to = someDay();
            return isProper(uses().recordUse(anyOf(events), use), audit);
        }
        case 4:
            return isProper(uses().end(anyOf(events), someDay()), audit);
        default:
            return isProper(uses().settle(anyOf(events), below(4) - 1, below(2) ? someDay() : QDate(),
                                below(3) == 0 ? m_device.id : DeviceId()),
                audit);
        }
    }

    // What no order of steps may reach; a sentence when it was.
    QString wrong()
    {
        int open = 0;
        const Records records = m_ledger->records();
        const auto items = todoList(records, m_ledger->policy(), today());
        for (const DisasterEvent &event : records.disasters) {
            open += stateOf(event) == DisasterState::Open;
            if (event.startedOn > today() || event.endedOn > today()
                || (event.endedOn.isValid() && event.endedOn < event.startedOn))
                return u"an event ends before it starts, or in the future"_s;
            for (const DisasterUse &use : event.uses) {
                if (use.from < event.startedOn || (use.to.isValid() && use.to < use.from)
                    || (event.endedOn.isValid() && (!use.to.isValid() || use.to > event.endedOn)))
                    return u"a device was used outside the disaster"_s;
                if (use.wipedOn.isValid() && (use.registeredAs.isStored() || use.wipedOn < use.from))
                    return u"wiped before it was used, or wiped and registered"_s;
            }
            const bool settled = std::all_of(
                event.uses.cbegin(), event.uses.cend(), [](const DisasterUse &use) { return isSettled(use); });
            if ((stateOf(event) == DisasterState::CleanedUp) != (event.endedOn.isValid() && settled))
                return u"cleared up too early or too late"_s;
            const QString id = u"disaster-uses/"_s + toText(event.id);
            const bool listed
                = std::any_of(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
            if (listed != (stateOf(event) == DisasterState::Ended))
                return u"the to-do does not follow the state"_s;
        }
        return open > 1 ? u"two disasters at a time"_s : QString();
    }

private Q_SLOTS:
    void anyOrderOfStepsKeepsTheRules_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void anyOrderOfStepsKeepsTheRules()
    {
        QFETCH(quint32, seed);
        m_random.seed(seed);
        m_done = m_refused = 0;
        m_ledger = aLedger();
        m_person = m_ledger->add(aStaff());
        m_device = must(m_ledger->registers().devices().saveDevice(aDevice()));
        m_ledger->registers().usePolicy(sampleRegion(m_regions));
        for (int count = 0; count < 240; ++count) {
            if (count % 30 == 29)
                m_ledger->clock().set(QDateTime(today().addDays(4), QTime(9, 0)));
            QVERIFY(step());
            const QString problem = wrong();
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        QVERIFY2(m_done > 15 && m_refused > 15, qPrintable(u"%1 %2"_s.arg(m_done).arg(m_refused)));
    }
};

QTEST_GUILESS_MAIN(TestDisasterStates)
#include "tst_disasterstates.moc"
