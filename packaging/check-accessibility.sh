#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-accessibility.sh: the window of the release build, driven by keys and read over the accessibility bus only, on a
# screen and a bus of their own. Ends what it started and nothing else; status 1 if something cannot be reached or read.
set -uo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
program="${1:-$here/../build/release/bin/kronika}"
folder="$(mktemp -d)"
screen=
manager=

# shellcheck disable=SC2317 # by the trap
tidy() {
    local id
    for id in $manager $screen; do
        kill "$id" 2>/dev/null
        wait "$id" 2>/dev/null
    done
    rm -rf -- "$folder"
}
trap tidy EXIT

# start_screen: an X server that finds its own number, and a window manager.
start_screen() {
    local waited=0
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>"$folder/display" 2>"$folder/screen.log" &
    screen=$!
    until [[ -s $folder/display ]]; do
        ((++waited > 100)) && return 1
        sleep 0.1
    done
    DISPLAY=":$(<"$folder/display")"
    export DISPLAY
    openbox >"$folder/manager.log" 2>&1 &
    manager=$!
}

mkdir -m 700 "$folder/runtime" "$folder/home"
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/runtime" NO_AT_BRIDGE=0
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME WAYLAND_DISPLAY QT_QPA_PLATFORM
if ! start_screen; then
    echo "FAULT   no X server: $(<"$folder/screen.log")"
    exit 1
fi
timeout --kill-after=5 120 dbus-run-session -- /usr/bin/python3 "$here/../tests/accessibility.py" "$program" "$folder" \
    2>"$folder/errors.log"
status=$?
[[ $status -eq 0 ]] || tail -n 20 "$folder/errors.log"
exit "$status"
