// SPDX-License-Identifier: Apache-2.0
// Chooses one of very many records by typing a part of the name or the reading, in any kana. What is typed and is no
// record stays as text, so that a new one can be made of it.
#pragma once

#include <QComboBox>

namespace mcs::app {

class PickCombo final : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        qint64 id;
        QString text; // unique
        QString reading; // found as well
    };
    explicit PickCombo(const QList<Choice> &choices, qint64 chosen, QWidget *parent = nullptr);
    [[nodiscard]] qint64 chosen() const; // 0: nothing, or a text that is no record
    [[nodiscard]] QString typed() const { return currentText().trimmed(); }
};

} // namespace mcs::app
