// SPDX-License-Identifier: Apache-2.0
// グループ: the groups of MCS as a list or as a picture of people and groups, and everything that is done to them.
#pragma once

#include "app/pages/page.h"
#include "models/policy/todo.h"
#include "models/tables/groupmap.h"
#include "models/tables/groupmodel.h"
#include "models/tables/matrixmodel.h"

namespace mcs::app {

class GroupMatrix;

class GroupPage final : public Page
{
    Q_OBJECT

public:
    explicit GroupPage(const PageTools &tools, QWidget *parent = nullptr);
    ~GroupPage() override;
    // A group, or what belongs to one: "membership-7", "agreement-2", "deletion-request-1".
    bool showSubject(const QString &subject) override;

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void follow(const QString &link) override;
    void updateActions() override;
    [[nodiscard]] QStringList paperSubjects(const QString &role, const QStringList &selected) const override;
    void filtered() override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    void pressPaneButton(const QString &subject) override { doNext(subject); }
    [[nodiscard]] QList<domain::AuditFilter> historyOf(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    void addActions();
    void addMenu();
    void showMatrix(bool shown);
    void fillMatrix(); // its columns and rows by the filter
    void doNext(const QString &subject);
    void reviewSelected(); // one after the other
    void reviewNext();
    void openPatient();
    void perform(const QString &action, const QString &subject);
    [[nodiscard]] const domain::Group *group(const QString &subject) const;
    [[nodiscard]] std::pair<QString, QString> next(const domain::Group &group) const; // editor and its caption
    [[nodiscard]] QList<domain::MembershipId> openMembers(const QString &subject) const;

    tables::GroupModel &m_model;
    tables::MatrixModel m_people;
    std::unique_ptr<tables::GroupMap> m_groups;
    QHash<domain::GroupId, QList<policy::TodoItem>> m_todo;
    GroupMatrix *m_matrix = nullptr; // null until it is looked at
    QAction *m_view = nullptr;
    QAction *m_propose = nullptr;
    QAction *m_review = nullptr;
    QAction *m_check = nullptr;
    QAction *m_next = nullptr;
    QAction *m_patient = nullptr;
    QAction *m_start = nullptr;
    QAction *m_end = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_reopen = nullptr;
    QStringList m_toReview;
    QHash<QString, QList<domain::MembershipId>> m_removed; // with their group
    bool m_matrixShown = false;
    bool m_unfolded = false;
};

} // namespace mcs::app
