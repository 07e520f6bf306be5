// SPDX-License-Identifier: Apache-2.0
#include "app/widgetprompts.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

namespace mcs::app {

namespace {

constexpr int textWidth = 440;

// An icon, a sentence, room for more below it, and buttons.
class MessageDialog final : public QDialog
{
public:
    MessageDialog(QWidget *parent, const QString &title, const QString &text, QStyle::StandardPixmap icon)
        : QDialog(parent)
    {
        setWindowTitle(title);
        setAccessibleDescription(text);
        auto *row = new QHBoxLayout;
        auto *picture = new QLabel;
        const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
        picture->setPixmap(style()->standardIcon(icon, nullptr, this).pixmap(size));
        row->addWidget(picture, 0, Qt::AlignTop);
        m_body = new QVBoxLayout;
        row->addLayout(m_body, 1);
        auto *layout = new QVBoxLayout(this);
        layout->addLayout(row, 1);
        m_buttons = new QDialogButtonBox;
        layout->addWidget(m_buttons);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        addText(text);
    }

    QLabel *addText(const QString &text)
    {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(textWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_body->addWidget(label);
        return label;
    }
    void addDetails(const QStringList &lines)
    {
        auto *details = new QPlainTextEdit(lines.join(u'\n'));
        details->setReadOnly(true);
        details->setTabChangesFocus(true);
        details->setMinimumHeight(120);
        m_body->addWidget(details, 1);
    }
    void addWidget(QWidget *widget) { m_body->addWidget(widget); }
    QPushButton *addButton(const QString &caption, QDialogButtonBox::ButtonRole role)
    {
        return m_buttons->addButton(caption, role);
    }

private:
    QVBoxLayout *m_body = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace

void WidgetPrompts::showError(QWidget *parent, const domain::Error &error)
{
    if (m_silent)
        return;
    MessageDialog dialog(parent, tr("Please check"), error.message, QStyle::SP_MessageBoxWarning);
    QStringList articles;
    for (const domain::Citation &citation : error.articles)
        articles.append(m_writer ? m_writer(citation) : citation.article);
    if (!articles.isEmpty())
        dialog.addText(tr("Based on: %1").arg(articles.join(QChar(0x3001))));
    if (!error.details.isEmpty())
        dialog.addDetails(error.details);
    dialog.addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    dialog.exec();
}

void WidgetPrompts::inform(QWidget *parent, const QString &title, const QString &text)
{
    if (m_silent)
        return;
    MessageDialog dialog(parent, title, text, QStyle::SP_MessageBoxInformation);
    dialog.addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    dialog.exec();
}

bool WidgetPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    if (m_silent)
        return false;
    MessageDialog dialog(parent, title, text, QStyle::SP_MessageBoxQuestion);
    dialog.addButton(action, QDialogButtonBox::AcceptRole);
    dialog.addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setDefault(true);
    return dialog.exec() == QDialog::Accepted && !m_silent;
}

std::optional<QString> WidgetPrompts::askText(QWidget *parent, const QString &title, const QString &label)
{
    if (m_silent)
        return {};
    MessageDialog dialog(parent, title, label, QStyle::SP_MessageBoxQuestion);
    auto *input = new QLineEdit;
    input->setAccessibleName(label);
    input->setMaxLength(500);
    dialog.addWidget(input);
    auto *accept = dialog.addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
    dialog.addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setDefault(true);
    accept->setEnabled(false);
    QObject::connect(input, &QLineEdit::textChanged, accept,
        [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    input->setFocus();
    if (dialog.exec() != QDialog::Accepted || m_silent)
        return {};
    return input->text().trimmed();
}

QString WidgetPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    if (m_silent)
        return {};
    const QString file = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!file.isEmpty())
        m_folder = QFileInfo(file).absolutePath();
    return file;
}

QString WidgetPrompts::saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    if (m_silent)
        return {};
    const QString folder
        = m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    const QString file = QFileDialog::getSaveFileName(parent, title, QDir(folder).filePath(name), filter);
    if (!file.isEmpty())
        m_folder = QFileInfo(file).absolutePath();
    return file;
}

QString WidgetPrompts::chooseFolder(QWidget *parent, const QString &title)
{
    if (m_silent)
        return {};
    return QFileDialog::getExistingDirectory(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

} // namespace mcs::app
