// SPDX-License-Identifier: Apache-2.0
// The four forms of 東海村 and values of fictitious people, for the tests of this folder.
#pragma once

#include "forms/form.h"

#include <QFile>
#include <QtTest>

namespace mcs::tests {

using namespace Qt::StringLiterals;

inline QStringList tokaiForms()
{
    return {u"application"_s, u"facility-pledge"_s, u"staff-pledge"_s, u"consent"_s};
}

inline std::shared_ptr<const forms::FontSet> formFonts()
{
    static const auto loaded = forms::FontSet::load();
    return loaded.ok() ? loaded.value() : nullptr;
}

inline domain::Result<std::shared_ptr<const forms::Form>> formFrom(
    const QByteArray &xml, const forms::FormOptions &options = {})
{
    return forms::Form::fromXml(xml, u"probe.xml"_s, formFonts(), options);
}

inline std::shared_ptr<const forms::Form> tokaiForm(const QString &role, const forms::FormOptions &options = {})
{
    QFile file(u":/policies/tokai/forms/%1.xml"_s.arg(role));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto form = formFrom(file.readAll(), options);
    if (!form) {
        qWarning().noquote() << form.error().message << form.error().details;
        return nullptr;
    }
    return form.value();
}

inline QMap<QString, QString> rosterRow(int number)
{
    return {{u"job"_s, u"看護師"_s}, {u"name"_s, u"見本 花子%1"_s.arg(number)}, {u"sex"_s, u"女"_s},
        {u"email"_s, u"hanako%1@midori.example.jp"_s.arg(number)}};
}

inline domain::FormValues sampleValues(int users = 8)
{
    domain::FormValues values;
    values.fields = {{u"facility.name"_s, u"みどり在宅クリニック"_s},
        {u"facility.address"_s, u"茨城県那珂郡東海村見本一丁目２番３号"_s}, {u"facility.tel"_s, u"029-000-0000"_s},
        {u"manager.name"_s, u"髙橋 﨑子"_s}, {u"staff.name"_s, u"葛󠄀城 𠮷男"_s},
        {u"staff.address"_s, u"茨城県那珂郡東海村見本二丁目４番５号"_s}, {u"patient.name"_s, u"草彅 示子"_s},
        {u"patient.address"_s, u"茨城県那珂郡東海村見本五丁目６番７号"_s},
        {u"explainer.facility"_s, u"みどり在宅クリニック"_s}, {u"explainer.name"_s, u"辻󠄀 花子"_s}};
    values.dates = {{u"form.date"_s, QDate(2026, 11, 20)}};
    for (int i = 1; i <= users; ++i)
        values.rosters[u"users"_s].append(rosterRow(i));
    values.person = u"葛󠄀城 𠮷男"_s;
    return values;
}

inline QList<forms::GlyphRun> runsOf(const forms::Page &page)
{
    return page.fixed->runs + page.filled.runs;
}

// The page's text from top to bottom and left to right.
inline QString textOf(const forms::Page &page)
{
    QList<forms::GlyphRun> runs = runsOf(page);
    std::stable_sort(runs.begin(), runs.end(), [](const forms::GlyphRun &a, const forms::GlyphRun &b) {
        const auto line = [](const forms::GlyphRun &run) { return qRound(run.origin.y.toMm() * 2); };
        return line(a) != line(b) ? line(a) < line(b) : a.origin.x < b.origin.x;
    });
    QString text;
    for (const forms::GlyphRun &run : runs)
        text += run.text;
    return text;
}

inline QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

// The box of a run's type: the em above and below the baseline of Japanese type.
inline forms::Rect inkOf(const forms::GlyphRun &run)
{
    return {run.origin.x, run.origin.y - run.size * 0.86, run.advance, run.size * 0.98};
}

} // namespace mcs::tests
