// SPDX-License-Identifier: Apache-2.0
#include "app/keychain.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace mcs::app {

namespace {

constexpr auto serviceName = "mcs-ledger";

KeychainState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainState::Found;
    case QKeychain::EntryNotFound:
        return KeychainState::Absent;
    default:
        return KeychainState::Unavailable;
    }
}

// One job with its time limit. A job that is overdue keeps running, for the service may still call back into it, but
// its answer is no longer listened to; QtKeychain deletes it when it ends.
class PendingJob final : public QObject
{
public:
    PendingJob(QKeychain::Job *job, int timeoutMilliseconds, QObject *context, Keychain::Answer answer)
        : QObject(context)
        , m_answer(std::move(answer))
    {
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *done) { finish(done); });
        connect(&m_limit, &QTimer::timeout, this, [this] {
            reply({.state = KeychainState::Unavailable, .secret = {}, .reason = QStringLiteral("no answer in time")});
        });
        m_limit.setSingleShot(true);
        m_limit.start(timeoutMilliseconds);
        job->setInsecureFallback(false);
        job->start();
    }

private:
    void finish(QKeychain::Job *job)
    {
        KeychainAnswer answer{.state = stateOf(job->error()), .secret = {}, .reason = job->errorString()};
        if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
            reading && answer.state == KeychainState::Found) {
            QByteArray bytes = reading->binaryData();
            answer.secret = store::Secret::fromBytes(
                reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()));
            bytes.fill(0);
            if (answer.secret.isEmpty())
                answer.state = KeychainState::Absent;
        }
        reply(answer);
    }

    void reply(const KeychainAnswer &answer)
    {
        disconnect();
        m_limit.stop();
        deleteLater();
        if (const auto tell = std::exchange(m_answer, {}))
            tell(answer);
    }

    Keychain::Answer m_answer;
    QTimer m_limit;
};

class SystemKeychain final : public Keychain
{
public:
    explicit SystemKeychain(int timeoutMilliseconds)
        : m_timeout(timeoutMilliseconds)
    {
    }

    void read(const QString &key, QObject *context, Answer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(QLatin1String(serviceName));
        start(job, key, context, std::move(answer));
    }

    void write(const QString &key, const store::Secret &secret, QObject *context, Answer answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(QLatin1String(serviceName));
        job->setBinaryData(QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())));
        start(job, key, context, std::move(answer));
    }

    void remove(const QString &key, QObject *context, Answer answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(QLatin1String(serviceName));
        start(job, key, context, std::move(answer));
    }

private:
    void start(QKeychain::Job *job, const QString &key, QObject *context, Answer answer) const
    {
        job->setKey(key);
        new PendingJob(job, m_timeout, context, std::move(answer)); // owned by the context, deletes itself
    }

    int m_timeout;
};

} // namespace

std::unique_ptr<Keychain> systemKeychain(int timeoutMilliseconds)
{
    return std::make_unique<SystemKeychain>(timeoutMilliseconds);
}

} // namespace mcs::app
