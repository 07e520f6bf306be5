// SPDX-License-Identifier: Apache-2.0
#include "app/settings/printingsection.h"

#include "app/printing/testpage.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

PrintingSection::PrintingSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Printing"),
        tr("When a printer puts the form too far to one side, the difference can be entered here. Print the test page, "
           "measure with a ruler, "
           "and enter the difference. This belongs to this PC."),
        parent)
{
    const forms::PrinterOffset offset = tools.settings.printerOffset();
    m_right = spin(tr("Shift to the right"), offset.x.toMm());
    m_down = spin(tr("Shift down"), offset.y.toMm());
    m_right->setObjectName(u"offsetRight"_s);
    m_down->setObjectName(u"offsetDown"_s);
    auto *test = new QPushButton(tr("Print the &test page"));
    auto *form = new QFormLayout;
    form->addRow(tr("Shift to the &right"), m_right);
    form->addRow(tr("Shift &down"), m_down);
    body()->addLayout(form);
    body()->addWidget(test, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(test, &QPushButton::clicked, this, &PrintingSection::printPage);
}

QDoubleSpinBox *PrintingSection::spin(const QString &name, double value)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(-20, 20);
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setSuffix(tr(" mm"));
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    box->setValue(value);
    connect(box, &QDoubleSpinBox::valueChanged, this, &PrintingSection::save);
    return box;
}

void PrintingSection::save()
{
    tools().settings.setPrinterOffset({forms::Length::mm(m_right->value()), forms::Length::mm(m_down->value())});
    say(tr("The position has been saved."));
}

void PrintingSection::printPage()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Test page"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the test page"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    say(printTestPage(printer, tools().settings.printerOffset())
            ? tr("The test page has been sent to the printer.")
            : tr("The printer did not take the page. Please check that it is switched on and has paper."));
}

} // namespace mcs::app
