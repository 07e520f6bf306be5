// SPDX-License-Identifier: Apache-2.0
// What a status means to the reader; the colour is chosen by the view from its palette.
#pragma once

#include <QtGlobal>

namespace mcs::tables {

enum class Tone : quint8 {
    None,
    Good, // done, in force
    Attention, // under way, or due soon
    Bad, // missing or overdue
    Muted, // no longer of concern
};

} // namespace mcs::tables
