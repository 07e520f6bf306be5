// SPDX-License-Identifier: Apache-2.0
#include "models/domain/csv.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

namespace mcs::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView utf8Bom("\xEF\xBB\xBF");

Error invalid(const QString &sentence, const QStringList &details = {})
{
    return {ErrorCode::InvalidInput, sentence, {}, details};
}

// The 1-based line of a byte. CP932's second bytes are never CR or LF, so counting bytes is safe in both encodings.
int lineOfByte(QByteArrayView bytes, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position && i < bytes.size(); ++i) {
        if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')))
            ++line;
    }
    return line;
}

struct Decoded
{
    QString text;
    int badLine = 0; // line of the first byte that is not in the encoding; 0: all are
};

// Length of the well-formed UTF-8 sequence at `at`, or 0 (Unicode, table 3-7).
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const auto within = [&](qsizetype i, unsigned low, unsigned high) { return byte(i) >= low && byte(i) <= high; };
    const unsigned first = byte(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return within(at + 1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return within(at + 1, low, high) && within(at + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return within(at + 1, low, high) && within(at + 2, 0x80, 0xBF) && within(at + 3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

Decoded decodeUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, at);
        if (length == 0)
            return {{}, lineOfByte(bytes, at)};
        at += length;
    }
    return {QString::fromUtf8(bytes)};
}

// ICU's table is IBM's; where it differs from what Windows wrote, take the character of Windows.
QChar asWindowsMeantIt(QChar c)
{
    switch (c.unicode()) {
    case 0x301C:
        return QChar(0xFF5E); // ～
    case 0x2014:
        return QChar(0x2015); // ―
    case 0x2016:
        return QChar(0x2225); // ∥
    case 0x2212:
        return QChar(0xFF0D); // －
    case 0x00A2:
        return QChar(0xFFE0);
    case 0x00A3:
        return QChar(0xFFE1);
    case 0x00AC:
        return QChar(0xFFE2);
    case 0x00A6:
        return QChar(0xFFE4);
    default:
        return c;
    }
}

Decoded decodeCp932(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("ibm-943_P15A-2003", &status), &ucnv_close);
    if (U_FAILURE(status))
        return {{}, 1};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);

    QString text(bytes.size(), Qt::Uninitialized); // never more UTF-16 units than bytes
    auto *target = reinterpret_cast<UChar *>(text.data());
    const UChar *const targetBegin = target;
    const char *source = bytes.data();
    const char *const sourceEnd = source + bytes.size();
    ucnv_toUnicode(converter.get(), &target, target + text.size(), &source, sourceEnd, nullptr, true, &status);
    if (U_FAILURE(status)) {
        char offending[8];
        auto length = static_cast<int8_t>(sizeof offending);
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), offending, &length, &ignored);
        return {{}, lineOfByte(bytes, qMax<qsizetype>(0, source - bytes.data() - length))};
    }
    text.truncate(target - targetBegin);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // 0x80, 0xA0 and the like: single bytes that CP932 leaves open. Line breaks are the same in Latin-1.
        if (c.unicode() >= 0x80 && c.unicode() <= 0xA0)
            return {{}, lineOfByte(QStringView(text).first(i).toLatin1(), i)};
        if (const QChar meant = asWindowsMeantIt(c); meant != c)
            text[i] = meant;
    }
    return {text};
}

struct Text
{
    TextEncoding encoding = TextEncoding::Utf8;
    QString text;
};

Error unreadableAt(int line)
{
    return invalid(QCoreApplication::translate("mcs::domain",
        "Line %1 of the file holds characters that cannot be read. Save it again in Excel as "
        "“CSV UTF-8 (Comma delimited)” and try once more.")
                       .arg(line));
}

Result<Text> decode(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (view.startsWith("PK\x03\x04") || view.startsWith("\xD0\xCF\x11\xE0"))
        return invalid(QCoreApplication::translate("mcs::domain",
            "This is an Excel workbook. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file."));
    if (view.startsWith("\xFF\xFE") || view.startsWith("\xFE\xFF"))
        return invalid(QCoreApplication::translate("mcs::domain",
            "The file was saved as Unicode text. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that "
            "file."));
    const bool hasBom = view.startsWith(utf8Bom);
    const QByteArrayView body = hasBom ? view.sliced(utf8Bom.size()) : view;
    if (const qsizetype zero = body.indexOf('\0'); zero >= 0)
        return unreadableAt(lineOfByte(body, zero));
    const Decoded utf8 = decodeUtf8(body);
    if (utf8.badLine == 0)
        return Text{TextEncoding::Utf8, utf8.text};
    if (hasBom)
        return unreadableAt(utf8.badLine);
    const Decoded cp932 = decodeCp932(body);
    if (cp932.badLine == 0)
        return Text{TextEncoding::Cp932, cp932.text};
    // The encoding that went further is the one that was meant.
    return unreadableAt(qMax(utf8.badLine, cp932.badLine));
}

