// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingssection.h"
#include "models/domain/ledger.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace mcs::tables {
class AuditPage;
}

namespace mcs::app {

class DateEdit;

// 操作の記録: who did what and when, filtered and page by page; written out as CSV; that it was looked through.
class AuditSection : public SettingsSection
{
    Q_OBJECT

public:
    AuditSection(Session &session, Tools &tools, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFilters();
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildReview();
    [[nodiscard]] domain::AuditFilter chosenFilter() const;
    void recordsChanged();
    void filterChanged();
    void turn(domain::Result<void> turned); // to another page
    void showDetail();
    void showReviews();
    void filterBySubject();
    void exportCsv();
    void recordReview();

    tables::AuditPage *m_page = nullptr;
    QComboBox *m_user = nullptr;
    QComboBox *m_entity = nullptr;
    QComboBox *m_action = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QPushButton *m_record = nullptr; // this record only
    qint64 m_recordId = 0; // 0: every record of the kind
    QTableView *m_table = nullptr;
    QLabel *m_range = nullptr;
    QPushButton *m_newest = nullptr;
    QPushButton *m_newer = nullptr;
    QPushButton *m_older = nullptr;
    DateEdit *m_day = nullptr;
    QTextBrowser *m_detail = nullptr;
    QLabel *m_reviews = nullptr;
    QLineEdit *m_finding = nullptr;
    QPushButton *m_reviewed = nullptr;
};

} // namespace mcs::app
