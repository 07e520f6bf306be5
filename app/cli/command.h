// SPDX-License-Identifier: Apache-2.0
// One command of the command line, and what every command is given.
#pragma once

#include "app/cli/arguments.h"
#include "app/keychain.h"
#include "models/domain/clock.h"
#include "models/store/secret.h"

#include <QObject>

#include <functional>

namespace mcs::store {
class LoginGuard;
}

namespace mcs::app {

enum class ExitCode { Done = 0, Failed = 1, Usage = 2 };
using Finished = std::function<void(ExitCode)>;

// Outlives the command.
struct CommandCall
{
    const Arguments &arguments;
    const domain::Clock &clock;
    Keychain &keychain;
    store::LoginGuard &guard;
    QObject *context; // of everything asynchronous
    mutable std::optional<store::Secret> password = {}; // as read once: standard input cannot be read again
};

struct Command
{
    CommandSpec spec;
    QString usage; // the line of the usage text behind the program's name
    QString purpose; // one line, translated
    std::function<void(const CommandCall &, const Finished &)> run; // must say how it finished exactly once
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command printCommand();
[[nodiscard]] Command todoCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] QList<Command> policyCommands(); // their names are two words

// Options every command on a ledger takes.
[[nodiscard]] QList<OptionSpec> withSignIn(QList<OptionSpec> options);

// The words after an option that cannot be taken as they are: a usage mistake found by the command itself.
void complainAboutUsage(const QString &sentence);

// Ctrl+C and the end of the session: long work stops between two papers and leaves nothing behind.
[[nodiscard]] bool wasInterrupted();

} // namespace mcs::app
