// SPDX-License-Identifier: Apache-2.0
// From --password-file and --user to an open ledger, and from a facility to a new one. Three wrong passwords lock here as they do
// in the window. A failure has been told, and the command is finished, when the work is not called.
#pragma once

#include "app/cli/command.h"
#include "app/session.h"
#include "app/startup/ledgermaker.h"
#include "models/store/ledgerfolder.h"

namespace mcs::app {

// The ledger is the first positional.
void withSession(
    const CommandCall &call, store::OpenMode mode, const Finished &finished, const std::function<ExitCode(Session &)> &work);

// Signs in without opening the database.
void withDataKey(
    const CommandCall &call, const Finished &finished, const std::function<ExitCode(const QString &, const store::Secret &)> &work);

// Makes a ledger; when `work` fails it is taken back, with what was put into the keychain.
void withNewLedger(const CommandCall &call, const SetupRequest &request, const Finished &finished,
    const std::function<domain::Result<void>(MadeLedger &)> &work);

// What every command that makes a ledger says last.
void sayHowItOpens(const MadeLedger &made);

} // namespace mcs::app
