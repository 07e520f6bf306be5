// SPDX-License-Identifier: Apache-2.0
// On a real X server, for only a real clipboard knows whose text lies on it.
#include "app/hygiene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCopiedFromTheLedgerLeavesTheClipboard()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"見本 花子"_s);
        clipboard->setText(u"見本 花子"_s, QClipboard::Selection);
        QTRY_VERIFY(clipboard->ownsClipboard());
        app::clearOwnClipboard();
        QTRY_COMPARE(clipboard->text(), QString());
        QTRY_COMPARE(clipboard->text(QClipboard::Selection), QString());
    }

    void whatAnotherProgramCopiedStays()
    {
        QProcess other; // this program once more
        other.start(QCoreApplication::applicationFilePath(), {u"--copy"_s});
        QVERIFY(other.waitForStarted());
        QVERIFY(other.waitForReadyRead());
        QClipboard *clipboard = QGuiApplication::clipboard();
        QTRY_COMPARE(clipboard->text(), u"ほかのソフトの文"_s);
        app::clearOwnClipboard();
        QCOMPARE(clipboard->text(), u"ほかのソフトの文"_s);
        other.kill();
        other.waitForFinished();
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--copy"_s)) {
        QGuiApplication::clipboard()->setText(u"ほかのソフトの文"_s);
        std::puts("copied");
        std::fflush(stdout);
        return QGuiApplication::exec();
    }
    TestClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboard.moc"
