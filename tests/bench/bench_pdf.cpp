// SPDX-License-Identifier: Apache-2.0
// Staff pledges as PDF against Qt and LibreOffice: whole processes side by side, in turns, medians compared.
// Prints "name | ours | other | ratio | bar | ok"; exit 0 when every bar is met.
#include "pdfvariants.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace mcs;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 1000;
constexpr int singles = 100;
constexpr int fewPages = 200;
constexpr int manyPages = 10'000;
constexpr int rounds = 5;

struct Measurement
{
    bool ok = false;
    double seconds = 0;
    double peakKb = 0;
};

class Bench
{
public:
    Measurement run(const QString &variant, int pledges)
    {
        return time(QCoreApplication::applicationFilePath(), {variant, QString::number(pledges), m_folder.path()});
    }

    void compare(const QString &name, const QString &oursName, const QString &otherName, int pledges, double bar)
    {
        std::array<std::vector<double>, 2> seconds;
        bool ok = true;
        for (int round = 0; round < rounds; ++round) {
            const Measurement mine = run(oursName, pledges);
            const Measurement theirs = run(otherName, pledges);
            ok = ok && mine.ok && theirs.ok;
            seconds[0].push_back(mine.seconds);
            seconds[1].push_back(theirs.seconds);
        }
        const double mine = median(seconds[0]);
        const double theirs = median(seconds[1]);
        row(name, u"%1 s"_s.arg(mine, 0, 'f', 3), u"%1 s"_s.arg(theirs, 0, 'f', 3), theirs / mine, u">= %1x"_s.arg(bar),
            ok && theirs / mine >= bar);
    }

    void compareLibreOffice(double bar)
    {
        const QString program = QStandardPaths::findExecutable(u"soffice"_s);
        if (program.isEmpty()) {
            m_out << "1,000 pledges vs LibreOffice | skipped: soffice is not installed" << Qt::endl;
            return;
        }
        const QString source = m_folder.filePath(u"pledges.fodt"_s);
        if (!bench::writeOpenDocument(source, batch)) {
            m_failed = true;
            return;
        }
        const QStringList arguments{u"-env:UserInstallation=file://%1/profile"_s.arg(m_folder.path()), u"--headless"_s,
            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), source};
        const Measurement theirs = time(program, arguments);
        const Measurement mine = run(u"ours"_s, batch);
        row(u"1,000 pledges vs LibreOffice"_s, u"%1 s"_s.arg(mine.seconds, 0, 'f', 3),
            u"%1 s"_s.arg(theirs.seconds, 0, 'f', 3), theirs.seconds / mine.seconds, u">= %1x"_s.arg(bar),
            mine.ok && theirs.ok && theirs.seconds / mine.seconds >= bar);
    }

    void bytesAPage()
    {
        const bool ok = run(u"ours"_s, batch).ok;
        const double bytes = double(QFile(m_folder.filePath(u"ours-0.pdf"_s)).size()) / batch;
        row(u"bytes a page, 1,000 pages"_s, QString::number(bytes, 'f', 0), u"-"_s, bytes / 1024, u"<= 1024"_s,
            ok && bytes <= 1024);
    }

    void memory(double bar)
    {
        std::vector<double> few;
        std::vector<double> many;
        bool ok = true;
        for (int round = 0; round < 3; ++round) {
            const Measurement small = run(u"ours"_s, fewPages);
            const Measurement large = run(u"ours"_s, manyPages);
            ok = ok && small.ok && large.ok;
            few.push_back(small.peakKb);
            many.push_back(large.peakKb);
        }
        const double ratio = median(many) / median(few);
        row(u"peak memory, 10,000 pages vs 200"_s, u"%1 MB"_s.arg(median(many) / 1024, 0, 'f', 1),
            u"%1 MB"_s.arg(median(few) / 1024, 0, 'f', 1), ratio, u"<= %1x"_s.arg(bar), ok && ratio <= bar);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    static Measurement time(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        const bool done = process.waitForFinished(-1);
        Measurement measured;
        measured.seconds = double(timer.nsecsElapsed()) / 1e9;
        measured.ok = done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        measured.peakKb = process.readAllStandardOutput().trimmed().toDouble();
        return measured;
    }

    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    void row(const QString &name, const QString &mine, const QString &other, double ratio, const QString &bar, bool ok)
    {
        m_out << name << " | " << mine << " | " << other << " | " << QString::number(ratio, 'f', 2) << " | " << bar
              << " | " << (ok ? "ok" : "MISSED") << Qt::endl;
        m_failed = m_failed || !ok;
    }

    QTemporaryDir m_folder;
    QTextStream m_out{stdout};
    bool m_failed = false;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && bench::variantNames().contains(arguments.at(1)))
        return bench::runVariant({arguments.at(1), arguments.at(2).toInt(), arguments.at(3)});

    Bench pdf;
    pdf.compare(u"1,000 pledges vs QTextDocument(HTML)"_s, u"ours"_s, u"qt-html"_s, batch, 25);
    pdf.compare(u"1,000 pledges vs cached glyph runs"_s, u"ours"_s, u"qt-glyphs"_s, batch, 3);
    pdf.compareLibreOffice(150);
    pdf.compare(u"100 PDFs, one a person, vs Qt"_s, u"ours-each"_s, u"qt-each"_s, singles, 2);
    pdf.bytesAPage();
    pdf.memory(1.2);
    return pdf.failed() ? 1 : 0;
}
