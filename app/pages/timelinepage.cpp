// SPDX-License-Identifier: Apache-2.0
#include "app/pages/carryoutpage.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "app/widgets/timelineview.h"
#include "app/widgets/tonecolours.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::TimelineMark;

TimelinePage::TimelinePage(const PageTools &tools, QWidget *parent)
    : CarryOutPage(tools, u"carry-out-timeline"_s, parent)
    , m_view(new TimelineView)
    , m_rows(new QButtonGroup(this))
{
    setWindowTitle(tr("Timeline"));
    setWindowIcon(icon(u"timeline"_s));
    m_view->setEmptyHint(tr("There is no request with a period to show."));

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 4, 8, 4);
    bottom->setSpacing(4);
    const auto button = [bottom](const QString &text, const QString &tip) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        bottom->addWidget(made);
        return made;
    };
    auto *things = button(tr("By thing"), tr("One row for each device or medium"));
    auto *requests = button(tr("By request"), tr("One row for each request"));
    things->setCheckable(true);
    requests->setCheckable(true);
    things->setChecked(true);
    m_rows->addButton(things, int(tables::TimelineRows::Things));
    m_rows->addButton(requests, int(tables::TimelineRows::Requests));
    bottom->addSpacing(12);
    connect(button(tr("−"), tr("Zoom out (-)")), &QToolButton::clicked, this, [this] { m_view->zoom(-1); });
    connect(button(tr("+"), tr("Zoom in (+)")), &QToolButton::clicked, this, [this] { m_view->zoom(1); });
    connect(button(tr("Today"), tr("Show today (T)")), &QToolButton::clicked, m_view, &TimelineView::showToday);
    bottom->addStretch(1);
    // What the signs mean.
    const std::pair<TimelineMark, QString> legend[] = {{TimelineMark::Waiting, tr("waits")},
        {TimelineMark::Approved, tr("approved")}, {TimelineMark::Out, tr("outside")},
        {TimelineMark::Overdue, tr("overdue")}, {TimelineMark::Returned, tr("returned")},
        {TimelineMark::Confirmed, tr("confirmed")}, {TimelineMark::Lost, tr("lost")}};
    for (const auto &[mark, word] : legend) {
        auto *label = new QLabel(tables::timelineSign(mark) + word);
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, toneColour(tables::toneOf(mark), colours));
        label->setPalette(colours);
        bottom->addWidget(label);
        bottom->addSpacing(4);
    }
    layout->addLayout(bottom);
    body->setFocusProxy(m_view);
    showInstead(body);

    m_drawTimer.setSingleShot(true);
    m_drawTimer.setInterval(0);
    connect(&m_drawTimer, &QTimer::timeout, this, &TimelinePage::draw);
    connect(&model(), &QAbstractItemModel::modelReset, &m_drawTimer, qOverload<>(&QTimer::start));
    connect(m_rows, &QButtonGroup::idClicked, this, &TimelinePage::draw);
    connect(m_view, &TimelineView::currentChanged, this, [this](CarryOutId carryOut) {
        if (carryOut.isStored())
            table()->showSubject(toText(carryOut));
    });
    connect(table(), &RecordTable::currentSubjectChanged, this, [this](const QString &subject) {
        m_view->showCarryOut(idFromText<CarryOutId>(subject).value_or(CarryOutId{}));
    });
    connect(m_view, &TimelineView::activated, this,
        [this] { Q_EMIT table()->activatedSubject(toText(m_view->current())); });
    connect(m_view, &TimelineView::menuAsked, table(), &RecordTable::menuAsked);
    connect(m_view, &TimelineView::removeAsked, table(), &RecordTable::removeAsked);
}

void TimelinePage::fill()
{
    CarryOutPage::fill();
    draw();
}

void TimelinePage::draw()
{
    m_drawTimer.stop();
    const QDate today = session().clock().today();
    QSet<CarryOutId> shownOnes;
    for (int row = 0; row < model().rowCount(); ++row)
        shownOnes.insert(idFromText<CarryOutId>(model().subjectAt(row)).value_or(CarryOutId{}));
    m_view->setTimeline(tables::timelineOf(
                            devices(), session().records().carryOuts,
                            [&shownOnes](CarryOutId carryOut) { return shownOnes.contains(carryOut); },
                            tables::TimelineRows(m_rows->checkedId()), today),
        today, [this](CarryOutId carryOut) {
            const CarryOut *one = devices().carryOut(carryOut);
            return one ? tables::timelineText(devices(), *one, session().clock().today()) : QString();
        });
    const CarryOutId shown = m_view->current();
    if (shown.isStored() && table()->currentSubject() != toText(shown))
        table()->showSubject(toText(shown));
}

} // namespace mcs::app
