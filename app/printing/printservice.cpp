// SPDX-License-Identifier: Apache-2.0
#include "app/printing/printservice.h"

#include "forms/listlayout.h"
#include "forms/pdfwriter.h"
#include "models/policy/compliance.h"
#include "models/policy/submissions.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::PrintService)
};

// Kept among the values, so that a reprint knows whether obvious typos of the official form were corrected
// (REQUIREMENTS 4.15 R3).
const QString correctionField = u"form.typosCorrected"_s;
// Before the name of a chosen word of the form, kept for the same reason.
const QString wordPrefix = u"word."_s;

// The words of `form` as policy and request have them.
QMap<QString, QString> chosenWords(
    const forms::Form &form, const policy::FormRequest &request, const policy::Policy &policy)
{
    QMap<QString, QString> words = form.words();
    for (auto word = words.begin(); word != words.end(); ++word)
        word.value() = policy::chosenWord(word.key(), request, policy).value_or(word.value());
    return words;
}

QMap<QString, QString> keptWords(const domain::FormValues &values)
{
    QMap<QString, QString> words;
    for (auto it = values.fields.cbegin(); it != values.fields.cend(); ++it) {
        if (it.key().startsWith(wordPrefix))
            words.insert(it.key().mid(wordPrefix.size()), it.value());
    }
    return words;
}

// What to know of the form itself before it is printed.
QStringList formRemarks(const policy::FormInfo &form, const policy::Policy &policy)
{
    QStringList remarks;
    if (policy.standsIn(form))
        remarks.append(policy::regionSilentText());
    if (form.reference)
        remarks.append(policy.word(u"reference-form"_s));
    if (form.duplex)
        remarks.append(Words::tr("Front and back of one sheet: please print it on both sides."));
    return remarks;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Words::tr("Printing was cancelled. Nothing was written.")};
}

bool goesOn(const Progress &progress, qsizetype done, qsizetype total)
{
    return !progress || progress(static_cast<int>(done), static_cast<int>(total));
}

// Whom the packet lists that a paper starts which lists nobody itself: those who may be listed.
QList<domain::StaffId> submittableUsers(const domain::Records &records, QDate date, const policy::Policy &policy)
{
    QList<domain::StaffId> roster;
    const QList<domain::Staff> users = policy::rosterOn(records, date);
    for (const domain::Staff &staff : users) {
        if (policy::rosterMayBeSubmitted({staff}, policy))
            roster.append(staff.id);
    }
    return roster;
}

bool holds(const domain::Submission &submission, const QString &role)
{
    return std::any_of(submission.papers.cbegin(), submission.papers.cend(),
        [&role](const domain::SubmissionPaper &paper) { return paper.role == role; });
}

// One sentence for all copies that hold characters no font has; each person is in the details.
Error missingGlyphs(const QList<Error> &errors)
{
    Error result = errors.first();
    for (const Error &error : errors.mid(1))
        result.details.append(error.message);
    return result;
}

} // namespace

PrintService::PrintService(domain::Ledger &ledger, policy::Registers &registers,
    std::shared_ptr<const forms::FontSet> fonts, const domain::Clock &clock)
    : m_ledger(ledger)
    , m_registers(registers)
    , m_fonts(std::move(fonts))
    , m_clock(clock)
{
}

Result<std::shared_ptr<const forms::Form>> PrintService::formOf(
    const QByteArray &templateXml, const QString &fileName, const forms::FormOptions &options) const
{
    QByteArray key = QCryptographicHash::hash(templateXml, QCryptographicHash::Sha256);
    key.append(options.correctTypos ? '1' : '0');
    for (auto word = options.words.cbegin(); word != options.words.cend(); ++word)
        key.append(word.key().toUtf8() + '\0' + word.value().toUtf8() + '\0');
    if (const auto known = m_forms.value(key))
        return known;
    auto form = forms::Form::fromXml(templateXml, fileName, m_fonts, options);
    if (form)
        m_forms.insert(key, *form);
    return form;
}

