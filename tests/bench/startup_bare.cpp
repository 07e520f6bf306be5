// SPDX-License-Identifier: Apache-2.0
// The yardstick: a main window with five empty tables, and nothing else.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(0, 6);
    auto *tabs = new QTabWidget;
    for (int i = 0; i < 5; ++i) {
        auto *view = new QTableView;
        view->setModel(&model);
        tabs->addTab(view, QStringLiteral("スタッフ"));
    }
    window.setCentralWidget(tabs);
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
