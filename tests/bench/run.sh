#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the release preset, runs every benchmark and prints one table of ratios, each measured side by side in one run.
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

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$scratch}
failed=0
for name in "${benchmarks[@]}"; do
    echo "running ${name#mcs_bench_}" >&2
    "build/release/bin/$name" 2>&1 | grep -v 'propagateSizeHints' | sed "s/^/${name#mcs_bench_} | /" >>"$scratch/results"
    [ "${PIPESTATUS[0]}" -eq 0 ] || failed=1
done
printf '%s\n' "$(date -Iseconds)  $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
{
    echo 'part | what | ours | other | ratio | bar | ok'
    grep -v '| name *| ours' "$scratch/results" | sed 's/ *| */ | /g'
} | if command -v column >/dev/null; then column -t -s '|' -o '|'; else cat; fi
exit $failed
