// SPDX-License-Identifier: Apache-2.0
// Where a dialog opens.
#pragma once

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace mcs::app {

// Over the middle of its window, and wholly on the screen.
inline void placeOnWindow(QWidget &dialog)
{
    if (!dialog.parentWidget())
        return;
    const QRect room = dialog.screen()->availableGeometry();
    QRect place = dialog.geometry();
    place.moveCenter(dialog.parentWidget()->window()->geometry().center());
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - place.width())));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - place.height())));
    dialog.move(place.topLeft());
}

} // namespace mcs::app
