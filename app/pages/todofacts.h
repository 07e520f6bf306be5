// SPDX-License-Identifier: Apache-2.0
// What is to be done now about records, in a detail pane: sentences, articles and the links that do it.
#pragma once

#include <QStringList>

namespace mcs::app {

class Facts;
class Session;

// `subjects` as in TodoItem::subjectId; nothing is written when nothing is to be done.
void describeTodo(const QStringList &subjects, Session &session, Facts &facts);

} // namespace mcs::app
