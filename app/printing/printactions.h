// SPDX-License-Identifier: Apache-2.0
// What the window asks of printing: choose, preview, print or write a PDF, and record it. The dialogs behind it are not
// the window's business.
#pragma once

#include "models/domain/ids.h"
#include "models/domain/listtext.h"
#include "models/policy/formfilling.h"

#include <optional>

class QWidget;

namespace mcs::app {

class PrintActions
{
public:
    virtual ~PrintActions() = default;
    // Prints new papers. Without `fill` the form's default applies. When papers were printed and recorded,
    // Session::reload() has been called.
    virtual void print(QWidget *parent, const policy::FormRequest &request, std::optional<domain::Fill> fill) = 0;
    // Prints a list of the window, which is no form: nothing is issued, the audit log notes it.
    virtual void printList(QWidget *parent, const domain::ListText &list) = 0;
    // Prints an issued paper again, identical to the first time.
    virtual void reprint(QWidget *parent, domain::DocumentId document) = 0;
};

} // namespace mcs::app
