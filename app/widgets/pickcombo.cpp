// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/pickcombo.h"

#include "models/domain/japanese.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace mcs::app {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

// Compares folded text, fills in the text as it is.
class FoldingCompleter final : public QCompleter
{
public:
    FoldingCompleter(QAbstractItemModel *model, QObject *parent)
        : QCompleter(model, parent)
    {
        setCompletionRole(foldedRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseSensitive);
        setMaxVisibleItems(12);
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {domain::searchKey(path)}; }
};

} // namespace

PickCombo::PickCombo(const QList<Choice> &choices, qint64 chosen, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Choice &choice : choices) {
        addItem(choice.text, choice.id);
        setItemData(count() - 1, QString(domain::searchKey(choice.text) + u'\n' + domain::searchKey(choice.reading)),
            foldedRole);
    }
    setCompleter(new FoldingCompleter(model(), this));
    setCurrentIndex(findData(chosen));
    if (currentIndex() < 0)
        clearEditText();
    lineEdit()->setCursorPosition(0);
}

qint64 PickCombo::chosen() const
{
    const int at = findText(typed(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    return at < 0 ? 0 : itemData(at).toLongLong();
}

} // namespace mcs::app
