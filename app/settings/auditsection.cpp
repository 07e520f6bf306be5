// SPDX-License-Identifier: Apache-2.0
#include "app/settings/auditsection.h"

#include "app/exporting.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/flowlayout.h"
#include "models/domain/wareki.h"
#include "models/tables/auditpage.h"
#include "models/tables/auditwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using tables::AuditPage;
using tables::AuditWords;

namespace {

QComboBox *choice(const QString &name, const QString &all, const QList<std::pair<QString, QString>> &entries)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->addItem(all, QString());
    for (const auto &[value, words] : entries)
        combo->addItem(words, value);
    return combo;
}

QPushButton *button(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

AuditSection::AuditSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("History"),
        tr("Everything that was done in this ledger: by whom, when, and what changed. Entries can neither be changed "
           "nor deleted."),
        parent)
    , m_page(new AuditPage(session.ledger(), this))
{
    body()->addWidget(buildFilters());
    body()->addWidget(buildTable(), 1);
    body()->addWidget(buildReview());
    connect(&session, &Session::recordsChanged, this, &AuditSection::recordsChanged);
    m_page->setRecords(session.records());
    filterChanged();
    showReviews();
}

QWidget *AuditSection::buildFilters()
{
    QList<std::pair<QString, QString>> users;
    for (const domain::AppUser &user : session().records().users)
        users.append({user.name, user.name});
    m_user = choice(tr("Person"), tr("Everybody"), users);
    m_user->setEditable(true); // somebody who is no longer a user
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->setMinimumContentsLength(10);
    m_entity = choice(tr("Kind of record"), tr("Every kind"), AuditWords::entities());
    m_action = choice(tr("What was done"), tr("Everything"), AuditWords::actions());
    m_from = new DateEdit(session().clock().today());
    m_from->lineEdit()->setAccessibleName(tr("From"));
    m_to = new DateEdit(session().clock().today());
    m_to->lineEdit()->setAccessibleName(tr("Until"));
    for (DateEdit *day : {m_from, m_to})
        day->hideMeaning();
    m_record = button(tr("Only this &record"), u"onlyRecord"_s);
    m_record->setCheckable(true);
    m_record->setToolTip(tr("Shows the entries about the record of the chosen line only"));

    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    const auto add = [&](const QString &caption, QWidget *field) {
        auto *label = new QLabel(caption);
        label->setBuddy(field);
        auto *pair = new QWidget;
        auto *layout = new QVBoxLayout(pair);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(label);
        layout->addWidget(field);
        flow->addWidget(pair);
    };
    add(tr("&Person"), m_user);
    add(tr("&Kind of record"), m_entity);
    add(tr("&What was done"), m_action);
    add(tr("&From"), m_from);
    add(tr("&Until"), m_to);
    connect(m_user, &QComboBox::currentTextChanged, this, &AuditSection::filterChanged);
    connect(m_entity, &QComboBox::currentIndexChanged, this, [this] {
        m_recordId = 0;
        const QSignalBlocker blocker(m_record);
        m_record->setChecked(false);
        filterChanged();
    });
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditSection::filterChanged);
    connect(m_from, &DateEdit::dateChanged, this, &AuditSection::filterChanged);
    connect(m_to, &DateEdit::dateChanged, this, &AuditSection::filterChanged);
    connect(m_record, &QPushButton::toggled, this, &AuditSection::filterBySubject);
    return filters;
}

