// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/hygiene.h"
#include "app/startup/localsettings.h"
#include "models/store/loginguard.h"

#include <QCoreApplication>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <csignal>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

QList<Command> allCommands()
{
    return QList<Command>{newCommand(), demoCommand(), importCommand(), exportCommand(), printCommand(), todoCommand(),
               verifyCommand()}
    + policyCommands();
}

void sayUsage(const QList<Command> &commands)
{
    console::say(Words::tr("MCS Ledger: the registers a Medical Care Station administrator keeps."));
    console::say({});
    console::say(Words::tr("Usage:"));
    console::say(u"  mcs-ledger"_s);
    console::say(u"      "_s + Words::tr("opens the window"));
    for (const Command &command : commands) {
        console::say(u"  mcs-ledger "_s + command.usage);
        console::say(u"      "_s + command.purpose);
    }
    console::say({});
    console::say(Words::tr(
        "Every command on a ledger takes --password-file P (the first line, UTF-8; - reads standard input) and, "
        "where a ledger has several users, --user NAME, and where it has several facilities, --facility NAME."));
    console::say(Words::tr("Exit code: 0 done, 1 failed and nothing changed, 2 wrong usage."));
}

int usageMistake(const QString &sentence)
{
    complainAboutUsage(sentence);
    return static_cast<int>(ExitCode::Usage);
}

int runCommand(const Command &command, const Arguments &arguments)
{
    const domain::SystemClock clock;
    const auto keychain = systemKeychain();
    LocalSettings settings;
    store::LoginGuard guard(clock, loginStorage(settings)); // the counts the window uses, too
    QObject context;
    const CommandCall call{arguments, clock, *keychain, guard, &context};
    QTimer::singleShot(0, &context, [&command, &call] {
        command.run(call, [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return QCoreApplication::exec();
}

} // namespace

QList<OptionSpec> withSignIn(QList<OptionSpec> options)
{
    options.append({u"--password-file"_s, OptionSpec::Takes::One, true});
    options.append({u"--user"_s, OptionSpec::Takes::One});
    options.append({u"--facility"_s, OptionSpec::Takes::One});
    return options;
}

void complainAboutUsage(const QString &sentence)
{
    console::complain(Words::tr("%1 See “mcs-ledger --help”.").arg(sentence));
}

bool wasInterrupted()
{
    return interrupted != 0;
}

bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QByteArray first(argv[1]);
    return !first.startsWith('-') || first == "--help" || first == "-h" || first == "--version";
}

int runCommandLine(int argc, char **argv)
{
    forbidCoreDumps();
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    QCoreApplication application(argc, argv); // no display is ever asked for
    QCoreApplication::setApplicationName(u"mcs-ledger"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MCS_VERSION));
    QTranslator translator;
    if (translator.load(u":/i18n/mcs-ledger_ja.qm"_s))
        QCoreApplication::installTranslator(&translator);

    QStringList words = QCoreApplication::arguments().mid(1);
    QString name = words.isEmpty() ? u"--help"_s : words.takeFirst();
    const QList<Command> commands = allCommands();
    const auto isCommand = [&commands](const QString &asked) {
        return std::any_of(
            commands.cbegin(), commands.cend(), [&](const Command &command) { return command.spec.name == asked; });
    };
    if (!words.isEmpty() && isCommand(name + u' ' + words.first()))
        name += u' ' + words.takeFirst();
    if (name == "--version"_L1) {
        console::say(u"mcs-ledger "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        sayUsage(commands);
        return 0;
    }
    for (const Command &command : commands) {
        if (command.spec.name != name)
            continue;
        if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
            sayUsage({command});
            return 0;
        }
        const auto arguments = Arguments::parse(command.spec, words);
        if (!arguments)
            return usageMistake(arguments.error().message);
        return runCommand(command, *arguments);
    }
    return usageMistake(Words::tr("There is no command “%1”.").arg(name));
}

} // namespace mcs::app
