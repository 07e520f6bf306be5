// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/inputs.h"

#include "app/widgets/dateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

QLineEdit *textEdit(const QString &text, int maximumLength)
{
    auto *edit = new QLineEdit(text);
    edit->setMaxLength(maximumLength);
    edit->setCursorPosition(0);
    return edit;
}

QLineEdit *latinEdit(const QString &text, int maximumLength)
{
    QLineEdit *edit = textEdit(text, maximumLength);
    edit->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit] {
        const QString plain = edit->text().normalized(QString::NormalizationForm_KC).trimmed();
        if (plain != edit->text())
            edit->setText(plain);
    });
    return edit;
}

void suggest(QLineEdit *edit, const QStringList &suggestions)
{
    QStringList list = suggestions;
    list.removeAll(QString());
    list.removeDuplicates();
    auto *completer = new QCompleter(list, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
}

QJsonValue inputValue(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    if (const auto *date = qobject_cast<const DateEdit *>(input))
        return date->text();
    if (const auto *check = qobject_cast<const QCheckBox *>(input))
        return check->isChecked();
    if (const auto *combo = qobject_cast<const QComboBox *>(input))
        return combo->isEditable() ? QJsonValue(combo->currentText()) : QJsonValue::fromVariant(combo->currentData());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
        return text->toPlainText();
    return {};
}

void setInputValue(QWidget *input, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->setText(value.toString());
    } else if (auto *date = qobject_cast<DateEdit *>(input)) {
        date->setText(value.toString());
    } else if (auto *check = qobject_cast<QCheckBox *>(input)) {
        check->setChecked(value.toBool());
    } else if (auto *combo = qobject_cast<QComboBox *>(input)) {
        if (combo->isEditable())
            combo->setCurrentText(value.toString());
        else
            combo->setCurrentIndex(std::max(0, combo->findData(value.toVariant().toLongLong())));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        text->setPlainText(value.toString());
    }
}

} // namespace mcs::app
