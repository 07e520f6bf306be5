// SPDX-License-Identifier: Apache-2.0
#include "forms/linebreaker.h"

#include "forms/kinsoku.h"

#include <algorithm>

namespace mcs::forms {

namespace {

constexpr Length tolerance = Length::mm(0.001);
constexpr double looseLine = 1.3; // em left over before tightening punctuation is preferred to spacing out
constexpr double tightestUsual = 0.5; // share of its blank a punctuation mark loses at most
constexpr double tightestEager
    = 0.85; // the same where it saves a paragraph from ending in a line of a character or two
constexpr qsizetype shortLastLine = 3; // characters, the full stop counted
constexpr double widestGap = 0.3; // em added between two characters at most; a looser line stays ragged

bool isFullWidth(const Piece &piece)
{
    return piece.width >= piece.em * 0.9;
}

bool mayBreakBetween(const Piece &before, const Piece &after)
{
    return !(after.first && mayNotBeginLine(after.first)) && !(before.last && mayNotEndLine(before.last))
        && !(before.last && after.first && isUnbreakablePair(before.last, after.first));
}

// How much of a full-width punctuation mark is cut off as a rule (two marks in a row), and how much more may be.
struct Cut
{
    Length left, right;
    Length slackLeft, slackRight;
};

class Breaker
{
public:
    Breaker(const QList<Piece> &pieces, const Measure &measure, bool eager)
        : m_pieces(pieces)
        , m_measure(measure)
        , m_eager(eager)
    {
        m_cuts.resize(pieces.size());
        for (qsizetype i = 0; i < pieces.size(); ++i)
            prepareCut(i);
    }

    QList<BrokenLine> run()
    {
        QList<BrokenLine> lines;
        qsizetype from = 0;
        while (from < m_pieces.size()) {
            const BrokenLine line = nextLine(from, lines.isEmpty());
            from = line.to;
            lines.append(line);
        }
        return lines;
    }

private:
    void prepareCut(qsizetype i)
    {
        const Piece &piece = m_pieces[i];
        if (!isFullWidth(piece))
            return;
        const Length half = piece.em / 2;
        const auto neighbour = [&](qsizetype at) {
            return at >= 0 && at < m_pieces.size() && isFullWidth(m_pieces[at]) ? m_pieces[at].first : char32_t(0);
        };
        if (isClosing(piece.first)) {
            const char32_t next = neighbour(i + 1);
            if (isOpening(next) || isClosing(next))
                m_cuts[i].right = half;
            else
                m_cuts[i].slackRight = half;
        } else if (isOpening(piece.first)) {
            if (isOpening(neighbour(i - 1)))
                m_cuts[i].left = half;
            else
                m_cuts[i].slackLeft = half;
        }
    }

    [[nodiscard]] Length widthOf(qsizetype i, bool startsWrappedLine) const
    {
        Length width = m_pieces[i].width - m_cuts[i].left - m_cuts[i].right;
        if (startsWrappedLine) // 天付き: an opening bracket stands flush with the text
            width -= m_cuts[i].slackLeft;
        return width;
    }

    [[nodiscard]] Length slackOf(qsizetype i, bool startsWrappedLine) const
    {
        return m_cuts[i].slackRight + (startsWrappedLine ? Length() : m_cuts[i].slackLeft);
    }

    struct Candidate
    {
        qsizetype to = -1;
        Length width; // without the space at its end
        Length slack;
    };

    BrokenLine nextLine(qsizetype from, bool first) const
    {
        const Length measure = (first ? m_measure.first : m_measure.other) + tolerance;
        Candidate natural; // fits as it is
        Candidate tightened; // fits when punctuation is tightened
        Candidate forced; // fits, but parts what should stay together
        Length width;
        Length slack;
        for (qsizetype i = from; i < m_pieces.size(); ++i) {
            const bool wrapped = i == from && !first;
            const bool space = isWordSpace(m_pieces[i].first);
            const Length before = width;
            width += widthOf(i, wrapped);
            slack += slackOf(i, wrapped);
            const Length visible = space ? before : width;
            if (visible - slack > measure)
                break;
            if (visible <= measure)
                forced = betterForced(forced, from, {i + 1, visible, slack});
            if (i + 1 < m_pieces.size() && !mayBreakBetween(m_pieces[i], m_pieces[i + 1]))
                continue;
            const double tightest = m_eager ? tightestEager : tightestUsual;
            if (visible <= measure)
                natural = {i + 1, visible, slack};
            else if (visible - slack * tightest <= measure && (m_eager || tightened.to < 0 || i + 1 == m_pieces.size()))
                tightened = {i + 1, visible, slack};
        }
        Candidate chosen = natural;
        const bool endsHere = tightened.to == m_pieces.size();
        const Length em = m_pieces[from].em;
        if (tightened.to > natural.to
            && (natural.to < 0 || endsHere || m_eager || measure - natural.width > em * looseLine)) {
            chosen = tightened;
        }
        if (chosen.to < 0)
            chosen = forced;
        if (chosen.to < 0)
            chosen = {from + 1, widthOf(from, !first), {}};
        return place(from, chosen, first);
    }

