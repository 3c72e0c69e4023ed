#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [ARGUMENT…]: installs what is missing, builds Kronika and starts it with the arguments; with none, it opens the
# built-in example. Where there is no display, the example, or the files named, become pictures in out/.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
program="$root/build/release/bin/kronika"
example="$root/resources/examples/czech-mfa-campaign.kronika"

say() { printf '%s\n' "$*" >&2; }

build() {
    (cd "$root" && cmake --preset release && cmake --build --preset release --target kronika)
}

all_are_files() {
    local argument
    for argument in "$@"; do
        [[ -f $argument ]] || return 1
    done
}

# render_pictures FILE…: each as PNG, SVG and PDF below out/.
render_pictures() {
    local file name ending
    mkdir -p -- "$root/out"
    for file in "$@"; do
        name="$(basename -- "$file")"
        for ending in png svg pdf; do
            "$program" render "$file" -o "$root/out/${name%.*}.$ending"
            say "Wrote $root/out/${name%.*}.$ending"
        done
    done
}

"$root/packaging/install-packages.sh" >&2
say "Building Kronika in $root/build/release"
build >&2

if [[ $# -eq 0 ]]; then
    set -- --example
fi
# Only the program knows whether a display can be reached: DISPLAY may name one that is gone.
say "Starting $program $*"
status=0
"$program" "$@" || status=$?
if [[ $status -ne 2 ]]; then
    exit "$status"
elif [[ $# -eq 1 && $1 == --example ]]; then
    say "There is no display, so the example is drawn into files instead of a window."
    render_pictures "$example"
elif all_are_files "$@"; then
    say "There is no display, so what you named is drawn into files instead of a window."
    render_pictures "$@"
else
    exit "$status"
fi
