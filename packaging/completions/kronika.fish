# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for kronika(1)

function __kronika_zones
    string match -rg '^(?:Z|L \S+) (\S+)' </usr/share/zoneinfo/tzdata.zi 2>/dev/null
end

set -l subcommands render convert check info query date formats
set -l first "not __fish_seen_subcommand_from $subcommands"
set -l readable 'kronika stix misp timelinejs vis simile-json timesketch-jsonl plaso-json timesketch-csv plaso-csv l2tcsv tln bodyfile timelinejs-csv simile-xml timeline xlsx json csv tsv ics'
set -l writable 'kronika stix timelinejs vis csv tsv ics md html'
set -l render '__fish_seen_subcommand_from render'

complete -c kronika -n $first -a render -d 'Draw a chronology as PNG, SVG or PDF'
complete -c kronika -n $first -a convert -d 'Read one format and write another'
complete -c kronika -n $first -a check -d 'Validate a file'
complete -c kronika -n $first -a info -d 'Title, counts and time covered'
complete -c kronika -n $first -a query -d 'List events that match'
complete -c kronika -n $first -a date -d 'Explain EDTF dates'
complete -c kronika -n $first -a formats -d 'What is read and written'
complete -c kronika -n $first -l example -d 'Open the example'
complete -c kronika -n $first -l new-window -d 'In a process of its own'
complete -c kronika -n $first -l version
complete -c kronika -l help -d 'All options'
complete -c kronika -n '__fish_seen_subcommand_from date formats' -f

complete -c kronika -n $render -s o -r -F -d 'Where to'
complete -c kronika -n $render -l format -x -a 'png pdf svg' -d 'What to draw'
complete -c kronika -n $render -l range -x -d 'Time to be drawn (EDTF)'
complete -c kronika -n $render -l filter -x -d 'Only events that match'
complete -c kronika -n $render -l view -x -d 'A saved view'
complete -c kronika -n $render -l theme -x -a 'light dark print contrast contrast-dark' -d 'Colours'
complete -c kronika -n $render -l size -x -d 'Pixels, W or WxH'
complete -c kronika -n $render -l dpi -x -d 'Dots per inch'
complete -c kronika -n $render -l paper -x -a '{A0,A1,A2,A3,A4,A5,A6,B4,B5,Letter,Legal,Tabloid}{,-portrait,-landscape}' -d 'Paper of a PDF'
complete -c kronika -n $render -l pages -x -d 'Pages side by side'
complete -c kronika -n $render -l layout -x -a 'picture report poster one-page' -d 'Kind of PDF'
complete -c kronika -n $render -l lang -x -a 'en pl cs' -d 'Language'
complete -c kronika -n $render -l zone -x -a '(__kronika_zones)' -d 'Time zone'
complete -c kronika -n $render -l legend -d 'With a legend'
complete -c kronika -n $render -l no-legend -d 'Without a legend'
complete -c kronika -n $render -l today -x -d 'Draw a line at that day'
complete -c kronika -n $render -l ceiling -x -a 'TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT TLP:RED' -d 'Nothing marked higher'
complete -c kronika -n $render -l above -x -a 'gap drop' -d 'What becomes of it'
complete -c kronika -n $render -l thumbnail -x -d 'A PNG of at most N pixels a side'
complete -c kronika -n $render -l text-as-outlines -d 'SVG without text'

complete -c kronika -n '__fish_seen_subcommand_from render convert check info query' -l from -x -a $readable -d 'Format of IN'
complete -c kronika -n '__fish_seen_subcommand_from convert' -l to -x -a $writable -d 'Format of OUT'
complete -c kronika -n '__fish_seen_subcommand_from convert' -l map -r -d 'Columns of a table'
complete -c kronika -n '__fish_seen_subcommand_from convert' -l profile -r -d 'Profile of a table'
complete -c kronika -n '__fish_seen_subcommand_from convert' -l ceiling -x -a 'TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT TLP:RED' -d 'Nothing marked higher'
complete -c kronika -n '__fish_seen_subcommand_from convert' -l above -x -a 'gap drop' -d 'What becomes of it'
complete -c kronika -n '__fish_seen_subcommand_from convert' -l no-guard -d 'Leave formulas in cells'
complete -c kronika -n '__fish_seen_subcommand_from convert' -l report -r -F -d 'Write the import report'
complete -c kronika -n '__fish_seen_subcommand_from check info' -l json -d 'As JSON'
complete -c kronika -n '__fish_seen_subcommand_from query' -l format -x -a 'table csv json' -d 'Of the answer'
complete -c kronika -n '__fish_seen_subcommand_from date' -l extended -d 'Accept the extensions of the file format'
complete -c kronika -n '__fish_seen_subcommand_from formats' -l explain -x -a "$readable md html png svg pdf" -d 'How a format is read'
