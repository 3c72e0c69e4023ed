#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-desktop.sh: judges what a desktop reads of Kronika, and makes the Debian package from the release build and judges it.
# Goes on after a fault; status 1 if there was one.
set -uo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
build="$here/../build/release"
program="$build/bin/kronika"
id=org.kronika.Kronika
faults=0

# check WHAT COMMAND…
check() {
    local what="$1" output
    shift
    if output="$("$@" 2>&1)"; then
        printf 'ok      %s\n' "$what"
    else
        printf 'FAULT   %s\n%s\n' "$what" "$output"
        faults=$((faults + 1))
    fi
}

appstream_is_clean() {
    local output
    output="$(appstreamcli validate --no-net "$here/$id.metainfo.xml")" && ! grep -E '^[EW]:' <<<"$output"
}

manual_is_clean() {
    local output
    output="$(man --warnings -l "$here/kronika.1" 2>&1 >/dev/null)" && [[ -z $output ]]
}

versions_agree() {
    local version
    version="$("$program" --version | cut -d' ' -f2)"
    grep -q "Kronika $version" "$here/kronika.1" && grep -q "release version=\"$version\"" "$here/$id.metainfo.xml" &&
        head -n 1 "$here/debian/changelog" | grep -F "($version)" >/dev/null
}

# completions_are_complete: every option of every subcommand stands in each of the three shells' files.
completions_are_complete() {
    local subcommand option file status=0
    for subcommand in render convert check info query date formats; do
        while read -r option; do
            for file in kronika.bash _kronika; do
                grep -qE -- "$option([^a-z-]|\$)" "$here/completions/$file" || { echo "$file: $subcommand $option"; status=1; }
            done
            if [[ $option == --* ]]; then
                grep -qE -- "-l ${option#--}( |\$)" "$here/completions/kronika.fish" ||
                    { echo "kronika.fish: $subcommand $option"; status=1; }
            fi
        done < <("$program" "$subcommand" --help | grep -oE '^  (-o|--[a-z-]+)' | tr -d ' ')
    done
    return "$status"
}

# bash_completes WORD…: what may stand for the last of them, the words being those that readline makes of a line.
bash_completes() {
    bash --norc -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kronika; echo "${COMPREPLY[*]}"' _ \
        "$here/completions/kronika.bash" "$@"
}

# completions_are_right: a colon parts words, so that only what follows it is completed; formats are those there are.
completions_are_right() {
    local found readable writable
    found="$(bash_completes kronika render x --ceiling TLP : AM)|$(bash_completes kronika render x --ceiling TLP :)"
    found+="|$(bash_completes kronika convert x y --ceiling TL)|$(bash_completes kronika render x --paper Tab)"
    readable="$("$program" formats | awk '$2 ~ /read/ {print $1}' | sort | tr '\n' ' ')"
    writable="$("$program" formats | awk '/write/ && !/by render/ {print $1}' | sort | tr '\n' ' ')"
    [[ $found == "AMBER AMBER+STRICT|CLEAR GREEN AMBER AMBER+STRICT RED|TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT \
TLP:RED|Tabloid Tabloid-portrait Tabloid-landscape" ]] || { echo "$found"; return 1; }
    found="$(bash_completes kronika render x --theme = con)|$(bash_completes kronika render x --ceiling = TLP : AMBER+)"
    found+="|$(bash_completes kronika render x --zone Europe/Pr)|$(bash_completes kronika render x --layout =)"
    [[ $found == "contrast contrast-dark|AMBER+STRICT|Europe/Prague|picture report poster one-page" ]] ||
        { echo "$found"; return 1; }
    [[ $(bash_completes kronika convert x --from '' | tr ' ' '\n' | sort | tr '\n' ' ') == "$readable" &&
        $(bash_completes kronika convert x --to '' | tr ' ' '\n' | sort | tr '\n' ' ') == "$writable" ]] ||
        { echo "formats: $readable, $writable"; return 1; }
}

# fish_completes LINE: what may stand at its end, a line each, without what it is for.
fish_completes() {
    # shellcheck disable=SC2016 # for fish to expand
    XDG_CONFIG_HOME=/nowhere fish --no-config -c 'source $argv[1]; complete -C $argv[2]' \
        "$here/completions/kronika.fish" "$1" | cut -f1
}

