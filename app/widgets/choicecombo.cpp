// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/choicecombo.h"

#include <QComboBox>

namespace mcs::app {

QComboBox *choiceCombo(const QList<policy::Choice> &choices, const QString &chosen, const QString &none)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    combo->addItem(none, 0);
    for (int place = 0; place < choices.size(); ++place) {
        combo->addItem(choices.at(place).text, place + 1);
        combo->setItemData(place + 1, choices.at(place).text, Qt::ToolTipRole); // may be longer than the combo is wide
        if (choices.at(place).id == chosen)
            combo->setCurrentIndex(place + 1);
    }
    return combo;
}

const policy::Choice *choiceAt(const QList<policy::Choice> &choices, const QWidget *combo)
{
    const int place = qobject_cast<const QComboBox *>(combo)->currentData().toInt();
    return place > 0 && place <= choices.size() ? &choices.at(place - 1) : nullptr;
}

} // namespace mcs::app
