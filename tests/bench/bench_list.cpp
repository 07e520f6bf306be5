// SPDX-License-Identifier: Apache-2.0
// Filtering and sorting 100,000 rows in the table of the tabs, repaint included, side by side with
// QSortFilterProxyModel.
#include "app/theme.h"
#include "app/widgets/recordtable.h"
#include "models/domain/japanese.h"
#include "models/tables/staffmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;

namespace {

constexpr int rowCount = 100'000;

domain::Records manyPeople()
{
    const std::pair<QString, QString> families[] = {{u"髙橋"_s, u"タカハシ"_s}, {u"佐藤"_s, u"サトウ"_s},
        {u"渡邉"_s, u"ワタナベ"_s}, {u"𠮷田"_s, u"ヨシダ"_s}, {u"斎藤"_s, u"サイトウ"_s}, {u"葛城"_s, u"カツラギ"_s},
        {u"東海"_s, u"トウカイ"_s}, {u"阿部"_s, u"アベ"_s}, {u"中村"_s, u"ナカムラ"_s}, {u"長谷川"_s, u"ハセガワ"_s},
        {u"松本"_s, u"マツモト"_s}, {u"小林"_s, u"コバヤシ"_s}};
    const std::pair<QString, QString> given[]
        = {{u"花子"_s, u"ハナコ"_s}, {u"一郎"_s, u"イチロウ"_s}, {u"はるか"_s, u"ハルカ"_s}, {u"﨑子"_s, u"サキコ"_s},
            {u"健"_s, u"ケン"_s}, {u"美咲"_s, u"ミサキ"_s}, {u"トメ"_s, u"トメ"_s}};
    const QString jobs[] = {u"医師"_s, u"看護師"_s, u"介護支援専門員"_s, u"薬剤師"_s, u"事務職員"_s};
    domain::Records records;
    records.staff.reserve(rowCount);
    for (int at = 0; at < rowCount; ++at) {
        domain::Staff staff;
        staff.id = {at + 1};
        const auto &family = families[size_t(at) % std::size(families)];
        const auto &first = given[size_t(at / 12) % std::size(given)];
        staff.name = family.first + u' ' + first.first + QString::number(at % 97);
        staff.kana = family.second + u' ' + first.second;
        staff.jobType = jobs[size_t(at) % std::size(jobs)];
        staff.email = u"staff%1@example.jp"_s.arg(at);
        staff.joinedOn = QDate(2000, 1, 1).addDays(at % 9000);
        records.staff.append(staff);
    }
    return records;
}

// The same cells in a plain model, as QSortFilterProxyModel wants them.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(const tables::RecordModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            m_cells.append(cells);
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_cells.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : tables::StaffModel::ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_cells.at(index.row()).at(index.column())) : QVariant();
    }

private:
    QList<QStringList> m_cells;
};

double percentile95(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(std::min<qsizetype>(times.size() - 1, qsizetype(double(times.size()) * 0.95)));
}
double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

template <class Act> double milliseconds(QTableView &view, const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    view.viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    app::useReadableFont(11);
    const auto policy = policy::PolicyLibrary().load(u"tokai"_s, true, {});
    if (!policy)
        qFatal("%s", qUtf8Printable(policy.error().message));
    QTextStream out(stdout);

    tables::StaffModel model;
    const domain::Records records = manyPeople();
    QElapsedTimer timer;
    timer.start();
    model.setRecords(records, *policy, QDate(2026, 11, 20));
    const double load = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    for (int column = 0; column < model.columnCount(); ++column)
        model.prepare(column);
    const double prepare = double(timer.nsecsElapsed()) / 1e6;

    timer.start();
    model.setRecords(records, *policy, QDate(2026, 11, 20));
    const double again = double(timer.nsecsElapsed()) / 1e6;
    for (int column = 0; column < model.columnCount(); ++column)
        model.prepare(column);

    app::RecordTable table(u"bench"_s, model);
    table.resize(1300, 600);
    table.show();
    PlainModel plain(model);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView other;
    other.setModel(&proxy);
    other.verticalHeader()->hide();
    other.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    other.resize(1300, 600);
    other.show();
    QApplication::processEvents();

    // What is typed and taken back key by key; the other side gets what its plain text can find.
    const std::pair<QStringList, QStringList> typed[] = {
        {{u"た"_s, u"たか"_s, u"たかは"_s, u"たかはし"_s, u"たかはし さ"_s, u"たかはし さき"_s, u"たかはし"_s, u"た"_s,
             {}},
            {u"タ"_s, u"タカ"_s, u"タカハ"_s, u"タカハシ"_s, u"タカハシ サ"_s, u"タカハシ サキ"_s, u"タカハシ"_s,
                u"タ"_s, {}}},
        {{u"高"_s, u"高橋"_s, u"高橋 医"_s, u"高橋 医師"_s, {}},
            {u"髙"_s, u"髙橋"_s, u"髙橋 﨑"_s, u"髙橋 﨑子"_s, {}}},
        {{u"s"_s, u"staff9"_s, u"staff99"_s, u"staff99@"_s, {}},
            {u"s"_s, u"staff9"_s, u"staff99"_s, u"staff99@"_s, {}}},
    };
    QList<double> ours;
    QList<double> theirs;
    for (int round = 0; round < 5; ++round) {
        for (const auto &[mine, plainWords] : typed) {
            for (const QString &text : mine)
                ours.append(milliseconds(table, [&] { model.setFilter({text, {}, -1}); }));
            if (round > 0)
                continue; // it takes seconds
            for (const QString &text : plainWords)
                theirs.append(milliseconds(other, [&] { proxy.setFilterFixedString(text); }));
        }
    }
    QList<double> sorting;
    QList<double> sortingOther;
    for (int round = 0; round < 20; ++round) {
        const int column = round % 2 == 0 ? int(tables::StaffModel::Job) : int(tables::StaffModel::Email);
        const Qt::SortOrder order = round % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        sorting.append(milliseconds(table, [&] { model.sort(column, order); }));
        if (round < 2)
            sortingOther.append(milliseconds(other, [&] { proxy.sort(column, order); }));
    }

    const auto line = [&out](const QString &name, double mine, double otherTime, double bar, double ratioBar) {
        const double ratio = otherTime / mine;
        const bool ok = mine <= bar && (ratioBar <= 0 || ratio >= ratioBar);
        out << name << " | " << QString::number(mine, 'f', 1) << " ms | " << QString::number(otherTime, 'f', 1)
            << " ms | " << QString::number(ratio, 'f', 0) << "x | <= " << bar << " ms"
            << (ratioBar > 0 ? u", >= %1x"_s.arg(ratioBar) : QString()) << " | " << (ok ? "ok" : "MISSED") << Qt::endl;
        return ok;
    };
    out << "name | ours | other | ratio | bar | ok" << Qt::endl;
    bool ok = line(
        u"keystroke filtering 100,000 rows, p95, repaint included"_s, percentile95(ours), percentile95(theirs), 16, 20);
    ok &= line(u"sorting 100,000 rows by a prepared column, median, repaint included"_s, median(sorting),
        median(sortingOther), 16, 0);
    out << "reading 100,000 records into the model: " << QString::number(load, 'f', 0)
        << " ms; again after a change: " << QString::number(again, 'f', 0)
        << " ms; preparing all orders: " << QString::number(prepare, 'f', 0) << " ms" << Qt::endl;
    return ok ? 0 : 1;
}
