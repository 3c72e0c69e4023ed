#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the PNG icons from the SVGs, after one of them was changed. Needs rsvg-convert (package librsvg2-bin).
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

# draw NAME LARGE.svg SMALL.svg
draw() {
    local name="$1" large="$2" small="$3" size source
    for size in 16 22 24 32 48 64 128 256; do
        source="$large"
        if [[ $size -le 32 ]]; then
            source="$small"
        fi
        rsvg-convert --width "$size" --height "$size" "$source" --output "$name-$size.png"
    done
}

draw program ../../resources/icons/kronika.svg program-small.svg
draw document document.svg document-small.svg
