#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Untried: appimagetool and its runtime are not in Debian. build.sh [APPIMAGETOOL]: makes an AppImage of the release build,
# from the same folder as the portable archive.
set -euo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
tool="${1:-appimagetool}"
archive="$("$here/../make-portable.sh")"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT
tar -C "$work" -xzf "$archive"
folder="$(find "$work" -mindepth 1 -maxdepth 1 -type d)"
cp "$here/AppRun" "$folder/AppRun"
cp "$here/../org.kronika.Kronika.desktop" "$folder/"
cp "$here/../../resources/icons/kronika.svg" "$folder/org.kronika.Kronika.svg"
"$tool" "$folder" "${archive%.tar.gz}.AppImage"
