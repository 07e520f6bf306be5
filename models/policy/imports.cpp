// SPDX-License-Identifier: Apache-2.0
#include "models/policy/imports.h"

#include "models/policy/importplan.h"
#include "models/policy/refusals.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::policy {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;

namespace {

QString headingKey(const QString &heading)
{
    QString key = heading.normalized(QString::NormalizationForm_KC).toUpper();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

QString quoted(const QStringList &names)
{
    return names.join(u"、"_s);
}

// Finds the known columns; the error has one detail for each heading that is wrong.
Result<ColumnPlaces> findColumns(
    ImportKind kind, const QStringList &header, const ImportOptions &options, ImportReport &report)
{
    ColumnPlaces places;
    QStringList details;
    const QStringList known = importColumns(kind);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString key = headingKey(header.at(i));
        if (key.isEmpty() || exportOnlyColumns(kind).contains(key))
            continue;
        if (!known.contains(key)) {
            if (options.ignoreUnknownColumns)
                report.ignoredColumns.append(header.at(i));
            else
                details
                    += QCoreApplication::translate("mcs::policy", "The column “%1” is not known.").arg(header.at(i));
        } else if (places.contains(key)) {
            details += QCoreApplication::translate("mcs::policy", "The column “%1” stands there twice.").arg(key);
        } else {
            places.insert(key, static_cast<int>(i));
        }
    }
    const bool hasUnknown = !details.isEmpty();
    const QStringList required = requiredImportColumns(kind);
    for (const QString &column : required) {
        if (!places.contains(column))
            details += QCoreApplication::translate("mcs::policy", "The column “%1” is missing.").arg(column);
    }
    if (details.isEmpty())
        return places;
    details += QCoreApplication::translate("mcs::policy", "The columns may be: %1").arg(quoted(known));
    if (hasUnknown && !options.howToIgnore.isEmpty())
        return Error{ErrorCode::InvalidInput,
            QCoreApplication::translate("mcs::policy",
                "The headings do not fit, so nothing was imported. Correct them, or give %1 to leave unknown columns "
                "aside.")
                .arg(options.howToIgnore),
            {}, details};
    if (hasUnknown)
        return Error{ErrorCode::InvalidInput,
            QCoreApplication::translate("mcs::policy",
                "The headings do not fit, so nothing was imported. Correct them, or choose to ignore unknown columns."),
            {}, details};
    return Error{ErrorCode::InvalidInput,
        QCoreApplication::translate(
            "mcs::policy", "The headings do not fit, so nothing was imported. Add the missing columns."),
        {}, details};
}

void checkCellCounts(const domain::CsvTable &table, ImportReport &report)
{
    for (const domain::CsvRow &row : table.rows) {
        if (row.cells.size() > table.header.size())
            report.problems.append({row.line, QString(),
                QCoreApplication::translate("mcs::policy",
                    "The line has more values than there are headings. Put a value that contains a comma into "
                    "quotation marks.")});
    }
}

template <class Record> void count(const QList<PlannedRecord<Record>> &plan, ImportReport &report)
{
    for (const auto &entry : plan) {
        if (!entry.isChanged)
            ++report.unchanged;
        else if (entry.record.id.isStored())
            ++report.completed;
        else
            ++report.added;
    }
}

// What is to be saved, and the line each record came from.
template <class Record> struct Batch
{
    QList<Record> records;
    QList<int> lines;

    explicit Batch(const QList<PlannedRecord<Record>> &plan)
    {
        for (const auto &entry : plan) {
            if (!entry.isChanged)
                continue;
            records.append(entry.record);
            lines.append(entry.line);
        }
    }
};

// Runs `work` for good, or to see whether it would succeed.
Result<void> runInTransaction(domain::Ledger &ledger, const ImportOptions &options, ImportReport &report,
    const std::function<Result<void>()> &work)
{
    bool isTakenBack = false;
    const Result<void> done = ledger.atomically([&]() -> Result<void> {
        if (auto result = work(); !result)
            return result;
        isTakenBack = options.dryRun || !report.problems.isEmpty();
        return isTakenBack ? Result<void>(Error{ErrorCode::Cancelled, QString()}) : Result<void>();
    });
    return isTakenBack ? Result<void>() : done;
}

void sortByLine(QList<ImportProblem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(),
        [](const ImportProblem &a, const ImportProblem &b) { return a.line < b.line; });
}

template <class Record, class Save>
Result<ImportReport> carryOut(const QString &kindName, const QList<PlannedRecord<Record>> &plan,
    const ImportOptions &options, domain::Ledger &ledger, ImportReport report, const Save &save)
{
    count(plan, report);
    const bool changesSomething = report.added + report.completed > 0;
    if (report.problems.isEmpty() && changesSomething) {
        // The registers' rules may refuse what the plan let pass: such refusals become problems of their rows.
        const Batch<Record> batch(plan);
        const auto refused = [&](qsizetype place, const Error &error) {
            report.problems.append({batch.lines.at(place), QString(), error.message});
        };
        const auto done = runInTransaction(ledger, options, report, [&]() -> Result<void> {
            if (auto saved = save(batch.records, refused); !saved)
                return saved;
            return ledger.note(
                u"import"_s, {{u"kind"_s, kindName}, {u"added"_s, report.added}, {u"completed"_s, report.completed}});
        });
        if (!done)
            return done.error();
    }
    sortByLine(report.problems);
    sortByLine(report.remarks);
    return report;
}

} // namespace

