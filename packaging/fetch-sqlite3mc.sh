#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts the SQLite3 Multiple Ciphers amalgamation into build/sqlite3mc (or the folder given as first argument). It comes inside
# an npm package, is checked against a pinned SHA-512, and is kept in the user's cache. Nothing is run out of the package.
# --cached: fails quietly where it would have to be fetched.
set -euo pipefail

package=better-sqlite3-multiple-ciphers
version=13.0.3
sha512=51869b33cdabd49f384cb59cfd2b33a07b3a5e8a56a65ff61c283736e8b52546855e0fd52ecc3390fa306224612bfe027ed23c760b62930c9941e70c95dac6c5

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cached=
if [ "${1:-}" = --cached ]; then
    cached=1
    shift
fi
target=${1:-$root/build/sqlite3mc}
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/mcs-ledger
archive=$cache/$package-$version.tgz

is_the_pinned_one() { [ -f "$1" ] && echo "$sha512  $1" | sha512sum --check --status; }

if [ -f "$target/.sha512" ] && [ "$(cat "$target/.sha512")" = "$sha512" ] && [ -f "$target/sqlite3.c" ] && [ -f "$target/sqlite3.h" ]; then
    exit 0
fi

mkdir -p "$cache"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if ! is_the_pinned_one "$archive"; then
    [ -z "$cached" ] || exit 1
    echo "SQLite3 Multiple Ciphers を取得します / fetching $package@$version"
    if ! (cd "$scratch" && npm pack --loglevel=error --ignore-scripts "$package@$version" </dev/null >/dev/null); then
        echo "npm から取得できませんでした。インターネットの接続を確かめ、もう一度実行してください。 / npm could not fetch $package@$version" >&2
        exit 1
    fi
    if ! is_the_pinned_one "$scratch/$package-$version.tgz"; then
        echo "取得したファイルの SHA-512 が決められた値と違うため、使いません。 / wrong SHA-512: $package-$version.tgz is refused" >&2
        exit 1
    fi
    mv "$scratch/$package-$version.tgz" "$archive"
fi

tar -xzf "$archive" -C "$scratch" package/deps/sqlite3
mkdir -p "$target"
cp -R "$scratch/package/deps/sqlite3/." "$target/"
echo "$sha512" >"$target/.sha512"
