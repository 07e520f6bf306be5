// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/checklistedit.h"

#include "app/widgets/tonecolours.h"
#include "models/tables/devicemap.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::CheckAnswer;
using domain::DeviceCheckLine;
using tables::Tone;
using tables::Words;

namespace {

constexpr CheckAnswer answers[]
    = {CheckAnswer::Unanswered, CheckAnswer::Ok, CheckAnswer::NotOk, CheckAnswer::NotApplicable, CheckAnswer::Declined};

} // namespace

CheckListEdit::CheckListEdit(const QList<policy::CheckItem> &items, const policy::Policy &policy, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_table(new QTableWidget)
    , m_comment(new QLineEdit)
    , m_progress(new QLabel)
{
    std::stable_sort(m_items.begin(), m_items.end(),
        [](const policy::CheckItem &a, const policy::CheckItem &b) { return a.demand.level < b.demand.level; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    build(policy);
    layout->addWidget(m_table, 1);
    auto *comment = new QHBoxLayout;
    auto *label = new QLabel(tr("Co&mment on the current item"));
    label->setBuddy(m_comment);
    comment->addWidget(label);
    comment->addWidget(m_comment, 1);
    layout->addLayout(comment);
    auto *keys = new QHBoxLayout;
    for (int key = 1; key < int(std::size(answers)); ++key) {
        auto *button = new QPushButton(tr("%1: %2", "key, answer").arg(key).arg(Words::of(answers[key])));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, key] {
            m_table->setFocus();
            answer(answers[key]);
        });
        keys->addWidget(button);
    }
    keys->addStretch(1);
    keys->addWidget(m_progress);
    auto *rest = new QPushButton(tr("All the &rest in order"));
    rest->setObjectName(u"rest"_s);
    rest->setAutoDefault(false);
    connect(rest, &QPushButton::clicked, this, &CheckListEdit::answerRest);
    keys->addWidget(rest);
    layout->addLayout(keys);
    setFocusProxy(m_table);
    m_comment->setObjectName(u"comment"_s);
    m_comment->setMaxLength(500);
    m_comment->setAccessibleName(tr("Comment on the current item"));
    m_comment->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        const auto at = m_rows.indexOf(row);
        if (at < 0)
            return;
        m_current = int(at);
        showCurrent();
    });
    connect(m_comment, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_current < m_lines.size()) {
            m_lines[m_current].comment = text.trimmed();
            showLine(m_current);
            Q_EMIT changed();
        }
    });
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(m_rows.first(), Item);
    showCurrent();
    showProgress();
}

void CheckListEdit::build(const policy::Policy &policy)
{
    const int em = fontMetrics().horizontalAdvance(u'あ');
    m_table->setObjectName(u"check-items"_s);
    m_table->setAccessibleName(tr("Check items, answered with the keys 1 to 4"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("Articles"), tr("Answer"), tr("Comment")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Item, QHeaderView::Stretch);
    m_table->setColumnWidth(Articles, em * 9);
    m_table->setColumnWidth(Answer, em * 8);
    m_table->setColumnWidth(Comment, em * 9);
    m_table->setMinimumSize(em * 56, fontMetrics().height() * 20);
    QFont bold = font();
    bold.setBold(true);
    std::optional<policy::Level> level;
    for (const policy::CheckItem &item : std::as_const(m_items)) {
        if (level != item.demand.level) {
            level = item.demand.level;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            auto *head = new QTableWidgetItem(policy::levelWord(*level));
            head->setFlags(Qt::NoItemFlags);
            head->setFont(bold);
            head->setForeground(palette().color(QPalette::Text));
            head->setBackground(palette().color(QPalette::AlternateBase));
            m_table->setItem(row, 0, head);
            m_table->setSpan(row, 0, 1, ColumnCount);
        }
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        m_table->item(row, Item)->setText(item.text);
        m_table->item(row, Articles)
            ->setText(tables::articlesText(item.demand.articles, policy).replace(u" ／ "_s, u"\n"_s));
        m_rows.append(row);
        m_lines.append({item.id, CheckAnswer::Unanswered, {}});
        showLine(int(m_lines.size()) - 1);
    }
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &CheckListEdit::fitRows);
}

void CheckListEdit::fitRows()
{
    // A little air between sentences of several lines.
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->resizeRowToContents(row);
        m_table->setRowHeight(row, m_table->rowHeight(row) + 8);
    }
}

