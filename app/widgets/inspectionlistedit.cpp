// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/inspectionlistedit.h"

#include "app/widgets/dateedit.h"
#include "app/widgets/tonecolours.h"
#include "models/tables/devicemap.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::InspectionAnswer;
using domain::InspectionLine;
using tables::Tone;
using tables::Words;

namespace {

constexpr InspectionAnswer answers[]
    = {InspectionAnswer::Unanswered, InspectionAnswer::Met, InspectionAnswer::NotMet, InspectionAnswer::NotApplicable};

QLineEdit *lineEdit(const QString &name, const QString &words)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(500);
    edit->setAccessibleName(words);
    return edit;
}

} // namespace

InspectionListEdit::InspectionListEdit(const policy::InspectionList &list, const QList<InspectionLine> &known,
    const policy::Policy &policy, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_items(list.items)
    , m_known(known)
    , m_lines(known)
    , m_table(new QTableWidget)
    , m_bar(new QProgressBar)
    , m_progress(new QLabel)
    , m_evidence(lineEdit(u"evidence"_s, tr("Evidence for the current item")))
    , m_correction(lineEdit(u"correction"_s, tr("What is done about the current item")))
    , m_due(new DateEdit(today))
    , m_correcting(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    m_bar->setObjectName(u"progress"_s);
    m_bar->setRange(0, std::max(1, int(m_items.size())));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height());
    m_bar->setAccessibleName(tr("Items answered"));
    m_bar->setFocusPolicy(Qt::NoFocus);
    top->addWidget(m_bar, 1);
    top->addWidget(m_progress);
    layout->addLayout(top);
    build(policy);
    layout->addWidget(m_table, 1);
    buildBelow();
    buildKeys();
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_evidence->installEventFilter(this);
    m_correction->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        const auto at = m_rows.indexOf(row);
        if (at < 0)
            return;
        m_current = int(at);
        showCurrent();
    });
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(m_rows.first(), Item);
    showCurrent();
    showProgress();
}

void InspectionListEdit::build(const policy::Policy &policy)
{
    const int em = fontMetrics().horizontalAdvance(u'あ');
    m_table->setObjectName(u"inspection-items"_s);
    m_table->setAccessibleName(tr("Items of the self-inspection, answered with the keys 1 to 3"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("Articles"), tr("Answer"), tr("Evidence")});
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
    m_table->setColumnWidth(Answer, em * 6);
    m_table->setColumnWidth(Evidence, em * 17);
    m_table->setMinimumSize(em * 66, fontMetrics().height() * 19);
    QFont bold = font();
    bold.setBold(true);
    QString group;
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const policy::InspectionItem &item = m_items.at(at);
        if (at == 0 || item.group != group) {
            group = item.group;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            auto *head = new QTableWidgetItem(group);
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
        m_table->item(row, Articles)->setText(tables::articlesText(item.articles, policy).replace(u" ／ "_s, u"\n"_s));
        m_rows.append(row);
        showLine(int(at));
    }
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &InspectionListEdit::fitRows);
}

void InspectionListEdit::buildBelow()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    auto *evidence = new QLabel(tr("E&vidence for the current item"));
    evidence->setBuddy(m_evidence);
    grid->addWidget(evidence, 0, 0);
    grid->addWidget(m_evidence, 0, 1);
    auto *correcting = new QHBoxLayout(m_correcting);
    correcting->setContentsMargins(0, 0, 0, 0);
    auto *correction = new QLabel(tr("What is &done about it"));
    correction->setBuddy(m_correction);
    correcting->addWidget(correction);
    correcting->addWidget(m_correction, 1);
    auto *until = new QLabel(tr("&Until"));
    m_due->setObjectName(u"due"_s);
    m_due->setAccessibleName(tr("Correct the current item by"));
    until->setBuddy(m_due);
    correcting->addWidget(until);
    correcting->addWidget(m_due);
    QSizePolicy keep = m_correcting->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // nothing jumps while answering
    m_correcting->setSizePolicy(keep);
    grid->addWidget(m_correcting, 1, 0, 1, 2);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    m_inputs += {m_evidence, m_correction, m_due};
    connect(m_evidence, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_current >= m_lines.size())
            return;
        m_lines[m_current].evidence = text.trimmed();
        m_lines[m_current].fromRecords = false;
        showLine(m_current);
    });
    connect(m_correction, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_current < m_lines.size())
            m_lines[m_current].correction = text.trimmed();
    });
    connect(m_due, &DateEdit::dateChanged, this, [this] {
        if (m_current < m_lines.size())
            m_lines[m_current].dueOn = m_due->date();
    });
}

