// SPDX-License-Identifier: Apache-2.0
#include "app/locking/draftstore.h"

#include "models/store/draftseal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::DraftStore)
};

} // namespace

DraftStore::DraftStore(const QString &ledgerId, const QString &user)
    : m_purpose(ledgerId + u'/' + user)
{
}

QString DraftStore::path() const
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/mcs-ledger/drafts"_L1;
    const QByteArray name = QCryptographicHash::hash(m_purpose.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QDir(folder).filePath(QString::fromLatin1(name) + ".draft"_L1);
}

domain::Result<void> DraftStore::keep(const QByteArray &draft, const store::Secret &draftKey) const
{
    const auto sealed = store::sealDraft(draft, draftKey, m_purpose);
    if (!sealed)
        return sealed.error();
    QDir().mkpath(QFileInfo(path()).absolutePath());
    QSaveFile file(path());
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(*sealed) == sealed->size() && file.commit())
        return {};
    if (errno == ENOSPC)
        return Error{
            ErrorCode::DiskFull, Words::tr("What was being typed could not be kept, because the disk is full.")};
    return Error{ErrorCode::Io, Words::tr("What was being typed could not be kept. (%1)").arg(file.errorString())};
}

domain::Result<QByteArray> DraftStore::read(const store::Secret &draftKey) const
{
    QFile file(path());
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
            Words::tr("What was being typed before the lock cannot be read. (%1)").arg(file.errorString())};
    return store::openDraft(file.readAll(), draftKey, m_purpose);
}

void DraftStore::forget() const
{
    QFile::remove(path());
}

} // namespace mcs::app
