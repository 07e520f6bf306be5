// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/inputs.h"

#include <QCompleter>
#include <QLineEdit>

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

} // namespace mcs::app
