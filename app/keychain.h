// SPDX-License-Identifier: Apache-2.0
// The device secret of a key slot in the OS keychain (QtKeychain). Asynchronous with its own time limit; never a nested
// event loop.
#pragma once

#include "models/domain/result.h"
#include "models/store/secret.h"

#include <QObject>

#include <functional>

namespace mcs::app {

enum class KeychainState {
    Found,
    Absent, // the keychain works and has no such entry
    Unavailable, // no keychain service, it is locked, or it did not answer in time
};
struct KeychainAnswer
{
    KeychainState state = KeychainState::Unavailable;
    store::Secret secret;
    QString reason; // for the log; holds no secret
};

class Keychain
{
public:
    using Answer = std::function<void(const KeychainAnswer &)>;
    virtual ~Keychain() = default;
    // `key` is SlotInfo::id. The answer comes exactly once, later, unless `context` is gone by then.
    virtual void read(const QString &key, QObject *context, Answer answer) = 0;
    virtual void write(const QString &key, const store::Secret &secret, QObject *context, Answer answer)
        = 0; // Found: written
    virtual void remove(const QString &key, QObject *context, Answer answer) = 0;
};

[[nodiscard]] std::unique_ptr<Keychain> systemKeychain(int timeoutMilliseconds = 5000);

} // namespace mcs::app
