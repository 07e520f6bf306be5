// SPDX-License-Identifier: Apache-2.0
// A combo box over the values of an enumeration, with the words of the window.
#pragma once

#include "models/tables/words.h"

#include <QComboBox>

#include <initializer_list>

namespace mcs::app {

template <class Enum> QComboBox *enumCombo(std::initializer_list<Enum> values, Enum current)
{
    auto *combo = new QComboBox;
    for (const Enum value : values)
        combo->addItem(tables::Words::of(value), int(value));
    combo->setCurrentIndex(combo->findData(int(current)));
    return combo;
}

template <class Enum> Enum enumValue(const QWidget *combo)
{
    return Enum(qobject_cast<const QComboBox *>(combo)->currentData().toInt());
}

} // namespace mcs::app
