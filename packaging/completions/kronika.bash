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

# _kronika_values OPTION SUBCOMMAND: what may stand after it; nothing where that is anybody's guess.
_kronika_values()
{
    local readable writable
    readable='kronika stix misp timelinejs vis simile-json timesketch-jsonl plaso-json timesketch-csv plaso-csv l2tcsv
        tln bodyfile timelinejs-csv simile-xml timeline xlsx json csv tsv ics'
    writable='kronika stix timelinejs vis csv tsv ics md html'
    case $1 in
    --theme) echo light dark print contrast contrast-dark ;;
    --layout) echo picture report poster one-page ;;
    --ceiling) echo TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT TLP:RED ;;
    --above) echo gap drop ;;
    --lang) echo en pl cs ;;
    --zone) sed -nE 's/^(Z|L [^ ]+) ([^ ]+).*/\2/p' /usr/share/zoneinfo/tzdata.zi 2>/dev/null ;;
    --paper) echo {A{0..6},B4,B5,Letter,Legal,Tabloid}{,-portrait,-landscape} ;;
    --from) echo "$readable" ;;
    --to) echo "$writable" ;;
    --explain) echo "$readable" md html png svg pdf ;;
    --format)
        case $2 in
        render) echo png pdf svg ;;
        query) echo table csv json ;;
        esac ;;
    esac
}

_kronika()
{
    local current previous subcommand values before at
    current=${COMP_WORDS[COMP_CWORD]}
    at=$((COMP_CWORD - 1))
    subcommand=
    if [[ $COMP_CWORD -gt 1 ]]; then
        subcommand=${COMP_WORDS[1]}
    fi
    # Readline takes colons and equals signs for words of their own: what stands before them is on the line already.
    before=
    if [[ $at -gt 1 && $current == : ]]; then
        before=${COMP_WORDS[at]}:
        current=
        at=$((at - 1))
    elif [[ $at -gt 2 && ${COMP_WORDS[at]} == : ]]; then
        before=${COMP_WORDS[at - 1]}:
        at=$((at - 2))
    fi
    if [[ $at -gt 0 && $current == = ]]; then
        current=
    elif [[ $at -gt 1 && ${COMP_WORDS[at]} == = ]]; then
        at=$((at - 1))
    fi
    previous=${COMP_WORDS[at]}
    values=$(_kronika_values "$previous" "$subcommand")
    if [[ -n $values ]]; then
        # As file names they would be escaped.
        compopt +o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$before$current")
        COMPREPLY=("${COMPREPLY[@]#"$before"}")
    elif [[ $current == -* ]]; then
        compopt +o filenames 2>/dev/null
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
