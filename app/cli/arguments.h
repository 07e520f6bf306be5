// SPDX-License-Identifier: Apache-2.0
// The words of one command line, checked against what the command takes. A mistake is a sentence and exit code 2.
#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QStringList>

namespace mcs::app {

struct OptionSpec
{
    enum class Takes { Nothing, One, Many };
    QString name; // "--form"; "-o"
    Takes takes = Takes::Nothing;
    bool required = false;
};
struct CommandSpec
{
    QString name; // "print"
    QStringList positionals; // names of what must stand there: "DIR"
    QList<OptionSpec> options;
};

class Arguments
{
public:
    // Errors: InvalidInput.
    [[nodiscard]] static domain::Result<Arguments> parse(const CommandSpec &spec, const QStringList &words);

    [[nodiscard]] QString positional(qsizetype index) const { return m_positionals.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }

private:
    QStringList m_positionals;
    QMap<QString, QStringList> m_options;
};

} // namespace mcs::app
