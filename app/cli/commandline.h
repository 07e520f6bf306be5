// SPDX-License-Identifier: Apache-2.0
// The program without a window: new, demo, import, print, todo, verify. Needs no display and opens none.
#pragma once

namespace mcs::app {

// Is this start of the program meant for the command line? A first word that is no option, --help, -h or --version.
[[nodiscard]] bool isCommandLine(int argc, char **argv);

// Runs the command and returns the exit code: 0 done, 1 the request failed (one sentence on standard error, nothing
// changed), 2 usage.
int runCommandLine(int argc, char **argv);

} // namespace mcs::app
