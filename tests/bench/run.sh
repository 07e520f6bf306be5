#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the release preset and runs every benchmark; each prints its ratios, measured side by side in one run.
# tests/bench/run.sh pdf list  runs mcs_bench_pdf and mcs_bench_list only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

cmake --preset release -DBUILD_TESTING=ON >/dev/null
known=()
for source in tests/bench/bench_*.cpp; do
    name=${source#tests/bench/bench_}
    known+=("mcs_bench_${name%.cpp}")
done
benchmarks=()
for name in "${known[@]}"; do
    if [ $# -eq 0 ]; then
        benchmarks+=("$name")
        continue
    fi
    for wanted in "$@"; do
        [ "$name" = "mcs_bench_$wanted" ] && benchmarks+=("$name")
    done
done
if [ ${#benchmarks[@]} -eq 0 ]; then
    echo "no such benchmark; known: ${known[*]#mcs_bench_}" >&2
    exit 2
fi
cmake --build --preset release --target mcs-ledger "${benchmarks[@]}"

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
printf '%s\n' "$(date -Iseconds)  $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
failed=0
for name in "${benchmarks[@]}"; do
    printf '\n== %s\n' "${name#mcs_bench_}"
    "build/release/bin/$name" || failed=1
done
exit $failed
