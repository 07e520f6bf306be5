// SPDX-License-Identifier: Apache-2.0
// XML read and checked against a RELAX NG grammar; a light tree that knows its line numbers.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>

namespace mcs::forms {

struct XmlNode
{
    QString name; // empty: text
    QString text;
    QHash<QString, QString> attributes;
    QList<XmlNode> children;
    int line = 0;
};

// Nothing outside `xml` is read: no network, no entities, no document type.
// Errors: PolicyBroken naming `fileName`, line and reason; further mistakes are in the details.
[[nodiscard]] domain::Result<XmlNode> readXml(
    const QByteArray &xml, const QString &fileName, const QByteArray &grammar);

} // namespace mcs::forms
