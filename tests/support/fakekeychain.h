// SPDX-License-Identifier: Apache-2.0
// A keychain in memory that can be switched off, emptied like a new PC's, or made to refuse writing. Answers later, as
// the real one does.
#pragma once

#include "app/keychain.h"

#include <QHash>
#include <QTimer>

namespace mcs::tests {

class FakeKeychain final : public app::Keychain
{
public:
    enum class Mode { Works, ReadOnly, Absent };
    Mode mode = Mode::Works;
    QHash<QString, store::Secret> entries;

    void read(const QString &key, QObject *context, Answer answer) override
    {
        later(context, std::move(answer), [this, key]() -> app::KeychainAnswer {
            if (mode == Mode::Absent)
                return {};
            if (!entries.contains(key))
                return {.state = app::KeychainState::Absent, .secret = {}, .reason = {}};
            return {.state = app::KeychainState::Found, .secret = entries.value(key), .reason = {}};
        });
    }
    void write(const QString &key, const store::Secret &secret, QObject *context, Answer answer) override
    {
        later(context, std::move(answer), [this, key, secret]() -> app::KeychainAnswer {
            if (mode != Mode::Works)
                return {};
            entries.insert(key, secret);
            return {.state = app::KeychainState::Found, .secret = {}, .reason = {}};
        });
    }
    void remove(const QString &key, QObject *context, Answer answer) override
    {
        later(context, std::move(answer), [this, key]() -> app::KeychainAnswer {
            if (mode != Mode::Works)
                return {};
            entries.remove(key);
            return {.state = app::KeychainState::Found, .secret = {}, .reason = {}};
        });
    }

private:
    template <class Work> void later(QObject *context, Answer answer, Work work)
    {
        QTimer::singleShot(0, context, [answer = std::move(answer), work] { answer(work()); });
    }
};

} // namespace mcs::tests
