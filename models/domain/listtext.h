// SPDX-License-Identifier: Apache-2.0
// A list of the window as it is printed: what stands above it, its columns, its rows in groups. Not an official form.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mcs::domain {

struct ListColumn
{
    QString heading;
    double width = 20; // mm; all together at most 180
};
struct ListGroup
{
    QString heading; // over the whole width, and again where the group goes on on another page; may be empty
    QList<QStringList> rows; // a cell a column; a line break in a cell starts a new line
};
struct ListText
{
    QString name; // under which the audit log notes that it was printed: "todo"
    QString title;
    QStringList summary; // lines below the title
    QString foot; // on every page, beside its number
    QList<ListColumn> columns;
    QList<ListGroup> groups;
};

} // namespace mcs::domain
