#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh [SECONDS]: looks for inputs that crash the readers, SECONDS for each target (60 if left out). New inputs that reach
# new code gather in build/fuzz/inputs/TARGET; one that crashes is left in build/fuzz/crash-…. Inputs are at most 16 KiB
# long: with the sanitizers a whole table of real data takes seconds each time, and shows no more.
set -euo pipefail

# shellcheck source=packaging/fuzzing.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/fuzzing.sh"
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1

seconds="${1:-60}"
if [[ ! $seconds =~ ^[1-9][0-9]*$ ]]; then
    printf 'usage: fuzz.sh [SECONDS]\n' >&2
    exit 2
fi

"$root/packaging/install-packages.sh"
cd "$root"
build_fuzzers
split_dates
for target in "${fuzz_targets[@]}"; do
    printf '\n== %s, %s s\n' "$target" "$seconds"
    found="$fuzz_work/${target/:/-}"
    mkdir -p -- "$found"
    mapfile -t folders < <(fuzz_inputs "$target")
    fuzz_run "$fuzz_bin" "$target" -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$root/build/fuzz/" "$found" "${folders[@]}"
done
