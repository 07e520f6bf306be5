// SPDX-License-Identifier: Apache-2.0
// Paints the cells of a RecordTable: plain text, a status as sign and word in its colour, and in one column a button.
#pragma once

#include <QCache>
#include <QFont>
#include <QPersistentModelIndex>
#include <QSet>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace mcs::app {

class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RecordDelegate(QObject *parent);
    // The texts of this column are captions of buttons; a click on one emits pressed().
    void setButtonColumn(int column) { m_buttonColumn = column; }
    // A status in this column is its word in its colour, without the sign.
    void addPlainColumn(int column) { m_plainColumns.insert(column); }
    // The texts of this column take two lines.
    void addTwoLineColumn(int column) { m_twoLineColumns.insert(column); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    void pressed(const QModelIndex &index);

private:
    // Texts are laid out once: a keystroke in the search field repaints many cells that were seen before.
    void paintText(QPainter *painter, const QRect &room, const QString &text, const QStyleOptionViewItem &option) const;
    void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTwoLines(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintStatus(
        QPainter *painter, const QStyleOptionViewItem &option, const QString &text, int tone, bool sign) const;

    int m_buttonColumn = -1;
    QSet<int> m_twoLineColumns;
    QSet<int> m_plainColumns;
    QPersistentModelIndex m_down;
    mutable QCache<QString, QStaticText> m_texts{4000};
    mutable QFont m_textFont;
};

} // namespace mcs::app
