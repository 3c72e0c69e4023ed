#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-trust.sh: proves on the release build that Kronika makes no network connection, and that it is hardened. What this
# machine does not allow to be tried is said, loudly. Status 1 after a fault.
set -uo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
program="$here/../build/release/bin/kronika"
example="$here/../resources/examples/czech-mfa-campaign.kronika"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT
faults=0

ok() { printf 'ok      %s\n' "$1"; }
fault() { printf 'FAULT   %s\n' "$1"; faults=$((faults + 1)); }
untried() { printf '\n!!!!!!  NOT TRIED: %s\n\n' "$1"; }
verdict() { if [[ $1 -eq 0 ]]; then ok "$2"; else fault "$2"; fi; }

# names_in OPTION FILE: the symbols that it needs or has, without their versions.
names_in() { nm -D "$1" "$2" | sed 's/@.*//; s/.* //' | sort -u; }

# Of all that talks to others only what a socket between two windows of one user needs may be linked: of Qt Network the
# local server and socket, of the C library what asks whether the display can be reached (AF_UNIX, see below).
no_network_symbols() {
    local library needed found
    library="$(ldd "$program" | awk '/libQt6Network/ {print $3}')"
    needed="$(names_in --undefined-only "$program")"
    [[ -n $needed ]] || { echo "no symbols can be read"; return 1; }
    found="$(comm -12 <(printf '%s\n' "$needed") <([[ -z $library ]] || names_in --defined-only "$library") |
        c++filt | grep -vE '^(vtable for |typeinfo for )?QLocal(Server|Socket)\b')"
    found+="$(printf '%s\n' "$needed" | grep -xE \
        'bind|listen|accept4?|socketpair|shutdown|(send|recv)(to|from|m?msg)?|setsockopt|get(peer|sock)name|get(addr|name)info|gethost(by.*|ent)|getservby.*|getifaddrs|if_.*|inet_.*|res_.*|curl_.*|SSL_.*' || true)"
    [[ -z $found ]] || { printf '%s\n' "$found"; return 1; }
}

# Read to their ends, each: a pipe that is closed early would count as a failure.
is_hardened() {
    local headers dynamic kind symbols
    headers="$(readelf -lW "$program")"
    dynamic="$(readelf -dW "$program")"
    kind="$(readelf -hW "$program")"
    symbols="$(nm -D "$program")"
    [[ $headers == *GNU_RELRO* && $dynamic == *NOW* && $kind == *DYN* && $symbols == *__stack_chk_fail* &&
        $symbols == *__memcpy_chk* ]] &&
        ! grep -qE 'GNU_STACK.*RWE' <<<"$headers"
}

exports_all() {
    local ending
    for ending in png svg pdf; do
        "$@" "$program" render "$example" -o "$work/out.$ending" || return 1
    done
}

# window_runs COMMAND…: the program's window, under COMMAND, stands for some seconds and is then told to end.
window_runs() {
    local status=0
    HOME="$work/home" XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=offscreen timeout --preserve-status -s TERM 6 \
        "$@" "$program" "$example" >"$work/window.txt" 2>&1 || status=$?
    # 143: ended by us, so it was still there.
    [[ $status -eq 143 || $status -eq 0 ]] || { cat "$work/window.txt"; return 1; }
}

# print_dialog_runs: Ctrl+P in a window on a screen of its own, where the environment names a printer's host.
print_dialog_runs() {
    local screen status=0 display
    mkdir -p "$work/screen"
    Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$work/screen/number" 2>/dev/null &
    screen=$!
    for _ in {1..50}; do [[ -s $work/screen/number ]] && break; sleep 0.2; done
    display=":$(cat "$work/screen/number")"
    HOME="$work/home" XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=xcb DISPLAY="$display" CUPS_SERVER=192.0.2.1 \
        timeout --preserve-status -s TERM 40 strace -f -qq -e trace=network -o "$work/trace.print" \
        "$program" --new-window "$example" >"$work/window.txt" 2>&1 &
    local traced=$! window=
    for _ in {1..60}; do
        window="$(DISPLAY="$display" xdotool search --onlyvisible --name Kronika 2>/dev/null | head -n 1)"
        [[ -n $window ]] && break
        sleep 0.5
    done
    sleep 2
    DISPLAY="$display" xdotool windowfocus "$window" key ctrl+p 2>/dev/null || status=1
    # Seen when the printers are asked for, through the socket of this machine or not at all.
    for _ in {1..40}; do grep -q 'cups\.sock' "$work/trace.print" && break; sleep 0.5; done
    sleep 1
    kill "$traced" 2>/dev/null
    wait "$traced" 2>/dev/null
    kill "$screen" 2>/dev/null
    grep -q 'cups\.sock' "$work/trace.print" || { echo "the print dialog was not seen"; status=1; }
    return "$status"
}

no_internet_sockets() {
    if grep -hE 'AF_INET|AF_INET6|AF_NETLINK' "$work"/trace.*; then
        return 1
    fi
}

mkdir -p "$work/home" "$work/run"
chmod 700 "$work/run"
no_network_symbols; verdict $? "no network symbol is linked"
is_hardened; verdict $? "hardened: relro, bound at start, position independent, stack guarded and not executable, calls fortified"
if unshare -rn true 2>/dev/null || unshare -n true 2>/dev/null; then
    empty=(unshare -rn)
    unshare -rn true 2>/dev/null || empty=(unshare -n)
    exports_all "${empty[@]}"; verdict $? "exports in an empty network namespace"
    window_runs "${empty[@]}"; verdict $? "a window in an empty network namespace"
else
    untried "this machine allows no network namespace (unshare -rn)"
fi
if strace -f -o "$work/probe" true 2>/dev/null; then
    exports_all strace -f -qq -e trace=network -o "$work/trace.export" && no_internet_sockets
    verdict $? "no call with AF_INET while exporting"
    window_runs strace -f -qq -e trace=network -o "$work/trace.window" && no_internet_sockets
    verdict $? "no call with AF_INET while a window is open"
    if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
        print_dialog_runs && no_internet_sockets
        verdict $? "no call with AF_INET while printing, whatever CUPS_SERVER says"
    else
        untried "printing (Ctrl+P): Xvfb or xdotool is missing"
    fi
else
    untried "this machine allows no strace"
fi
[[ $faults -eq 0 ]]
