// SPDX-License-Identifier: Apache-2.0
#include "app/pages/procedurestep.h"

#include "app/widgets/icons.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/wareki.h"
#include "models/tables/proceduremodel.h"
#include "models/tables/todomodel.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::StepState;
using policy::StepStatus;

namespace {

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *coloured(const QString &text, const QColor &colour)
{
    QLabel *label = wrapped(text);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour); // which is used on a base
    label->setPalette(palette);
    return label;
}

QString stateText(const StepStatus &step)
{
    QString text = toneSign(tables::toneOf(step.state)) + u' ' + policy::stepStateWord(step.state);
    if (isSettled(step) && step.doneOn.isValid())
        text += u"　"_s + domain::warekiLong(step.doneOn);
    if (!step.by.isEmpty())
        text += u"　"_s + step.by;
    if (!isSettled(step) && step.due.isValid())
        text += u"　"_s + ProcedureStepPane::tr("due %1").arg(domain::warekiLong(step.due));
    return text;
}

QPushButton *addButton(QVBoxLayout *rows, const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    button->setAutoDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch(1);
    rows->addLayout(line);
    return button;
}

} // namespace

ProcedureStepPane::ProcedureStepPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"step"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void ProcedureStepPane::show(const StepStatus *step, const About &about)
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setSpacing(9);
    if (step) {
        describe(*step, about, rows);
        addOpen(*step, about, rows);
        addAct(*step, about, rows);
        if (about.mayWrite)
            addOwnButtons(*step, rows);
    }
    rows->addStretch(1);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    if (QWidget *before = takeWidget())
        before->deleteLater(); // one of its buttons may have been pressed just now
    setWidget(content);
}

void ProcedureStepPane::focusFirst()
{
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    const auto first
        = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *one) { return one->isEnabled(); });
    if (first != buttons.cend())
        (*first)->setFocus(Qt::TabFocusReason);
}

void ProcedureStepPane::describe(const StepStatus &step, const About &about, QVBoxLayout *rows)
{
    QLabel *title = wrapped(step.rule.text);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    title->setFont(large);
    rows->addWidget(title);
    QLabel *state = coloured(stateText(step), toneColour(tables::toneOf(step.state), palette()));
    state->setObjectName(u"state"_s);
    rows->addWidget(state);
    if (!step.articles.isEmpty())
        rows->addWidget(coloured(
            tr("%1 (%2)").arg(policy::levelWord(step.level), tables::articlesText(step.articles, about.policy)),
            quietColour(palette())));
    if (!step.rule.hint.isEmpty())
        rows->addWidget(wrapped(step.rule.hint));
    if (!step.waivedReason.isEmpty())
        rows->addWidget(wrapped(tr("Reason: %1").arg(step.waivedReason)));
}

void ProcedureStepPane::addOpen(const StepStatus &step, const About &about, QVBoxLayout *rows)
{
    if (step.state == StepState::Blocked) {
        QLabel *waits = coloured(tr("Before this, please do or waive: %1").arg(step.waitsFor.join(tr(", "))),
            toneColour(tables::Tone::Attention, palette()));
        waits->setObjectName(u"waits"_s);
        rows->addWidget(waits);
    }
    if (!step.note.isEmpty()) {
        QLabel *note = coloured(step.note, toneColour(tables::Tone::Attention, palette()));
        note->setObjectName(u"note"_s);
        rows->addWidget(note);
    }
    if (step.open.isEmpty())
        return;
    rows->addWidget(wrapped(tr("Still open: %1").arg(step.open.size())));
    for (qsizetype i = 0; i < step.open.size(); ++i) {
        const policy::OpenThing &thing = step.open.at(i);
        auto *frame = new QFrame;
        frame->setFrameShape(QFrame::StyledPanel);
        auto *line = new QHBoxLayout(frame);
        line->setContentsMargins(9, 5, 9, 5);
        QLabel *sentence = wrapped(thing.sentence);
        line->addWidget(sentence, 1);
        if (!thing.kind.isEmpty()) {
            auto *button = new QPushButton(policy::procedureActionCaption(thing.kind));
            button->setObjectName(u"open-%1"_s.arg(i));
            button->setAccessibleDescription(thing.sentence);
            button->setAutoDefault(true);
            button->setEnabled(step.state != StepState::Blocked && about.mayWrite);
            connect(button, &QPushButton::clicked, this, [this, thing] { Q_EMIT editAsked(thing.kind, thing.target); });
            line->addWidget(button);
        }
        rows->addWidget(frame);
    }
}

// What the procedure does by itself, with what will happen above its button.
void ProcedureStepPane::addAct(const StepStatus &step, const About &about, QVBoxLayout *rows)
{
    const QString act = step.rule.action;
    if (act.isEmpty() || isSettled(step))
        return;
    if (!policy::procedureActs(policy::procedureSubject(about.procedure.kind)).contains(act)) {
        if (step.open.isEmpty()) { // else each open thing has its button
            QPushButton *button = addButton(rows, u"act"_s, u"do"_s, policy::procedureActionCaption(act));
            button->setEnabled(step.state != StepState::Blocked && about.mayWrite);
            connect(button, &QPushButton::clicked, this,
                [this, act, target = about.procedure.subject] { Q_EMIT editAsked(act, target); });
        }
        return;
    }
    const QStringList &preview = about.preview;
    if (preview.isEmpty())
        return;
    QLabel *what = wrapped(tr("This can be done here at once:") + u"\n・"_s + preview.join(u"\n・"_s));
    what->setObjectName(u"preview"_s);
    rows->addWidget(what);
    QPushButton *button = addButton(rows, u"act"_s, u"do"_s, policy::procedureActionCaption(act));
    button->setAccessibleDescription(preview.join(u'\n'));
    button->setEnabled(step.state != StepState::Blocked && about.mayWrite);
    connect(button, &QPushButton::clicked, this, &ProcedureStepPane::actAsked);
}

void ProcedureStepPane::addOwnButtons(const StepStatus &step, QVBoxLayout *rows)
{
    if (step.byHand && !isSettled(step)) {
        QPushButton *button = addButton(rows, u"tick"_s, u"check"_s, tr("This step i&s done"));
        button->setEnabled(step.state == StepState::Open);
        connect(button, &QPushButton::clicked, this, &ProcedureStepPane::tickAsked);
    }
    if (!isSettled(step) && step.rule.waivable) {
        QPushButton *button = addButton(rows, u"waive"_s, u"exempt"_s, tr("&Waive it with a reason…"));
        connect(button, &QPushButton::clicked, this, &ProcedureStepPane::waiveAsked);
    }
    if (step.state == StepState::Waived || (step.byHand && step.state == StepState::Done)) {
        QPushButton *button = addButton(rows, u"reopen"_s, u"undo"_s, tr("&Take it up again"));
        connect(button, &QPushButton::clicked, this, &ProcedureStepPane::reopenAsked);
    }
}

} // namespace mcs::app