# zsh_completes LINE: likewise, as the shell prints it on a terminal of its own.
zsh_completes() {
    zsh -f /dev/stdin "$here/completions" "$1" << 'END' | sed 's/\x1b\[[0-9;?]*[A-Za-z]/ /g' | tr -d '\r' | tr -s ' ' '\n'
zmodload zsh/zpty
zpty -b shell zsh -f
zpty -w shell "PS1=; fpath=($1 \$fpath); autoload -Uz compinit && compinit -u -D; stty cols 200 rows 400
    setopt no_beep; LISTMAX=9999; bindkey '^I' list-choices; print IS\ READY"
answer=
for turn in {1..100}; do
    sleep 0.1
    zpty -r -t shell part && answer+=$part
    [[ $answer == *$'\n'IS\ READY* ]] && break
done
zpty -w -n shell "$2"$'\t'
answer=
for turn in {1..50}; do
    sleep 0.1
    zpty -r -t shell part && { answer+=$part; turn=40 }
done
print -r -- "$answer"
zpty -d shell
END
}

# shell_completes SHELL: what a line can go on with is among what it offers.
shell_completes() {
    local line word words found status=0
    while IFS='|' read -r line words; do
        found="$("$1_completes" "$line" < /dev/null)"
        for word in $words; do
            grep -qxF -- "$word" <<< "$found" || { echo "$1: \"$line\" lacks $word: $found"; status=1; }
        done
    done << 'END'
kronika |render convert check info query date formats
kronika -|--example --new-window --version --help
kronika render -|-o --layout --ceiling --text-as-outlines --help
kronika render x --ceiling |TLP:CLEAR TLP:AMBER+STRICT TLP:RED
kronika render x --paper A|A4 A4-portrait A0-landscape
kronika convert x --to |kronika stix md html
kronika convert x y --from |xlsx bodyfile ics
kronika query x y --format |table csv json
kronika date -|--extended --help
kronika formats --explain |kronika png
END
    return "$status"
}

# type_is_recognised: by its name and by its first bytes.
type_is_recognised() {
    local folder status=0
    folder="$(mktemp -d)"
    mkdir -p "$folder/mime/packages"
    cp "$here/$id.mime.xml" "$folder/mime/packages/$id.xml"
    XDG_DATA_DIRS=/usr/share update-mime-database "$folder/mime" 2>/dev/null
    grep -q ':\*\.kronika' "$folder/mime/globs2" && grep -q 'application/vnd.kronika+json' "$folder/mime/magic" || status=1
    rm -rf -- "$folder"
    return "$status"
}

icons_are_there() {
    local kind size
    for kind in program document; do
        for size in 16 22 24 32 48 64 128 256; do
            file "$here/icons/$kind-$size.png" | grep "$size x $size" >/dev/null || return 1
        done
    done
}

package_is_made() {
    rm -f -- "$build"/*.deb
    (cd "$build" && cpack -G DEB) && [[ $(find "$build" -maxdepth 1 -name '*.deb' | wc -l) -eq 1 ]]
}

package_is_clean() { lintian --fail-on error "$build"/*.deb; }

thumbnail_is_small() {
    local picture size
    picture="$(mktemp --suffix=.png)"
    "$program" render --thumbnail 128 --format png -o "$picture" -- "$here/../resources/examples/czech-mfa-campaign.kronika"
    size="$(file "$picture")"
    rm -f -- "$picture"
    [[ $size =~ PNG.*\ ([0-9]+)\ x\ ([0-9]+) ]] && ((BASH_REMATCH[1] <= 128 && BASH_REMATCH[2] <= 128))
}

check "desktop entry" desktop-file-validate "$here/$id.desktop"
check "AppStream metainfo" appstream_is_clean
check "file type" type_is_recognised
check "icons" icons_are_there
check "man page" manual_is_clean
check "versions agree" versions_agree
check "completions name every option" completions_are_complete
check "bash completion" bash -n "$here/completions/kronika.bash"
check "bash completes what there is" completions_are_right
for shell in fish zsh; do
    if command -v "$shell" > /dev/null; then
        check "$shell completes what there is" shell_completes "$shell"
    else
        echo "$shell is not installed: its completion was not tried" >&2
    fi
done
check "thumbnail" thumbnail_is_small
check "Debian package" package_is_made
check "lintian" package_is_clean
[[ $faults -eq 0 ]]
