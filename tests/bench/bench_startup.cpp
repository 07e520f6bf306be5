// SPDX-License-Identifier: Apache-2.0
// From the start of the process to the first window on screen, and its memory: the program against a bare main window
// with five views.
#include "models/store/ledgerfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr double timeBar = 2.0;
constexpr double memoryBar = 2.0;

struct Sample
{
    double milliseconds = 0;
    double megabytes = 0;
};

Sample start(const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, {});
    Sample sample;
    QByteArray said;
    while (process.waitForReadyRead(20000)) {
        said += process.readAllStandardOutput();
        if (sample.milliseconds == 0 && said.contains("painted\n"))
            sample.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    }
    process.waitForFinished();
    said += process.readAllStandardOutput();
    sample.megabytes = said.split('\n').value(1).toDouble() / 1024;
    return sample;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

bool print(const char *name, const char *unit, const QList<double> &ours, const QList<double> &bare, double bar)
{
    const double ratio = median(ours) / median(bare);
    std::printf("%s | %.1f %s | %.1f %s | %.2f | <= %.1f | %s\n", name, median(ours), unit, median(bare), unit, ratio,
        bar, ratio <= bar ? "ok" : "MISSED");
    return ratio <= bar;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir home;
    const QString ledger = home.filePath(u"ledger"_s);
    const auto made = mcs::store::createLedger(ledger,
        {u"見本"_s, mcs::domain::UserRole::McsAdministrator, mcs::store::Secret::fromText(u"Aoi-sora/2026-Tokai"_s),
            {}},
        mcs::domain::SystemClock(), mcs::store::KdfCost::Test);
    if (!made) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().message));
        return 1;
    }
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QSettings settings(home.filePath(u"mcs-ledger/mcs-ledger.ini"_s), QSettings::IniFormat);
    settings.setValue(u"recent/folders"_s, QStringList{ledger});
    settings.sync();

    const QString folder = QCoreApplication::applicationDirPath() + u'/';
    QList<double> ourTime, bareTime, ourMemory, bareMemory;
    for (int round = 0; round <= rounds; ++round) {
        const Sample ours = start(folder + u"mcs_bench_startup_ours"_s);
        const Sample bare = start(folder + u"mcs_bench_startup_bare"_s);
        if (round == 0)
            continue; // fills the caches
        ourTime.append(ours.milliseconds);
        bareTime.append(bare.milliseconds);
        ourMemory.append(ours.megabytes);
        bareMemory.append(bare.megabytes);
    }
    std::printf("name | ours | other | ratio | bar | ok\n");
    const bool quick = print("first window", "ms", ourTime, bareTime, timeBar);
    const bool small = print("memory (PSS)", "MB", ourMemory, bareMemory, memoryBar);
    return quick && small ? 0 : 1;
}
