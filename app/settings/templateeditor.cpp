// SPDX-License-Identifier: Apache-2.0
#include "app/settings/templateeditor.h"

#include "app/prompts.h"
#include "app/settings/formspreview.h"
#include "app/widgets/tonecolours.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::PaperEffect;

namespace {

constexpr int typingRest = 300; // milliseconds

QJsonObject policyJson(const policy::PolicyFolder &folder)
{
    return QJsonDocument::fromJson(folder.files.value(u"policy.json"_s)).object();
}

// The entry of `role` among the forms of policy.json: its place, or -1.
qsizetype placeOf(const QJsonArray &forms, const QString &role)
{
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (forms[i].toObject().value("role"_L1).toString() == role)
            return i;
    }
    return -1;
}

QString addresseeOf(const QJsonObject &root, const QString &role)
{
    QStringList lines;
    const QJsonArray addressee = root.value("addressees"_L1).toObject().value(role).toArray();
    for (const QJsonValue &line : addressee)
        lines.append(line.toString());
    return lines.join(u'\n');
}

} // namespace

TemplateEditor::TemplateEditor(
    Session &session, Prompts &prompts, const std::shared_ptr<const forms::FontSet> &fonts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_fonts(fonts)
    , m_library(session.records())
{
    setObjectName(u"templateEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Edit the text of a form"));
    buildFields();
    const QList<policy::FormInfo> forms = session.policy().forms();
    for (const policy::FormInfo &form : forms)
        m_forms->addItem(form.name(), form.role);
    connect(m_forms, &QComboBox::currentIndexChanged, this, &TemplateEditor::chooseForm);
    connect(m_number, &QLineEdit::textEdited, this, &TemplateEditor::changed);
    connect(m_title, &QLineEdit::textEdited, this, &TemplateEditor::changed);
    connect(m_addressee, &QPlainTextEdit::textChanged, this, &TemplateEditor::changed);
    connect(m_paragraph, &QPlainTextEdit::textChanged, this, &TemplateEditor::noteParagraph);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateEditor::showParagraph);
    connect(m_takeBack, &QPushButton::clicked, this, &TemplateEditor::takeBack);
    connect(m_undoAll, &QPushButton::clicked, this, [this] { show(m_before); });
    connect(m_reset, &QPushButton::clicked, this, &TemplateEditor::resetToBuiltIn);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    m_later.setSingleShot(true);
    m_later.setInterval(typingRest);
    connect(&m_later, &QTimer::timeout, this, &TemplateEditor::preview);
    chooseForm();
}

void TemplateEditor::buildFields()
{
    const auto named = [](auto *widget, const QString &name, const QString &accessible) {
        widget->setObjectName(name);
        widget->setAccessibleName(accessible);
        return widget;
    };
    const auto button = [&named](const QString &caption, const QString &name) {
        auto *made = named(new QPushButton(caption), name, {});
        made->setAutoDefault(false);
        return made;
    };
    const int line = fontMetrics().height();
    m_forms = named(new QComboBox, u"templateForm"_s, tr("Form"));
    m_number = named(new QLineEdit, u"templateNumber"_s, tr("Number of the form"));
    m_title = named(new QLineEdit, u"templateTitle"_s, tr("Title of the form"));
    m_addressee = named(new QPlainTextEdit, u"templateAddressee"_s, tr("Addressee"));
    m_addressee->setMaximumHeight(line * 4);
    m_addressee->setTabChangesFocus(true);
    m_list = named(new QListWidget, u"templateParts"_s, tr("Paragraphs"));
    m_list->setAlternatingRowColors(true);
    m_paragraph = named(new QPlainTextEdit, u"templateParagraph"_s, tr("Text of the paragraph"));
    m_paragraph->setTabChangesFocus(true);
    m_takeBack = button(tr("Take this paragraph &back"), u"takeBack"_s);
    m_undoAll = button(tr("&Undo everything"), u"undoAll"_s);
    m_reset = button(tr("The text that came with the &program"), u"resetBuiltIn"_s);
    m_effect = named(new QComboBox, u"templateEffect"_s, tr("Papers signed before"));
    for (const PaperEffect effect : {PaperEffect::Valid, PaperEffect::NewWording, PaperEffect::SignAgain})
        m_effect->addItem(policy::effectWord(effect), int(effect));
    m_problem = named(new QLabel, u"templateProblem"_s, {});
    m_problem->setWordWrap(true);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, toneColour(tables::Tone::Attention, palette()));
    m_problem->setPalette(colours);
    m_preview = new FormsPreview(m_fonts);

    auto *hint = new QLabel(tr("〔…〕 stands for a value, such as a name, that is filled in when the form is printed; "
                               "leave it where it is needed. Nothing else of the form can go wrong here."));
    hint->setWordWrap(true);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Form"), m_forms);
    fields->addRow(tr("Num&ber"), m_number);
    fields->addRow(tr("T&itle"), m_title);
    fields->addRow(tr("&Addressee"), m_addressee);
    auto *undo = new QHBoxLayout;
    for (QPushButton *one : {m_takeBack, m_undoAll, m_reset})
        undo->addWidget(one);
    undo->addStretch(1);
    auto *effect = new QFormLayout;
    effect->addRow(tr("Papers signed befo&re"), m_effect);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(fields);
    column->addWidget(m_list, 3);
    column->addWidget(m_paragraph, 2);
    column->addWidget(hint);
    column->addLayout(undo);
    column->addLayout(effect);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({line * 30, line * 26});
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("&Replace the text"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveTemplate"_s);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *one : {m_save, close})
        one->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(line * 58, line * 38);
}

