// SPDX-License-Identifier: Apache-2.0
// Runs slow work (Argon2) in a worker thread and hands its value back to the window's thread.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace mcs::app {

// `work()` runs in a worker thread and must not touch widgets or an open ledger. `done(value)` runs later in the
// window's thread, once, unless `context` is gone by then.
template <class Work, class Done> void inWorker(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
            using Value = decltype(work());
            auto value = std::make_shared<Value>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard = std::move(guard), value = std::move(value), done = std::move(done)]() mutable {
                    if (guard)
                        done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
}

} // namespace mcs::app
