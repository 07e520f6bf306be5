// SPDX-License-Identifier: Apache-2.0
// Official forms, those of 東海村 above all, and values of fictitious people, for the tests of this folder.
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

inline std::shared_ptr<const forms::Form> officialForm(
    const QString &policy, const QString &role, const forms::FormOptions &options = {})
{
    QFile file(u":/policies/%1/forms/%2.xml"_s.arg(policy, role));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto form = formFrom(file.readAll(), options);
    if (!form) {
        qWarning().noquote() << form.error().message << form.error().details;
        return nullptr;
    }
    return form.value();
}

inline std::shared_ptr<const forms::Form> tokaiForm(const QString &role, const forms::FormOptions &options = {})
{
    return officialForm(u"tokai"_s, role, options);
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
        {u"explainer.facility"_s, u"みどり在宅クリニック"_s}, {u"explainer.name"_s, u"辻󠄀 花子"_s},
        {u"family.name"_s, u"草彅 二郎"_s}, {u"family.address"_s, u"茨城県那珂郡東海村見本五丁目６番９号"_s},
        {u"facility.postal"_s, u"319-0000"_s}, {u"patient.tel"_s, u"029-000-1000"_s},
        {u"patient.mobile"_s, u"090-0000-1000"_s}, {u"contact.name"_s, u"草彅 一"_s},
        {u"contact.relation"_s, u"長男"_s}, {u"contact.address"_s, u"茨城県那珂郡東海村見本五丁目６番８号"_s},
        {u"contact.tel"_s, u"029-000-1001"_s}, {u"contact.mobile"_s, u"080-0000-1001"_s},
        {u"medical.name"_s, u"みどり在宅クリニック"_s}, {u"medical.physician"_s, u"青木 誠一郎"_s},
        {u"medical.address"_s, u"茨城県那珂郡東海村見本一丁目２番３号"_s}, {u"medical.tel"_s, u"029-000-0000"_s}};
    values.dates = {{u"form.date"_s, QDate(2026, 11, 20)}, {u"patient.birth"_s, QDate(1937, 11, 3)}};
    for (int i = 1; i <= users; ++i)
        values.rosters[u"users"_s].append(rosterRow(i));
    values.person = u"葛󠄀城 𠮷男"_s;
    return values;
}

inline QList<forms::GlyphRun> runsOf(const forms::Page &page)
{
    return page.fixed->runs + page.filled.runs;
}

// The page's text as it is read: wording in the order of the template; a value beside the wording next to it on its
// line, else before what stands below it.
inline QString textOf(const forms::Page &page)
{
    QList<forms::GlyphRun> runs = page.fixed->runs;
    for (const forms::GlyphRun &value : page.filled.runs) {
        qsizetype below = runs.size();
        qsizetype beside = -1;
        forms::Length nearest = page.width;
        for (qsizetype i = runs.size() - 1; i >= 0; --i) {
            const forms::GlyphRun &run = runs[i];
            const bool isLeft = run.origin.x < value.origin.x;
            const forms::Length gap
                = isLeft ? value.origin.x - run.origin.x - run.advance : run.origin.x - value.origin.x - value.advance;
            if (qAbs((run.origin.y - value.origin.y).toMm()) >= 0.6) {
                if (run.origin.y > value.origin.y)
                    below = i;
            } else if (gap < nearest) {
                nearest = gap;
                beside = isLeft ? i + 1 : i;
            }
        }
        runs.insert(beside >= 0 ? beside : below, value);
    }
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
