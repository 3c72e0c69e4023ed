#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh: installs what is missing, then runs everything that judges Kronika: layout of the sources, the tests of the release
# build, the same tests under the sanitizers with coverage, and the inputs kept for the fuzz targets. Goes on after a failure,
# says at the end what failed, and ends with status 1 then. Needs no display.
set -uo pipefail

# shellcheck source=packaging/fuzzing.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/fuzzing.sh"
logs="$root/build/test-logs"
jobs="$(nproc)"
summary=()
failures=0

say() { printf '%s\n' "$*"; }

# step NAME COMMAND…: runs it, says how long it took, remembers how it ended; status as the command's.
step() {
    local name="$1" started="$SECONDS" status=0
    shift
    printf '\n== %s\n' "$name"
    "$@" || status=$?
    local verdict=ok
    if [[ $status -ne 0 ]]; then
        verdict="FAILED (status $status)"
        failures=$((failures + 1))
    fi
    summary+=("$(printf '%-52s %5d s  %s' "$name" "$((SECONDS - started))" "$verdict")")
    say "-- $name: $verdict, $((SECONDS - started)) s"
    return "$status"
}

# skip NAME REASON: for a step that cannot run since an earlier one failed.
skip() { summary+=("$(printf '%-52s     – s  not run: %s' "$1" "$2")"); }

own_sources() { find app models widgets resources tests \( -name '*.cpp' -o -name '*.h' \) -print0; }

check_layout() { own_sources | xargs -0 -n 60 -P "$jobs" clang-format-16 --dry-run -Werror; }

check_scripts() { shellcheck -x packaging/*.sh packaging/*/*.sh .ci/run; }

# build PRESET TARGET [OPTION…]
build() {
    local preset="$1" target="$2"
    shift 2
    cmake --preset "$preset" "$@" && cmake --build --preset "$preset" --target "$target"
}

# run_tests PRESET: its log is kept, for the closing lines.
run_tests() {
    ctest --test-dir "build/$1" --output-on-failure --no-tests=error -j "$jobs" | tee "$logs/$1.txt"
}

# run_sanitized_tests: of freed memory 32 MB are watched rather than 256, since fetching new memory instead is a tenth of the
# time of all tests.
run_sanitized_tests() {
    find build/asan -name '*.gcda' -delete
    ASAN_OPTIONS=detect_leaks=1:halt_on_error=1:strict_string_checks=1:detect_stack_use_after_return=1:quarantine_size_mb=32 \
        UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
        LSAN_OPTIONS="suppressions=$root/packaging/lsan.supp:print_suppressions=0" \
        run_tests asan
}

# read_coverage: what the tests ran, read once for all reports. Where threads lost counts of each other, gcov may work out one
# below zero, which is passed over.
read_coverage() {
    gcovr --root . --filter models/ --filter widgets/scene/ --exclude-throw-branches --exclude-unreachable-branches \
        --gcov-ignore-parse-errors -j "$jobs" --json "$logs/coverage.json" build/asan
}

# report_coverage FOLDER LEAST: of its lines, so many percent at least.
report_coverage() {
    local table="$logs/coverage-${1//\//-}.txt"
    gcovr --root . --filter "$1/" --add-tracefile "$logs/coverage.json" --print-summary --txt "$table" --fail-under-line "$2" &&
        say "Coverage of $1/, file by file: $table"
}

# replay_target TARGET: prints at once what it has to say, since others run beside it.
replay_target() {
    local folders said status=0
    mapfile -t folders < <(fuzz_inputs "$1")
    said="$(UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 fuzz_run "$root/build/asan/bin" "$1" "${folders[@]}" 2>&1)" || status=1
    printf '%s: %s\n%s\n' "$1" "${folders[*]:-no kept inputs}" "$said"
    return "$status"
}

replay_inputs() {
    split_dates
    export root fuzz_work
    export -f replay_target fuzz_inputs fuzz_run
    # shellcheck disable=SC2016 # the inner shell expands it
    printf '%s\n' "${fuzz_targets[@]}" | xargs -P "$jobs" -I '{}' bash -c 'replay_target "$1"' _ '{}'
}

# check_package: desktop files and Debian package, no network and hardened, the package in a clean system.
check_package() {
    local script status=0
    for script in check-desktop check-trust check-install; do
        printf '== %s\n' "$script"
        "packaging/$script.sh" || status=1
    done
    return "$status"
}

# beside COMMAND…: starts it beside the steps that follow; `joined` waits for it and says what it said.
beside() {
    "$@" >"$logs/beside.txt" 2>&1 &
    beside_id=$!
    trap 'kill "$beside_id"' EXIT
}

joined() {
    local status=0
    wait "$beside_id" || status=$?
    trap - EXIT
    cat "$logs/beside.txt"
    return "$status"
}

close() {
    printf '\n== Summary, %d min %d s\n' "$((SECONDS / 60))" "$((SECONDS % 60))"
    printf '%s\n' "${summary[@]}"
    local preset
    for preset in asan release; do
        [[ -r $logs/$preset.txt ]] || continue
        printf '\n%s build:\n' "$preset"
        grep -E 'tests passed,|^Total Test time|\(Failed\)|\(Timeout\)|\(SEGFAULT\)|\(Subprocess aborted\)|\(Not Run\)' \
            "$logs/$preset.txt"
    done
    if [[ $failures -ne 0 ]]; then
        say "$failures of ${#summary[@]} steps failed."
        exit 1
    fi
}

cd "$root" || exit 1
rm -rf -- "$logs"
mkdir -p -- "$logs"
export CMAKE_COLOR_DIAGNOSTICS=OFF

step "Packages" packaging/install-packages.sh || exit 1
step "Layout of the sources (clang-format)" check_layout
step "Scripts (shellcheck)" check_scripts
if step "Build: release, warnings are errors" build release all -DKRONIKA_WERROR=ON; then
    step "Tests: release" run_tests release
    step "By keyboard and screen reader" packaging/check-accessibility.sh
    beside check_package
else
    skip "Tests: release" "the build failed"
fi
if step "Build: sanitizers and coverage" build asan all -DKRONIKA_WERROR=ON; then
    step "Tests: sanitizers" run_sanitized_tests
    step "Coverage is read" read_coverage
    step "Coverage of models/" report_coverage models 95
    step "Coverage of widgets/scene/" report_coverage widgets/scene 90
    step "Fuzz targets: kept inputs" replay_inputs
else
    skip "Tests: sanitizers" "the build failed"
fi
[[ -z ${beside_id:-} ]] || step "Package, begun before the second build" joined
close
