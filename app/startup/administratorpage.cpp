// SPDX-License-Identifier: Apache-2.0
#include "app/startup/administratorpage.h"

#include "app/startup/entermoveson.h"
#include "app/startup/passwordpair.h"
#include "models/domain/japanese.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

bool isFree(const QString &folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty());
}

// A folder of that name in `parent` that is absent or empty.
QString freeFolder(const QString &parent, const QString &name)
{
    static const QRegularExpression unusable(u"[\\x00-\\x1f<>:\"/\\\\|?*]"_s);
    QString clean = QString(name).remove(unusable).trimmed();
    if (clean.isEmpty() || clean.startsWith(u'.'))
        clean = u"ledger"_s;
    QString folder = QDir(parent).filePath(clean);
    for (int i = 2; !isFree(folder); ++i)
        folder = QDir(parent).filePath(u"%1 (%2)"_s.arg(clean).arg(i));
    return folder;
}

} // namespace

AdministratorPage::AdministratorPage(
    Tools &tools, std::function<SetupRequest()> request, std::function<bool()> namesAreGiven, QWidget *parent)
    : QWizardPage(parent)
    , m_tools(tools)
    , m_request(std::move(request))
    , m_namesAreGiven(std::move(namesAreGiven))
    , m_people(new QWidget)
    , m_same(new QCheckBox(tr("The manager is the MCS administrator as &well")))
    , m_name(new QLineEdit)
    , m_kana(new QLineEdit)
    , m_password(new PasswordPair)
    , m_place(new QLabel)
    , m_problem(new QLabel)
{
    setTitle(tr("MCS administrator and password"));
    setSubTitle(tr("The MCS administrator is the first user of this ledger. The password encrypts everything in it."));
    m_name->setAccessibleName(tr("MCS administrator: name"));
    m_kana->setAccessibleName(tr("MCS administrator: reading"));
    m_name->setObjectName(u"administratorName"_s);
    m_same->setObjectName(u"sameAsManager"_s);
    m_name->setMaxLength(100);
    m_kana->setMaxLength(100);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"administratorProblem"_s);
    auto *change = new QPushButton(tr("&Choose another place"));
    change->setAutoDefault(false);
    auto *form = new QFormLayout(m_people);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(QString(), m_same);
    form->addRow(tr("MCS &administrator: name"), m_name);
    form->addRow(tr("MCS administrator: &reading"), m_kana);
    auto *place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(change, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_people);
    layout->addWidget(m_password);
    layout->addLayout(place);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    connect(m_same, &QCheckBox::toggled, this, [this](bool same) {
        m_name->setEnabled(!same);
        m_kana->setEnabled(!same);
        updateNames();
    });
    connect(m_name, &QLineEdit::textChanged, this, &AdministratorPage::updateNames);
    connect(m_password, &PasswordPair::changed, this, &AdministratorPage::completeChanged);
    connect(change, &QPushButton::clicked, this, &AdministratorPage::chooseFolder);
    new EnterMovesOn(this);
}

void AdministratorPage::initializePage()
{
    m_people->setVisible(!m_namesAreGiven());
    if (!m_folderChosen) {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        setFolder(
            freeFolder(QDir(documents).filePath(tr("MCS Ledger")), m_request().facility.value("name"_L1).toString()));
    }
    updateNames();
}

void AdministratorPage::updateNames()
{
    const QJsonObject facility = m_request().facility;
    m_password->setNamesToAvoid({facility.value("name"_L1).toString(),
        facility.value("mcsAdministrators"_L1).toArray().first().toObject().value("name"_L1).toString()});
    m_problem->clear();
    Q_EMIT completeChanged();
}

void AdministratorPage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_place->setText(tr("The ledger is kept in: %1").arg(QDir::toNativeSeparators(folder)));
}

void AdministratorPage::chooseFolder()
{
    const QString parent = m_tools.prompts.chooseFolder(this, tr("Choose where the ledger is to be kept"));
    if (parent.isEmpty())
        return;
    m_folderChosen = true;
    setFolder(freeFolder(parent, m_request().facility.value("name"_L1).toString()));
}

bool AdministratorPage::isComplete() const
{
    return (m_namesAreGiven() || isManager() || !name().isEmpty()) && m_password->isAcceptable();
}

bool AdministratorPage::validatePage()
{
    domain::Result<void> checked;
    if (!m_namesAreGiven() && !isManager()) {
        checked = domain::checkName(m_name->accessibleName(), name());
        if (checked && !kana().isEmpty())
            checked = domain::checkName(m_kana->accessibleName(), kana());
    }
    if (checked)
        checked = checkFacilityJson(m_request().facility, {});
    if (checked && !QDir().mkpath(QFileInfo(m_folder).absolutePath()))
        checked = domain::Error{
            domain::ErrorCode::Io, tr("No folder can be made at this place. Please choose another place.")};
    m_problem->setText(checked ? QString() : checked.error().message);
    return checked.ok();
}

bool AdministratorPage::isManager() const
{
    return m_same->isChecked();
}

QString AdministratorPage::name() const
{
    return m_name->text().trimmed();
}

QString AdministratorPage::kana() const
{
    return m_kana->text().trimmed();
}

QString AdministratorPage::password() const
{
    return m_password->password();
}

void AdministratorPage::forgetPassword()
{
    m_password->clear();
}

} // namespace mcs::app
