// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/recordeditor.h"

#include "app/dialogs/placing.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/tonecolours.h"
#include "models/tables/todomodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

// As tall as what it holds; scrolls only where the screen is too small for that.
class PageArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override
    {
        return widget() ? widget()->sizeHint() + QSize(24, 4) : QScrollArea::sizeHint();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return widget() && widget()->layout() ? widget()->layout()->totalHeightForWidth(width) + 4
                                              : sizeHint().height();
    }
};

QString withoutMnemonic(QString label)
{
    static const QRegularExpression japanese(u"\\(&.\\)"_s);
    return label.remove(japanese).remove(u'&').trimmed();
}

QWidget *focusOf(QWidget *input)
{
    return input->focusProxy() ? input->focusProxy() : input;
}

QLabel *smallLabel(tables::Tone tone)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, toneColour(tone, colours));
    label->setPalette(colours);
    label->hide();
    return label;
}

} // namespace

RecordEditor::RecordEditor(
    Session &session, const QString &kind, const QString &subject, QWidget *parent, domain::Permission permission)
    : QDialog(parent)
    , m_session(session)
    , m_kind(kind)
    , m_subject(subject)
{
    setObjectName(u"editor-"_s + kind);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_layout = new QVBoxLayout(this);
    m_layout->setSpacing(10);
    m_failure = smallLabel(tables::Tone::Bad);
    m_failure->setObjectName(u"failure"_s);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->setFocusPolicy(Qt::NoFocus);
    m_buttons = new QDialogButtonBox;
    m_submit = m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_submit->setObjectName(u"submit"_s);
    m_submit->setDefault(true);
    m_submit->setToolTip(tr("F12 or Ctrl+Enter"));
    auto *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    m_layout->addWidget(m_failure);
    m_layout->addWidget(m_buttons);
    if (session.ledger().isReadOnly() || !domain::isAllowed(session.ledger().currentUser().role, permission)) {
        m_submit->setEnabled(false);
        m_failure->setText(tr("You may look at this, but not change it."));
        m_failure->show();
    }
    connect(m_submit, &QPushButton::clicked, this, &RecordEditor::submit);
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

RecordEditor::~RecordEditor() = default;

QList<RecordEditor *> RecordEditor::openOn(const QWidget *window)
{
    QList<RecordEditor *> editors = window->findChildren<RecordEditor *>();
    editors.removeIf([](const RecordEditor *editor) { return !editor->m_shown || editor->m_closed; });
    return editors;
}

QWidget *RecordEditor::newPage()
{
    m_page = new QWidget;
    m_form = new QFormLayout;
    auto *rows = new QVBoxLayout(m_page);
    rows->addLayout(m_form);
    rows->addStretch(1);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(9);
    auto *area = new PageArea;
    area->setWidgetResizable(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    area->setSizePolicy(policy);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_page);
    area->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    return area;
}

void RecordEditor::ensurePage()
{
    if (!m_form) {
        auto *area = newPage();
        m_layout->insertWidget(0, area, 1);
        m_page->layout()->setContentsMargins(0, 0, 12, 0);
    }
}

QFormLayout *RecordEditor::addTab(const QString &title)
{
    if (!m_tabs) {
        m_tabs = new QTabWidget;
        m_layout->insertWidget(0, m_tabs, 1);
    }
    m_tabs->addTab(newPage(), title);
    return m_form;
}

void RecordEditor::addHeading(const QString &text)
{
    ensurePage();
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    if (m_form->rowCount() > 0)
        label->setContentsMargins(0, 8, 0, 0);
    m_form->addRow(label);
}

QLabel *RecordEditor::addText(const QString &text)
{
    ensurePage();
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    m_form->addRow(label);
    return label;
}

void RecordEditor::addField(const QString &key, const QString &labelText, QWidget *input, const QString &hint)
{
    ensurePage();
    Field field;
    field.key = key;
    field.input = input;
    field.form = m_form;
    field.page = m_page;
    input->setObjectName(key);
    field.box = new QWidget;
    auto *layout = new QVBoxLayout(field.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(input);
    field.box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    field.hint = smallLabel(tables::Tone::Muted);
    field.hint->setText(hint);
    field.hint->setVisible(!hint.isEmpty());
    layout->addWidget(field.hint);
    field.problem = smallLabel(tables::Tone::Bad);
    field.problem->setObjectName(key + u"-problem"_s);
    layout->addWidget(field.problem);
    const QString name = withoutMnemonic(labelText);
    focusOf(input)->setAccessibleName(name);
    input->setAccessibleName(name);
    if (auto *check = qobject_cast<QCheckBox *>(input)) {
        // The words stand beside the box itself.
        check->setText(labelText);
        m_form->addRow(QString(), field.box);
    } else {
        field.label = new QLabel(labelText);
        field.label->setBuddy(focusOf(input));
        // On the first line of the input, however many lines follow.
        const int lineHeight = QLineEdit().sizeHint().height();
        field.label->setContentsMargins(0, std::max(0, (lineHeight - field.label->sizeHint().height()) / 2), 0, 0);
        field.label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        field.label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        m_form->addRow(field.label, field.box);
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 12);
    }
    m_fields.append(field);
}

void RecordEditor::addWide(QWidget *widget)
{
    ensurePage();
    m_form->addRow(widget);
}

void RecordEditor::setCaption(const QString &actionCaption)
{
    m_submit->setText(actionCaption);
}

const RecordEditor::Field *RecordEditor::field(const QString &key) const
{
    const auto found
        = std::find_if(m_fields.cbegin(), m_fields.cend(), [&key](const Field &field) { return field.key == key; });
    Q_ASSERT(found != m_fields.cend());
    return &*found;
}

QWidget *RecordEditor::input(const QString &key) const
{
    return field(key)->input;
}

QString RecordEditor::label(const QString &key) const
{
    return field(key)->input->accessibleName();
}

void RecordEditor::setHint(const QString &key, const QString &hint)
{
    field(key)->hint->setText(hint);
    field(key)->hint->setVisible(!hint.isEmpty());
}

void RecordEditor::setFieldVisible(const QString &key, bool visible)
{
    field(key)->form->setRowVisible(field(key)->box, visible);
}

bool RecordEditor::isFieldVisible(const QString &key) const
{
    return field(key)->form->isRowVisible(field(key)->box);
}

void RecordEditor::setRequired(const QString &key)
{
    const_cast<Field *>(field(key))->required = true;
}

void RecordEditor::refuse(const QString &key, const QString &sentence)
{
    const Field *wrong = field(key);
    wrong->problem->setText(sentence);
    wrong->problem->show();
    focusOf(wrong->input)->setAccessibleDescription(sentence);
    if (!m_firstRefused) {
        m_firstRefused = wrong->input;
        if (m_tabs) {
            for (int tab = 0; tab < m_tabs->count(); ++tab) {
                if (m_tabs->widget(tab)->isAncestorOf(wrong->input))
                    m_tabs->setCurrentIndex(tab);
            }
        }
        focusOf(wrong->input)->setFocus(Qt::OtherFocusReason);
    }
}

void RecordEditor::refuse(const QString &key, const domain::Result<void> &result)
{
    if (!result)
        refuse(key, result.error().message);
}

void RecordEditor::clearProblems()
{
    m_firstRefused = nullptr;
    m_failure->hide();
    for (const Field &field : std::as_const(m_fields)) {
        if (field.problem->isHidden())
            continue;
        field.problem->hide();
        focusOf(field.input)->setAccessibleDescription({});
    }
}

const RecordEditor::Field *RecordEditor::fieldNamedIn(const QString &sentence) const
{
    const Field *named = nullptr;
    for (const Field &field : m_fields) {
        const QString name = field.input->accessibleName();
        if (field.form->isRowVisible(field.box) && name.size() > 1 && sentence.contains(name, Qt::CaseInsensitive)
            && (!named || name.size() > named->input->accessibleName().size()))
            named = &field;
    }
    return named;
}

void RecordEditor::showFailure(const domain::Error &error)
{
    const bool aboutAValue
        = error.code == domain::ErrorCode::InvalidInput || error.code == domain::ErrorCode::Duplicate;
    if (const Field *named = aboutAValue ? fieldNamedIn(error.message) : nullptr) {
        refuse(named->key, error.message);
        QTimer::singleShot(0, this, &RecordEditor::grow);
        return;
    }
    QString text = error.message;
    if (!error.articles.isEmpty())
        text += u'\n' + tables::articlesText(error.articles, m_session.policy());
    if (!error.details.isEmpty())
        text += u'\n' + error.details.join(u'\n');
    m_failure->setText(text);
    m_failure->show();
    m_failure->setAccessibleName(text);
    QTimer::singleShot(0, this, &RecordEditor::grow);
}

void RecordEditor::grow()
{
    for (auto *area : findChildren<QScrollArea *>())
        area->updateGeometry();
    layout()->invalidate();
    layout()->activate();
    const QSize room = screen()->availableSize() * 0.94;
    QSize size = sizeHint().expandedTo({fontMetrics().horizontalAdvance(u'あ') * 36, 0}).expandedTo(this->size());
    if (layout()->hasHeightForWidth())
        size.setHeight(std::max(size.height(), layout()->totalHeightForWidth(size.width())));
    resize(size.boundedTo(room));
}

void RecordEditor::submit()
{
    if (!m_submit->isEnabled())
        return;
    clearProblems();
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.form->isRowVisible(field.box))
            continue;
        const QJsonValue value = inputValue(field.input);
        const bool empty = (value.isString() && value.toString().trimmed().isEmpty())
            || (qobject_cast<QComboBox *>(field.input) && value.isDouble() && value.toInteger() == 0);
        if (field.required && empty) {
            refuse(field.key, tr("Please enter “%1”.").arg(field.input->accessibleName()));
        } else if (const auto *date = qobject_cast<const DateEdit *>(field.input)) {
            if (const auto parsed = date->parsed(); !parsed)
                refuse(field.key, parsed.error().message);
        }
    }
    check();
    if (m_firstRefused) {
        QTimer::singleShot(0, this, &RecordEditor::grow);
        return;
    }
    if (const auto done = save(); !done) {
        showFailure(done.error());
        return;
    }
    const auto reloaded = m_session.reload();
    if (!reloaded) {
        showFailure(reloaded.error());
        return;
    }
    Q_EMIT saved();
    accept();
}

