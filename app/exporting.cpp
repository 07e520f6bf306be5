// SPDX-License-Identifier: Apache-2.0
#include "app/exporting.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::Exporting)
};

} // namespace

Result<ExportDone> writeExport(Session &session, const ExportWish &wish)
{
    domain::Ledger &ledger = session.ledger();
    const auto table = tables::Exports::read(
        wish.kind, ledger, session.records(), session.policy(), session.clock().today(), wish.filter);
    if (!table)
        return table.error();
    ExportDone done;
    done.rows = table->rows.size();
    QByteArray bytes;
    if (wish.encoding == domain::TextEncoding::Cp932) {
        domain::Cp932Csv csv = domain::writeCp932Csv(table->header, table->rows);
        bytes = std::move(csv.bytes);
        done.changedCharacters = std::move(csv.changed);
    } else {
        bytes = domain::writeCsv(table->header, table->rows);
    }

    QSaveFile file(wish.path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io,
            Words::tr("%1 cannot be written. Check that the folder exists and that you may write to it.")
                .arg(wish.path)};
    const Error noSpace{ErrorCode::DiskFull,
        Words::tr("There is no space left for %1. Make room on the disk and write it out again.").arg(wish.path)};
    if (file.write(bytes) != bytes.size() || !file.flush())
        return noSpace; // QSaveFile takes its temporary file away
    if (ledger.isReadOnly()) {
        if (!file.commit())
            return noSpace;
        return done;
    }
    // The file appears as the last step of the transaction: neither a list nobody knows of nor an entry about none.
    const auto noted = ledger.atomically([&]() -> Result<void> {
        if (auto entered
            = ledger.note(u"export"_s, {{u"kind"_s, tables::Exports::name(wish.kind)}, {u"rows"_s, qint64(done.rows)}});
            !entered)
            return entered;
        return file.commit() ? Result<void>() : Result<void>(noSpace);
    });
    if (!noted)
        return noted.error();
    done.isNoted = true;
    return done;
}

} // namespace mcs::app
