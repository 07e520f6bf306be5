// SPDX-License-Identifier: Apache-2.0
// The things of a request: a device of the register or another medium, and the information on it. Always at least one.
#pragma once

#include "models/domain/records.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QGroupBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace mcs::app {

class CarryOutItemsEdit final : public QWidget
{
    Q_OBJECT

public:
    // Offers the devices in use.
    explicit CarryOutItemsEdit(const QList<domain::Device> &devices, QWidget *parent = nullptr);

    [[nodiscard]] QList<domain::CarryOutItem> items() const; // without empty ones
    void setItems(const QList<domain::CarryOutItem> &items);
    [[nodiscard]] QJsonArray draft() const;
    void setDraft(const QJsonArray &draft);

private:
    struct Line
    {
        QGroupBox *box;
        QComboBox *device;
        QLineEdit *medium;
        QLineEdit *content;
        QToolButton *remove;
    };
    void add(const domain::CarryOutItem &item);
    void clear();
    void nameInputs();

    QList<domain::Device> m_devices;
    QList<Line> m_lines;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace mcs::app
