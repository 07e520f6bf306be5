// SPDX-License-Identifier: Apache-2.0
// 家族・代理人・緊急連絡先・成年後見人 of a patient: one line each, added and removed in place.
#pragma once

#include "models/domain/records.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace mcs::app {

class ContactsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsEdit(QWidget *parent = nullptr);
    [[nodiscard]] QList<domain::PatientContact> contacts() const; // lines without any entry are left out
    void setContacts(const QList<domain::PatientContact> &contacts);
    [[nodiscard]] QJsonArray draft() const;
    void setDraft(const QJsonArray &draft);

private:
    struct Line
    {
        QWidget *box;
        QComboBox *kind;
        QLineEdit *name;
        QLineEdit *relation;
        QLineEdit *tel;
        QLineEdit *address;
        QToolButton *remove;
    };
    void add(const domain::PatientContact &contact);
    void nameInputs();
    void clear();

    QVBoxLayout *m_layout = nullptr;
    QList<Line> m_lines;
};

} // namespace mcs::app
