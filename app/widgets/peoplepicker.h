// SPDX-License-Identifier: Apache-2.0
// A list of people to tick, with a field that narrows it by name, reading, job or office. Space ticks the current line.
#pragma once

#include <QJsonArray>
#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace mcs::app {

class PeoplePicker final : public QWidget
{
    Q_OBJECT

public:
    struct Person
    {
        QString subject; // "staff-3"
        QString name;
        QString kana;
        QString job;
        QString office;
    };
    explicit PeoplePicker(QWidget *parent = nullptr);

    void setPeople(const QList<Person> &people); // in order; keeps what is ticked
    [[nodiscard]] QStringList chosen() const; // subjects, in the order of the list
    void setChosen(const QStringList &subjects); // besides those ticked already
    [[nodiscard]] QTreeView *list() const { return m_list; }

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void keepCurrent();

    QStandardItemModel m_model;
    QSortFilterProxyModel *m_shown = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace mcs::app