void TemplateEditor::chooseForm()
{
    const auto form = m_session.policy().form(m_forms->currentData().toString());
    if (!form)
        return;
    m_form = *form;
    const auto folder = m_library.folder(form->policyId);
    if (!folder) {
        m_prompts.showError(this, folder.error());
        return;
    }
    m_folder = *folder;
    const auto wording = wordingIn(m_folder);
    const auto text = forms::TemplateText::fromXml(m_form.templateXml, m_form.templateFile);
    if (!text || !wording) {
        if (!text)
            m_prompts.showError(this, text.error());
        return;
    }
    m_text = *text;
    m_before = *wording;
    const auto builtIn = m_library.builtInFolder(m_form.policyId);
    m_reset->setEnabled(builtIn && wordingIn(*builtIn));
    show(m_before);
}

std::optional<TemplateEditor::Wording> TemplateEditor::wordingIn(const policy::PolicyFolder &folder) const
{
    const QJsonObject root = policyJson(folder);
    const QJsonArray forms = root.value("forms"_L1).toArray();
    const qsizetype place = placeOf(forms, m_form.role);
    if (place < 0)
        return std::nullopt;
    const QJsonObject entry = forms[place].toObject();
    const QString file = entry.value("template"_L1).toString();
    const auto text = forms::TemplateText::fromXml(folder.files.value(file), file);
    if (!text)
        return std::nullopt;
    Wording wording{
        entry.value("title"_L1).toString(), entry.value("number"_L1).toString(), addresseeOf(root, m_form.role), {}};
    for (const forms::TemplateText::Part &part : text->parts())
        wording.texts.append(part.text);
    return wording;
}

void TemplateEditor::show(const Wording &wording)
{
    m_filling = true;
    m_title->setText(wording.title);
    m_number->setText(wording.number);
    m_addressee->setPlainText(wording.addressee);
    m_addressee->setEnabled(!wording.addressee.isEmpty());
    m_texts = wording.texts;
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    const QList<forms::TemplateText::Part> &parts = m_text->parts();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const QString label = i < parts.size() ? parts.at(i).label : QString();
        m_list->addItem(label.isEmpty() ? m_texts.at(i) : label + u'　' + m_texts.at(i));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_filling = false;
    showParagraph();
    changed();
    m_later.stop();
    preview();
}

void TemplateEditor::showParagraph()
{
    if (m_filling)
        return;
    m_filling = true;
    m_paragraph->setPlainText(m_texts.value(m_list->currentRow()));
    m_filling = false;
    changed();
}

void TemplateEditor::noteParagraph()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    m_texts[row] = m_paragraph->toPlainText().remove(u'\n');
    const QString label = m_text->parts().value(row).label;
    m_list->item(row)->setText(label.isEmpty() ? m_texts.at(row) : label + u'　' + m_texts.at(row));
    changed();
}

TemplateEditor::Wording TemplateEditor::wording() const
{
    return {m_title->text().trimmed(), m_number->text().trimmed(), m_addressee->toPlainText().trimmed(), m_texts};
}

