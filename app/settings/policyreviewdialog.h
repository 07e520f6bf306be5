// SPDX-License-Identifier: Apache-2.0
// A version of a policy before it counts: what changes, what becomes of signed papers, and every page of its forms to
// be looked at. Opened with open(); accepted once the version is taken over.
#pragma once

#include "app/policycheck.h"
#include "app/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace mcs::app {

class FormsPreview;
class Prompts;

class PolicyReviewDialog : public QDialog
{
    Q_OBJECT

public:
    PolicyReviewDialog(Session &session, Prompts &prompts, const CheckedPolicy &checked,
        const std::shared_ptr<const forms::FontSet> &fonts, QWidget *parent);

    [[nodiscard]] policy::PaperEffects effects() const; // as chosen

private:
    [[nodiscard]] QWidget *changesPage();
    [[nodiscard]] QWidget *papersPage();
    [[nodiscard]] QWidget *formsPage(const std::shared_ptr<const forms::FontSet> &fonts);
    [[nodiscard]] bool countsHere() const; // the facility's policy, or 準則
    void showPapers();
    void updateButtons();
    void adopt();

    Session &m_session;
    Prompts &m_prompts;
    CheckedPolicy m_checked;
    QMap<QString, QComboBox *> m_effects; // by form role
    QTableWidget *m_papers = nullptr;
    QLabel *m_summary = nullptr;
    FormsPreview *m_preview = nullptr;
    QCheckBox *m_signedOff = nullptr;
    QPushButton *m_adopt = nullptr;
};

} // namespace mcs::app
