// SPDX-License-Identifier: Apache-2.0
#include "forms/templatetext.h"

#include "forms/templateerror.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace mcs::forms {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::forms::TemplateText)
};

bool isWording(QStringView element)
{
    static const QSet<QString> names{u"title"_s, u"form-mark"_s, u"addressee"_s, u"heading"_s, u"para"_s, u"item"_s,
        u"note"_s, u"caption"_s, u"line"_s, u"cell"_s, u"column"_s, u"cut-line"_s, u"vertical-label"_s};
    return names.contains(element.toString());
}

// Line ends in wording are dropped with the blanks around them (form.rng).
QString withoutLineEnds(QString text)
{
    static const QRegularExpression ends(u"[ \\t]*[\\r\\n]+[ \\t]*"_s);
    return text.remove(ends);
}

QString attribute(const QXmlStreamReader &reader, QLatin1StringView name)
{
    return reader.attributes().value(name).toString();
}

// 〔staff.name〕, and the element's own name where it has none.
QString shownName(const QXmlStreamReader &reader)
{
    const QString name = attribute(reader, "name"_L1);
    const QString official = attribute(reader, "official"_L1);
    return u"〔%1〕"_s.arg(!name.isEmpty() ? name : !official.isEmpty() ? official : reader.name().toString());
}

QString replacedAttribute(QString tag, const QString &name, const QString &value)
{
    const QRegularExpression have(u"(\\s%1\\s*=\\s*)(\"[^\"]*\"|'[^']*')"_s.arg(name));
    const QString escaped = value.toHtmlEscaped();
    if (const auto match = have.match(tag); match.hasMatch())
        return tag.replace(match.capturedStart(2), match.capturedLength(2), u'"' + escaped + u'"');
    return value.isEmpty() ? tag : tag.insert(tag.indexOf(u"<form"_s) + 5, u" %1=\"%2\""_s.arg(name, escaped));
}

} // namespace

// Walks through the XML and keeps where in the source everything lies.
class TemplateText::Reader
{
public:
    explicit Reader(TemplateText &into)
        : m_into(into)
        , m_xml(into.m_source)
    {
    }

    bool read()
    {
        while (!m_xml.atEnd()) {
            const qsizetype before = m_xml.characterOffset();
            const auto kind = m_xml.readNext();
            if (kind == QXmlStreamReader::StartElement)
                start(before);
            else if (kind == QXmlStreamReader::EndElement)
                end(before);
            else if (kind == QXmlStreamReader::Characters && m_open && m_inline == 0)
                m_text += m_xml.text();
        }
        return !m_xml.hasError();
    }

    [[nodiscard]] int line() const { return int(m_xml.lineNumber()); }

private:
    void start(qsizetype before)
    {
        const qsizetype behind = m_xml.characterOffset();
        if (m_xml.name() == "form"_L1) {
            m_into.m_title = attribute(m_xml, "title"_L1);
            m_into.m_number = attribute(m_xml, "number"_L1);
            m_into.m_formEnd = behind;
            return;
        }
        if (m_open && (m_inline > 0 || !isWording(m_xml.name()) || isInline())) {
            if (m_inline++ == 0) {
                m_tokenBegin = before;
                m_token.shown = shownName(m_xml);
            }
            return;
        }
        if (!isWording(m_xml.name()))
            return;
        // A cell that holds paragraphs is no text itself: what is open is given up.
        m_open = true;
        m_text.clear();
        m_span = {behind, behind, {}};
        m_element = m_xml.name().toString();
        m_label = attribute(m_xml, "label"_L1);
    }

    [[nodiscard]] bool isInline() const { return m_xml.name() == "form-mark"_L1; }

    void end(qsizetype before)
    {
        if (m_inline > 0) {
            if (--m_inline == 0) {
                m_token.source = m_into.m_source.mid(m_tokenBegin, m_xml.characterOffset() - m_tokenBegin);
                m_span.tokens.append(m_token);
                m_text += m_token.shown;
            }
            return;
        }
        if (!m_open || m_xml.name() != m_element)
            return;
        m_open = false;
        m_span.end = before;
        const QString text = withoutLineEnds(m_text);
        QString words = text;
        for (const Token &token : std::as_const(m_span.tokens))
            words.remove(token.shown);
        if (words.trimmed().isEmpty()) // nothing but places for values
            return;
        m_into.m_parts.append({m_element, m_label, text});
        m_into.m_spans.append(m_span);
    }

    TemplateText &m_into;
    QXmlStreamReader m_xml;
    bool m_open = false; // inside a part
    int m_inline = 0; // elements open inside its text
    qsizetype m_tokenBegin = 0;
    Token m_token;
    Span m_span;
    QString m_element;
    QString m_label;
    QString m_text;
};

domain::Result<TemplateText> TemplateText::fromXml(const QByteArray &xml, const QString &fileName)
{
    TemplateText text;
    text.m_source = QString::fromUtf8(xml);
    Reader reader(text);
    if (!reader.read())
        return templateError(fileName, reader.line(), Words::tr("the file is not XML"));
    return text;
}

QByteArray TemplateText::withTexts(const QStringList &texts, const QString &title, const QString &number) const
{
    QString source = m_source;
    for (qsizetype i = m_parts.size(); i-- > 0;) { // from the end: what lies before keeps its place
        const QString asked = texts.value(i, m_parts.at(i).text);
        if (asked == m_parts.at(i).text)
            continue;
        const Span &span = m_spans.at(i);
        QString content = asked.toHtmlEscaped();
        content.replace(u"&quot;"_s, u"\""_s);
        content.remove(u'\n');
        qsizetype from = 0;
        for (const Token &token : span.tokens) {
            const QString shown = token.shown.toHtmlEscaped();
            qsizetype at = content.indexOf(shown, from);
            if (at < 0)
                at = content.indexOf(shown); // moved to the front
            if (at < 0)
                continue; // left out
            content.replace(at, shown.size(), token.source);
            from = at + token.source.size();
        }
        source.replace(span.begin, span.end - span.begin, content);
    }
    if (title != m_title || number != m_number) {
        const qsizetype begin = source.lastIndexOf(u"<form"_s, m_formEnd - 1);
        QString tag = source.mid(begin, m_formEnd - begin);
        if (title != m_title)
            tag = replacedAttribute(tag, u"title"_s, title);
        if (number != m_number)
            tag = replacedAttribute(tag, u"number"_s, number);
        source.replace(begin, m_formEnd - begin, tag);
    }
    if (number != m_number && !m_number.isEmpty()) { // the mark on the page is the number
        const QRegularExpression mark(
            u"(<form-mark[^>]*>)%1(</form-mark>)"_s.arg(QRegularExpression::escape(m_number.toHtmlEscaped())));
        source.replace(mark, u"\\1%1\\2"_s.arg(number.toHtmlEscaped()));
    }
    return source.toUtf8();
}

} // namespace mcs::forms