struct RawRow
{
    int line = 0;
    QStringList cells;
    [[nodiscard]] bool isBlank() const
    {
        return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }
};

// RFC 4180; rows end in CRLF, LF or CR. Text after a closing quote is kept, as Excel does.
class RowReader
{
public:
    RowReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }

    Result<RawRow> next()
    {
        RawRow row{m_line, {}};
        for (;;) {
            auto cell = nextCell();
            if (!cell)
                return cell.error();
            row.cells.append(*std::move(cell));
            if (atEnd())
                return row;
            const QChar c = m_text.at(m_position++);
            if (c == m_separator)
                continue;
            if (c == u'\r' && !atEnd() && m_text.at(m_position) == u'\n')
                ++m_position;
            ++m_line;
            return row;
        }
    }

private:
    [[nodiscard]] bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    Result<QString> nextCell() // stops at the separator, the end of the row, or the end of the text
    {
        QString cell;
        if (!atEnd() && m_text.at(m_position) == u'"') {
            const int quoteLine = m_line;
            ++m_position;
            for (;; ++m_position) {
                if (atEnd())
                    return invalid(QCoreApplication::translate("mcs::domain",
                        "The quotation mark opened in line %1 is never closed. Mend that line and try again.")
                                       .arg(quoteLine));
                const QChar c = m_text.at(m_position);
                const QChar following = m_position + 1 < m_text.size() ? m_text.at(m_position + 1) : QChar();
                if (c == u'"' && following == u'"') {
                    ++m_position;
                } else if (c == u'"') {
                    ++m_position;
                    break;
                } else if (c == u'\n' || (c == u'\r' && following != u'\n')) {
                    ++m_line;
                }
                cell += c;
            }
        }
        const qsizetype begin = m_position;
        while (!atEnd() && !isEnd(m_text.at(m_position)))
            ++m_position;
        cell += QStringView(m_text).sliced(begin, m_position - begin);
        return cell;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    int m_line = 1;
};

// Excel's "Text (Tab delimited)", and lists with semicolons, are taken as well: a first line with those and no comma.
QChar separatorOf(const QString &text)
{
    QChar other;
    for (const QChar c : text) {
        if (c == u',')
            return u',';
        if (c == u'\n' || c == u'\r')
            break;
        if (other.isNull() && (c == u'\t' || c == u';'))
            other = c;
    }
    return other.isNull() ? QChar(u',') : other;
}

Result<void> checkHeader(const RawRow &header, const QList<CsvRow> &rows)
{
    QStringList details;
    QHash<QString, int> firstColumn;
    for (qsizetype column = 0; column < header.cells.size(); ++column) {
        const QString &heading = header.cells.at(column);
        const QString key = heading.normalized(QString::NormalizationForm_KC).toLower();
        if (heading.isEmpty()) {
            const bool hasData = std::any_of(rows.begin(), rows.end(),
                [&](const CsvRow &row) { return !row.cells.value(column).trimmed().isEmpty(); });
            if (hasData)
                details += QCoreApplication::translate("mcs::domain", "Column %1 has no heading.").arg(column + 1);
        } else if (firstColumn.contains(key)) {
            details += QCoreApplication::translate(
                "mcs::domain", "The heading “%1” stands in column %2 and again in column %3.")
                           .arg(heading)
                           .arg(firstColumn.value(key) + 1)
                           .arg(column + 1);
        } else {
            firstColumn.insert(key, static_cast<int>(column));
        }
    }
    if (!details.isEmpty())
        return invalid(QCoreApplication::translate(
                           "mcs::domain", "The headings in line %1 cannot be used. Mend them and try again.")
                           .arg(header.line),
            details);
    return {};
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes, qint64 maximumBytes)
{
    if (bytes.size() > maximumBytes)
        return invalid(QCoreApplication::translate(
            "mcs::domain", "The file is larger than %1 MB. Choose the right file, or split it into smaller ones.")
                           .arg(qMax<qint64>(1, maximumBytes / (1024 * 1024))));
    auto decoded = decode(bytes);
    if (!decoded)
        return decoded.error();

    CsvTable table;
    table.encoding = decoded->encoding;
    RawRow header;
    RowReader reader(decoded->text, separatorOf(decoded->text));
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row)
            return row.error();
        if (row->isBlank())
            continue;
        if (header.cells.isEmpty()) {
            header = *std::move(row);
            for (QString &heading : header.cells)
                heading = heading.trimmed();
        } else {
            table.rows.append({row->line, std::move(row->cells)});
        }
    }
    if (header.cells.isEmpty())
        return invalid(QCoreApplication::translate(
            "mcs::domain", "The file is empty: it needs a first line with the column headings."));
    if (const auto checked = checkHeader(header, table.rows); !checked)
        return checked.error();
    while (header.cells.last().isEmpty()) // Excel writes the commas of columns that were once used
        header.cells.removeLast();
    for (CsvRow &row : table.rows) {
        while (row.cells.size() > header.cells.size() && row.cells.last().trimmed().isEmpty())
            row.cells.removeLast();
        while (row.cells.size() < header.cells.size())
            row.cells.append(QString());
    }
    table.header = header.cells;
    return table;
}

