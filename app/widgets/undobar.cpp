// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/undobar.h"

#include "app/widgets/icons.h"
#include "app/widgets/tonecolours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace mcs::app {

using namespace Qt::StringLiterals;

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"undoBar"_s);
    setAutoFillBackground(true);
    m_sentence = new QLabel;
    m_button = new QPushButton(icon(u"undo"_s), tr("Take it back"));
    m_button->setToolTip(tr("Ctrl+Z"));
    auto *close = new QToolButton;
    close->setIcon(icon(u"close"_s));
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button);
    layout->addStretch(1);
    layout->addWidget(close);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    colour();
    hide();
}

void UndoBar::offer(const QString &sentence, std::function<void()> takeBack)
{
    m_takeBack = std::move(takeBack);
    m_sentence->setText(sentence);
    show();
}

void UndoBar::undo()
{
    if (isHidden())
        return;
    hide();
    if (const auto takeBack = std::exchange(m_takeBack, {}))
        takeBack();
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_sentence)
        colour();
}

void UndoBar::colour()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, toneWash(tables::Tone::Attention, colours));
    colours.setColor(QPalette::WindowText, colours.color(QPalette::Text));
    setPalette(colours);
}

} // namespace mcs::app
