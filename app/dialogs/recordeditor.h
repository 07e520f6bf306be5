// SPDX-License-Identifier: Apache-2.0
// Base of every dialog that edits a record: labelled fields, a sentence beside the field that is wrong, Enter moves on,
// Esc cancels, and a draft that survives a lock. Opened with open(), never exec(); deletes itself when closed.
#pragma once

#include "app/dialogs/inputs.h"
#include "models/domain/permissions.h"
#include "models/domain/result.h"

#include <QDialog>
#include <QJsonObject>
#include <QList>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace mcs::app {

class DateEdit;
class Session;

class RecordEditor : public QDialog
{
    Q_OBJECT

public:
    // `kind` ("staff") and `subject` ("staff-3"; empty for a new record) say which editor takes a draft back. Without
    // `permission` it can only be looked at.
    RecordEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent,
        domain::Permission permission = domain::Permission::EditRecords);
    ~RecordEditor() override;

    [[nodiscard]] QString kind() const { return m_kind; }
    [[nodiscard]] QString subject() const { return m_subject; }

    // Everything typed so far, by field; the caller encrypts it. Contains kind and subject.
    [[nodiscard]] QJsonObject draftJson() const;
    void setDraft(const QJsonObject &draft);

    // The editors that stand open on `window`, in the order they were opened.
    [[nodiscard]] static QList<RecordEditor *> openOn(const QWidget *window);

public Q_SLOTS:
    void submit(); // checks and saves; stays open with the sentences when something is wrong
    void reject() override; // Esc: the first time only warns when something was typed

    void done(int result) override;

Q_SIGNALS:
    void saved();

protected:
    // One step of writing: read the fields, call a register. Called by submit() when no field check failed. A refused
    // value is told beside the field whose label the sentence names.
    virtual domain::Result<void> save() = 0;
    // Field checks before the register's own; call refuse() for each problem.
    virtual void check() { }
    // Parts of the draft that are no plain field, such as a list.
    [[nodiscard]] virtual QJsonObject extraDraft() const { return {}; }
    virtual void setExtraDraft(const QJsonObject &) { }

    [[nodiscard]] Session &session() const { return m_session; }

    // Layout: a form of the page shown now. addTab starts another page of the dialog.
    void addHeading(const QString &text);
    QLabel *addText(const QString &text);
    QFormLayout *addTab(const QString &title);
    // Adds a row. `label` carries the mnemonic ("&Name"); it becomes the accessible name of the input as well.
    void addField(const QString &key, const QString &label, QWidget *input, const QString &hint = {});
    void addWide(QWidget *widget); // a row without label
    void setCaption(const QString &actionCaption); // of the button that saves
    void refuse(const QString &key, const QString &sentence); // beside the field; the first one gets the focus
    void refuse(const QString &key, const domain::Result<void> &result); // only when it failed
    void setHint(const QString &key, const QString &hint); // the quiet line under the input
    void setFieldVisible(const QString &key, bool visible);
    [[nodiscard]] bool isFieldVisible(const QString &key) const; // whether or not the dialog is shown
    [[nodiscard]] QWidget *input(const QString &key) const;
    [[nodiscard]] QString label(const QString &key) const; // without mnemonic
    // Fields that must have a value: refused when empty.
    void setRequired(const QString &key);

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field
    {
        QString key;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
        QLabel *hint = nullptr;
        QLabel *problem = nullptr;
        QFormLayout *form = nullptr;
        QWidget *box = nullptr;
        QWidget *page = nullptr;
        bool required = false;
    };
    [[nodiscard]] const Field *field(const QString &key) const;
    void clearProblems();
    void ensurePage();
    QWidget *newPage(); // fills m_page and m_form
    void showFailure(const domain::Error &error);
    [[nodiscard]] const Field *fieldNamedIn(const QString &sentence) const;
    void setTabOrders();
    void grow(); // to what it has to say, as far as the screen allows

    Session &m_session;
    QString m_kind;
    QString m_subject;
    QList<Field> m_fields;
    QVBoxLayout *m_layout = nullptr;
    QTabWidget *m_tabs = nullptr;
    QWidget *m_page = nullptr; // the page rows go to
    QFormLayout *m_form = nullptr;
    QLabel *m_failure = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_submit = nullptr;
    QWidget *m_firstRefused = nullptr;
    QJsonObject m_untouched; // the draft as the dialog opened
    bool m_warned = false;
    bool m_shown = false;
    bool m_closed = false;
};

} // namespace mcs::app
