// SPDX-License-Identifier: Apache-2.0
#include "app/hygiene.h"

#include <QClipboard>
#include <QGuiApplication>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace mcs::app {

void forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    // "Owns" is true exactly while the text on the clipboard was put there by this program.
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace mcs::app