policy::PolicyFolder TemplateEditor::edited() const
{
    const Wording typed = wording();
    policy::PolicyFolder folder = m_folder;
    QJsonObject root = policyJson(folder);
    QJsonArray forms = root.value("forms"_L1).toArray();
    const qsizetype place = placeOf(forms, m_form.role);
    QJsonObject entry = forms[place].toObject();
    const QString file = entry.value("template"_L1).toString();
    entry.insert("title"_L1, typed.title);
    entry.insert("number"_L1, typed.number);
    forms[place] = entry;
    root.insert("forms"_L1, forms);
    if (!typed.addressee.isEmpty()) {
        QJsonObject addressees = root.value("addressees"_L1).toObject();
        addressees.insert(m_form.role, QJsonArray::fromStringList(typed.addressee.split(u'\n')));
        root.insert("addressees"_L1, addressees);
    }
    // The template's own title and number are changed only where they say what the entry said.
    const bool ownTitle = m_text->title() == m_before.title;
    const bool ownNumber = m_text->number() == m_before.number;
    folder.files.insert(file,
        m_text->withTexts(withAddressee(typed), ownTitle ? typed.title : m_text->title(),
            ownNumber ? typed.number : m_text->number()));
    if (typed.title != m_before.title || typed.number != m_before.number || typed.addressee != m_before.addressee)
        folder.files.insert(u"policy.json"_s, QJsonDocument(root).toJson());
    return folder;
}

// Where the form itself writes the addressee, it is the one of the field.
QStringList TemplateEditor::withAddressee(const Wording &typed) const
{
    const QStringList before = m_before.addressee.split(u'\n');
    const QStringList now = typed.addressee.split(u'\n');
    QStringList texts = typed.texts;
    const QList<forms::TemplateText::Part> &parts = m_text->parts();
    for (qsizetype i = 0; i < parts.size() && i < texts.size(); ++i) {
        const qsizetype line = before.indexOf(texts.at(i));
        if (parts.at(i).element == "addressee"_L1 && line >= 0 && line < now.size())
            texts[i] = now.at(line);
    }
    return texts;
}

void TemplateEditor::changed()
{
    if (m_filling || !m_text)
        return;
    const int row = m_list->currentRow();
    m_takeBack->setEnabled(row >= 0 && m_texts.value(row) != m_before.texts.value(row));
    const bool differs = wording() != m_before;
    m_undoAll->setEnabled(differs);
    m_save->setEnabled(differs);
    m_later.start();
}

void TemplateEditor::preview()
{
    const auto laidOut = [this]() -> domain::Result<PreparedPaper> {
        const auto policy = policy::policyIn(edited(), m_library);
        if (!policy)
            return policy.error();
        const auto form = policy->form(m_form.role);
        return form ? blankPaper(*form, *policy, m_fonts)
                    : domain::Result<PreparedPaper>(domain::Error{domain::ErrorCode::NotFound, {}});
    }();
    m_problem->setText(laidOut ? QString() : laidOut.error().message);
    m_problem->setVisible(!laidOut);
    if (laidOut)
        m_preview->setPapers({*laidOut});
    else
        m_save->setEnabled(false);
}

void TemplateEditor::takeBack()
{
    m_paragraph->setPlainText(m_before.texts.value(m_list->currentRow()));
}

void TemplateEditor::resetToBuiltIn()
{
    const auto builtIn = m_library.builtInFolder(m_form.policyId);
    const auto wording = builtIn ? wordingIn(*builtIn) : std::nullopt;
    if (!wording || wording->texts.size() != m_texts.size()) {
        m_prompts.inform(this, windowTitle(),
            tr("The form that came with the program is built otherwise. Please bring it back under “Versions of the "
               "policies”."));
        return;
    }
    show(*wording);
}

void TemplateEditor::save()
{
    const policy::PolicyFolder folder = edited();
    const auto checked = checkPolicy(folder, m_library, m_fonts);
    if (!checked) {
        m_prompts.showError(this, checked.error());
        return;
    }
    const auto builtIn = m_library.builtInFolder(folder.id);
    const bool asBuiltIn = builtIn && builtIn->files == folder.files;
    const auto adopted
        = m_session.registers().policies().adopt(folder, {{m_form.role, PaperEffect(m_effect->currentData().toInt())}},
            asBuiltIn ? QString() : tr("replaced by the facility"));
    if (!adopted) {
        m_prompts.showError(this, adopted.error());
        return;
    }
    if (const auto reloaded = m_session.reload(); !reloaded)
        m_prompts.showError(this, reloaded.error());
    accept();
}

} // namespace mcs::app
