// SPDX-License-Identifier: Apache-2.0
// The facilities of the ledger to choose from; choosing another one works with it from then on.
#pragma once

#include <QComboBox>

namespace mcs::app {

class Prompts;
class Session;

class FacilityBox : public QComboBox
{
    Q_OBJECT

public:
    FacilityBox(Session &session, Prompts &prompts, QWidget *parent = nullptr);
    // `shown` instead of the facility that is worked with, such as 「（新しい事業所）」; empty: that one.
    void fill(const QString &shown = {});

Q_SIGNALS:
    void chosen(); // by the user; it may be the one from before

private:
    Session &m_session;
    Prompts &m_prompts;
};

} // namespace mcs::app