    // A word longer than a line is parted anywhere, by preference after a mark of an e-mail address.
    [[nodiscard]] Candidate betterForced(const Candidate &old, qsizetype from, const Candidate &next) const
    {
        const auto afterMark = [&](const Candidate &candidate) {
            const char32_t c = m_pieces[candidate.to - 1].last;
            return c == U'@' || c == U'.' || c == U'-' || c == U'_' || c == U'/';
        };
        const bool keepOld
            = old.to > 0 && afterMark(old) && !afterMark(next) && (next.to - from) < (old.to - from) * 3 / 2;
        return keepOld ? old : next;
    }

    BrokenLine place(qsizetype from, const Candidate &chosen, bool first) const
    {
        const Length measure = first ? m_measure.first : m_measure.other;
        const bool last = chosen.to == m_pieces.size();
        const Length over = chosen.width - measure;
        const double tighten = over > tolerance && chosen.slack > Length() ? std::min(1.0, over / chosen.slack) : 0;
        Length gap;
        if (m_measure.justify && !last && over < Length()) {
            int gaps = 0;
            for (qsizetype i = from; i + 1 < chosen.to; ++i)
                gaps += mayOpenGap(i, chosen.to) ? 1 : 0;
            const Length wanted = gaps ? (Length() - over) / gaps : Length();
            if (wanted <= m_pieces[from].em * widestGap)
                gap = wanted;
        }
        BrokenLine line;
        line.from = from;
        line.to = chosen.to;
        line.x.reserve(chosen.to - from);
        Length pen;
        for (qsizetype i = from; i < chosen.to; ++i) {
            const bool wrapped = i == from && !first;
            const Cut &cut = m_cuts[i];
            const Length left = cut.left + (wrapped ? cut.slackLeft : cut.slackLeft * tighten);
            line.x.append(pen - left);
            pen += m_pieces[i].width - left - cut.right - cut.slackRight * tighten;
            if (!isWordSpace(m_pieces[i].first) || i + 1 < chosen.to)
                line.width = pen;
            if (gap > Length() && i + 1 < chosen.to && mayOpenGap(i, chosen.to))
                pen += gap;
        }
        return line;
    }

    [[nodiscard]] bool mayOpenGap(qsizetype i, qsizetype lineEnd) const
    {
        const Piece &before = m_pieces[i];
        const Piece &after = m_pieces[i + 1];
        if (isWordSpace(after.first) && i + 2 == lineEnd)
            return false;
        return !before.last || !after.first || isWordSpace(before.last) || !isUnbreakablePair(before.last, after.first);
    }

    const QList<Piece> &m_pieces;
    Measure m_measure;
    bool m_eager;
    QList<Cut> m_cuts;
};

} // namespace

QList<BrokenLine> breakLines(const QList<Piece> &pieces, const Measure &measure)
{
    QList<BrokenLine> lines = Breaker(pieces, measure, false).run();
    if (measure.justify && lines.size() > 1 && lines.last().to - lines.last().from <= shortLastLine) {
        QList<BrokenLine> tighter = Breaker(pieces, measure, true).run();
        if (tighter.size() < lines.size())
            return tighter;
    }
    return lines;
}

BrokenLine singleLine(const QList<Piece> &pieces)
{
    const Length endless = Length::mm(1e6);
    const QList<BrokenLine> lines = breakLines(pieces, {endless, endless, false});
    return lines.isEmpty() ? BrokenLine() : lines.first();
}

BrokenLine spreadLine(const QList<Piece> &pieces, Length width)
{
    BrokenLine line;
    line.to = pieces.size();
    const auto isBlank = [](const Piece &piece) { return isWordSpace(piece.first) || piece.first == U'　'; };
    Length inked;
    int letters = 0;
    for (const Piece &piece : pieces) {
        if (!isBlank(piece)) {
            inked += piece.width;
            ++letters;
        }
    }
    const Length gap = letters > 1 && width > inked ? (width - inked) / (letters - 1) : Length();
    Length pen;
    for (const Piece &piece : pieces) {
        line.x.append(pen);
        if (!isBlank(piece)) {
            line.width = pen + piece.width;
            pen = line.width + gap;
        }
    }
    return line;
}

} // namespace mcs::forms
