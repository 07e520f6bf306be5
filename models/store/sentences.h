// SPDX-License-Identifier: Apache-2.0
// The sentences of the store: one for each thing that can go wrong, each saying what to do next.
#pragma once

#include "models/domain/result.h"

namespace mcs::store::sentences {

using domain::Error;

[[nodiscard]] Error wrongPassword();
[[nodiscard]] Error noSuchUser();
[[nodiscard]] Error userNameNeeded(); // several users: which one is it?
[[nodiscard]] Error otherPc();
[[nodiscard]] Error lockedOut(int minutes);

[[nodiscard]] Error recoveryKeyMistyped();
[[nodiscard]] Error recoveryKeyOfWrongLength(int symbols, int expected);
[[nodiscard]] Error recoveryKeyOfAnotherLedger();

[[nodiscard]] Error notALedger(const QString &folder);
[[nodiscard]] Error keyFileMissing();
[[nodiscard]] Error keyFileDamaged();
[[nodiscard]] Error keyFileNewer();
[[nodiscard]] Error databaseMissing();
[[nodiscard]] Error databaseDamaged(int sqliteCode = 0);
[[nodiscard]] Error databaseNewer();
[[nodiscard]] Error databaseOlder(); // opened for reading only, but a migration is needed
[[nodiscard]] Error inUse(const QString &computer, const QString &user);
[[nodiscard]] Error busy();
[[nodiscard]] Error diskFull();
[[nodiscard]] Error readOnlyMedium();
[[nodiscard]] Error openedReadOnly();
[[nodiscard]] Error unfinishedWrite(); // a hot journal that may not be rolled back without writing
[[nodiscard]] Error cipherInactive(const QString &detail);
[[nodiscard]] Error io(const QString &detail);
[[nodiscard]] Error folderNotEmpty(const QString &folder);
[[nodiscard]] Error backupFailed(const QString &detail);

[[nodiscard]] Error noSuchRecord();
[[nodiscard]] Error changedMeanwhile();
[[nodiscard]] Error removedMeanwhile();
[[nodiscard]] Error permissionDenied();
[[nodiscard]] Error emailInUse(const QString &email, const QString &holder);
[[nodiscard]] Error alreadyThere(const QString &what);
[[nodiscard]] Error unknownJobType(const QString &name);
[[nodiscard]] Error notAcceptable(const QString &detail);
[[nodiscard]] Error stillReferred();
[[nodiscard]] Error lastUser();
[[nodiscard]] Error userNameTaken();

} // namespace mcs::store::sentences
