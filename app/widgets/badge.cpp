// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/badge.h"

#include "app/widgets/tonecolours.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QProgressBar>

namespace mcs::app {

using tables::Tone;

Badge::Badge(QWidget *parent)
    : QFrame(parent)
{
    m_title = new QLabel;
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_count = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setVerticalSpacing(4);
    m_recommended = new QLabel;
    layout->setHorizontalSpacing(16);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_count, 0, 1, Qt::AlignRight);
    layout->addWidget(m_bar, 1, 0);
    layout->addWidget(m_recommended, 1, 1, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    setFrameShape(StyledPanel);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 24);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void Badge::showRecommended(int met, int total)
{
    m_recommended->setVisible(total > 0);
    m_recommended->setText(tr("recommended: %1 of %2").arg(met).arg(total));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, quietColour(colours));
    m_recommended->setPalette(colours);
}

void Badge::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void Badge::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

// The title of the one that has the focus is underlined.
void Badge::showFocus(bool focus)
{
    QFont font = m_title->font();
    font.setUnderline(focus);
    m_title->setFont(font);
}

void Badge::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    showFocus(true);
}

void Badge::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    showFocus(false);
}

void Badge::show(const QString &title, const QString &of, int met, int total)
{
    const Tone tone = met >= total ? Tone::Good : Tone::Attention;
    m_title->setText(title);
    const QString words
        = met >= total ? tr("%1 all met").arg(toneSign(Tone::Good)) : tr("%1 of %2 met").arg(met).arg(total);
    m_count->setText(words);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(tone, colours));
    m_count->setPalette(colours);
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(met);
    QPalette bar = palette();
    bar.setColor(QPalette::Highlight, toneColour(tone, bar));
    m_bar->setPalette(bar);
    m_bar->setAccessibleName(title);
    setToolTip(of);
    setAccessibleName(title);
    setAccessibleDescription(words + u'\n' + of);
}

} // namespace mcs::app
