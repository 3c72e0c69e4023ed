#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/translations in step with the sources: every text of the program, no place of it, in the order of the
# contexts' names. What is new is marked unfinished; what is gone is dropped. Then translate in Qt Linguist.
#
#   packaging/translate.sh [FOLDER]     FOLDER: copies are made and updated there, the sources stay as they are
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$root/resources/translations}
lupdate=$(command -v lupdate6 || true)
for tools in "$(qtpaths6 --query QT_HOST_BINS 2>/dev/null || true)" /usr/lib/qt6/bin; do
    [ -n "$lupdate" ] || [ ! -x "$tools/lupdate" ] || lupdate=$tools/lupdate
done
[ -n "$lupdate" ] || {
    echo "translate.sh: lupdate of Qt 6 is not installed (Debian: qt6-l10n-tools)" >&2
    exit 2
}

if [ "$folder" != "$root/resources/translations" ]; then
    mkdir -p "$folder"
    cp "$root"/resources/translations/kronika_*.ts "$folder"
fi

cd "$root"
update() {
    "$lupdate" -silent -locations none -no-obsolete -no-ui-lines -I . -tr-function-alias QT_TR_NOOP+=KRONIKA_TEXT \
        -source-language en "$@"
}
update app widgets models -ts "$folder/kronika_pl.ts" "$folder/kronika_cs.ts"
# English needs no more than its plurals.
update -pluralonly app widgets models -ts "$folder/kronika_en.ts"