QWidget *AuditSection::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_page);
    m_table->setAccessibleName(tr("History"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    const int em = fontMetrics().height();
    m_table->verticalHeader()->setDefaultSectionSize(em * 3 / 2);
    m_table->setColumnWidth(AuditPage::Number, em * 4);
    m_table->setColumnWidth(AuditPage::When, em * 9);
    m_table->setColumnWidth(AuditPage::Who, em * 8);
    m_table->setColumnWidth(AuditPage::What, em * 8);
    m_table->setColumnWidth(AuditPage::Subject, em * 13);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(em * 10);
    m_detail = new QTextBrowser;
    m_detail->setAccessibleName(tr("The chosen entry"));
    m_detail->setObjectName(u"auditDetail"_s);
    m_detail->setFixedHeight(em * 8);

    m_newest = button(tr("Newes&t"), u"auditNewest"_s);
    m_newer = button(tr("&Newer"), u"auditNewer"_s);
    m_older = button(tr("&Older"), u"auditOlder"_s);
    m_day = new DateEdit(session().clock().today());
    m_day->lineEdit()->setAccessibleName(tr("Go to the day"));
    m_day->hideMeaning();
    auto *dayLabel = new QLabel(tr("&Go to the day"));
    dayLabel->setBuddy(m_day);
    m_range = new QLabel;
    m_range->setObjectName(u"auditRange"_s);
    auto *write = button(tr("Write out as &CSV"), u"auditExport"_s);

    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newest, m_newer, m_older, m_range, m_record})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{dayLabel, m_day, write})
        row->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_detail);
    connect(m_newest, &QPushButton::clicked, this, [this] { turn(m_page->showNewest(m_page->filter())); });
    connect(m_newer, &QPushButton::clicked, this, [this] { turn(m_page->showNewer()); });
    connect(m_older, &QPushButton::clicked, this, [this] { turn(m_page->showOlder()); });
    connect(m_day, &DateEdit::dateChanged, this, [this](QDate day) {
        if (day.isValid())
            turn(m_page->showDay(day));
    });
    connect(write, &QPushButton::clicked, this, &AuditSection::exportCsv);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditSection::showDetail);
    return holder;
}

QWidget *AuditSection::buildReview()
{
    m_reviews = new QLabel;
    m_reviews->setObjectName(u"auditReviews"_s);
    m_finding = new QLineEdit;
    m_finding->setMaxLength(1000);
    m_finding->setAccessibleName(tr("Finding"));
    m_finding->setPlaceholderText(tr("empty: nothing to remark"));
    auto *label = new QLabel(tr("F&inding"));
    label->setBuddy(m_finding);
    m_reviewed = button(tr("Record that it was &looked through"), u"recordReview"_s);
    const bool allowed = mayChange(domain::Permission::ReviewAudit);
    m_finding->setEnabled(allowed);
    m_reviewed->setEnabled(allowed);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_finding, 1);
    row->addWidget(m_reviewed);
    layout->addWidget(m_reviews);
    layout->addLayout(row);
    connect(m_reviewed, &QPushButton::clicked, this, &AuditSection::recordReview);
    return holder;
}

void AuditSection::showEvent(QShowEvent *event)
{
    if (!m_page->hasNewer())
        turn(m_page->showNewest(m_page->filter()));
    SettingsSection::showEvent(event);
}

domain::AuditFilter AuditSection::chosenFilter() const
{
    domain::AuditFilter filter;
    const int user = m_user->findText(m_user->currentText());
    filter.user = user >= 0 ? m_user->itemData(user).toString() : m_user->currentText();
    filter.entity = m_entity->currentData().toString();
    filter.entityId = m_recordId;
    filter.action = m_action->currentData().toString();
    filter.from = m_from->date();
    filter.to = m_to->date();
    return filter;
}

void AuditSection::recordsChanged()
{
    m_page->setRecords(session().records());
    showReviews();
    if (isVisible() && !m_page->hasNewer())
        turn(m_page->showNewest(m_page->filter()));
}

void AuditSection::filterChanged()
{
    turn(m_page->showNewest(chosenFilter()));
}

void AuditSection::filterBySubject()
{
    m_recordId = 0;
    if (m_record->isChecked()) {
        const int row = m_table->currentIndex().row();
        const domain::AuditEntry entry = m_page->entries().value(row);
        const int kind = m_entity->findData(entry.entity);
        if (entry.entityId <= 0 || kind < 0) {
            const QSignalBlocker blocker(m_record);
            m_record->setChecked(false);
            say(tr("This entry is about no record. Choose another one first."));
            return;
        }
        const QSignalBlocker blocker(m_entity);
        m_entity->setCurrentIndex(kind);
        m_recordId = entry.entityId;
    }
    filterChanged();
}