void InspectionListEdit::buildKeys()
{
    auto *keys = new QHBoxLayout;
    const auto add = [&](int key, const QString &words) {
        auto *button = new QPushButton(tr("%1: %2", "key, answer").arg(key).arg(words));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, key] {
            m_table->setFocus();
            answer(answers[key]);
        });
        keys->addWidget(button);
        m_inputs += button;
    };
    for (int key = 1; key < int(std::size(answers)); ++key)
        add(key, Words::of(answers[key]));
    add(0, tr("As the records say"));
    keys->addStretch(1);
    auto *next = new QPushButton(tr("&Next open item"));
    next->setObjectName(u"next-open"_s);
    next->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        toNextOpen();
    });
    keys->addWidget(next);
    m_inputs += next;
    static_cast<QVBoxLayout *>(layout())->addLayout(keys);
}

void InspectionListEdit::fitRows()
{
    // A little air between sentences of several lines.
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->resizeRowToContents(row);
        m_table->setRowHeight(row, m_table->rowHeight(row) + 8);
    }
}

void InspectionListEdit::showLine(int at)
{
    const InspectionLine &line = m_lines.at(at);
    const Tone tone = line.answer == InspectionAnswer::Met ? Tone::Good
        : line.answer == InspectionAnswer::NotMet          ? tables::toneOfFinding(m_items.at(at).level)
                                                           : Tone::Muted;
    const QString sign = line.answer == InspectionAnswer::Unanswered ? QString() : toneSign(tone);
    QTableWidgetItem *cell = m_table->item(m_rows.at(at), Answer);
    cell->setText((sign.isEmpty() ? QString() : sign + u' ') + Words::of(line.answer));
    cell->setForeground(toneColour(tone, palette()));
    QTableWidgetItem *evidence = m_table->item(m_rows.at(at), Evidence);
    evidence->setText(line.fromRecords ? tr("From the records: %1").arg(line.evidence) : line.evidence);
    evidence->setForeground(line.fromRecords ? quietColour(palette()) : palette().color(QPalette::Text));
}

void InspectionListEdit::showCurrent()
{
    const bool there = m_current < m_lines.size();
    const InspectionLine line = there ? m_lines.at(m_current) : InspectionLine();
    m_evidence->setText(line.evidence);
    m_correction->setText(line.correction);
    const QSignalBlocker quiet(m_due);
    m_due->setDate(line.dueOn);
    m_correcting->setVisible(line.answer == InspectionAnswer::NotMet);
}

void InspectionListEdit::showProgress()
{
    const auto done = std::count_if(m_lines.cbegin(), m_lines.cend(),
        [](const InspectionLine &line) { return line.answer != InspectionAnswer::Unanswered; });
    const auto known
        = std::count_if(m_lines.cbegin(), m_lines.cend(), [](const InspectionLine &line) { return line.fromRecords; });
    m_bar->setValue(int(done));
    m_progress->setText(tr("%1 of %2 answered (%3 from the records)").arg(done).arg(m_lines.size()).arg(known));
}

