#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-install.sh: installs the package of the release build in a clean Debian made by debootstrap, opens a file there as a
# person would, makes a thumbnail, removes the package again and looks for what it left; then runs the portable folder where
# there is no Qt. Where debootstrap cannot work, it says so loudly and ends with status 0. KRONIKA_CHROOT_CACHE names a
# folder that keeps the clean system between runs.
set -uo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
build="$here/../build/release"
example="$here/../resources/examples/czech-mfa-campaign.kronika"
mirror="${KRONIKA_MIRROR:-http://deb.debian.org/debian}"
suite=bookworm
cache="${KRONIKA_CHROOT_CACHE:-$build/chroot-cache}"
work="$(mktemp -d)"
root="$work/root"
faults=0
screen_pid=

not_tried() {
    printf '\n!!!!!!  THE PACKAGE WAS NOT TRIED IN A CLEAN SYSTEM: %s\n\n' "$1"
    exit 0
}

clean_up() {
    [[ -z $screen_pid ]] || kill "$screen_pid" 2>/dev/null
    umount "$root/proc" 2>/dev/null
    rm -rf --one-file-system -- "$work"
}
trap clean_up EXIT

verdict() {
    if [[ $1 -eq 0 ]]; then
        printf 'ok      %s\n' "$2"
    else
        printf 'FAULT   %s\n' "$2"
        faults=$((faults + 1))
    fi
}

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/reader LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

make_root() {
    local kept="$cache/$suite.tar"
    mkdir -p "$root" "$cache"
    if [[ ! -r $kept ]]; then
        debootstrap --variant=minbase --include=ca-certificates,xdg-utils,libglib2.0-bin,shared-mime-info,desktop-file-utils \
            "$suite" "$root" "$mirror" >"$work/debootstrap.txt" 2>&1 || { tail -n 3 "$work/debootstrap.txt"; return 1; }
        tar -C "$root" -cf "$kept.part" . && mv "$kept.part" "$kept"
        return
    fi
    tar -C "$root" -xpf "$kept"
}

# Device nodes that programs expect, where they may be made.
make_devices() {
    [[ -c $root/dev/null ]] || mknod -m 666 "$root/dev/null" c 1 3
    [[ -c $root/dev/urandom ]] || mknod -m 666 "$root/dev/urandom" c 1 9
    # The loader finds a program's own folder by it.
    mount -t proc proc "$root/proc"
}

start_screen() {
    Xvfb -displayfd 3 -noreset -screen 0 1280x800x24 3>"$work/display" >/dev/null 2>&1 &
    screen_pid=$!
    for _ in $(seq 50); do
        [[ -s $work/display ]] && return 0
        sleep 0.1
    done
    return 1
}

