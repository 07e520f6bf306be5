// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/dateedit.h"

#include "app/widgets/icons.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/wareki.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("e.g. R8.4.1"));
    m_text->setInputMethodHints(Qt::ImhPreferLatin);
    m_text->setMinimumWidth(fontMetrics().horizontalAdvance(u"令和88年88月88日"_s) + 28);
    m_text->setToolTip(
        tr("R8.4.1, 8.4.1, 20260401 and 2026/4/1 are all understood. ↑↓ change the day, Page Up and Page Down "
           "the month, Ctrl+; enters today."));
    m_text->installEventFilter(this);
    m_open = new QToolButton;
    m_open->setIcon(icon(u"calendar"_s));
    m_open->setText(tr("Calendar"));
    m_open->setAccessibleName(tr("Choose from the calendar"));
    m_open->setToolTip(tr("Choose from the calendar"));
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setAutoRaise(true);
    m_meaning = new QLabel;
    m_meaning->setMinimumWidth(fontMetrics().horizontalAdvance(u"2026/88/88（月）"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_open);
    layout->addWidget(m_meaning, 1);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, [this] { show(false); });
    connect(m_text, &QLineEdit::editingFinished, this, [this] { show(true); });
    connect(m_open, &QToolButton::clicked, this, &DateEdit::openCalendar);
    show(true);
}

void DateEdit::hideMeaning()
{
    m_meaning->hide();
}

domain::Result<QDate> DateEdit::parsed() const
{
    const QString typed = m_text->text().normalized(QString::NormalizationForm_KC).trimmed();
    // Habit: "4/1" is this year's, "1" is this month's.
    static const QRegularExpression dayOnly(u"^\\d{1,2}日?$"_s);
    static const QRegularExpression monthAndDay(u"^(\\d{1,2})(?:[/.]|月)(\\d{1,2})日?$"_s);
    if (dayOnly.match(typed).hasMatch()) {
        QString digits = typed;
        const QDate date(m_today.year(), m_today.month(), digits.remove(u'日').toInt());
        if (date.isValid())
            return date;
    }
    if (const auto match = monthAndDay.match(typed); match.hasMatch()) {
        const QDate date(m_today.year(), match.captured(1).toInt(), match.captured(2).toInt());
        if (date.isValid())
            return date;
    }
    return domain::parseDate(typed);
}

QDate DateEdit::date() const
{
    const auto result = parsed();
    return result ? *result : QDate();
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? domain::warekiLong(date) : QString());
}

QString DateEdit::text() const
{
    return m_text->text();
}

void DateEdit::setText(const QString &text)
{
    m_text->setText(text);
    show(true);
}

void DateEdit::show(bool finished)
{
    const auto result = parsed();
    QPalette colours = palette();
    if (!result) {
        m_meaning->clear();
        m_meaning->setToolTip(result.error().message);
        if (finished) {
            m_meaning->setText(tr("Not a date"));
            colours.setColor(QPalette::WindowText, toneColour(tables::Tone::Bad, palette()));
        }
    } else {
        m_meaning->setToolTip({});
        m_meaning->setText(result->isValid() ? result->toString(u"yyyy/M/d"_s)
                    + tr(" (%1)").arg(QLocale().dayName(result->dayOfWeek(), QLocale::ShortFormat))
                                             : QString());
        colours.setColor(QPalette::WindowText, quietColour(palette()));
        if (finished && result->isValid() && m_text->text() != domain::warekiLong(*result)) {
            const QSignalBlocker quiet(m_text);
            m_text->setText(domain::warekiLong(*result));
        }
    }
    m_meaning->setPalette(colours);
    m_text->setAccessibleDescription(m_meaning->text());
    Q_EMIT dateChanged(result ? *result : QDate());
}

void DateEdit::step(int days, int months)
{
    QDate from = date();
    if (!from.isValid()) {
        if (!m_text->text().isEmpty())
            return;
        from = m_today;
    } else {
        from = months != 0 ? domain::addCalendarMonths(from, months) : from.addDays(days);
    }
    setDate(from);
    m_text->selectAll();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = (key->modifiers() & Qt::AltModifier) != 0;
        switch (key->key()) {
        case Qt::Key_Down:
            if (alt)
                openCalendar();
            else
                step(-1, 0);
            return true;
        case Qt::Key_Up:
            step(1, 0);
            return true;
        case Qt::Key_PageDown:
            step(0, -1);
            return true;
        case Qt::Key_PageUp:
            step(0, 1);
            return true;
        case Qt::Key_F4:
            openCalendar();
            return true;
        case Qt::Key_Semicolon:
            if ((key->modifiers() & Qt::ControlModifier) != 0) {
                setDate(m_today);
                return true;
            }
            break;
        default:
            break;
        }
    }
    if (watched == m_text && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_text, &QLineEdit::selectAll, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void DateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_meaning && !m_meaning->text().isEmpty()) {
        const QSignalBlocker quiet(this);
        show(true);
    }
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    auto *today = new QPushButton(tr("Today: %1").arg(domain::warekiLong(m_today)));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    layout->addWidget(today);
    const auto choose = [this, popup](QDate chosen) {
        popup->close();
        setDate(chosen);
        m_text->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, choose);
    connect(calendar, &QCalendarWidget::activated, popup, choose);
    connect(today, &QPushButton::clicked, popup, [this, choose] { choose(m_today); });
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace mcs::app
