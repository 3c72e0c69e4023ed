#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2016
# make-portable.sh: puts the release build and the Qt that it needs into one folder, and that into
# build/release/kronika-VERSION-linux-MACHINE.tar.gz. It runs where glibc, X or Wayland, fontconfig and OpenGL are. Its
# folder is also what an AppImage is made from.
set -euo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
build="$here/../build/release"
version="$("$build/bin/kronika" --version | cut -d' ' -f2)"
name="kronika-$version-linux-$(uname -m)"
folder="$build/$name"
qt_plugins="$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || /usr/lib/qt6/bin/qmake -query QT_INSTALL_PLUGINS)"
qt_translations="$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || /usr/lib/qt6/bin/qmake -query QT_INSTALL_TRANSLATIONS)"
plugins=(platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    imageformats/libqsvg.so imageformats/libqjpeg.so iconengines/libqsvgicon.so xcbglintegrations/libqxcb-glx-integration.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so platforminputcontexts/libcomposeplatforminputcontextplugin.so)
# Of the system: what talks to its kernel, its screen and its fonts.
system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|GL|GLX|OpenGL|EGL|GLdispatch|X11|X11-xcb|xcb|xcb-dri.*|xcb-glx|drm|gbm|fontconfig|freetype|expat|uuid|wayland-.*|z|asound|stdc\+\+|gcc_s))\.so.*$'

copy_libraries() {
    local file path
    for file in "$@"; do
        while read -r path; do
            if ! [[ $(basename -- "$path") =~ $system ]]; then
                cp -nL -- "$path" "$folder/lib/"
            fi
        done < <(ldd "$file" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }')
    done
}

rm -rf -- "$folder"
mkdir -p "$folder"/{bin,lib,plugins,share}
DESTDIR="$folder/stage" cmake --install "$build" --prefix /usr --strip >/dev/null
mv "$folder/stage/usr/bin/kronika" "$folder/bin/"
cp -r "$folder/stage/usr/share/." "$folder/share/"
rm -rf -- "$folder/stage"
for plugin in "${plugins[@]}"; do
    if [[ -e $qt_plugins/$plugin ]]; then
        mkdir -p "$folder/plugins/$(dirname -- "$plugin")"
        cp -L -- "$qt_plugins/$plugin" "$folder/plugins/$plugin"
    fi
done
mkdir -p "$folder/translations"
cp "$qt_translations"/qtbase_{cs,pl}.qm "$folder/translations/" 2>/dev/null || true
mapfile -t copied < <(find "$folder/plugins" -name '*.so')
copy_libraries "$folder/bin/kronika" "${copied[@]}"
patchelf --set-rpath '$ORIGIN/../lib' "$folder/bin/kronika"
for library in "$folder"/lib/*.so*; do
    patchelf --set-rpath '$ORIGIN' "$library"
done
for plugin in "${copied[@]}"; do
    patchelf --set-rpath '$ORIGIN/../../lib' "$plugin"
done
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$folder/bin/qt.conf"
printf '#!/bin/sh\nexec "$(dirname -- "$(readlink -f -- "$0")")/bin/kronika" "$@"\n' >"$folder/kronika"
chmod +x "$folder/kronika"
cp "$here/../LICENSE" "$folder/"
tar -C "$build" --sort=name --owner=0 --group=0 --numeric-owner -czf "$build/$name.tar.gz" "$name"
rm -rf -- "$folder"
printf '%s\n' "$build/$name.tar.gz"
