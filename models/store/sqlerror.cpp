// SPDX-License-Identifier: Apache-2.0
#include "models/store/sqlerror.h"

#include "models/store/diskfile.h"
#include "models/store/sentences.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mcs::store {

domain::Error fromSqlite(int code, int systemError, const QString &detail)
{
    const QString where = u"SQLite %1: %2"_s.arg(code).arg(detail);
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return sentences::databaseDamaged(code);
    case SQLITE_FULL:
        return sentences::diskFull();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sentences::busy();
    case SQLITE_READONLY:
        return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY ? sentences::unfinishedWrite()
                                                                                    : sentences::readOnlyMedium();
    case SQLITE_IOERR:
        // A page read that ends early is a cut file.
        return code == SQLITE_IOERR_SHORT_READ ? sentences::databaseDamaged(code) : fromSystemError(systemError, where);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return fromSystemError(systemError, where);
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
            domain::Error error = sentences::stillReferred();
            error.details << where;
            return error;
        }
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
            domain::Error error = sentences::notAcceptable(where);
            error.code = domain::ErrorCode::Duplicate;
            return error;
        }
        return sentences::notAcceptable(where);
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return sentences::notAcceptable(where);
    default:
        return sentences::io(where);
    }
}

domain::Error fromSqlite(sqlite3 *handle)
{
    return fromSqlite(
        sqlite3_extended_errcode(handle), sqlite3_system_errno(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

bool isUniqueViolation(sqlite3 *handle)
{
    return sqlite3_extended_errcode(handle) == SQLITE_CONSTRAINT_UNIQUE;
}

} // namespace mcs::store
