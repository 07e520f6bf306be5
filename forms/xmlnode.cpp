// SPDX-License-Identifier: Apache-2.0
#include "forms/xmlnode.h"

#include "forms/templateerror.h"

#include <QCoreApplication>

#include <libxml/parser.h>
#include <libxml/relaxng.h>

#include <memory>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

struct Complaint
{
    int domain = 0;
    int code = 0;
    int line = 0;
    QString subject; // element or attribute
    QString other;
    QString original; // as libxml2 says it
};

template <auto function> struct Deleter
{
    template <class T> void operator()(T *object) const { function(object); }
};
using Doc = std::unique_ptr<xmlDoc, Deleter<xmlFreeDoc>>;
using ParserContext = std::unique_ptr<xmlParserCtxt, Deleter<xmlFreeParserCtxt>>;
using Grammar = std::unique_ptr<xmlRelaxNG, Deleter<xmlRelaxNGFree>>;
using GrammarParser = std::unique_ptr<xmlRelaxNGParserCtxt, Deleter<xmlRelaxNGFreeParserCtxt>>;
using Validator = std::unique_ptr<xmlRelaxNGValidCtxt, Deleter<xmlRelaxNGFreeValidCtxt>>;

QString fromXml(const char *text)
{
    return QString::fromUtf8(text).trimmed();
}
QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

// libxml2 2.12 made the error of a handler constant.
#if LIBXML_VERSION >= 21200
using XmlError = const xmlError *;
#else
using XmlError = xmlError *;
#endif

void collect(void *list, XmlError error)
{
    if (!error)
        return;
    Complaint complaint;
    complaint.domain = error->domain;
    complaint.code = error->code;
    complaint.line = error->line;
    if (const auto *node = static_cast<const xmlNode *>(error->node); node && complaint.line <= 0)
        complaint.line = static_cast<int>(xmlGetLineNo(const_cast<xmlNode *>(node)));
    complaint.subject = fromXml(error->str1);
    complaint.other = fromXml(error->str2);
    complaint.original = fromXml(error->message);
    static_cast<QList<Complaint> *>(list)->append(complaint);
}

// libxml2 hands errors to a handler of the thread; ours is in place only while we read.
class Collecting
{
public:
    explicit Collecting(QList<Complaint> &complaints)
        : m_oldContext(xmlStructuredErrorContext)
        , m_oldHandler(xmlStructuredError)
    {
        xmlSetStructuredErrorFunc(&complaints, collect);
    }
    ~Collecting() { xmlSetStructuredErrorFunc(m_oldContext, m_oldHandler); }
    Q_DISABLE_COPY_MOVE(Collecting)

private:
    void *m_oldContext;
    xmlStructuredErrorFunc m_oldHandler;
};

QString wellFormednessReason(const Complaint &complaint)
{
    switch (complaint.code) {
    case XML_ERR_TAG_NAME_MISMATCH:
        return QCoreApplication::translate("mcs::forms", "The element <%1> is not closed properly.")
            .arg(complaint.subject);
    case XML_ERR_TAG_NOT_FINISHED:
        return QCoreApplication::translate("mcs::forms", "The file ends before all elements are closed.");
    case XML_ERR_DOCUMENT_EMPTY:
        return QCoreApplication::translate("mcs::forms", "The file is empty or is not XML.");
    case XML_ERR_INVALID_ENCODING:
    case XML_ERR_INVALID_CHAR:
    case XML_ERR_UNKNOWN_ENCODING:
    case XML_ERR_UNSUPPORTED_ENCODING:
        return QCoreApplication::translate("mcs::forms", "The file has characters that are not UTF-8.");
    case XML_ERR_ATTRIBUTE_REDEFINED:
        return QCoreApplication::translate("mcs::forms", "The attribute “%1” is given twice.").arg(complaint.subject);
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
        return QCoreApplication::translate("mcs::forms", "The entity “%1” is unknown.").arg(complaint.subject);
    default:
        return QCoreApplication::translate("mcs::forms", "It cannot be read as XML.");
    }
}

