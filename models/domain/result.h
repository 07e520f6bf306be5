// SPDX-License-Identifier: Apache-2.0
// Errors are values: every function that may fail returns Result<T>. No exception crosses a layer.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace mcs::domain {

// Where a demand comes from: a policy id ("tokai") and its article as the policy writes it ("第9条").
struct Citation
{
    QString policy;
    QString article;
    bool operator==(const Citation &) const = default;
};

enum class ErrorCode {
    InvalidInput, // a value the user typed or a file the user gave is not acceptable
    NotFound,
    Duplicate, // the same e-mail, device number, … is already in use
    Conflict, // somebody else changed the record meanwhile
    RuleViolation, // a policy article forbids the step; articles are set
    PermissionDenied, // the role of the user does not allow it (REQUIREMENTS 2.3)
    WeakPassword,
    WrongPassword,
    LockedOut, // three wrong passwords: 30 minutes
    OtherPc, // the device secret in this PC's keychain is absent or not the one of this ledger
    Damaged, // ledger.keys or ledger.db is not what was written
    NewerVersion, // written by a newer program
    InUse, // another program has the ledger open
    DiskFull,
    ReadOnlyMedium,
    CipherInactive, // the encrypting SQLite library is not the one in use; going on would write plaintext
    Io,
    PolicyBroken, // policy.json or a template has a mistake; the message names file and place
    MissingGlyph, // no font has a character; the message names the person and the character
    Cancelled,
};

// A message is one complete sentence for the user that says what to do next, already translated.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message;
    QList<Citation> articles = {};
    QStringList details = {}; // further lines, such as one per problem row of an import
};

template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the normal case
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

// Whether it went well, where the value does not matter.
template <class T> Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace mcs::domain
