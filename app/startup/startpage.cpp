// SPDX-License-Identifier: Apache-2.0
#include "app/startup/startpage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *text = new QLabel(
        tr("This program keeps the registers that the rules of your region demand for Medical Care Station, tells what "
           "has to be done next, and prints the official forms. Everything stays on this PC, encrypted."));
    text->setWordWrap(true);
    auto *makeNew = new QPushButton(tr("&Start a new ledger"));
    auto *open = new QPushButton(tr("&Open a ledger that already exists"));
    makeNew->setObjectName(u"startNew"_s);
    makeNew->setDefault(true);
    open->setAutoDefault(false);
    for (QPushButton *button : {makeNew, open})
        button->setMinimumHeight(button->sizeHint().height() * 3 / 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addStretch(1);
    layout->addWidget(makeNew);
    layout->addWidget(open);
    layout->addStretch(2);
    connect(makeNew, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::otherRequested);
    setFocusProxy(makeNew);
}

} // namespace mcs::app
