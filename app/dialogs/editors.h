// SPDX-License-Identifier: Apache-2.0
// Makes the editor of a kind of record; also the way back from a draft.
#pragma once

#include <QString>

class QWidget;

namespace mcs::app {

class RecordEditor;
class Session;

// Kinds: staff, patient, pledge, exemption, consent, packet, appointment, facility, step-…;
// device, device-check, device-services, device-lend and the like, permit-…, carry-out, carry-out-…, stocktaking;
// inspection, inspection-correction, continuity-plan, notice, provision, photo-consent, secondary-use-…, disaster-….
// Null for an unknown kind.
[[nodiscard]] RecordEditor *makeEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent);
// The same, opened on the window.
RecordEditor *openEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent);

} // namespace mcs::app
