// SPDX-License-Identifier: Apache-2.0
// The line above every table: a field to search in as one types, chips of states with their counts, the 五十音 buttons.
#pragma once

#include "models/tables/recordmodel.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace mcs::app {

class FilterLine final : public QWidget
{
    Q_OBJECT

public:
    FilterLine(const tables::RecordModel &model, bool withGojuon, QWidget *parent = nullptr);

    [[nodiscard]] tables::Filter filter() const;
    void setFilter(const tables::Filter &filter);
    void clear() { setFilter({}); }
    // A choice besides the chips: each entry stands for bits of Row::chips that must be set; first `all`, no demand.
    void addChoice(const QString &name, const QString &all, const QList<std::pair<QString, quint32>> &entries);
    void focusSearch();
    void updateCounts();

Q_SIGNALS:
    void filterChanged(const mcs::tables::Filter &filter);
    void leftForTable(); // Down or Enter in the search field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
    QToolButton *button(QWidget *parent, const QString &text);
    void changed();

    const tables::RecordModel &m_model;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_chips = nullptr; // id: chip, -1 stands as chip count
    QButtonGroup *m_gojuon = nullptr;
    QList<QComboBox *> m_choices;
    bool m_quiet = false;
};

} // namespace mcs::app
