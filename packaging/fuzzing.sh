# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What fuzz.sh and test.sh share: the targets, and where they and their inputs are. To be sourced; sets no option.
# shellcheck disable=SC2034

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
fuzz_targets=(fuzz_edtf fuzz_json fuzz_kronika)
# One executable for all importers, told by KRONIKA_FUZZ_FORMAT which to try: a target for each format that has examples.
for format in "$root"/tests/data/formats/*/; do
    format="$(basename -- "$format")"
    [[ $format == kronika ]] || fuzz_targets+=("fuzz_import:$format")
done
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

# fuzz_run FOLDER TARGET ARGUMENT...: the target's executable in the folder.
fuzz_run() {
    local folder="$1" target="$2"
    shift 2
    if [[ $target == *:* ]]; then
        KRONIKA_FUZZ_FORMAT="${target#*:}" "$folder/${target%%:*}" "$@"
    else
        "$folder/$target" "$@"
    fi
}

# fuzz_inputs TARGET: its folders of inputs that are there, one a line.
fuzz_inputs() {
    local folder candidates=("$root/tests/fuzz/corpus/${1/://}")
    local data="$root/../shared/data"
    case $1 in
        fuzz_edtf) candidates+=("$fuzz_work/dates") ;;
        fuzz_json) candidates+=("$root/../shared/data/json-torture") ;;
        fuzz_import:*) candidates+=("$root/tests/data/formats/${1#*:}") ;;&
        fuzz_import:stix | fuzz_import:misp | fuzz_import:timelinejs*) candidates+=("$data/${1#*:}") ;;
        fuzz_import:plaso* | fuzz_import:l2t* | fuzz_import:tln | fuzz_import:bodyfile) candidates+=("$data/plaso") ;;
        fuzz_import:simile*) candidates+=("$data/simile") ;;
        fuzz_import:timesketch*) candidates+=("$data/timesketch") ;;
        fuzz_import:vis) candidates+=("$data/vis-timeline") ;;
        fuzz_import:timeline) candidates+=("$data/thetimelineproj") ;;
        fuzz_import:ics) candidates+=("$data/ical") ;;
        fuzz_import:csv | fuzz_import:tsv) candidates+=("$data/csv-torture" "$data/chronology") ;;
        fuzz_kronika) candidates+=("$root/../shared/data/json-torture" "$root/resources/examples") ;;
    esac
    for folder in "${candidates[@]}"; do
        if [[ -d $folder ]]; then
            printf '%s\n' "$folder"
        fi
    done
}
