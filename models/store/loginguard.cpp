// SPDX-License-Identifier: Apache-2.0
#include "models/store/loginguard.h"

#include "models/store/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

QString toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime toTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
}

} // namespace

QByteArray LoginCounter::toJson() const
{
    QJsonArray times;
    for (const QDateTime &time : failures)
        times << toText(time);
    QJsonObject json{{u"wrong"_s, wrong}, {u"failures"_s, times}};
    if (lockedUntil.isValid())
        json.insert("lockedUntil"_L1, toText(lockedUntil));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LoginCounter LoginCounter::fromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    LoginCounter counter;
    counter.wrong = std::max(0, json.value("wrong"_L1).toInt());
    if (json.contains("lockedUntil"_L1))
        counter.lockedUntil = toTime(json.value("lockedUntil"_L1));
    const QJsonArray times = json.value("failures"_L1).toArray();
    for (const QJsonValue &time : times)
        counter.failures << toTime(time);
    return counter;
}

LoginGuard::LoginGuard(const domain::Clock &clock, Storage storage)
    : m_clock(clock)
    , m_storage(std::move(storage))
{
}

LoginCounter LoginGuard::counter(const QString &key) const
{
    LoginCounter counter = LoginCounter::fromJson(m_storage.read(key));
    // A lock that has ended, or that lies further ahead than a lock can (the clock was set back), counts no more.
    const QDateTime now = m_clock.now();
    if (counter.lockedUntil.isValid()
        && (now >= counter.lockedUntil || now.secsTo(counter.lockedUntil) > lockMinutes * 60)) {
        counter.lockedUntil = QDateTime();
        counter.wrong = 0;
    }
    return counter;
}

domain::Result<void> LoginGuard::mayTry(const QString &ledgerId, const QString &slotId) const
{
    const LoginCounter current = counter(key(ledgerId, slotId));
    if (!current.lockedUntil.isValid())
        return {};
    return sentences::lockedOut(int((m_clock.now().secsTo(current.lockedUntil) + 59) / 60));
}

domain::Result<void> LoginGuard::failed(const QString &ledgerId, const QString &slotId)
{
    LoginCounter current = counter(key(ledgerId, slotId));
    const QDateTime now = m_clock.now();
    ++current.wrong;
    current.failures << now;
    while (current.failures.size() > 100)
        current.failures.removeFirst();
    const bool isLocked = current.wrong >= triesAllowed;
    if (isLocked)
        current.lockedUntil = now.addSecs(lockMinutes * 60);
    m_storage.write(key(ledgerId, slotId), current.toJson());
    if (isLocked)
        return sentences::lockedOut(lockMinutes);
    return {};
}

domain::Result<void> LoginGuard::succeeded(const QString &ledgerId, const QString &slotId, domain::Ledger &ledger)
{
    const LoginCounter current = LoginCounter::fromJson(m_storage.read(key(ledgerId, slotId)));
    if (ledger.isReadOnly()) { // nothing may be written: the failures wait for the next time
        LoginCounter waiting;
        waiting.failures = current.failures;
        m_storage.write(key(ledgerId, slotId), waiting.failures.isEmpty() ? QByteArray() : waiting.toJson());
        return {};
    }
    if (!current.failures.isEmpty()) {
        QJsonArray times;
        for (const QDateTime &time : current.failures)
            times << toText(time);
        const domain::Result<void> noted
            = ledger.note(u"login-failure"_s, {{u"slot"_s, slotId}, {u"times"_s, times}, {u"count"_s, times.size()}});
        if (!noted)
            return noted;
    }
    m_storage.write(key(ledgerId, slotId), QByteArray());
    return {};
}

} // namespace mcs::store
