# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What fuzz.sh and test.sh share: the targets, and where they and their inputs are. To be sourced; sets no option.
# shellcheck disable=SC2034

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
fuzz_targets=(fuzz_edtf fuzz_json fuzz_kronika)
fuzz_bin="$root/build/fuzz/bin"
fuzz_work="$root/build/fuzz/inputs"

build_fuzzers() {
    cmake --preset fuzz && cmake --build --preset fuzz --target kronika_fuzzers
}

# The dates of the shared tables, a file each: libFuzzer reads files, not lines.
split_dates() {
    local tables="$root/../shared/data/edtf" folder="$fuzz_work/dates" name
    rm -rf -- "$folder"
    for name in edtf_cases edtf_policy edtf_bounds_policy; do
        [[ -r $tables/$name.tsv ]] || continue
        mkdir -p -- "$folder"
        awk -F'\t' -v start="$folder/$name-" \
            'FNR > 1 { file = start FNR; printf "%s", $1 > file; close(file) }' "$tables/$name.tsv"
    done
}

# fuzz_inputs TARGET: its folders of inputs that are there, one a line.
fuzz_inputs() {
    local folder candidates=("$root/tests/fuzz/corpus/$1")
    case $1 in
        fuzz_edtf) candidates+=("$fuzz_work/dates") ;;
        fuzz_json) candidates+=("$root/../shared/data/json-torture") ;;
        fuzz_kronika) candidates+=("$root/../shared/data/json-torture" "$root/resources/examples") ;;
    esac
    for folder in "${candidates[@]}"; do
        if [[ -d $folder ]]; then
            printf '%s\n' "$folder"
        fi
    done
}
