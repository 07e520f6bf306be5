// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/peoplepicker.h"

#include "models/domain/japanese.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int subjectRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;

} // namespace

PeoplePicker::PeoplePicker(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QTreeView)
    , m_count(new QLabel)
{
    m_search->setObjectName(u"people-search"_s);
    m_search->setPlaceholderText(tr("Name, reading, job or office"));
    m_search->setAccessibleName(tr("Narrow the list"));
    m_search->setClearButtonEnabled(true);
    m_model.setColumnCount(3);
    m_model.setHorizontalHeaderLabels({tr("Full name"), tr("Job"), tr("Office")});
    m_shown->setSourceModel(&m_model);
    m_shown->setFilterRole(foldedRole);
    m_list->setObjectName(u"people-list"_s);
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(fontMetrics().height() * 11);
    m_list->setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 36);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(domain::searchKey(text));
        keepCurrent();
    });
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this] {
        showCount();
        Q_EMIT chosenChanged();
    });
    showCount();
}

void PeoplePicker::setPeople(const QList<Person> &people)
{
    const QStringList was = chosen();
    m_model.setRowCount(0);
    for (const Person &person : people) {
        auto *name = new QStandardItem(person.name);
        name->setCheckable(true);
        name->setData(person.subject, subjectRole);
        name->setData(QStringList{domain::searchKey(person.name), domain::searchKey(person.kana),
                          domain::searchKey(person.job), domain::searchKey(person.office)}
                          .join(u'\n'),
            foldedRole);
        name->setToolTip(person.kana);
        auto *job = new QStandardItem(person.job);
        auto *office = new QStandardItem(person.office);
        m_model.appendRow({name, job, office});
    }
    const int em = fontMetrics().horizontalAdvance(u'あ');
    m_list->setColumnWidth(0, em * 12);
    m_list->setColumnWidth(1, em * 9);
    setChosen(was);
    keepCurrent();
    showCount();
}

QStringList PeoplePicker::chosen() const
{
    QStringList subjects;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->checkState() == Qt::Checked)
            subjects.append(m_model.item(row)->data(subjectRole).toString());
    }
    return subjects;
}

void PeoplePicker::setChosen(const QStringList &subjects)
{
    const QSet<QString> wanted(subjects.cbegin(), subjects.cend());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem *item = m_model.item(row);
        if (!wanted.contains(item->data(subjectRole).toString()))
            continue;
        item->setCheckState(Qt::Checked);
        if (wanted.size() == 1) {
            m_list->setCurrentIndex(m_shown->mapFromSource(item->index()));
            m_list->scrollTo(m_list->currentIndex());
        }
    }
}

void PeoplePicker::keepCurrent()
{
    if (!m_list->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_list->setCurrentIndex(m_shown->index(0, 0));
}

void PeoplePicker::showCount()
{
    m_count->setText(tr("%1 chosen of %2").arg(chosen().size()).arg(m_model.rowCount()));
}

bool PeoplePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mcs::app
