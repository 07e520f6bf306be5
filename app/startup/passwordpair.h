// SPDX-License-Identifier: Apache-2.0
// A new password, typed twice, with a sentence below that says while typing what to change.
#pragma once

#include "models/domain/result.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace mcs::app {

class PasswordPair : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordPair(QWidget *parent = nullptr);

    void setNamesToAvoid(const QStringList &names); // the user's, the facility's
    [[nodiscard]] QString password() const;
    // WeakPassword or InvalidInput (the two differ) with the sentence shown below the fields.
    [[nodiscard]] domain::Result<void> check() const;
    [[nodiscard]] bool isAcceptable() const { return check().ok(); }
    void clear();
    [[nodiscard]] QLineEdit *firstField() const { return m_first; }
    [[nodiscard]] QLineEdit *secondField() const { return m_second; }

Q_SIGNALS:
    void changed();

private:
    void judge();

    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QCheckBox *m_visible = nullptr;
    QLabel *m_sentence = nullptr;
    QStringList m_names;
};

} // namespace mcs::app
