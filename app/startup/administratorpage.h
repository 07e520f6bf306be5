// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ledgersetup.h"
#include "app/tools.h"

#include <QWizardPage>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace mcs::app {

class PasswordPair;

// The MCS管理者, who is the first user of the ledger, the password, and where the ledger lies.
class AdministratorPage : public QWizardPage
{
    Q_OBJECT

public:
    // `namesAreGiven`: the people come with the request (sample data) and are not asked for.
    AdministratorPage(Tools &tools, std::function<SetupRequest()> request, std::function<bool()> namesAreGiven,
        QWidget *parent = nullptr);
    void initializePage() override;
    bool validatePage() override;
    [[nodiscard]] bool isComplete() const override;

    [[nodiscard]] bool isManager() const; // one person in both offices
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString kana() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    void forgetPassword();

private:
    void updateNames();
    void chooseFolder();
    void setFolder(const QString &folder);

    Tools &m_tools;
    std::function<SetupRequest()> m_request;
    std::function<bool()> m_namesAreGiven;
    QWidget *m_people = nullptr;
    QCheckBox *m_same = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_kana = nullptr;
    PasswordPair *m_password = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_problem = nullptr;
    QString m_folder;
    bool m_folderChosen = false;
};

} // namespace mcs::app
