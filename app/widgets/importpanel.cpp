// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/importpanel.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qint64 largestFile = 20 * 1024 * 1024; // as readCsv() refuses; a larger file is not read into memory at all

} // namespace

ImportPanel::ImportPanel(policy::ImportKind kind, Prompts &prompts, const BringIn &bringIn, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_bringIn(bringIn)
    , m_choose(new QPushButton(tr("Choose a &file")))
    , m_ignoreUnknown(new QCheckBox(tr("Leave out &columns that are not known")))
    , m_summary(new QLabel)
    , m_details(new QPlainTextEdit)
{
    QStringList others = policy::importColumns(kind);
    const QStringList needed = policy::requiredImportColumns(kind);
    others.removeIf([&](const QString &column) { return needed.contains(column); });
    m_choose->setObjectName(u"chooseFile"_s);
    m_ignoreUnknown->setObjectName(u"ignoreUnknown"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Needed columns: %1. Also read: %2.").arg(needed.join(u'、'), others.join(u'、')));
    m_details->setObjectName(u"importDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("What was found in the file"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_ignoreUnknown);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(m_details, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    connect(m_ignoreUnknown, &QCheckBox::toggled, this, &ImportPanel::look);
}

void ImportPanel::chooseFile()
{
    const QString path = m_prompts.openFile(this, tr("Choose the list"), tr("CSV files (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_bytes.clear();
    QFile file(path);
    if (QFileInfo(path).size() > largestFile) {
        tell(Error{ErrorCode::InvalidInput,
            tr("This file is too large for such a list. Please check that it is the right one.")});
    } else if (!file.open(QIODevice::ReadOnly)) {
        tell(Error{ErrorCode::Io, tr("The file cannot be read. Please check that it is not open in another program.")});
    } else {
        m_bytes = file.readAll();
        tell(run(true));
    }
}

void ImportPanel::look()
{
    if (!m_bytes.isEmpty())
        tell(run(true));
}

Result<policy::ImportReport> ImportPanel::run(bool dryRun) const
{
    return m_bringIn(m_bytes, {.ignoreUnknownColumns = m_ignoreUnknown->isChecked(), .dryRun = dryRun});
}

std::optional<policy::ImportReport> ImportPanel::bringIn()
{
    const auto report = run(false);
    if (report && report->problems.isEmpty())
        return *report;
    tell(report);
    return {};
}

void ImportPanel::tell(const Result<policy::ImportReport> &report)
{
    QStringList lines;
    const auto add = [&lines](const QList<policy::ImportProblem> &problems) {
        for (const policy::ImportProblem &problem : problems)
            lines.append(policy::describe(problem));
    };
    m_isAcceptable = report && report->problems.isEmpty();
    if (!report) {
        m_summary->setText(report.error().message);
        lines = report.error().details;
    } else if (!m_isAcceptable) {
        m_summary->setText(
            tr("%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.",
                nullptr, int(report->problems.size())));
        add(report->problems);
    } else {
        m_summary->setText(tr("The list is right. New: %1; completed: %2; unchanged: %3. Nothing is saved yet.")
                               .arg(report->added)
                               .arg(report->completed)
                               .arg(report->unchanged));
        if (!report->ignoredColumns.isEmpty())
            lines.append(tr("Columns left out: %1").arg(report->ignoredColumns.join(u'、')));
        add(report->remarks);
    }
    m_details->setPlainText(lines.join(u'\n'));
    Q_EMIT acceptableChanged();
}

} // namespace mcs::app
