// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/badge.h"

#include "app/widgets/tonecolours.h"

#include <QGridLayout>
#include <QLabel>
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
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_count, 0, 1, Qt::AlignRight);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    setFrameShape(StyledPanel);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 16);
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