Result<QList<PreparedPaper>> PrintService::prepare(
    const policy::FormRequest &request, domain::Fill fill, const Progress &progress) const
{
    const policy::Policy &policy = m_registers.policy();
    if (const auto pack = policy::paperPack(policy, request.role))
        return preparePack(*pack, request, progress);
    const auto info = policy.form(request.role);
    if (!info) {
        QStringList known;
        for (const policy::FormInfo &form : policy.forms() + policy.papers())
            known.append(Words::tr("%1 (%2)").arg(form.role, form.title));
        return Error{ErrorCode::NotFound,
            Words::tr("“%1” has no form “%2”. Choose one of %3.").arg(policy.name(), request.role, known.join(u'、'))};
    }
    auto records = m_ledger.load();
    if (!records)
        return records.error();
    if (const auto added = policy::addHistory(request, m_ledger, *records); !added)
        return added.error();
    const bool correctTypos = records->facility.rules.value("correctTypos"_L1).toBool();
    forms::FormOptions options;
    options.correctTypos = correctTypos;
    auto form = formOf(info->templateXml, info->templateFile, options);
    if (form && !(*form)->words().isEmpty()) {
        options.words = chosenWords(**form, request, policy);
        form = formOf(info->templateXml, info->templateFile, options);
    }
    if (!form)
        return form.error();
    auto copies = policy::formCopies(request, *records, policy);
    if (!copies)
        return copies.error();

    const bool namesManager = !request.blank && info->templateXml.contains("manager.name");
    QStringList remarks = formRemarks(*info, policy);
    if (namesManager)
        remarks.append(policy::managerRemark(*records, request.date));
    remarks.removeAll(QString());
    const QString remark = remarks.join(u'\n');
    QList<PreparedPaper> papers;
    papers.reserve(copies->size());
    QList<Error> missing;
    for (policy::FormCopy &copy : *copies) {
        if (!goesOn(progress, papers.size(), copies->size()))
            return cancelled();
        if (correctTypos)
            copy.values.fields.insert(correctionField, u"1"_s);
        for (auto word = options.words.cbegin(); word != options.words.cend(); ++word)
            copy.values.fields.insert(wordPrefix + word.key(), word.value());
        auto document = (*form)->fill(copy.values, fill);
        if (!document) {
            if (document.error().code != ErrorCode::MissingGlyph)
                return document.error();
            missing.append(document.error());
            continue;
        }
        document->bookmark = copy.values.person;
        domain::IssuedDocument issue;
        issue.role = info->role;
        issue.policyId = info->policyId;
        issue.formNumber = info->number;
        issue.templateXml = info->templateXml;
        issue.valuesJson = copy.values.toJson();
        issue.fill = domain::fillName(fill);
        issue.subject = copy.subject;
        issue.formDate = request.date;
        issue.pageCount = static_cast<int>(document->pages.size());
        issue.contentHash = forms::contentHash(*document);
        const bool startsPacket
            = !policy::kindsWith(policy, info->role).isEmpty() && !request.blank && copy.roster.isEmpty();
        papers.append({std::move(*document), issue,
            startsPacket ? submittableUsers(*records, request.date, policy) : copy.roster, remark});
    }
    if (!missing.isEmpty())
        return missingGlyphs(missing);
    if (!goesOn(progress, papers.size(), papers.size()))
        return cancelled();
    return papers;
}

Result<QList<PreparedPaper>> PrintService::preparePack(
    const policy::PaperPack &pack, const policy::FormRequest &request, const Progress &progress) const
{
    const policy::Policy &policy = m_registers.policy();
    const auto records = m_ledger.load();
    if (!records)
        return records.error();
    policy::FormRequest cover;
    cover.role = pack.papers.first();
    cover.date = request.date;
    QList<PreparedPaper> behind;
    for (const policy::FormRequest &part : policy::packRequests(pack, *records, policy, request.date)) {
        auto papers = prepare(part, domain::Fill::Full, progress);
        if (!papers)
            return papers.error();
        policy::PackedPaper entry{policy.form(part.role)->title, papers->size(), 0};
        for (PreparedPaper &paper : *papers) {
            entry.pages += paper.document.pages.size();
            if (paper.document.bookmark != entry.title)
                paper.document.bookmark = Words::tr("%1 (%2)").arg(entry.title, paper.document.bookmark);
        }
        cover.contents.append(entry);
        behind.append(*papers);
    }
    auto first = prepare(cover, domain::Fill::Full, progress);
    if (!first)
        return first.error();
    return *first + behind;
}

