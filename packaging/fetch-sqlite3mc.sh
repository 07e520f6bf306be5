#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts the SQLite3 Multiple Ciphers amalgamation into build/sqlite3mc (or the folder given), checked against a pinned SHA-512.
set -euo pipefail
package=better-sqlite3-multiple-ciphers
version=13.0.3