namespace {

// A spreadsheet would run it as a formula, behind any number of ' that are its own: those count as well, so that
// taking one off again always gives the cell as it was.
bool needsGuard(QStringView cell)
{
    static const QString dangerous = u"=+-@\t\r＝＋－＠"_s;
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && dangerous.contains(cell.front());
}

QString written(const QString &cell)
{
    QString text = needsGuard(cell) ? u'\'' + cell : cell;
    const bool needsQuotes = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'; });
    if (needsQuotes)
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString writtenRow(const QStringList &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QString &cell : cells)
        texts += written(cell);
    return texts.join(u',') + u"\r\n"_s;
}

QString writtenRows(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += writtenRow(row);
    return text;
}

// Bytes of one character, or none when CP932 does not have it.
QByteArray cp932Bytes(UConverter *converter, const QString &character)
{
    UErrorCode status = U_ZERO_ERROR;
    char bytes[8];
    const int32_t length = ucnv_fromUChars(converter, bytes, sizeof bytes,
        reinterpret_cast<const UChar *>(character.utf16()), int32_t(character.size()), &status);
    return U_FAILURE(status) || length <= 0 ? QByteArray() : QByteArray(bytes, length);
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace

struct CsvWriter::Cp932
{
    Cp932()
        : converter(ucnv_open("ibm-943_P15A-2003", &status), &ucnv_close)
    {
        if (U_FAILURE(status))
            return;
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFallback(converter.get(), false); // no character that merely looks alike
        geta = cp932Bytes(converter.get(), u"〓"_s);
    }
    void note(const QString &character)
    {
        if (!changed.contains(character))
            changed += character;
    }
    QByteArray written(const QString &text)
    {
        QByteArray bytes;
        if (U_FAILURE(status))
            return bytes;
        const QList<uint> characters = text.toUcs4();
        for (const char32_t c : characters) {
            const QString character = QString::fromUcs4(&c, 1);
            if (isVariationSelector(c)) {
                note(before + character);
                continue;
            }
            before = character;
            auto found = known.find(c);
            if (found == known.end())
                found = known.insert(c, c < 0x80 ? character.toLatin1() : cp932Bytes(converter.get(), character));
            if (found->isEmpty())
                note(character);
            bytes += found->isEmpty() ? geta : *found;
        }
        return bytes;
    }

    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, decltype(&ucnv_close)> converter;
    QByteArray geta;
    QHash<char32_t, QByteArray> known;
    QString before; // the character in front of a selector
    QStringList changed;
};

CsvWriter::CsvWriter(TextEncoding encoding)
    : m_cp932(encoding == TextEncoding::Cp932 ? std::make_unique<Cp932>() : nullptr)
{
}

CsvWriter::~CsvWriter() = default;

QByteArray CsvWriter::add(const QList<QStringList> &rows)
{
    const QString text = writtenRows(rows);
    if (m_cp932)
        return m_cp932->written(text);
    return std::exchange(m_isBegun, true) ? text.toUtf8() : utf8Bom.toByteArray() + text.toUtf8();
}

QStringList CsvWriter::changed() const
{
    return m_cp932 ? m_cp932->changed : QStringList();
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.sliced(1) : cell;
}

} // namespace mcs::domain
