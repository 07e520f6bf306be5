// SPDX-License-Identifier: Apache-2.0
#include "app/sampleprocedures.h"

#include "app/samplewriter.h"

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

class SampleProcedures : public SampleWriter
{
public:
    using SampleWriter::SampleWriter;

    Result<void> enter(const QJsonObject &json)
    {
        policy::ProcedureRegister::Start start;
        start.kind = text(json, "kind"_L1);
        start.variant = text(json, "variant"_L1);
        start.subject = json.contains("staff"_L1)
            ? subjectNamed(m_ledger.staff().all(), json.value("staff"_L1).toString())
            : subjectNamed(m_ledger.patients().all(), json.value("patient"_L1).toString());
        start.day = date(json, "day"_L1);
        start.note = text(json, "note"_L1);
        const auto begun = on(date(json, "started"_L1)).procedures().start(start);
        if (!begun)
            return begun.error();
        const QJsonObject ticked = json.value("ticked"_L1).toObject();
        for (const ProcedureStep &step : begun->steps) {
            if (!ticked.contains(step.step))
                continue;
            const QDate day = date(ticked.value(step.step));
            if (const auto done = on(day).procedures().tick(begun->id, step.step, day); !done)
                return done.error();
        }
        return {};
    }
};

} // namespace

Result<void> enterSampleProcedures(Ledger &ledger, policy::Registers &registers, FixedClock &clock, QDate today)
{
    const auto json = sampleFile(u"procedures.json"_s);
    if (!json)
        return json.error();
    SampleProcedures sample(ledger, registers, clock, today);
    const QJsonArray procedures = json->value("procedures"_L1).toArray();
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
