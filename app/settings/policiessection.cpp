// SPDX-License-Identifier: Apache-2.0
#include "app/settings/policiessection.h"

#include "app/settings/listtable.h"
#include "app/settings/policyreviewdialog.h"
#include "app/settings/templateeditor.h"
#include "models/domain/wareki.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

QString inForce(const QString &name, QDate from)
{
    return from.isValid() ? PoliciesSection::tr("%1, in force from %2").arg(name, domain::warekiLong(from)) : name;
}

} // namespace

PoliciesSection::PoliciesSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Versions of the policies"),
        tr("Which version of the region's policy and of the model rules the facility works by. A new region, or a new "
           "version of one, comes as a folder; it is checked as a whole and looked at page by page before it counts. "
           "Signed papers keep the text they were signed under."),
        parent)
    , m_current(new QLabel)
    , m_newer(new QLabel)
    , m_review(new QPushButton(tr("Look at the &new version")))
    , m_table(new ListTable(
          tr("Versions"), {tr("Policy"), tr("Version"), tr("In force from"), tr("Taken over on"), tr("Papers")}))
    , m_import(new QPushButton)
    , m_export(new QPushButton)
    , m_edit(new QPushButton)
{
    m_import->setText(tr("&Bring in a folder"));
    m_export->setText(tr("Write out as a &folder"));
    m_edit->setText(tr("&Edit the text of a form"));
    m_current->setWordWrap(true);
    m_newer->setWordWrap(true);
    m_newer->setObjectName(u"newerVersion"_s);
    m_review->setObjectName(u"reviewVersion"_s);
    m_import->setObjectName(u"importPolicy"_s);
    m_export->setObjectName(u"exportPolicy"_s);
    m_edit->setObjectName(u"editForms"_s);
    body()->addWidget(m_current);
    auto *newer = new QHBoxLayout;
    newer->addWidget(m_newer, 1);
    newer->addWidget(m_review);
    body()->addLayout(newer);
    body()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_import, m_export, m_edit})
        row->addWidget(button);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_review, &QPushButton::clicked, this, [this] {
        const QList<policy::NewerVersion> versions = this->session().policy().newerVersions();
        if (!versions.isEmpty())
            reviewNewVersion(versions.first().policyId);
    });
    connect(m_import, &QPushButton::clicked, this, &PoliciesSection::importFolder);
    connect(m_export, &QPushButton::clicked, this, &PoliciesSection::exportFolder);
    connect(m_edit, &QPushButton::clicked, this, &PoliciesSection::editForms);
    connect(&session, &Session::recordsChanged, this, &PoliciesSection::fill);
    fill();
}

void PoliciesSection::fill()
{
    const policy::Policy &policy = session().policy();
    const policy::PolicyVersion version = policy.version();
    m_current->setText(tr("“%1”: %2").arg(policy.name(), inForce(version.name, version.inForce)));
    const QList<policy::NewerVersion> newer = policy.newerVersions();
    const bool allowed = mayChange(domain::Permission::EditSettings);
    m_newer->setVisible(!newer.isEmpty());
    m_review->setVisible(!newer.isEmpty());
    m_review->setEnabled(allowed);
    if (!newer.isEmpty())
        m_newer->setText(tr("“%1” has been revised: %2")
                             .arg(policy.shortNameOf(newer.first().policyId),
                                 inForce(newer.first().version.name, newer.first().version.inForce)));
    m_import->setEnabled(allowed);
    m_edit->setEnabled(allowed);
    QList<std::pair<qint64, QStringList>> rows;
    const QList<domain::AdoptedPolicy> &all = session().records().adoptedPolicies;
    for (auto it = all.crbegin(); it != all.crend(); ++it) { // the newest first
        QStringList effects;
        const policy::PaperEffects known = policy::effectsFrom(it->effects);
        for (auto effect = known.cbegin(); effect != known.cend(); ++effect) {
            const auto form = policy.form(effect.key());
            effects.append(tr("%1: %2").arg(form ? form->title : effect.key(), policy::effectWord(*effect)));
        }
        rows.append({it->id.value,
            {policy.shortNameOf(it->policyId), it->version, domain::warekiShort(it->effectiveOn),
                domain::warekiShort(it->adoptedOn), effects.join(tr(", "))}});
    }
    m_table->fill(rows);
}

void PoliciesSection::reviewNewVersion(const QString &policyId)
{
    const auto folder = policy::PolicyLibrary(session().records()).builtInFolder(policyId);
    if (folder)
        review(*folder);
    else
        tools().prompts.showError(this, folder.error());
}

void PoliciesSection::importFolder()
{
    const QString path = tools().prompts.chooseFolder(this, tr("Choose the folder of the region"));
    if (path.isEmpty())
        return;
    const auto folder = policy::readPolicyFolder(path);
    if (folder)
        review(*folder);
    else
        tools().prompts.showError(this, folder.error());
}

void PoliciesSection::review(const policy::PolicyFolder &folder)
{
    const auto fonts = forms::FontSet::load();
    if (!fonts) {
        tools().prompts.showError(this, fonts.error());
        return;
    }
    const auto checked = checkPolicy(folder, policy::PolicyLibrary(session().records()), *fonts);
    if (!checked) {
        tools().prompts.showError(this, checked.error());
        return;
    }
    auto *dialog = new PolicyReviewDialog(session(), tools().prompts, *checked, *fonts, window());
    connect(dialog, &QDialog::accepted, this,
        [this] { say(tr("The version has been taken over. The to-do list has been worked out anew.")); });
    dialog->open();
}

void PoliciesSection::exportFolder()
{
    const QString parent = tools().prompts.chooseFolder(this, tr("Choose where the folder is written"));
    if (parent.isEmpty())
        return;
    const auto folder = policy::PolicyLibrary(session().records()).folder(session().policy().id());
    const auto written = folder ? policy::writePolicyFolder(*folder, parent) : folder.error();
    if (written)
        say(tr("The policy was written to %1.").arg(*written));
    else
        tools().prompts.showError(this, written.error());
}

void PoliciesSection::editForms()
{
    const auto fonts = forms::FontSet::load();
    if (!fonts) {
        tools().prompts.showError(this, fonts.error());
        return;
    }
    auto *dialog = new TemplateEditor(session(), tools().prompts, *fonts, window());
    connect(dialog, &QDialog::accepted, this, [this] { say(tr("The text of the form has been replaced.")); });
    dialog->open();
}

} // namespace mcs::app
