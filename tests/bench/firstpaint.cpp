// SPDX-License-Identifier: Apache-2.0
// Linked into a program that is measured: says on standard output when its first window has been painted, and how much
// memory it has by then, and ends.
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

// Kilobytes of memory, shared pages counted by their share.
long proportionalMemory()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toLong();
    }
    return 0;
}

class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!widget || !widget->isWindow() || m_seen)
            return false;
        m_seen = true;
        // After the whole window has been painted and handed to the screen.
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            std::printf("%ld\n", proportionalMemory());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        return false;
    }

private:
    bool m_seen = false;
};

void watch()
{
    QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
