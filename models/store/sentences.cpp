// SPDX-License-Identifier: Apache-2.0
#include "models/store/sentences.h"

#include <QCoreApplication>

namespace mcs::store::sentences {

using domain::ErrorCode;

namespace {
Error with(ErrorCode code, const QString &message, const QString &detail = {})
{
    Error error{code, message};
    if (!detail.isEmpty())
        error.details << detail;
    return error;
}
} // namespace

Error wrongPassword()
{
    return with(ErrorCode::WrongPassword,
        QCoreApplication::translate(
            "mcs::store", "The password is not right. Check Caps Lock and the input mode, and type it again."));
}

Error noSuchUser()
{
    return with(ErrorCode::NotFound,
        QCoreApplication::translate(
            "mcs::store", "No user of this ledger has that name. Check the name and type it again."));
}

Error userNameNeeded()
{
    return with(ErrorCode::NotFound,
        QCoreApplication::translate(
            "mcs::store", "This ledger has several users. Give the name of the user who opens it."));
}

Error otherPc()
{
    return with(ErrorCode::OtherPc,
        QCoreApplication::translate("mcs::store",
            "This PC does not hold the key of this ledger for you. Open it on the PC used until now, or open it here "
            "with the printed "
            "recovery key."));
}

Error lockedOut(int minutes)
{
    return with(ErrorCode::LockedOut,
        QCoreApplication::translate("mcs::store",
            "A wrong password was given three times. Try again in %1 minutes, or open the ledger with the recovery "
            "key.")
            .arg(minutes));
}

Error recoveryKeyMistyped()
{
    return with(ErrorCode::WrongPassword,
        QCoreApplication::translate("mcs::store",
            "The recovery key has been mistyped. Compare it with the paper character by character and type it again."));
}

Error recoveryKeyOfWrongLength(int symbols, int expected)
{
    return with(ErrorCode::WrongPassword,
        QCoreApplication::translate("mcs::store",
            "The recovery key has %2 characters, but %1 were typed. Type all characters that are on the paper.")
            .arg(symbols)
            .arg(expected));
}

Error recoveryKeyOfAnotherLedger()
{
    return with(ErrorCode::WrongPassword,
        QCoreApplication::translate("mcs::store",
            "This recovery key does not open this ledger. It belongs to another ledger or has been replaced: look for "
            "the newest paper."));
}

Error notALedger(const QString &folder)
{
    return with(ErrorCode::NotFound,
        QCoreApplication::translate(
            "mcs::store", "There is no ledger in this folder. Choose the folder in which the ledger was made."),
        folder);
}

Error keyFileMissing()
{
    return with(ErrorCode::NotFound,
        QCoreApplication::translate("mcs::store",
            "The key file of the ledger (ledger.keys) is missing. Put it back into the folder from a backup; without "
            "it the ledger "
            "cannot be opened."));
}

Error keyFileDamaged()
{
    return with(ErrorCode::Damaged,
        QCoreApplication::translate("mcs::store",
            "The key file of the ledger (ledger.keys) is damaged. Nothing has been changed. Put ledger.keys back from "
            "a backup and open "
            "the ledger again."));
}

Error keyFileNewer()
{
    return with(ErrorCode::NewerVersion,
        QCoreApplication::translate("mcs::store",
            "The key file was written by a newer version of this program. Install the newest version on this PC and "
            "open the ledger "
            "again."));
}

Error databaseMissing()
{
    return with(ErrorCode::NotFound,
        QCoreApplication::translate("mcs::store",
            "The file of the ledger (ledger.db) is missing. Look whether it was moved, or put it back from a backup."));
}

Error databaseDamaged(int sqliteCode)
{
    return with(ErrorCode::Damaged,
        QCoreApplication::translate("mcs::store",
            "The file of the ledger (ledger.db) is damaged. Nothing has been changed. Keep the folder as it is and go "
            "back to the newest "
            "backup."),
        sqliteCode == 0
            ? QString()
            : QCoreApplication::translate("mcs::store", "Error number of the database: %1").arg(sqliteCode));
}

Error databaseNewer()
{
    return with(ErrorCode::NewerVersion,
        QCoreApplication::translate("mcs::store",
            "The ledger was written by a newer version of this program. Install the newest version on this PC and open "
            "the ledger again."));
}

Error databaseOlder()
{
    return with(ErrorCode::ReadOnlyMedium,
        QCoreApplication::translate("mcs::store",
            "The ledger comes from an older version and must be brought up to date before it can be viewed. Open it "
            "once for writing."));
}

Error inUse(const QString &computer, const QString &user)
{
    return with(ErrorCode::InUse,
        QCoreApplication::translate("mcs::store",
            "The ledger is in use on the PC \"%1\" by \"%2\". Close it there and open it again, or open it for viewing "
            "only.")
            .arg(computer, user),
        QCoreApplication::translate("mcs::store",
            "If that PC has stopped and nobody uses the ledger, delete the file ledger.lock in the folder of the "
            "ledger and open it again."));
}

Error busy()
{
    return with(ErrorCode::InUse,
        QCoreApplication::translate(
            "mcs::store", "The ledger is being used by another program right now. Wait a moment and try again."));
}

Error diskFull()
{
    return with(ErrorCode::DiskFull,
        QCoreApplication::translate("mcs::store",
            "The disk is full, so nothing was saved. Delete files that are not needed or use a larger disk, and save "
            "again."));
}

Error readOnlyMedium()
{
    return with(ErrorCode::ReadOnlyMedium,
        QCoreApplication::translate("mcs::store",
            "The place of the ledger cannot be written to, so nothing was saved. Remove the write protection, or open "
            "the ledger for "
            "viewing only."));
}

Error openedReadOnly()
{
    return with(ErrorCode::ReadOnlyMedium,
        QCoreApplication::translate(
            "mcs::store", "The ledger is open for viewing only. Close it and open it for writing to make changes."));
}

Error unfinishedWrite()
{
    return with(ErrorCode::ReadOnlyMedium,
        QCoreApplication::translate("mcs::store",
            "The last save of this ledger was interrupted and has to be tidied up first. Open the ledger once for "
            "writing."));
}

Error cipherInactive(const QString &detail)
{
    return with(ErrorCode::CipherInactive,
        QCoreApplication::translate("mcs::store",
            "The encryption of the ledger does not work on this PC, so nothing was opened or written. Install the "
            "program again."),
        detail);
}

Error io(const QString &detail)
{
    return with(ErrorCode::Io,
        QCoreApplication::translate("mcs::store",
            "The ledger could not be read or written. Check that the disk or the shared folder is connected, and try "
            "again."),
        detail);
}

Error folderNotEmpty(const QString &folder)
{
    return with(ErrorCode::InvalidInput,
        QCoreApplication::translate(
            "mcs::store", "The folder already holds files. Choose an empty folder or a new one for the ledger."),
        folder);
}

Error backupFailed(const QString &detail)
{
    return with(ErrorCode::Io,
        QCoreApplication::translate("mcs::store",
            "The backup could not be made or does not open again, so the ledger was left as it is. Check the free "
            "space and try again."),
        detail);
}

Error noSuchRecord()
{
    return with(ErrorCode::NotFound,
        QCoreApplication::translate(
            "mcs::store", "The record does not exist. Read the list again and choose it once more."));
}

Error changedMeanwhile()
{
    return with(ErrorCode::Conflict,
        QCoreApplication::translate(
            "mcs::store", "The record was changed meanwhile. Read it again and enter your change once more."));
}

Error removedMeanwhile()
{
    return with(ErrorCode::Conflict,
        QCoreApplication::translate(
            "mcs::store", "The record was removed meanwhile. Restore it first if it is to be changed."));
}

Error permissionDenied()
{
    return with(ErrorCode::PermissionDenied,
        QCoreApplication::translate("mcs::store",
            "Your role does not allow this. Ask the MCS administrator or the facility manager to do it."));
}

Error emailInUse(const QString &email, const QString &holder)
{
    return with(ErrorCode::Duplicate,
        QCoreApplication::translate("mcs::store", "The e-mail address %1 is already used by %2. Enter another address.")
            .arg(email, holder));
}

Error alreadyThere(const QString &what)
{
    return with(ErrorCode::Duplicate,
        QCoreApplication::translate(
            "mcs::store", "\"%1\" is already registered. Use the one that is there or enter another name.")
            .arg(what));
}

Error unknownJobType(const QString &name)
{
    return with(ErrorCode::InvalidInput,
        QCoreApplication::translate(
            "mcs::store", "The job type \"%1\" is not registered. Choose one from the list or add it in Settings.")
            .arg(name));
}

Error notAcceptable(const QString &detail)
{
    return with(ErrorCode::InvalidInput,
        QCoreApplication::translate(
            "mcs::store", "A value cannot be stored as it is. Check what was entered and correct it."),
        detail);
}

Error stillReferred()
{
    return with(ErrorCode::InvalidInput,
        QCoreApplication::translate(
            "mcs::store", "The record refers to another one that does not exist. Read the list again and choose it."));
}

Error lastUser()
{
    return with(ErrorCode::RuleViolation,
        QCoreApplication::translate("mcs::store",
            "The last user who may change settings cannot be removed. Add another user with that role first."));
}

Error userNameTaken()
{
    return with(ErrorCode::Duplicate,
        QCoreApplication::translate("mcs::store",
            "A user with this name is already there. Enter another name, or change that user's password."));
}

} // namespace mcs::store::sentences
