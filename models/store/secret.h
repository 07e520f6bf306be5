// SPDX-License-Identifier: Apache-2.0
// Bytes that must not be left behind: locked in memory where the system allows it, wiped when gone.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>

namespace mcs::store {

class Secret
{
public:
    Secret() = default; // empty
    explicit Secret(std::size_t size); // zeroes
    [[nodiscard]] static Secret random(std::size_t size);
    [[nodiscard]] static Secret fromText(
        const QString &text); // UTF-8 after NFKC, so that the same password typed another way opens
    [[nodiscard]] static Secret fromBytes(const unsigned char *bytes, std::size_t size);
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const unsigned char *data() const;
    [[nodiscard]] unsigned char *data();
    bool operator==(const Secret &other) const; // constant time

private:
    std::shared_ptr<struct SecretBlock> m_block;
};

} // namespace mcs::store
