// SPDX-License-Identifier: Apache-2.0
// Below a list: opens the dialog that brings one in from a CSV file.
#pragma once

#include "models/policy/imports.h"

#include <QPushButton>

#include <optional>

namespace mcs::app {

class Prompts;
class Session;

class ImportButton final : public QPushButton
{
    Q_OBJECT

public:
    ImportButton(Session &session, Prompts &prompts, policy::ImportKind kind, QWidget *parent = nullptr);
    // What a page's list can be brought in as, by the page's name; nothing: it cannot.
    [[nodiscard]] static std::optional<policy::ImportKind> kindOf(const QString &page);

private:
    void open();

    Session &m_session;
    Prompts &m_prompts;
    policy::ImportKind m_kind;
};

} // namespace mcs::app