QStringList importColumns(ImportKind kind)
{
    if (kind == ImportKind::Staff)
        return {u"氏名"_s, u"フリガナ"_s, u"職種"_s, u"性別"_s, u"メールアドレス"_s, u"住所"_s, u"入職日"_s,
            u"退職日"_s, u"MCS利用"_s, u"MCS利用規約同意日"_s, u"利用資格"_s, u"備考"_s};
    if (kind == ImportKind::Devices)
        return {u"管理番号"_s, u"名称"_s, u"種別"_s, u"所有"_s, u"メーカー"_s, u"機種"_s, u"製造番号"_s, u"OS"_s,
            u"電話番号"_s, u"保管場所"_s, u"施錠保管"_s, u"登録日"_s, u"起動時パスワード変更日"_s, u"利用者"_s,
            u"備考"_s};
    return {u"氏名"_s, u"フリガナ"_s, u"生年月日"_s, u"性別"_s, u"住所"_s, u"電話番号"_s, u"主治医"_s, u"家族氏名"_s,
        u"続柄"_s, u"緊急連絡先氏名"_s, u"緊急連絡先電話"_s};
}

QStringList requiredImportColumns(ImportKind kind)
{
    if (kind == ImportKind::Devices)
        return {u"管理番号"_s, u"名称"_s, u"種別"_s, u"所有"_s};
    return kind == ImportKind::Staff ? QStringList{u"氏名"_s, u"職種"_s, u"メールアドレス"_s} : QStringList{u"氏名"_s};
}

QStringList exportOnlyColumns(ImportKind kind)
{
    if (kind == ImportKind::Devices)
        return {u"個人の所有者"_s, u"貸与日"_s, u"状態"_s, u"紛失日"_s, u"廃止日"_s, u"消去確認日"_s, u"ID"_s};
    return kind == ImportKind::Staff ? QStringList{u"在職状況"_s, u"ID"_s}
                                     : QStringList{u"状態"_s, u"終了日"_s, u"MCSで共有"_s, u"備考"_s, u"ID"_s};
}

QString describe(const ImportProblem &problem)
{
    if (problem.line <= 0)
        return problem.sentence;
    if (problem.column.isEmpty())
        return QCoreApplication::translate("mcs::policy", "Line %1: %2").arg(problem.line).arg(problem.sentence);
    return QCoreApplication::translate("mcs::policy", "Line %1, %2: %3")
        .arg(QString::number(problem.line), problem.column, problem.sentence);
}

Result<ImportReport> importCsv(ImportKind kind, const QByteArray &bytes, const ImportOptions &options,
    Registers &registers, domain::Ledger &ledger)
{
    const auto table = domain::readCsv(bytes);
    if (!table)
        return table.error();
    ImportReport report;
    const auto columns = findColumns(kind, table->header, options, report);
    if (!columns)
        return columns.error();
    if (table->rows.isEmpty())
        return Error{ErrorCode::InvalidInput,
            kind == ImportKind::Devices ? QCoreApplication::translate(
                "mcs::policy", "The file has headings but no rows. Choose a file that lists devices.")
                                        : QCoreApplication::translate("mcs::policy",
                                            "The file has headings but no rows. Choose a file that lists people.")};
    const auto records = ledger.load();
    if (!records)
        return records.error();
    const QDate today = registers.today();
    checkCellCounts(*table, report);

    if (kind == ImportKind::Patients) {
        const auto plan = planPatients(*table, *columns, *records, today, report);
        return carryOut(u"patients"_s, plan, options, ledger, report,
            [&](const QList<domain::Patient> &patients, const Registers::Refused &refused) -> Result<void> {
                for (qsizetype place = 0; place < patients.size(); ++place) {
                    const auto saved = registers.savePatient(patients.at(place));
                    if (saved)
                        continue;
                    if (!isRefusalOfTheRecord(saved.error().code))
                        return saved.error();
                    refused(place, saved.error());
                }
                return {};
            });
    }
    if (kind == ImportKind::Devices) {
        const auto plan = planDevices(*table, *columns, *records, today, report);
        return carryOut(u"devices"_s, plan, options, ledger, report,
            [&](const QList<PlannedDevice> &planned, const Registers::Refused &refused) {
                QList<DeviceRegister::Entry> entries;
                for (const PlannedDevice &one : planned)
                    entries.append({one.device, one.lendTo, one.lendOn});
                return registers.devices().saveDeviceList(entries, refused);
            });
    }
    auto plan = planStaff(*table, *columns, *records, registers.policy().staffEligibilities(), today, report);
    // Who has left goes first and gives an e-mail address free for whoever has it now.
    std::stable_partition(plan.begin(), plan.end(),
        [](const auto &entry) { return entry.record.employment == domain::Employment::Left; });
    return carryOut(u"staff"_s, plan, options, ledger, report,
        [&](const QList<domain::Staff> &staff, const Registers::Refused &refused) {
            return registers.saveStaffList(staff, refused);
        });
}

} // namespace mcs::policy
