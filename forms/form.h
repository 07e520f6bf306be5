// SPDX-License-Identifier: Apache-2.0
// A form template made ready to be filled. Laying out the wording happens once; each copy only places its values.
#pragma once

#include "forms/displaylist.h"
#include "forms/fontset.h"
#include "models/domain/formvalues.h"
#include "models/domain/result.h"

namespace mcs::forms {

struct FormOptions
{
    bool correctTypos
        = false; // 「明らかな誤字を訂正」 (REQUIREMENTS 4.15 R3); default prints as the official form says
    QMap<QString, QString> words = {}; // <word> by name; one that is not here stands as the official form has it
};

class Form
{
public:
    // Reads and checks the template against the RELAX NG grammar. Errors: PolicyBroken naming `fileName`, line and
    // reason.
    [[nodiscard]] static domain::Result<std::shared_ptr<const Form>> fromXml(const QByteArray &xml,
        const QString &fileName, std::shared_ptr<const FontSet> fonts, const FormOptions &options = {});
    ~Form();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString number() const; // ＜別紙様式１＞
    [[nodiscard]] int originals() const; // copies each person gets (様式4: 甲 and 乙)
    [[nodiscard]] QStringList fieldNames() const;
    [[nodiscard]] QMap<QString, QString> words() const; // every <word> by name, as it was laid out

    // The pages of one copy: all originals, continuation pages of rosters. Values shrink to 70 % then wrap and are
    // never cut. Errors: MissingGlyph naming values.person and the character; InvalidInput when a value cannot fit its
    // field even wrapped.
    [[nodiscard]] domain::Result<Document> fill(const domain::FormValues &values, domain::Fill fill) const;

    struct Private;

private:
    explicit Form(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// SHA-256 over the page content: equal for equal paper.
[[nodiscard]] QByteArray contentHash(const Document &document);

} // namespace mcs::forms
