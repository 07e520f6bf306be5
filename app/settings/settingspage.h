// SPDX-License-Identifier: Apache-2.0
// The tab 設定: a list of sections on the left, the chosen one on the right. Sections are made when first shown.
#pragma once

#include "app/session.h"
#include "app/tools.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace mcs::app {

class SettingsSection;

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Section {
        Facility,
        Region,
        Switches,
        Policies,
        Offices,
        JobTypes,
        Outside,
        Users,
        Screen,
        Printing,
        Audit
    };

    // Both outlive the page.
    SettingsPage(Session &session, Tools &tools, QWidget *parent = nullptr);

    void showSection(Section section);
    // Made when needed. Audit is there for roles that may read the history.
    [[nodiscard]] SettingsSection *section(Section section);

    // What was typed and not saved yet, for the lock.
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);

Q_SIGNALS:
    void lockMinutesChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry
    {
        QString name; // in drafts
        QString caption;
        std::function<SettingsSection *()> make;
        SettingsSection *widget = nullptr;
    };
    void choose(int row);

    QList<Entry> m_entries;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace mcs::app
