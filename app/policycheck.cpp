// SPDX-License-Identifier: Apache-2.0
#include "app/policycheck.h"

#include "models/policy/policyschema.h"

#include <QCoreApplication>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::PolicyCheck)
};

} // namespace

Result<PreparedPaper> blankPaper(
    const policy::FormInfo &form, const policy::Policy &policy, const std::shared_ptr<const forms::FontSet> &fonts)
{
    const auto made = forms::Form::fromXml(form.templateXml, form.templateFile, fonts);
    if (!made)
        return made.error();
    policy::FormRequest request;
    request.role = form.role;
    request.blank = true;
    const auto copies = policy::formCopies(request, domain::Records(), policy);
    if (!copies)
        return copies.error();
    const domain::FormValues values = copies->isEmpty() ? domain::FormValues() : copies->first().values;
    auto document = (*made)->fill(values, domain::Fill::Blank);
    if (!document)
        return policy::policyMistake(form.templateFile, {}, document.error().message);
    PreparedPaper paper;
    document->bookmark = form.number.isEmpty() ? form.title : form.number + u' ' + form.title;
    paper.document = *std::move(document);
    paper.issue.role = form.role;
    return paper;
}

Result<CheckedPolicy> checkPolicy(const policy::PolicyFolder &folder, const policy::PolicyLibrary &library,
    const std::shared_ptr<const forms::FontSet> &fonts, const Progress &progress)
{
    const auto current = library.folder(folder.id);
    auto versions = policy::PolicyVersions::compare(current ? std::optional(*current) : std::nullopt, folder);
    if (!versions)
        return versions.error();
    const auto policy = policy::policyIn(folder, library);
    if (!policy)
        return policy.error();
    const QList<policy::FormInfo> forms = versions->forms();
    CheckedPolicy checked{folder, *std::move(versions), {}};
    for (const policy::FormInfo &form : forms) {
        if (progress && !progress(int(checked.papers.size()), int(forms.size())))
            return Error{ErrorCode::Cancelled, Words::tr("Checking was cancelled. Nothing has been changed.")};
        auto paper = blankPaper(form, *policy, fonts);
        if (!paper)
            return paper.error();
        checked.papers.append(*std::move(paper));
    }
    return checked;
}

} // namespace mcs::app
