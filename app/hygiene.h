// SPDX-License-Identifier: Apache-2.0
// What keeps the ledger's content from being left behind outside the ledger.
#pragma once

namespace mcs::app {

void forbidCoreDumps(); // no memory of this process on disk, no other process may read it

// Takes off the clipboard what this program put there; what somebody else put there meanwhile stays.
void clearOwnClipboard();

} // namespace mcs::app
