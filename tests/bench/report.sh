#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the goals of speed with what this machine reached, as ratios from one run, and counts the instructions of
# frames at ten million events against ten thousand under callgrind: report.sh [BUILD_DIR]
# KRONIKA_BENCH_LARGE=1000000 keeps it to a million events.
set -euo pipefail

build=${1:-build/release}
bench=$build/bin/kronika-bench
large=${KRONIKA_BENCH_LARGE:-10000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC

# ms NAME: the time of one benchmark in this run.
ms() { awk -F, -v name="$1" '$1 == "\"" name "\"" { print $3 }' "$work/bench.csv"; }
# counter NAME COLUMN_TITLE
counter() {
    awk -F, -v name="$1" -v title="\"$2\"" '
        /^name,/ { for (n = 1; n <= NF; ++n) if ($n == title) column = n }
        $1 == "\"" name "\"" && column { print $column }' "$work/bench.csv"
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (a == "" || b == "" || b == 0) print "-"; else printf "%.2f", a / b }'; }
row() { printf '%-62s %-16s %s\n' "$1" "$2" "$3"; }

"$bench" frame hit open save edit png pdf --benchmark_format=csv > "$work/bench.csv" 2> "$work/bench.log"

row 'what' 'goal' 'reached'
for size in 10000 100000; do
    row "fit frame against QGraphicsView, $size events" ">= $([ $size = 10000 ] && echo 40x || echo 500x)" \
        "$(ratio "$(ms frame_graphicsview/$size)" "$(ms frame_fit/$size)")x"
done
row "frames over all zooms, $large events, p50 / p99" '4 / 8 ms' \
    "$(counter "frame_zoom/$large/iterations:3" p50_ms) / $(counter "frame_zoom/$large/iterations:3" p99_ms) ms (CPU)"
row 'worst frame over all zooms against 10,000 events' '<= 2.0' \
    "$(ratio "$(counter "frame_zoom/$large/iterations:3" worst_ms)" "$(counter frame_zoom/10000/iterations:3 worst_ms)")"
row "hit-test p99, $large events" '<= 10 us' "$(counter "hit/$large/iterations:20000" p99_us) us"
row 'open 1M against reading and walking the bytes' '<= 2.0' \
    "$(ratio "$(ms open/1000000/real_time)" "$(ms open_simdjson/1000000/real_time)")"
row 'save 1M against opening it' '<= 3.0' "$(ratio "$(ms save/1000000/real_time)" "$(ms open/1000000/real_time)")"
row 'edit to frame, 1M events' '<= 5 ms' "$(ms edit/1000000) ms"
row 'PNG 4K of 10,000 events against saving alone' '<= 1.3' "$(ratio "$(ms png/10000)" "$(ms png_imagesave/10000)")"
row 'PDF of 10,000 events' '<= 150 ms' "$(ms pdf/10000) ms"

# The most instructions of a frame with so many events.
worst() {
    (cd "$work" && valgrind --tool=callgrind --instr-atstart=no --callgrind-out-file="frames.$1" \
        "$bench" frames "$1" > /dev/null 2>&1)
    awk '/^(totals|summary):/ && $2 > most { most = $2 } END { print most }' "$work/frames.$1".*
}
bench=$(realpath "$bench")
few=$(worst 10000)
many=$(worst "$large")
row "instructions of the worst frame, $large against 10,000" '<= 2.0' "$(ratio "$many" "$few") ($many / $few)"
awk -v many="$many" -v few="$few" 'BEGIN { exit !(many <= 2 * few) }'
