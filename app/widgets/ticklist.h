// SPDX-License-Identifier: Apache-2.0
// A short list of things to tick; Space ticks the current line.
#pragma once

#include <QListWidget>

namespace mcs::app {

class TickList final : public QListWidget
{
    Q_OBJECT

public:
    using Entry = std::pair<QString, QString>; // id, words
    explicit TickList(const QList<Entry> &entries, const QStringList &ticked = {}, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries); // keeps what is ticked
    [[nodiscard]] QStringList ticked() const; // ids, in the order of the list
    void setTicked(const QStringList &ids); // these and no others
    [[nodiscard]] QSize sizeHint() const override; // as tall as its lines, within reason

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace mcs::app