void RecordEditor::reject()
{
    if (!m_warned && draftJson() != m_untouched) {
        m_warned = true;
        m_failure->setText(tr("What you typed has not been saved. Press Esc again to close without saving."));
        m_failure->show();
        return;
    }
    QDialog::reject();
}

void RecordEditor::done(int result)
{
    m_closed = true; // deleted a little later
    QDialog::done(result);
}

QJsonObject RecordEditor::draftJson() const
{
    QJsonObject fields;
    for (const Field &field : m_fields) {
        if (const QJsonValue value = inputValue(field.input); !value.isNull())
            fields.insert(field.key, value);
    }
    return {{u"kind"_s, m_kind}, {u"subject"_s, m_subject}, {u"fields"_s, fields}, {u"extra"_s, extraDraft()}};
}

void RecordEditor::setDraft(const QJsonObject &draft)
{
    const QJsonObject fields = draft[u"fields"].toObject();
    for (const Field &field : std::as_const(m_fields)) {
        if (fields.contains(field.key))
            setInputValue(field.input, fields.value(field.key));
    }
    setExtraDraft(draft[u"extra"].toObject());
}

void RecordEditor::setTabOrders()
{
    QWidget *last = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        QWidget *next = focusOf(field.input);
        if (last && next->focusPolicy() != Qt::NoFocus)
            setTabOrder(last, next);
        last = next;
    }
    // Widgets that are no field keep their place in the chain; the buttons come last.
    for (QAbstractButton *button : m_buttons->buttons()) {
        QWidget *end = m_page;
        for (QWidget *widget = m_page->nextInFocusChain(); widget && widget != m_page;
             widget = widget->nextInFocusChain()) {
            if (isAncestorOf(widget) && !m_buttons->isAncestorOf(widget))
                end = widget;
        }
        setTabOrder(end, button);
    }
    setTabOrder(m_submit, m_buttons->buttons().last());
}

void RecordEditor::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    setTabOrders();
    resize(1, 1);
    grow();
    QTimer::singleShot(0, this, [this] { // tabs know their size only now
        grow();
        placeOnWindow(*this);
    });
    if (!m_fields.isEmpty())
        focusOf(m_fields.first().input)->setFocus(Qt::OtherFocusReason);
    m_untouched = draftJson();
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_F12 || (enter && modifiers == Qt::ControlModifier)) {
        submit();
        return;
    }
    if (enter && !qobject_cast<QPushButton *>(focusWidget())) {
        // Enter moves on; after the last field it stands on the button that saves, and saves nothing by itself.
        focusNextPrevChild(modifiers != Qt::ShiftModifier);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace mcs::app