Result<PreparedPaper> PrintService::prepareReprint(DocumentId document) const
{
    const auto issue = m_ledger.document(document);
    if (!issue)
        return issue.error();
    const auto values = domain::FormValues::fromJson(issue->valuesJson);
    forms::FormOptions options;
    options.correctTypos = values.fields.contains(correctionField);
    options.words = keptWords(values);
    const auto form = formOf(issue->templateXml, issue->role + u".xml"_s, options);
    if (!form)
        return form.error();
    domain::Fill fill = domain::Fill::Full;
    for (const domain::Fill known : {domain::Fill::Blank, domain::Fill::Unsigned, domain::Fill::Full}) {
        if (domain::fillName(known) == issue->fill)
            fill = known;
    }
    auto pages = (*form)->fill(values, fill);
    if (!pages)
        return pages.error();
    if (forms::contentHash(*pages) != issue->contentHash) {
        return Error{ErrorCode::PolicyBroken,
            Words::tr("This paper cannot be printed again exactly as it was, because fonts or program differ from "
                      "those it was "
                      "made with. Keep the signed original, or print a new paper.")};
    }
    pages->bookmark = values.person;
    const auto info = m_registers.policy().form(issue->role);
    return PreparedPaper{
        std::move(*pages), *issue, {}, info ? formRemarks(*info, m_registers.policy()).join(u'\n') : QString()};
}

Result<PreparedPaper> PrintService::prepareList(const domain::ListText &list) const
{
    if (!domain::isAllowed(m_ledger.currentUser().role, domain::Permission::PrintRegisters))
        return m_ledger.refuse(domain::Permission::PrintRegisters, QString(), 0);
    auto document = forms::layOutList(list, *m_fonts);
    if (!document)
        return document.error();
    document->bookmark = list.title;
    PreparedPaper paper;
    paper.document = *std::move(document);
    paper.list = list.name;
    return paper;
}

Result<void> PrintService::writePdf(const QList<PreparedPaper> &papers, const QString &path, const Progress &progress)
{
    if (papers.isEmpty())
        return {};
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::Io,
            Words::tr("%1 cannot be written. Check that the folder exists and that you may write to it.").arg(path)};
    }
    const auto noSpace = [&path] {
        return Error{ErrorCode::DiskFull,
            Words::tr("There is no space left for %1. Make room on the disk and print again.").arg(path)};
    };
    const auto info = m_registers.policy().form(papers.first().issue.role);
    const QString title = info          ? info->title
        : papers.first().list.isEmpty() ? QString()
                                        : papers.first().document.bookmark;
    forms::PdfWriter writer(file, m_fonts, {title, m_clock.now()});
    for (qsizetype i = 0; i < papers.size(); ++i) {
        if (!goesOn(progress, i, papers.size()))
            return cancelled(); // QSaveFile takes its temporary file away
        if (const auto added = writer.add(papers.at(i).document); !added)
            return added.error();
    }
    if (const auto finished = writer.finish(); !finished)
        return finished.error();
    if (!file.flush())
        return noSpace();
    if (!goesOn(progress, papers.size(), papers.size()))
        return cancelled();

    if (isOnlyLookedAt(papers))
        return file.commit() ? Result<void>() : Result<void>(noSpace());
    // The file appears as the last step of the transaction: neither a paper nobody knows of nor a record of a paper
    // that is not there.
    bool appeared = false;
    const auto recorded = m_ledger.atomically([&]() -> Result<void> {
        if (const auto done = record(papers, 1, u"pdf"_s); !done)
            return done;
        appeared = file.commit();
        return appeared ? Result<void>() : Result<void>(noSpace());
    });
    if (!recorded && appeared)
        QFile::remove(path);
    return recorded;
}

// Lists may be printed from a ledger that is opened for reading only; nothing is noted then.
bool PrintService::isOnlyLookedAt(const QList<PreparedPaper> &papers) const
{
    return m_ledger.isReadOnly() && std::all_of(papers.cbegin(), papers.cend(), [](const PreparedPaper &paper) {
        return !paper.list.isEmpty();
    });
}

Result<void> PrintService::recordPrinted(const QList<PreparedPaper> &papers, int copies, const QString &target)
{
    if (isOnlyLookedAt(papers))
        return {};
    return m_ledger.atomically([&] { return record(papers, copies, target); });
}

