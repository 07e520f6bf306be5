// SPDX-License-Identifier: Apache-2.0
#include "forms/pagecomposer.h"

#include "forms/templateerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::forms {

namespace {

constexpr Length tolerance = Length::mm(0.01);

class Composer
{
public:
    Composer(const Template &form, const QList<Fragment> &fragments)
        : m_form(form)
        , m_fragments(fragments)
        , m_room(form.height - form.top - form.bottom)
    {
    }

    LaidOutForm run()
    {
        m_result.width = m_form.width;
        m_result.height = m_form.height;
        m_result.pageNumbers = m_form.pageNumbers;
        m_result.bottom = m_form.bottom;
        qsizetype from = 0;
        do {
            from = page(from);
        } while (from < m_fragments.size());
        return std::move(m_result);
    }

    [[nodiscard]] int tooHigh() const { return m_tooHigh; } // line of a block higher than the page; 0: none

private:
    // The fragments [from, result) of one page.
    qsizetype page(qsizetype from)
    {
        Length used;
        Length gap;
        double stretch = 0;
        qsizetype to = from;
        for (; to < m_fragments.size(); ++to) {
            const Fragment &fragment = m_fragments[to];
            if (fragment.pageBreak)
                break;
            const Length step = (to == from ? Length() : std::max(gap, fragment.before)) + fragment.height;
            if (used + step > m_room + tolerance)
                break;
            used += step;
            gap = fragment.after;
            stretch += fragment.stretch;
        }
        if (to < m_fragments.size() && !m_fragments[to].pageBreak) {
            if (to == from) { // nothing fits: the block is higher than the page
                m_tooHigh = std::max(1, m_fragments[to].line);
                ++to;
            }
            const qsizetype natural = to;
            while (to > from + 1 && m_fragments[to - 1].keepWithNext)
                --to;
            if (to == from + 1 && m_fragments[from].keepWithNext)
                to = natural;
            used = heightOf(from, to);
            stretch = 0; // a page that runs on is not spaced out
        }
        place(from, to, stretch > 0 ? (m_room - used) / stretch : Length());
        while (to < m_fragments.size() && m_fragments[to].pageBreak)
            ++to;
        return to;
    }

    [[nodiscard]] Length heightOf(qsizetype from, qsizetype to) const
    {
        return stacked(m_fragments.mid(from, to - from)).height;
    }

    void place(qsizetype from, qsizetype to, Length perStretch)
    {
        Artwork art;
        Length y = m_form.top;
        Length gap;
        for (qsizetype i = from; i < to; ++i) {
            const Fragment &fragment = m_fragments[i];
            if (i > from)
                y += std::max(gap, fragment.before);
            art.append(fragment.art, m_form.left, y);
            y += fragment.height + perStretch * fragment.stretch;
            gap = fragment.after;
            if (fragment.roster) {
                const RosterPlan &plan = *fragment.roster;
                Artwork further;
                further.append(plan.continuation.art, m_form.left, m_form.top);
                if (plan.continuation.height > m_room + tolerance)
                    m_tooHigh = std::max(1, fragment.line);
                m_result.rosters.append({plan.name, plan.rows, plan.continuationRows, plan.preprinted,
                    m_result.sheets.size(), sheet(further)});
            }
        }
        m_result.sheets.append(sheet(art));
    }

    [[nodiscard]] static Sheet sheet(const Artwork &art)
    {
        Sheet result{std::make_shared<const Layer>(art.layer), art.fields, art.marks};
        for (qsizetype i = 0; i < result.marks.size(); ++i)
            result.marks[i].original = static_cast<int>(i);
        return result;
    }

    const Template &m_form;
    const QList<Fragment> &m_fragments;
    Length m_room;
    LaidOutForm m_result;
    int m_tooHigh = 0;
};

} // namespace

domain::Result<LaidOutForm> layOutForm(const Template &form, const FontSet &fonts, const QString &fileName)
{
    BlockLayout layout(fonts);
    const QList<Fragment> fragments = layout.layOut(form.blocks, form.width - form.left - form.right);
    if (!layout.problems().isEmpty()) {
        const LayoutProblem &problem = layout.problems().first();
        return templateError(fileName, problem.line, problem.reason);
    }
    Composer composer(form, fragments);
    LaidOutForm result = composer.run();
    if (composer.tooHigh()) {
        return templateError(fileName, composer.tooHigh(),
            QCoreApplication::translate("mcs::forms", "The block is higher than the page."));
    }
    return result;
}

} // namespace mcs::forms