# picture FILE: of the screen, once it has stopped changing.
picture() {
    local before=none now
    for _ in $(seq 40); do
        sleep 0.5
        DISPLAY=":$display" import -window root "$1" 2>/dev/null || continue
        now="$(identify -format '%# %k' "$1")"
        [[ $now == "$before" && ${now#* } -gt 20 ]] && return 0
        before="$now"
    done
    return 1
}

# shown_by FILE COMMAND…: runs COMMAND with a window, takes a picture, ends it.
shown_by() {
    local file="$1" status=0
    shift
    "$@" &
    local own=$!
    picture "$file" || status=1
    kill "$own" 2>/dev/null
    # What xdg-open started is no child of ours; it is the one whose root is the clean system.
    local process
    for process in /proc/[0-9]*; do
        if [[ $(readlink "$process/root" 2>/dev/null) == "$root" ]]; then
            kill "${process#/proc/}" 2>/dev/null
        fi
    done
    wait "$own" 2>/dev/null
    return "$status"
}

looks_alike() {
    local difference
    difference="$(compare -metric RMSE "$1" "$2" null: 2>&1 | sed -E 's/.*\((.*)\).*/\1/')"
    printf '        difference of the two pictures: %s\n' "$difference"
    awk -v difference="$difference" 'BEGIN { exit !(difference < 0.08) }'
}

[[ $(id -u) -eq 0 ]] || not_tried "it needs root"
for tool in debootstrap Xvfb import compare; do
    command -v "$tool" >/dev/null || not_tried "$tool is missing"
done
package="$(find "$build" -maxdepth 1 -name 'kronika_*.deb')"
[[ -n $package ]] || { echo "There is no package; make it with: cd build/release && cpack -G DEB"; exit 1; }
make_root || not_tried "debootstrap does not work here"
make_devices 2>/dev/null || not_tried "no device nodes may be made, or /proc mounted"

cp "$package" "$root/tmp/"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null
mkdir -p "$root/home/reader"
cp "$example" "$root/home/reader/affair.kronika"
inside apt-get -q update >/dev/null 2>&1
inside find / -xdev -not -path '/proc/*' | sort >"$work/before"
inside apt-get -qy --no-install-recommends install "/tmp/$(basename "$package")" >"$work/apt.txt" 2>&1
status=$?
[[ $status -eq 0 ]] || tail -n 5 "$work/apt.txt"
verdict $status "the package installs in a clean system"

start_screen || not_tried "Xvfb does not start"
display="$(cat "$work/display")"
inside gio info -a standard::content-type /home/reader/affair.kronika 2>/dev/null | grep 'application/vnd.kronika+json' >/dev/null
verdict $? "the file type is known there"
HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work" DISPLAY=":$display" WAYLAND_DISPLAY='' LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=xcb shown_by "$work/here.png" "$build/bin/kronika" "$root/home/reader/affair.kronika"
verdict $? "the build here shows a window"
shown_by "$work/there.png" chroot "$root" env -i PATH=/usr/bin:/bin HOME=/home/reader LANG=C.UTF-8 DISPLAY=":$display" \
    XDG_CURRENT_DESKTOP=GNOME xdg-open /home/reader/affair.kronika
verdict $? "xdg-open shows a window"
looks_alike "$work/here.png" "$work/there.png"
verdict $? "it shows the file as the build here does"

thumbnailer="$(sed -n 's/^Exec=//p' "$root/usr/share/thumbnailers/org.kronika.Kronika.thumbnailer")"
thumbnailer="${thumbnailer//%s/128}"
thumbnailer="${thumbnailer//%i//home/reader/affair.kronika}"
read -ra words <<<"${thumbnailer//%o//home/reader/thumb.png}"
inside "${words[@]}" && file "$root/home/reader/thumb.png" | grep 'PNG image' >/dev/null
verdict $? "a thumbnail is made"

inside apt-get -qy purge kronika >/dev/null 2>&1
inside find / -xdev -not -path '/proc/*' | sort >"$work/after"
left="$(comm -13 "$work/before" "$work/after" | grep -i kronika | grep -v -e '^/home/reader' -e '^/tmp/' -e '^/var/cache/apt')
$(grep -rli kronika "$root"/usr/share/applications/mimeinfo.cache "$root"/usr/share/mime 2>/dev/null)"
[[ -z ${left//[[:space:]]/} ]] || printf '%s\n' "$left"
[[ -z ${left//[[:space:]]/} ]]
verdict $? "nothing is left after it was removed"

portable="$("$here/make-portable.sh")"
tar -C "$root/home/reader" -xzf "$portable"
# shellcheck disable=SC2046,SC2016
inside dpkg --purge --force-depends $(inside dpkg-query -W -f '${Package}\n' 'libqt6*' 2>/dev/null) >/dev/null 2>&1
inside sh -c 'cd /home/reader && ./kronika-*/kronika render affair.kronika -o portable.pdf'
verdict $? "the portable folder draws where there is no Qt"
shown_by "$work/portable.png" chroot "$root" env -i PATH=/usr/bin:/bin HOME=/home/reader LANG=C.UTF-8 DISPLAY=":$display" \
    sh -c 'exec /home/reader/kronika-*/kronika /home/reader/affair.kronika'
verdict $? "the portable folder shows a window"
looks_alike "$work/here.png" "$work/portable.png"
verdict $? "and it shows the file as the build here does"
[[ $faults -eq 0 ]]