Result<void> PrintService::record(const QList<PreparedPaper> &papers, int copies, const QString &target)
{
    QList<domain::PrintEvent> events;
    events.reserve(papers.size());
    QList<policy::PrintedSheet<domain::StaffId>> pledges;
    QList<policy::PrintedSheet<domain::PatientId>> consents;
    QStringList ownRoles;
    for (const policy::FormInfo &form : m_registers.policy().papers())
        ownRoles.append(form.role);
    for (const PreparedPaper &paper : papers) {
        if (!paper.list.isEmpty()) {
            if (const auto noted = noteList(paper, copies, target); !noted)
                return noted;
            continue;
        }
        DocumentId document = paper.issue.id;
        if (!document.isStored()) {
            const auto issued = m_ledger.issue(paper.issue);
            if (!issued)
                return issued.error();
            document = *issued;
            const bool own = ownRoles.contains(paper.issue.role); // no register asks for these
            const auto staff = domain::idFromText<domain::StaffId>(paper.issue.subject);
            const auto patient = domain::idFromText<domain::PatientId>(paper.issue.subject);
            if (staff && !own)
                pledges.append({*staff, document});
            else if (patient && !own)
                consents.append({*patient, document});
            else if (const auto told = own ? Result<void>() : tellPacket(paper, document); !told)
                return told;
        }
        events.append({document, m_clock.now(), m_ledger.currentUser().name, copies, target});
    }
    // Told in one go: a batch of a whole practice reads the registers once.
    if (!pledges.isEmpty()) {
        if (const auto told = m_registers.pledgesPrinted(pledges, m_clock.today()); !told)
            return told;
    }
    if (!consents.isEmpty()) {
        if (const auto told = m_registers.consentsPrinted(consents, m_clock.today()); !told)
            return told;
    }
    return events.isEmpty() ? Result<void>() : m_ledger.recordPrint(events);
}

Result<void> PrintService::noteList(const PreparedPaper &paper, int copies, const QString &target)
{
    return m_ledger.note(u"print"_s,
        {{u"list"_s, paper.list}, {u"pages"_s, paper.document.pages.size()}, {u"copies"_s, copies},
            {u"target"_s, target}});
}

// Papers that travel together belong to the packet that is being made; the first of them starts one (東海村 第3条).
// What was handed in stays as it is: another print is a copy.
Result<void> PrintService::tellPacket(const PreparedPaper &paper, DocumentId document)
{
    using domain::SubmissionKind;
    const QString &role = paper.issue.role;
    const QList<SubmissionKind> kinds = policy::kindsWith(m_registers.policy(), role);
    if (paper.issue.subject.isEmpty() || kinds.isEmpty()) // a blank form is about nobody
        return {};
    const auto submissions = m_ledger.submissions().all();
    if (!submissions)
        return submissions.error();
    const auto asked = domain::idFromText<domain::SubmissionId>(paper.issue.subject);
    std::optional<domain::Submission> open;
    bool handedInBefore = false;
    for (const domain::Submission &submission : *submissions) {
        handedInBefore = handedInBefore || policy::isHandedIn(submission.status);
        // A list of people goes to the packet that says who uses MCS, the pledge to the one that holds it.
        const bool fits = asked ? submission.id == *asked
            : policy::listsPeople(role)
            ? submission.kind == SubmissionKind::New || submission.kind == SubmissionKind::Addition
            : holds(submission, role);
        if (fits && policy::isBeingMade(submission.status))
            open = submission;
    }
    if (asked && !open)
        return {};
    const auto kind = open ? open->kind : handedInBefore ? SubmissionKind::Addition : SubmissionKind::New;
    if (!kinds.contains(kind))
        return {}; // a copy: only what was prepared takes it in
    // A paper that lists people brings the packet's roster with it; the others join the packet as it is.
    if (!asked && (!open || policy::listsPeople(role))) {
        if (paper.roster.isEmpty())
            return {};
        const auto prepared = m_registers.preparePacket(kind, paper.roster);
        if (!prepared)
            return prepared.error();
        open = *prepared;
    }
    const auto told = m_registers.paperPrinted(open->id, role, document);
    return withoutValue(told);
}

} // namespace mcs::app
