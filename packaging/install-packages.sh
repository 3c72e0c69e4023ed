#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what packages.txt lists and this machine lacks. Asks nothing and touches nothing when all of it is there.
# KRONIKA_SKIP_PACKAGES=1 leaves the packages to you.
set -euo pipefail

list="$(dirname -- "${BASH_SOURCE[0]}")/packages.txt"

say() { printf '%s\n' "$*" >&2; }

wanted_packages() { grep -v -e '^#' -e '^[[:space:]]*$' "$list"; }

missing_packages() {
    local package
    while read -r package; do
        if [[ $(dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | head -n 1) != installed ]]; then
            printf '%s\n' "$package"
        fi
    done
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

run_apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 \
        -o Acquire::Retries=3 "$@"
}

if [[ ${KRONIKA_SKIP_PACKAGES:-0} != 0 ]]; then
    say "Packages: left to you (KRONIKA_SKIP_PACKAGES is set)."
    exit 0
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This machine has no apt-get, so its packages cannot be installed from here."
    say "Install what corresponds to $list by hand, then start again with KRONIKA_SKIP_PACKAGES=1."
    exit 1
fi

mapfile -t wanted < <(wanted_packages)
mapfile -t missing < <(wanted_packages | missing_packages)

if [[ ${#missing[@]} -eq 0 ]]; then
    say "Packages: all ${#wanted[@]} are installed."
    exit 0
fi

if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
    say "${#missing[@]} of ${#wanted[@]} packages are missing, and installing them needs root or sudo. As root, run:"
    say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    exit 1
fi

say "Installing ${#missing[@]} of ${#wanted[@]} packages: ${missing[*]}"
run_apt_get update || say "The package lists could not all be refreshed; trying with those that are there."
run_apt_get install -y --no-install-recommends "${missing[@]}"
