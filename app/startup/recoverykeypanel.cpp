// SPDX-License-Identifier: Apache-2.0
#include "app/startup/recoverykeypanel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

RecoveryKeyPanel::RecoveryKeyPanel(Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_key(new QLabel)
    , m_retyped(new QLineEdit)
    , m_state(new QLabel)
{
    auto *explanation = new QLabel(
        tr("With this recovery key the ledger opens when the password has been forgotten or the PC has been "
           "replaced. It is shown only this once. Print it (or save it to a USB stick) and keep it in a locked "
           "place away from this PC."));
    explanation->setWordWrap(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.4);
    fixed.setBold(true);
    m_key->setFont(fixed);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setFrameShape(QFrame::StyledPanel);
    m_key->setMargin(12);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setObjectName(u"recoveryKey"_s);
    auto *print = new QPushButton(tr("&Print"));
    auto *save = new QPushButton(tr("&Save to a file"));
    print->setObjectName(u"printRecoveryKey"_s);
    save->setObjectName(u"saveRecoveryKey"_s);
    print->setAutoDefault(false);
    save->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addWidget(save);
    buttons->addStretch(1);
    m_retyped->setAccessibleName(tr("Last group of the key"));
    m_retyped->setObjectName(u"lastGroup"_s);
    m_retyped->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_retyped->setMaxLength(20);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 2);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *form = new QFormLayout;
    form->addRow(tr("Retype the &last group from the sheet"), m_retyped);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(explanation);
    layout->addWidget(m_key);
    layout->addLayout(buttons);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addStretch(1);
    connect(print, &QPushButton::clicked, this, &RecoveryKeyPanel::print);
    connect(save, &QPushButton::clicked, this, &RecoveryKeyPanel::save);
    connect(m_retyped, &QLineEdit::textChanged, this, &RecoveryKeyPanel::judge);
}

void RecoveryKeyPanel::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    // Four groups a line, so that nothing is cut in a narrow window.
    const QStringList groups = sheet.key.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 4)
        lines.append(groups.mid(i, 4).join(u'-'));
    m_key->setText(lines.join(u"\n"_s));
    m_retyped->clear();
    m_kept = false;
    m_keptSentence.clear();
    judge();
}

bool RecoveryKeyPanel::isComplete() const
{
    const QString typed = m_retyped->text().normalized(QString::NormalizationForm_KC).trimmed();
    return m_kept && !m_sheet.key.isEmpty() && typed.compare(lastGroup(m_sheet.key), Qt::CaseInsensitive) == 0;
}

void RecoveryKeyPanel::print()
{
    if (m_tools.printRecoverySheet && m_tools.printRecoverySheet(this, m_sheet))
        kept(tr("The sheet has been sent to the printer."));
}

void RecoveryKeyPanel::save()
{
    const QString file
        = m_tools.prompts.saveFile(this, tr("Save the recovery key"), tr("Recovery key.txt"), tr("Text files (*.txt)"));
    if (file.isEmpty())
        return;
    if (const auto saved = saveRecoverySheet(file, m_sheet); !saved)
        m_tools.prompts.showError(this, saved.error());
    else
        kept(tr("The file has been saved. Do not leave it on this PC."));
}

void RecoveryKeyPanel::kept(const QString &sentence)
{
    m_kept = true;
    m_keptSentence = sentence;
    m_retyped->setFocus();
    judge();
}

void RecoveryKeyPanel::judge()
{
    if (!m_kept)
        m_state->setText(tr("Please print or save the key first."));
    else if (isComplete())
        m_state->setText(tr("This is right. Please go on."));
    else if (m_retyped->text().isEmpty())
        m_state->setText(m_keptSentence + u' ' + tr("Now retype the last group of the key from the sheet."));
    else
        m_state->setText(tr("This is not yet the last group of the key."));
    Q_EMIT completeChanged();
}

} // namespace mcs::app
