// SPDX-License-Identifier: Apache-2.0
// From --password-file and --user to an open ledger, and from a facility to a new one. Three wrong passwords lock here
// as they do in the window. A failure has been told, and the command is finished, when the work is not called.
#pragma once

#include "app/cli/command.h"
#include "app/session.h"
#include "app/startup/ledgermaker.h"
#include "models/store/ledgerfolder.h"

namespace mcs::app {

// The ledger is the first positional. Reading only works while another program has it open; where that cannot be, as
// after an interrupted save, it is opened for writing.
// With IfNotWritable::ReadOnly the work goes on reading only where another program has the ledger open or the medium
// cannot be written; the work asks Ledger::isReadOnly.
enum class IfNotWritable { Fail, ReadOnly };
void withSession(const CommandCall &call, store::OpenMode mode, const Finished &finished,
    const std::function<ExitCode(Session &)> &work, IfNotWritable ifNotWritable = IfNotWritable::Fail);

// Looks first without writing: a request that cannot be met leaves the ledger byte for byte as it was. `look` says how
// the command ended, or nothing when it is to go on with `work`. `lookMode` is ReadOnly, or Rehearsal where only trying
// tells.
void withSession(const CommandCall &call, store::OpenMode lookMode, const Finished &finished,
    const std::function<std::optional<ExitCode>(Session &)> &look, const std::function<ExitCode(Session &)> &work,
    IfNotWritable ifNotWritable = IfNotWritable::Fail);

// Signs in without opening the database.
void withDataKey(const CommandCall &call, const Finished &finished,
    const std::function<ExitCode(const QString &, const store::Secret &)> &work);

// Makes a ledger; when `work` fails it is taken back, with what was put into the keychain.
void withNewLedger(const CommandCall &call, const SetupRequest &request, const Finished &finished,
    const std::function<domain::Result<void>(MadeLedger &)> &work);

// What every command that makes a ledger says last.
void sayHowItOpens(const MadeLedger &made);

} // namespace mcs::app
