// SPDX-License-Identifier: Apache-2.0
#include "app/sampleprocedures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

template <class Record> QString subjectNamed(const Result<QList<Record>> &records, const QString &name)
{
    for (const Record &record : records ? *records : QList<Record>()) {
        if (record.name == name)
            return toText(record.id);
    }
    return {};
}

class SampleProcedures
{
public:
    SampleProcedures(Ledger &ledger, policy::Registers &registers, FixedClock &clock, QDate today)
        : m_ledger(ledger)
        , m_registers(registers)
        , m_clock(clock)
        , m_today(today)
    {
    }

    Result<void> enter(const QJsonObject &json)
    {
        policy::ProcedureRegister::Start start;
        start.kind = json.value("kind"_L1).toString();
        start.variant = json.value("variant"_L1).toString();
        start.subject = json.contains("staff"_L1)
            ? subjectNamed(m_ledger.staff().all(), json.value("staff"_L1).toString())
            : subjectNamed(m_ledger.patients().all(), json.value("patient"_L1).toString());
        start.day = json.contains("day"_L1) ? m_today.addDays(json.value("day"_L1).toInt()) : QDate();
        start.note = json.value("note"_L1).toString();
        const auto begun = on(json.value("started"_L1).toInt()).start(start);
        if (!begun)
            return begun.error();
        const QJsonObject ticked = json.value("ticked"_L1).toObject();
        for (const ProcedureStep &step : begun->steps) {
            if (!ticked.contains(step.step))
                continue;
            const int days = ticked.value(step.step).toInt();
            if (const auto done = on(days).tick(begun->id, step.step, m_today.addDays(days)); !done)
                return done.error();
        }
        return {};
    }

private:
    policy::ProcedureRegister &on(int days)
    {
        m_clock.set(QDateTime(m_today.addDays(days), QTime(9, 0)));
        return m_registers.procedures();
    }

    Ledger &m_ledger;
    policy::Registers &m_registers;
    FixedClock &m_clock;
    QDate m_today;
};

} // namespace

Result<void> enterSampleProcedures(Ledger &ledger, policy::Registers &registers, FixedClock &clock, QDate today)
{
    QFile file(u":/sample/procedures.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString()};
    SampleProcedures sample(ledger, registers, clock, today);
    const QJsonArray procedures = QJsonDocument::fromJson(file.readAll()).object().value("procedures"_L1).toArray();
    for (const QJsonValue &procedure : procedures) {
        const QString kind = procedure.toObject().value("kind"_L1).toString();
        if (!registers.policy().procedure(kind))
            continue; // this policy describes no such procedure
        if (const auto done = sample.enter(procedure.toObject()); !done)
            return done;
    }
    return {};
}

} // namespace mcs::app