// The numbers of xmlRelaxNGValidErr. Summaries ("failed to validate content") are left out: the cause is told
// elsewhere.
std::optional<QString> validityReason(const Complaint &complaint)
{
    const QString &a = complaint.subject;
    const QString &b = complaint.other;
    switch (complaint.code) {
    case XML_RELAXNG_ERR_ELEMWRONG:
    case XML_RELAXNG_ERR_INTEREXTRA:
        return QCoreApplication::translate("mcs::forms", "The element <%1> may not stand here.").arg(a);
    case XML_RELAXNG_ERR_EXTRACONTENT:
        return QCoreApplication::translate("mcs::forms", "The element <%2> may not stand in <%1>.").arg(a, b);
    case XML_RELAXNG_ERR_ELEMNAME:
        return QCoreApplication::translate("mcs::forms", "The element <%1> is expected here, but there is <%2>.")
            .arg(a, b);
    case XML_RELAXNG_ERR_NOELEM:
        return QCoreApplication::translate("mcs::forms", "The element <%1> is missing.").arg(a);
    case XML_RELAXNG_ERR_INVALIDATTR:
        return QCoreApplication::translate(
            "mcs::forms", "The attribute “%1” of <%2> is unknown or has an impossible value.")
            .arg(a, b);
    case XML_RELAXNG_ERR_ATTRNAME:
    case XML_RELAXNG_ERR_ATTRVALID:
        return QCoreApplication::translate(
            "mcs::forms", "<%1> has an unknown attribute, lacks one, or one has an impossible value.")
            .arg(a);
    case XML_RELAXNG_ERR_TEXTWRONG:
        return QCoreApplication::translate("mcs::forms", "Text may not stand in <%1>.").arg(a);
    case XML_RELAXNG_ERR_TYPEVAL:
    case XML_RELAXNG_ERR_VALUE:
        return QCoreApplication::translate("mcs::forms", "The value “%1” is impossible.").arg(b.isEmpty() ? a : b);
    default:
        return std::nullopt;
    }
}

domain::Error notWellFormed(const QString &fileName, const QList<Complaint> &complaints)
{
    for (const Complaint &complaint : complaints) {
        if (complaint.domain == XML_FROM_PARSER || complaint.domain == XML_FROM_IO)
            return templateError(
                fileName, std::max(1, complaint.line), wellFormednessReason(complaint), {complaint.original});
    }
    return templateError(fileName, 1, QCoreApplication::translate("mcs::forms", "It cannot be read as XML."));
}

// libxml2 reports an unknown attribute as a fault of its element; say which one it is where that can be told.
domain::Error notValid(const QString &fileName, const QList<Complaint> &complaints)
{
    const Complaint *best = nullptr;
    QStringList details;
    const auto precision = [](const Complaint &complaint) {
        switch (complaint.code) {
        case XML_RELAXNG_ERR_INVALIDATTR:
        case XML_RELAXNG_ERR_ELEMWRONG:
        case XML_RELAXNG_ERR_TEXTWRONG:
        case XML_RELAXNG_ERR_NOELEM:
        case XML_RELAXNG_ERR_ELEMNAME:
            return 3;
        case XML_RELAXNG_ERR_EXTRACONTENT:
        case XML_RELAXNG_ERR_INTEREXTRA:
            return 2;
        default:
            return 1;
        }
    };
    for (const Complaint &complaint : complaints) {
        if (complaint.domain != XML_FROM_RELAXNGV)
            continue;
        details.append(u"%1: %2"_s.arg(complaint.line).arg(complaint.original));
        if (validityReason(complaint) && (!best || precision(complaint) > precision(*best)))
            best = &complaint;
    }
    if (!best) {
        const int line = complaints.isEmpty() ? 1 : std::max(1, complaints.first().line);
        return templateError(fileName, line,
            QCoreApplication::translate("mcs::forms", "The element is not as the grammar demands."), details);
    }
    return templateError(fileName, std::max(1, best->line), *validityReason(*best), details);
}

XmlNode converted(const xmlNode *source)
{
    XmlNode result;
    result.line = static_cast<int>(xmlGetLineNo(const_cast<xmlNode *>(source)));
    if (source->type != XML_ELEMENT_NODE) {
        result.text = fromXml(source->content);
        return result;
    }
    result.name = fromXml(source->name);
    for (const xmlAttr *attribute = source->properties; attribute; attribute = attribute->next)
        result.attributes.insert(
            fromXml(attribute->name), fromXml(attribute->children ? attribute->children->content : nullptr));
    for (const xmlNode *child = source->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE || child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            result.children.append(converted(child));
    }
    return result;
}

} // namespace

domain::Result<XmlNode> readXml(const QByteArray &xml, const QString &fileName, const QByteArray &grammar)
{
    xmlInitParser();
    QList<Complaint> complaints;
    const Collecting collecting(complaints);

    const ParserContext context(xmlNewParserCtxt());
    const Doc doc(xmlCtxtReadMemory(context.get(), xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr,
        XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES));
    if (!doc || !context->wellFormed || !xmlDocGetRootElement(doc.get()))
        return notWellFormed(fileName, complaints);
    if (xmlGetIntSubset(doc.get())) {
        return templateError(
            fileName, 1, QCoreApplication::translate("mcs::forms", "A document type declaration is not allowed."));
    }

    complaints.clear();
    const GrammarParser grammarParser(
        xmlRelaxNGNewMemParserCtxt(grammar.constData(), static_cast<int>(grammar.size())));
    const Grammar schema(grammarParser ? xmlRelaxNGParse(grammarParser.get()) : nullptr);
    if (!schema)
        return notWellFormed(u"form.rng"_s, complaints);
    const Validator validator(xmlRelaxNGNewValidCtxt(schema.get()));
    if (xmlRelaxNGValidateDoc(validator.get(), doc.get()) != 0)
        return notValid(fileName, complaints);
    return converted(xmlDocGetRootElement(doc.get()));
}

} // namespace mcs::forms
