// SPDX-License-Identifier: Apache-2.0
// Makes papers from records: picks the form, fills it, writes the PDF or hands the pages to a printer, and records what
// was issued. Used by the window and the command line alike.
#pragma once

#include "forms/form.h"
#include "models/domain/clock.h"
#include "models/domain/ledger.h"
#include "models/domain/listtext.h"
#include "models/policy/formfilling.h"
#include "models/policy/paperpack.h"
#include "models/policy/registers.h"

#include <QHash>

#include <functional>
#include <memory>

namespace mcs::app {

// One laid-out paper with what is recorded about it when it is printed.
struct PreparedPaper
{
    forms::Document document;
    domain::IssuedDocument issue; // id not stored yet, unless it is a reprint
    QList<domain::StaffId> roster; // whom the packet lists, for papers that are handed in together
    QString remark = {}; // what to know before it is printed, a sentence a line; mostly empty
    QString list = {}; // name of a list of the window: no form, so nothing is issued and the audit log notes it
};

// done, total; return false to cancel.
using Progress = std::function<bool(int, int)>;

class PrintService
{
public:
    PrintService(domain::Ledger &ledger, policy::Registers &registers, std::shared_ptr<const forms::FontSet> fonts,
        const domain::Clock &clock);

    // Lays everything out; nothing is recorded. The role of a pack (PaperPack::id) gives all its papers behind their
    // cover. Errors: NotFound, RuleViolation, MissingGlyph, PolicyBroken, Cancelled. Empty: nothing missing.
    [[nodiscard]] domain::Result<QList<PreparedPaper>> prepare(
        const policy::FormRequest &request, domain::Fill fill, const Progress &progress = {}) const;
    // The same paper again, from the kept template and values: identical. PolicyBroken when this version lays it out
    // otherwise.
    [[nodiscard]] domain::Result<PreparedPaper> prepareReprint(domain::DocumentId document) const;

    // A list of the window. Errors: PermissionDenied, MissingGlyph.
    [[nodiscard]] domain::Result<PreparedPaper> prepareList(const domain::ListText &list) const;

    // Writes one PDF with a bookmark a person, then records issue, print and the registers' 「印刷済」 in one
    // transaction. When recording fails the file is removed; when writing fails nothing is recorded.
    domain::Result<void> writePdf(
        const QList<PreparedPaper> &papers, const QString &path, const Progress &progress = {});
    // To be called when the papers have gone to the printer.
    domain::Result<void> recordPrinted(const QList<PreparedPaper> &papers, int copies, const QString &target);

private:
    [[nodiscard]] domain::Result<QList<PreparedPaper>> preparePack(
        const policy::PaperPack &pack, const policy::FormRequest &request, const Progress &progress) const;
    [[nodiscard]] domain::Result<std::shared_ptr<const forms::Form>> formOf(
        const QByteArray &templateXml, const QString &fileName, const forms::FormOptions &options) const;
    domain::Result<void> record(const QList<PreparedPaper> &papers, int copies, const QString &target);
    [[nodiscard]] bool isOnlyLookedAt(const QList<PreparedPaper> &papers) const;
    domain::Result<void> noteList(const PreparedPaper &paper, int copies, const QString &target);
    domain::Result<void> tellPacket(const PreparedPaper &paper, domain::DocumentId document);

    domain::Ledger &m_ledger;
    policy::Registers &m_registers;
    std::shared_ptr<const forms::FontSet> m_fonts;
    const domain::Clock &m_clock;
    // Laid-out wording is the same for every copy of a form.
    mutable QHash<QByteArray, std::shared_ptr<const forms::Form>> m_forms;
};

} // namespace mcs::app
