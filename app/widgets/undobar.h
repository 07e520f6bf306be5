// SPDX-License-Identifier: Apache-2.0
// Says what was just deleted and takes it back (元に戻す, Ctrl+Z) until it is closed or another delete takes its place.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace mcs::app {

class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);
    void offer(const QString &sentence, std::function<void()> takeBack);
    void undo();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void()> m_takeBack;
};

} // namespace mcs::app
