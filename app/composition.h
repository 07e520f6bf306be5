// SPDX-License-Identifier: Apache-2.0
// The one place that builds the concrete objects of the window and wires them together.
#pragma once

namespace mcs::app {

// Runs the program with a window. `--ledger FOLDER` opens the unlock window on that ledger; with `--password-file P`
// (first line) it is opened at once. Returns the exit code.
int runWindow(int argc, char **argv);

} // namespace mcs::app
