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
    QSaveFile file(wish.path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io,
            Words::tr("%1 cannot be written. Check that the folder exists and that you may write to it.")
                .arg(wish.path)};
    const Error noSpace{ErrorCode::DiskFull,
        Words::tr("There is no space left for %1. Make room on the disk and write it out again.").arg(wish.path)};
    ExportDone done;
    domain::CsvWriter csv(wish.encoding);
    bool isBegun = false;
    const auto written = tables::Exports::read(wish.kind, ledger, session.records(), session.policy(),
        session.clock().today(), wish.filter, [&](const tables::Exports::Table &part) -> Result<void> {
            const QByteArray bytes
                = csv.add(std::exchange(isBegun, true) ? part.rows : QList<QStringList>{part.header} + part.rows);
            done.rows += part.rows.size();
            return file.write(bytes) == bytes.size() ? Result<void>() : Result<void>(noSpace);
        });
    if (!written)
        return written.error(); // QSaveFile takes its temporary file away
    if (!file.flush())
        return noSpace;
    done.changedCharacters = csv.changed();
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