void CheckListEdit::showLine(int at)
{
    const DeviceCheckLine &line = m_lines.at(at);
    const policy::Level level = m_items.at(at).demand.level;
    const Tone tone = line.answer == CheckAnswer::Ok ? Tone::Good
        : line.answer == CheckAnswer::NotOk          ? tables::toneOfFinding(level)
                                                     : Tone::Muted;
    const QString sign = line.answer == CheckAnswer::Unanswered ? QString() : toneSign(tone);
    QTableWidgetItem *cell = m_table->item(m_rows.at(at), Answer);
    cell->setText((sign.isEmpty() ? QString() : sign + u' ') + Words::of(line.answer));
    cell->setForeground(toneColour(tone, palette()));
    m_table->item(m_rows.at(at), Comment)->setText(line.comment);
}

void CheckListEdit::showCurrent()
{
    m_comment->setEnabled(m_current < m_lines.size());
    if (m_current < m_lines.size())
        m_comment->setText(m_lines.at(m_current).comment);
}

void CheckListEdit::showProgress()
{
    const auto done = std::count_if(m_lines.cbegin(), m_lines.cend(),
        [](const DeviceCheckLine &line) { return line.answer != CheckAnswer::Unanswered; });
    m_progress->setText(tr("%1 of %2 answered").arg(done).arg(m_lines.size()));
}

void CheckListEdit::answer(CheckAnswer answer)
{
    if (m_current >= m_lines.size())
        return;
    m_lines[m_current].answer = answer;
    showLine(m_current);
    showProgress();
    Q_EMIT changed();
    if (answer == CheckAnswer::Declined && m_lines.at(m_current).comment.isEmpty())
        m_comment->setFocus(Qt::OtherFocusReason); // why it is put aside
    else if (answer != CheckAnswer::Unanswered)
        toNextOpen();
}

void CheckListEdit::toNextOpen()
{
    for (int step = 1; step <= m_lines.size(); ++step) {
        const int at = int((m_current + step) % m_lines.size());
        if (m_lines.at(at).answer == CheckAnswer::Unanswered) {
            m_table->setCurrentCell(m_rows.at(at), Item);
            return;
        }
    }
}

void CheckListEdit::answerRest()
{
    for (int at = 0; at < m_lines.size(); ++at) {
        if (m_lines.at(at).answer == CheckAnswer::Unanswered) {
            m_lines[at].answer = CheckAnswer::Ok;
            showLine(at);
        }
    }
    showProgress();
    Q_EMIT changed();
}

void CheckListEdit::showItem(const QString &item)
{
    for (int at = 0; at < m_lines.size(); ++at) {
        if (m_lines.at(at).item == item)
            m_table->setCurrentCell(m_rows.at(at), Item);
    }
}

QString CheckListEdit::currentItem() const
{
    return m_current < m_lines.size() ? m_lines.at(m_current).item : QString();
}

QList<DeviceCheckLine> CheckListEdit::lines() const
{
    return m_lines;
}

void CheckListEdit::setLine(const DeviceCheckLine &line)
{
    for (int at = 0; at < m_lines.size(); ++at) {
        if (m_lines.at(at).item == line.item) {
            m_lines[at] = line;
            showLine(at);
        }
    }
    showCurrent();
    showProgress();
}

QJsonObject CheckListEdit::draft() const
{
    QJsonObject draft;
    for (const DeviceCheckLine &line : m_lines) {
        if (line.answer != CheckAnswer::Unanswered || !line.comment.isEmpty())
            draft.insert(line.item, QJsonObject{{u"answer"_s, int(line.answer)}, {u"comment"_s, line.comment}});
    }
    return draft;
}

void CheckListEdit::setDraft(const QJsonObject &draft)
{
    for (auto line = draft.begin(); line != draft.end(); ++line) {
        const QJsonObject one = line.value().toObject();
        const int answer = std::clamp(one[u"answer"].toInt(), 0, int(std::size(answers)) - 1);
        setLine({line.key(), answers[answer], one[u"comment"].toString()});
    }
}

bool CheckListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && key >= Qt::Key_0 && key < Qt::Key_0 + int(std::size(answers))) {
            answer(answers[key - Qt::Key_0]);
            return true;
        }
        if (watched == m_comment && (key == Qt::Key_Return || key == Qt::Key_Enter)
            && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            m_table->setFocus(Qt::OtherFocusReason);
            toNextOpen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CheckListEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table) {
        for (int at = 0; at < m_lines.size(); ++at)
            showLine(at);
    }
}

} // namespace mcs::app