void AuditSection::turn(domain::Result<void> turned)
{
    say(turned ? QString() : turned.error().message);
    const QList<domain::AuditEntry> &entries = m_page->entries();
    m_newest->setEnabled(m_page->hasNewer());
    m_newer->setEnabled(m_page->hasNewer());
    m_older->setEnabled(m_page->hasOlder());
    m_range->setText(entries.isEmpty()
            ? tr("No entries")
            : tr("Entries %1 to %2").arg(entries.constFirst().sequence).arg(entries.constLast().sequence));
    if (!entries.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showDetail();
}

void AuditSection::showDetail()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_page->entries().size()) {
        m_detail->clear();
        return;
    }
    const domain::AuditEntry &entry = m_page->entries().at(row);
    const QDateTime local = entry.at.toLocalTime();
    QString html = u"<p><b>%1</b>　%2　%3　%4</p>"_s.arg(AuditWords::action(entry.action).toHtmlEscaped(),
        m_page->subjectName(entry).toHtmlEscaped(), entry.user.toHtmlEscaped(),
        tr("%1, %2").arg(domain::warekiLong(local.date()), local.time().toString(u"HH:mm:ss"_s)));
    const QList<AuditWords::Change> changes = AuditWords::changed(entry, &m_page->names());
    if (!changes.isEmpty()) {
        const auto cell
            = [](const QString &text) { return u"<td>%1</td>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s)); };
        html += u"<table cellpadding=3><tr><th align=left>%1</th><th align=left>%2</th><th align=left>%3</th></tr>"_s
                    .arg(tr("Field"), tr("Before"), tr("After"));
        for (const AuditWords::Change &change : changes)
            html += u"<tr>"_s + cell(change.field) + cell(change.hadBefore ? change.before : u"–"_s)
                + cell(change.after) + u"</tr>"_s;
        html += u"</table>"_s;
    }
    m_detail->setHtml(html);
}

void AuditSection::showReviews()
{
    const QList<domain::AuditReview> &reviews = session().records().auditReviews;
    if (reviews.isEmpty()) {
        m_reviews->setText(tr("It is not recorded that anybody looked the history through."));
        return;
    }
    const domain::AuditReview &last = reviews.constLast();
    m_reviews->setText(tr("Looked through last on %1 by %2, up to entry %3. Finding: %4")
                           .arg(domain::warekiLong(last.reviewedOn), last.reviewer, QString::number(last.upTo),
                               last.finding.isEmpty() ? tr("nothing to remark") : last.finding));
}

void AuditSection::exportCsv()
{
    const QString path = tools().prompts.saveFile(
        this, tr("Write out the history"), tr("history") + u".csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto done
        = writeExport(session(), {tables::ExportKind::Audit, path, domain::TextEncoding::Utf8, m_page->filter()});
    if (!done) {
        tools().prompts.showError(this, done.error());
        return;
    }
    if (!m_page->hasNewer())
        turn(m_page->showNewest(m_page->filter())); // with the entry about it
    say(tr("%1 entries were written to %2.").arg(done->rows).arg(path));
}

void AuditSection::recordReview()
{
    const auto newest = session().ledger().audit({}, 0, 1);
    if (!newest) {
        tools().prompts.showError(this, newest.error());
        return;
    }
    const qint64 upTo = newest->isEmpty() ? 0 : newest->constFirst().sequence;
    const auto recorded = session().registers().recordAuditReview(upTo, m_finding->text());
    if (finish(recorded ? domain::Result<void>() : domain::Result<void>(recorded.error()), {})) {
        m_finding->clear();
        say(tr("It is recorded that the history was looked through up to entry %1.").arg(upTo));
    }
}

} // namespace mcs::app
