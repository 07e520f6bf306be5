// SPDX-License-Identifier: Apache-2.0
// The text of a form put right by the facility: where the office gave the official text on paper, or a person's name in
// it has changed. Paragraphs on the left, the page as it will be on the right. What is saved is a version of the policy
// of its own (事業所による差し替え), kept in the ledger; the text that came with the program can be had back.
#pragma once

#include "app/policycheck.h"
#include "app/session.h"
#include "forms/templatetext.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace mcs::app {

class FormsPreview;
class Prompts;

class TemplateEditor : public QDialog
{
    Q_OBJECT

public:
    TemplateEditor(
        Session &session, Prompts &prompts, const std::shared_ptr<const forms::FontSet> &fonts, QWidget *parent);

private:
    struct Wording // what can be edited of a form
    {
        QString title;
        QString number;
        QString addressee; // lines
        QStringList texts;
        bool operator==(const Wording &) const = default;
    };
    void buildFields();
    void chooseForm();
    void show(const Wording &wording);
    void showParagraph();
    void noteParagraph();
    [[nodiscard]] Wording wording() const; // as typed
    [[nodiscard]] std::optional<Wording> wordingIn(const policy::PolicyFolder &folder) const; // of the chosen form
    [[nodiscard]] policy::PolicyFolder edited() const;
    [[nodiscard]] QStringList withAddressee(const Wording &typed) const; // its texts
    void changed();
    void preview();
    void takeBack(); // the current paragraph
    void resetToBuiltIn();
    void save();

    Session &m_session;
    Prompts &m_prompts;
    std::shared_ptr<const forms::FontSet> m_fonts;
    policy::PolicyLibrary m_library;
    policy::FormInfo m_form;
    policy::PolicyFolder m_folder; // of the policy whose form it is
    std::optional<forms::TemplateText> m_text;
    Wording m_before;
    QStringList m_texts;
    bool m_filling = false;

    QComboBox *m_forms = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_addressee = nullptr;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_paragraph = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_undoAll = nullptr;
    QPushButton *m_reset = nullptr;
    QComboBox *m_effect = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_problem = nullptr;
    FormsPreview *m_preview = nullptr;
    QTimer m_later; // the page is laid out when typing rests
};

} // namespace mcs::app
