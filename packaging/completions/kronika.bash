# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for kronika(1)

_kronika_options()
{
    case $1 in
    render)
        printf '%s\n' -o --format --from --range --filter --view --theme --size --dpi --paper --pages --layout --lang \
            --zone --legend --no-legend --today --ceiling --above --thumbnail --text-as-outlines --help ;;
    convert) printf '%s\n' --from --to --map --profile --ceiling --above --no-guard --report --help ;;
    check | info) printf '%s\n' --json --from --help ;;
    query) printf '%s\n' --format --from --help ;;
    date) printf '%s\n' --extended --help ;;
    formats) printf '%s\n' --explain --help ;;
    *) printf '%s\n' --example --new-window --version --help ;;
    esac
}

_kronika()
{
    local current previous subcommand words
    current=${COMP_WORDS[COMP_CWORD]}
    previous=${COMP_WORDS[COMP_CWORD - 1]}
    subcommand=
    if [[ $COMP_CWORD -gt 1 ]]; then
        subcommand=${COMP_WORDS[1]}
    fi
    words=
    case $previous in
    --theme) words='light dark print contrast contrast-dark' ;;
    --layout) words='picture report poster one-page' ;;
    --ceiling) words='TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT TLP:RED' ;;
    --above) words='gap drop' ;;
    --lang) words='en pl cs' ;;
    --paper) words='A4 A4-portrait A3 A3-portrait A2 A1 A0 Letter Legal' ;;
    --format)
        words='png pdf svg'
        if [[ $subcommand == query ]]; then
            words='table csv json'
        fi ;;
    esac
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        # A colon splits words for readline; what stands before it is on the line already.
        if declare -F __ltrim_colon_completions >/dev/null; then
            __ltrim_colon_completions "$current"
        fi
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_kronika_options "$subcommand")" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        if [[ $COMP_CWORD -eq 1 ]]; then
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < \
                <(compgen -W 'render convert check info query date formats' -- "$current")
        fi
    fi
}

complete -o filenames -F _kronika kronika
