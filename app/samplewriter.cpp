// SPDX-License-Identifier: Apache-2.0
#include "app/samplewriter.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

SampleWriter::SampleWriter(domain::Ledger &ledger, policy::Registers &registers, domain::FixedClock &clock, QDate today)
    : m_ledger(ledger)
    , m_registers(registers)
    , m_clock(clock)
    , m_today(today)
{
}

bool SampleWriter::decides(const QString &what) const
{
    const policy::Approval approval = m_registers.policy().approval(what);
    const domain::OfficeRole office = m_ledger.currentUser().role == domain::UserRole::FacilityManager
        ? domain::OfficeRole::FacilityManager
        : domain::OfficeRole::McsAdministrator;
    return (approval.by + approval.deputies).contains(office);
}

policy::Registers &SampleWriter::on(QDate day, QTime time)
{
    m_clock.set(QDateTime(std::min(day.isValid() ? day : m_today, m_today), time));
    return m_registers;
}

domain::Result<QJsonObject> sampleFile(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return domain::Error{domain::ErrorCode::Io, file.errorString()};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace mcs::app
