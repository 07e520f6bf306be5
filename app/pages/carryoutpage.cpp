// SPDX-License-Identifier: Apache-2.0
#include "app/pages/carryoutpage.h"

#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

CarryOutPage::CarryOutPage(const PageTools &tools, QWidget *parent)
    : CarryOutPage(tools, u"carry-outs"_s, parent)
{
    setWindowTitle(tr("Carry-outs"));
    setWindowIcon(icon(u"carryout"_s));
}

CarryOutPage::CarryOutPage(const PageTools &tools, const QString &name, QWidget *parent)
    : Page(tools, name, *new tables::CarryOutModel, false, parent)
    , m_model(static_cast<tables::CarryOutModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setWideColumn(tables::CarryOutModel::What);
    table()->setAccessibleName(tr("Requests to carry something out"));
    showEmptyHint(tr("Nothing has been carried out yet. Press F6 to enter the first request."));
    const auto step = [this](const QString &kind) { return [this, kind] { edit(kind, current()); }; };
    addPageAction(u"add"_s, tr("New request"), Qt::Key_F6, Permission::PrepareDrafts, Needs::Nothing, [this] {
        edit(u"carry-out"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    m_edit
        = addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::PrepareDrafts, Needs::One, step(u"carry-out"_s));
    m_delete = addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    m_decide = addPageAction(u"approve"_s, tr("Approve or reject"), Qt::Key_F9, Permission::Approve, Needs::One,
        step(u"carry-out-decide"_s));
    m_take = addPageAction(u"carryout"_s, tr("Record the taking out"), Qt::Key_F7, Permission::EditRecords, Needs::One,
        step(u"carry-out-take"_s));
    m_giveBack = addPageAction(u"giveback"_s, tr("Record the return"), Qt::Key_F11, Permission::EditRecords, Needs::One,
        step(u"carry-out-return"_s));
    m_confirm = addPageAction(u"check"_s, tr("Confirm the return"), QKeySequence(Qt::SHIFT | Qt::Key_F11),
        Permission::EditRecords, Needs::One, step(u"carry-out-confirm"_s));
    addSeparator();
    m_lose = addPageAction(
        u"lost"_s, tr("Record a loss"), {}, Permission::EditRecords, Needs::One, step(u"carry-out-lose"_s));
    m_withdraw = addPageAction(
        u"cancel"_s, tr("Withdraw"), {}, Permission::EditRecords, Needs::One, step(u"carry-out-withdraw"_s));
    addSeparator();
    addFacilityPapers({u"carry-out-sheet"_s, u"carry-out-report"_s});
}

void CarryOutPage::fill()
{
    m_devices = std::make_unique<tables::DeviceMap>(session().records());
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

const CarryOut *CarryOutPage::carryOut(const QString &subject) const
{
    return m_devices ? m_devices->carryOut(idFromText<CarryOutId>(subject).value_or(CarryOutId{})) : nullptr;
}

DeviceFacts CarryOutPage::about() const
{
    return {session(), *m_devices, session().todo()};
}

void CarryOutPage::updateActions()
{
    const CarryOut *one = carryOut(current());
    const auto is = [one](CarryOutStatus status) { return one && one->status == status; };
    const QStringList chosen = selection();
    setAllowed(m_edit, is(CarryOutStatus::Draft));
    setAllowed(m_delete, std::none_of(chosen.cbegin(), chosen.cend(), [this](const QString &subject) {
        const CarryOut *carryOut = this->carryOut(subject);
        return carryOut && carryOut->status == CarryOutStatus::Out;
    }));
    setAllowed(m_decide, is(CarryOutStatus::Applied));
    setAllowed(m_take, is(CarryOutStatus::Approved));
    const bool erasingLeft = one && is(CarryOutStatus::Returned)
        && std::any_of(one->items.cbegin(), one->items.cend(),
            [](const CarryOutItem &item) { return item.returnedOn.isValid() && !item.erasedOn.isValid(); });
    setAllowed(m_giveBack, is(CarryOutStatus::Out) || erasingLeft);
    setAllowed(m_confirm, is(CarryOutStatus::Returned) || (is(CarryOutStatus::Lost) && !one->checkedOn.isValid()));
    setAllowed(m_lose, is(CarryOutStatus::Out));
    setAllowed(m_withdraw, is(CarryOutStatus::Draft) || is(CarryOutStatus::Applied) || is(CarryOutStatus::Approved));
}

void CarryOutPage::open(const QString &subject)
{
    if (const CarryOut *one = carryOut(subject)) {
        const NextStep step = nextStep(*one);
        if (!step.kind.isEmpty())
            edit(step.kind, step.subject);
    }
}

QString CarryOutPage::paneButton(const QString &subject) const
{
    const CarryOut *one = carryOut(subject);
    return one ? nextStep(*one).caption : QString();
}

void CarryOutPage::describe(const QString &subject, Facts &facts)
{
    if (const CarryOut *one = carryOut(subject))
        app::describe(*one, about(), facts);
}

Result<void> CarryOutPage::remove(const QString &subject, const QString &reason)
{
    return session().registers().devices().removeCarryOut(
        idFromText<CarryOutId>(subject).value_or(CarryOutId{}), reason);
}

Result<void> CarryOutPage::restore(const QString &subject)
{
    return session().ledger().carryOuts().restore(idFromText<CarryOutId>(subject).value_or(CarryOutId{}));
}

} // namespace mcs::app