void InspectionListEdit::answer(InspectionAnswer answer)
{
    if (m_current >= m_lines.size() || m_readOnly)
        return;
    InspectionLine &line = m_lines[m_current];
    if (answer == InspectionAnswer::Unanswered) {
        const QString item = line.item;
        line = m_known.at(m_current);
        line.item = item;
    } else if (answer != line.answer || !line.fromRecords) {
        if (line.fromRecords)
            line.evidence.clear(); // the records say otherwise: own evidence
        line.fromRecords = false;
        line.answer = answer;
    }
    if (line.answer != InspectionAnswer::NotMet) {
        line.correction.clear();
        line.dueOn = {};
    }
    const bool overruled = !line.fromRecords && m_known.at(m_current).fromRecords && line.evidence.isEmpty();
    showLine(m_current);
    showCurrent();
    fitRows();
    showProgress();
    if (line.answer == InspectionAnswer::NotMet && line.correction.isEmpty() && !overruled)
        m_correction->setFocus(Qt::OtherFocusReason);
    else if (overruled || (line.answer == InspectionAnswer::NotApplicable && line.evidence.isEmpty()))
        m_evidence->setFocus(Qt::OtherFocusReason);
    else if (answer != InspectionAnswer::Unanswered)
        toNextOpen();
}

void InspectionListEdit::toNextOpen()
{
    for (int step = 1; step <= m_lines.size(); ++step) {
        const int at = int((m_current + step) % m_lines.size());
        if (m_lines.at(at).answer == InspectionAnswer::Unanswered) {
            m_table->setCurrentCell(m_rows.at(at), Item);
            return;
        }
    }
}

void InspectionListEdit::showItem(const QString &item)
{
    for (int at = 0; at < m_lines.size(); ++at) {
        if (m_lines.at(at).item == item)
            m_table->setCurrentCell(m_rows.at(at), Item);
    }
}

QString InspectionListEdit::currentItem() const
{
    return m_current < m_lines.size() ? m_lines.at(m_current).item : QString();
}

void InspectionListEdit::setReadOnly()
{
    m_readOnly = true;
    for (QWidget *input : std::as_const(m_inputs))
        input->setEnabled(false);
}

void InspectionListEdit::setLines(const QList<InspectionLine> &lines)
{
    for (int at = 0; at < m_lines.size(); ++at) {
        for (const InspectionLine &line : lines) {
            if (line.item == m_lines.at(at).item)
                m_lines[at] = line;
        }
        showLine(at);
    }
    showCurrent();
    showProgress();
}

QList<InspectionLine> InspectionListEdit::lines() const
{
    return m_lines;
}

QJsonObject InspectionListEdit::draft() const
{
    QJsonObject draft;
    for (int at = 0; at < m_lines.size(); ++at) {
        const InspectionLine &line = m_lines.at(at);
        if (line == m_known.at(at))
            continue;
        draft.insert(line.item,
            QJsonObject{{u"answer"_s, int(line.answer)}, {u"evidence"_s, line.evidence},
                {u"correction"_s, line.correction}, {u"due"_s, line.dueOn.toString(Qt::ISODate)},
                {u"done"_s, line.doneOn.toString(Qt::ISODate)}, {u"fromRecords"_s, line.fromRecords}});
    }
    return draft;
}

void InspectionListEdit::setDraft(const QJsonObject &draft)
{
    QList<InspectionLine> lines;
    for (auto one = draft.begin(); one != draft.end(); ++one) {
        const QJsonObject kept = one.value().toObject();
        const int answer = std::clamp(kept[u"answer"].toInt(), 0, int(std::size(answers)) - 1);
        lines.append({one.key(), answers[answer], kept[u"evidence"].toString(), kept[u"correction"].toString(),
            QDate::fromString(kept[u"due"].toString(), Qt::ISODate),
            QDate::fromString(kept[u"done"].toString(), Qt::ISODate), kept[u"fromRecords"].toBool()});
    }
    setLines(lines);
}

bool InspectionListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && key >= Qt::Key_0 && key < Qt::Key_0 + int(std::size(answers))) {
            answer(answers[key - Qt::Key_0]);
            return true;
        }
        const bool enter = (key == Qt::Key_Return || key == Qt::Key_Enter)
            && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        if (enter && watched == m_evidence && m_correcting->isVisible() && m_correction->text().isEmpty()) {
            m_correction->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (enter && watched == m_correction && !m_due->date().isValid()) {
            m_due->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (enter && (watched == m_evidence || watched == m_correction)) {
            m_table->setFocus(Qt::OtherFocusReason);
            toNextOpen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InspectionListEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table) {
        for (int at = 0; at < m_rows.size(); ++at)
            showLine(at);
    }
}

} // namespace mcs::app
