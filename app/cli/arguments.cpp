// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

Error usage(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

// "-" alone is a value (standard input), everything else that starts with a dash is an option.
bool looksLikeOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

} // namespace

Result<Arguments> Arguments::parse(const CommandSpec &spec, const QStringList &words)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!looksLikeOption(word)) {
            if (result.m_positionals.size() == spec.positionals.size())
                return usage(Words::tr("“%1” is too much here.").arg(word));
            result.m_positionals.append(word);
            continue;
        }
        const bool joined = word.startsWith("--"_L1) && word.contains(u'=');
        const QString name = joined ? word.section(u'=', 0, 0) : word;
        const auto option
            = std::find_if(spec.options.begin(), spec.options.end(), [&name](const auto &o) { return o.name == name; });
        if (option == spec.options.end())
            return usage(Words::tr("The option “%1” is not known for “%2”.").arg(name, spec.name));
        if (result.has(name) && option->takes != OptionSpec::Takes::Many)
            return usage(Words::tr("The option “%1” is given twice.").arg(name));
        QStringList &values = result.m_options[name];
        if (option->takes == OptionSpec::Takes::Nothing) {
            if (joined)
                return usage(Words::tr("The option “%1” takes no value.").arg(name));
            continue;
        }
        if (joined) {
            values.append(word.section(u'=', 1));
        } else {
            const qsizetype most = option->takes == OptionSpec::Takes::One ? 1 : words.size();
            for (qsizetype taken = 0; taken < most && i + 1 < words.size() && !looksLikeOption(words.at(i + 1));
                 ++taken)
                values.append(words.at(++i));
        }
        if (values.isEmpty() || values.last().isEmpty())
            return usage(Words::tr("The option “%1” needs a value.").arg(name));
    }
    if (result.m_positionals.size() < spec.positionals.size())
        return usage(Words::tr("%1 is missing.").arg(spec.positionals.at(result.m_positionals.size())));
    for (const OptionSpec &option : spec.options) {
        if (option.required && !result.has(option.name))
            return usage(Words::tr("The option “%1” is missing.").arg(option.name));
    }
    return result;
}

} // namespace mcs::app
