// SPDX-License-Identifier: Apache-2.0
// The text about a device or a carry-out in a detail pane: what is missing and what to do now, then everything on
// record.
#pragma once

#include "models/policy/todo.h"
#include "models/tables/devicemap.h"

namespace mcs::app {

class Facts;
class Session;

struct DeviceFacts
{
    Session &session;
    const tables::DeviceMap &devices;
    const QList<policy::TodoItem> &todo; // of everything; those of the record are chosen here
};

void describe(const domain::Device &device, const DeviceFacts &about, Facts &facts);
void describe(const domain::CarryOut &carryOut, const DeviceFacts &about, Facts &facts);

// The editor of the next step of a device ("device-check"), with its subject and caption; an empty kind: nothing to do.
struct NextStep
{
    QString kind;
    QString subject;
    QString caption;
};
[[nodiscard]] NextStep nextStep(const domain::Device &device, const DeviceFacts &about);
[[nodiscard]] NextStep nextStep(const domain::CarryOut &carryOut);

} // namespace mcs::app
