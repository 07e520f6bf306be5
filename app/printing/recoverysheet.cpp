// SPDX-License-Identifier: Apache-2.0
#include "app/printing/recoverysheet.h"

#include "models/domain/wareki.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextOption>

#include <cerrno>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::RecoverySheet)
};

QString title()
{
    return Words::tr("Recovery key of the ledger");
}
QString purpose()
{
    return Words::tr(
        "With this key the ledger can be opened when the password has been forgotten or the PC has been replaced. "
        "Whoever has this sheet and the ledger's files can read everything in it.");
}
QString keeping()
{
    return Words::tr("Keep this sheet in a locked place, away from the PC. Do not photograph it and do not send it by "
                     "e-mail. When a "
                     "new recovery key is made, this one no longer opens the ledger; destroy the sheet then.");
}
QStringList groupLines(const QString &key)
{
    const QStringList groups = key.split(u'-', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 4)
        lines.append(groups.mid(i, 4).join(u" - "_s));
    return lines;
}

} // namespace

QString lastGroup(const QString &key)
{
    return key.section(u'-', -1);
}

void paintRecoverySheet(QPainter &painter, const QRectF &area, double dotsPerMm, const RecoverySheet &sheet)
{
    const auto font = [&](double millimetres, bool bold, bool fixed = false) {
        QFont result = fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : painter.font();
        result.setPixelSize(int(millimetres * dotsPerMm));
        result.setBold(bold);
        return result;
    };
    const QFont body = font(4.2, false);
    QRectF rest = area;
    const auto write = [&](const QString &text, const QFont &with, double gapAfter) {
        painter.setFont(with);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAnywhere);
        const QRectF box = painter.boundingRect(rest, text, option);
        painter.drawText(QRectF(rest.left(), rest.top(), rest.width(), box.height() + 1), text, option);
        rest.setTop(rest.top() + box.height() + gapAfter * dotsPerMm);
    };
    painter.setFont(body);
    write(title(), font(8, true), 6);
    write(Words::tr("Ledger: %1").arg(sheet.ledger), body, 1);
    write(Words::tr("Made on: %1").arg(domain::bothCalendars(sheet.date)), body, 8);
    write(purpose(), body, 8);
    const QStringList lines = groupLines(sheet.key);
    const double lineHeight = 13 * dotsPerMm;
    const QRectF box(rest.left(), rest.top(), rest.width(), lineHeight * double(lines.size()) + 10 * dotsPerMm);
    painter.setPen(QPen(Qt::black, 0.4 * dotsPerMm));
    painter.drawRect(box);
    painter.setFont(font(7.5, true, true));
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(
            QRectF(box.left(), box.top() + 5 * dotsPerMm + double(i) * lineHeight, box.width(), lineHeight),
            Qt::AlignCenter, lines.at(i));
    rest.setTop(box.bottom() + 8 * dotsPerMm);
    write(keeping(), body, 0);
}

bool printRecoverySheet(QWidget *parent, const RecoverySheet &sheet)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title());
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Words::tr("Print the recovery key"));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double dotsPerMm = printer.resolution() / 25.4;
    const QRectF page(0, 0, 210 * dotsPerMm, 297 * dotsPerMm);
    const double margin = 25 * dotsPerMm;
    paintRecoverySheet(painter, page.adjusted(margin, margin, -margin, -margin), dotsPerMm, sheet);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

domain::Result<void> saveRecoverySheet(const QString &path, const RecoverySheet &sheet)
{
    const QStringList lines{title(), {}, Words::tr("Ledger: %1").arg(sheet.ledger),
        Words::tr("Made on: %1").arg(domain::bothCalendars(sheet.date)), {}, purpose(), {}, sheet.key, {}, keeping(),
        {}};
    QSaveFile file(path);
    const QByteArray bytes = "\xef\xbb\xbf" + lines.join(u"\r\n"_s).toUtf8();
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    switch (errno) {
    case ENOSPC:
        return domain::Error{domain::ErrorCode::DiskFull,
            Words::tr("There is no room left on the disk. Please choose another place for the file.")};
    case EROFS:
        return domain::Error{domain::ErrorCode::ReadOnlyMedium,
            Words::tr("Nothing can be written to this place. Please choose another place for the file.")};
    default:
        return domain::Error{domain::ErrorCode::Io,
            Words::tr("The file could not be written. Please choose another place for the file. (%1)")
                .arg(file.errorString())};
    }
}

} // namespace mcs::app
