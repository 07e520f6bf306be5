// SPDX-License-Identifier: Apache-2.0
// Folding, collation and checks of Japanese text. Stored names are never changed: only keys made from them are.
#pragma once

#include "models/domain/result.h"

namespace mcs::domain {

// Search key: NFKC, variation selectors dropped, half-width to full-width kana, hiragana to katakana, lower case,
// common old forms to the new ones (髙→高, 﨑→崎, 𠮷→吉, 邉邊→辺, 齋斎齊斉→斉, 澤→沢, 濵濱→浜, …), blanks removed.
[[nodiscard]] QString searchKey(const QString &text);

// Sort key for 五十音 order (ICU ja collation of the kana, falling back to the name). Compare as bytes.
[[nodiscard]] QByteArray sortKey(const QString &kana, const QString &name);

// The 五十音 row of a reading: あ か さ た な は ま や ら わ, or 他 when it does not start with kana (ヴ→あ, voiced and
// small folded).
[[nodiscard]] QString gojuonRow(const QString &kana);
[[nodiscard]] QStringList gojuonRows(); // the eleven, in order

// Key for comparing e-mail addresses: NFKC, trimmed, lower case.
[[nodiscard]] QString emailKey(const QString &email);

// The address looks like a mailbox that several people read (info@, jimu@ …): MCS wants one for each person.
[[nodiscard]] bool looksShared(const QString &email);

// Checks of what a user typed. `field` is the translated name of the field, used in the sentence.
[[nodiscard]] Result<void> checkName(
    const QString &field, const QString &name); // <= 100 characters, no control characters, no emoji
[[nodiscard]] Result<void> checkText(const QString &field, const QString &text, int maximumCharacters);
[[nodiscard]] Result<void> checkEmail(const QString &field, const QString &email);

} // namespace mcs::domain
