// SPDX-License-Identifier: Apache-2.0
// The first day of a ledger: checks what is known about the facility, makes the ledger and enters facility,
// 事業所管理者 and MCS管理者, all or nothing. LedgerMaker does the same without stopping the window, with a device
// secret in the keychain.
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/store/ledgerfolder.h"

#include <QJsonObject>

namespace mcs::app {

struct SetupRequest
{
    QString folder; // absent or empty
    QString policyId; // "tokai"
    // name, kind, corporation, postal, address, tel, fax, email, manager, mcsAdministrators, privacyContact. A person
    // has name, kana, joined (入職日) and since (first day in office), the last two as dates in any style people type.
    QJsonObject facility;
    store::Secret password;
    store::Secret deviceSecret; // empty: the key slot is password only
    QDate inOfficeSince = {}; // of people without since and joined; invalid: today
};

// The facility description as a file: errors name the place (line and column of a mistake in the JSON itself).
[[nodiscard]] domain::Result<QJsonObject> readFacilityJson(const QByteArray &bytes, const QString &fileName);

// `today`: the last day people may have joined or taken office; invalid: not looked at. Unknown, missing and wrong keys
// are each named by its JSON pointer: the first in the sentence, all in the details.
[[nodiscard]] domain::Result<void> checkFacilityJson(const QJsonObject &facility, QDate today);

// Makes the ledger. Its first user is the first of mcsAdministrators with the role MCS管理者; manager and
// administrators become staff with appointments (one person in both offices is one staff), whose gaps やること shows.
// Nothing is left behind on failure. Errors: InvalidInput, WeakPassword, PolicyBroken, NotFound (policy), and those of
// createLedger.
[[nodiscard]] domain::Result<store::NewLedger> createFacilityLedger(
    const SetupRequest &request, const domain::Clock &clock);

} // namespace mcs::app
