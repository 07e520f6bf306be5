// SPDX-License-Identifier: Apache-2.0
#include "models/policy/importplan.h"

#include "models/domain/wareki.h"

#include <QCoreApplication>

namespace mcs::policy {

using namespace Qt::StringLiterals;

namespace {

void remarkKept(const QString &kept, const QString &fromFile, int line, const QString &column, ImportReport &report)
{
    report.remarks.append({line, column,
        QCoreApplication::translate(
            "mcs::policy", "The ledger keeps “%1”; the file has “%2”. Change it on the screen if the file is right.")
            .arg(kept, fromFile)});
}

QString sexWord(domain::Sex sex)
{
    return sex == domain::Sex::Male ? u"男"_s : sex == domain::Sex::Female ? u"女"_s : QString();
}

} // namespace

QString plainKey(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

void fillText(QString &stored, const QString &fromFile, QString (*key)(const QString &), int line,
    const QString &column, ImportReport &report)
{
    if (fromFile.isEmpty())
        return;
    if (stored.isEmpty())
        stored = fromFile;
    else if (key(stored) != key(fromFile))
        remarkKept(stored, fromFile, line, column, report);
}

void fillDate(QDate &stored, QDate fromFile, int line, const QString &column, ImportReport &report)
{
    if (!fromFile.isValid())
        return;
    if (!stored.isValid())
        stored = fromFile;
    else if (stored != fromFile)
        remarkKept(domain::warekiLong(stored), domain::warekiLong(fromFile), line, column, report);
}

void fillSex(domain::Sex &stored, domain::Sex fromFile, int line, const QString &column, ImportReport &report)
{
    if (fromFile == domain::Sex::Unrecorded)
        return;
    if (stored == domain::Sex::Unrecorded)
        stored = fromFile;
    else if (stored != fromFile)
        remarkKept(sexWord(stored), sexWord(fromFile), line, column, report);
}

void compareName(const QString &stored, const QString &fromFile, int line, const QString &column, ImportReport &report)
{
    const auto withoutBlanks = [](QString name) { return name.remove(u' ').remove(QChar(0x3000)); };
    if (withoutBlanks(stored) != withoutBlanks(fromFile))
        report.remarks.append({line, column,
            QCoreApplication::translate(
                "mcs::policy", "The name stays “%1” as it is in the ledger; the file spells it “%2”.")
                .arg(stored, fromFile)});
}

} // namespace mcs::policy
