// SPDX-License-Identifier: Apache-2.0
// The wording of a form template as texts to be edited. Everything else of the template stays character for character;
// what is no text (a field, a date, a box to tick) stands in the text as 〔name〕 and may be moved or left out.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace mcs::forms {

class TemplateText
{
public:
    struct Part
    {
        QString element; // title, para, item, seal …
        QString label; // of an item, or of a line of a signature: ①, 住所; not edited
        QString text;
        bool operator==(const Part &) const = default;
    };

    // Errors: PolicyBroken naming `fileName`, line and reason when it is no XML.
    [[nodiscard]] static domain::Result<TemplateText> fromXml(const QByteArray &xml, const QString &fileName);

    [[nodiscard]] const QList<Part> &parts() const { return m_parts; } // in the order of the page
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString number() const { return m_number; }
    // The template with other texts, one a part, and another title and number. What is the same stays as it was
    // written.
    [[nodiscard]] QByteArray withTexts(const QStringList &texts, const QString &title, const QString &number) const;

private:
    struct Token // an element inside a text
    {
        QString shown; // 〔staff.name〕
        QString source;
    };
    struct Span // of a part's content in the source
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QList<Token> tokens;
    };
    class Reader;

    QString m_source;
    QString m_title;
    QString m_number;
    qsizetype m_formEnd = 0; // behind the start tag of <form>
    QList<Part> m_parts;
    QList<Span> m_spans;
};

} // namespace mcs::forms
