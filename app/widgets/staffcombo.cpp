// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/staffcombo.h"

#include "models/domain/japanese.h"
#include "models/tables/staffmodel.h"

#include <algorithm>

namespace mcs::app {

StaffCombo::StaffCombo(const QList<domain::Staff> &staff, QDate today, domain::StaffId chosen, QWidget *parent)
    : QComboBox(parent)
{
    struct Choice
    {
        QByteArray key;
        QString text;
        qint64 id;
    };
    QList<Choice> choices;
    for (const domain::Staff &person : staff) {
        if (tables::hasLeft(person, today) && person.id != chosen)
            continue;
        const QString text = person.jobType.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, person.jobType);
        choices.append({domain::sortKey(person.kana, person.name), text, person.id.value});
    }
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.key < b.key; });
    addItem(tr("(not chosen)"), qint64(0));
    for (const Choice &choice : choices)
        addItem(choice.text, choice.id);
    setCurrentIndex(std::max(0, findData(chosen.value)));
    setMaxVisibleItems(16);
}

domain::StaffId StaffCombo::staff() const
{
    return {currentData().toLongLong()};
}

} // namespace mcs::app
