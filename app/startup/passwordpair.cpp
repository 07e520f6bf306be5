// SPDX-License-Identifier: Apache-2.0
#include "app/startup/passwordpair.h"

#include "models/store/ledgerfolder.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace mcs::app {

PasswordPair::PasswordPair(QWidget *parent)
    : QWidget(parent)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_visible(new QCheckBox(tr("&Show what is typed")))
    , m_sentence(new QLabel)
{
    for (QLineEdit *field : {m_first, m_second}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(200);
        connect(field, &QLineEdit::textChanged, this, &PasswordPair::judge);
    }
    m_first->setAccessibleName(tr("New password"));
    m_second->setAccessibleName(tr("New password, once more"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("New &password"), m_first);
    form->addRow(tr("Once &more"), m_second);
    form->addRow(QString(), m_visible);
    form->addRow(QString(), m_sentence);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool visible) {
        m_first->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
        m_second->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    });
    setFocusProxy(m_first);
    judge();
}

void PasswordPair::setNamesToAvoid(const QStringList &names)
{
    m_names = names;
    judge();
}

QString PasswordPair::password() const
{
    return m_first->text();
}

domain::Result<void> PasswordPair::check() const
{
    if (const auto strong = store::checkPassword(m_first->text(), m_names); !strong)
        return strong.error();
    if (m_first->text() != m_second->text())
        return domain::Error{
            domain::ErrorCode::InvalidInput, tr("The two entries differ. Please enter the same password once more.")};
    return {};
}

void PasswordPair::clear()
{
    m_first->clear();
    m_second->clear();
    m_visible->setChecked(false);
}

void PasswordPair::judge()
{
    if (m_first->text().isEmpty()) {
        m_sentence->setText(
            tr("Use at least 12 characters with letters and digits, for example several words in a row."));
    } else {
        const auto checked = check();
        m_sentence->setText(checked ? tr("This password can be used.") : checked.error().message);
    }
    Q_EMIT changed();
}

} // namespace mcs::app
