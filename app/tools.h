// SPDX-License-Identifier: Apache-2.0
// What every part of the window may use, built once by the composition (or by a test).
#pragma once

#include "app/keychain.h"
#include "app/printing/recoverysheet.h"
#include "app/prompts.h"
#include "app/startup/localsettings.h"
#include "models/domain/clock.h"

namespace mcs::store {
class LoginGuard;
}

namespace mcs::app {

struct Tools
{
    const domain::Clock &clock;
    Keychain &keychain;
    Prompts &prompts;
    LocalSettings &settings;
    store::LoginGuard &guard;
    RecoverySheetPrinter printRecoverySheet;
};

} // namespace mcs::app
