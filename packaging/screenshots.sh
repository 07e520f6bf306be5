#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Pictures of the program, made under Xvfb on fictitious data.
#   packaging/screenshots.sh [all PROGRAM]                          docs/screenshots/*.png, from the release build unless told
#   packaging/screenshots.sh window PROGRAM LEDGER PASSWORD OUT.png the first tab of that ledger
#   packaging/screenshots.sh tabs PROGRAM FOLDER                    every tab of a sample ledger, light and dark: to be looked at
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Runs the words with a screen and settings of their own. `dark` as first word: the desktop asks for a dark palette.
on_a_screen() {
    local home code=0
    home=$(mktemp -d)
    local desktop=()
    if [ "$1" = dark ]; then
        shift
        desktop=(XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5)
        dark_palette >"$home/kdeglobals"
    fi
    env -u WAYLAND_DISPLAY -u XDG_CURRENT_DESKTOP QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME="$home" XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$home}" "${desktop[@]}" \
        xvfb-run -a -s '-screen 0 1366x768x24 -dpi 96' "$@" || code=$?
    rm -rf "$home"
    return $code
}

# Qt reads the colours of the desktop from this file.
dark_palette() {
    echo '[KDE]'
    echo 'widgetStyle=Fusion'
    local group
    for group in View Window Button Selection Tooltip; do
        local background=42,46,50
        [ $group = View ] && background=27,30,32
        [ $group = Selection ] && background=61,120,170
        printf '[Colors:%s]\n' $group
        printf 'BackgroundNormal=%s\nBackgroundAlternate=35,38,41\nForegroundNormal=252,252,252\nForegroundInactive=161,169,177\n' $background
        printf 'ForegroundLink=90,170,240\nForegroundVisited=170,140,220\nDecorationFocus=61,174,233\nDecorationHover=61,174,233\n'
    done
}

# The window that is wide enough to be the main one.
main_window() {
    local id
    for id in $(xdotool search --onlyvisible --class mcs-ledger 2>/dev/null || true); do
        if [ "$(xdotool getwindowgeometry --shell "$id" | sed -n 's/^WIDTH=//p')" -ge 900 ]; then
            echo "$id"
            return
        fi
    done
}

# Inside the screen: opens the window, then takes one picture a tab named in the words "tab:file".
take_pictures() {
    local program=$1 ledger=$2 password=$3 window='' picture
    shift 3
    "$program" --ledger "$ledger" --password-file "$password" &
    pid=$!
    trap 'kill $pid 2>/dev/null || true' EXIT
    for _ in $(seq 150); do
        window=$(main_window)
        [ -z "$window" ] || break
        kill -0 $pid || exit 1
        sleep 0.2
    done
    [ -n "$window" ] || { echo "the window did not open" >&2; exit 1; }
    xdotool windowmove "$window" 0 0 windowsize "$window" 1366 768 windowfocus "$window"
    local before='' now
    for picture in "$@"; do
        xdotool key --window "$window" "ctrl+${picture%%:*}"
        sleep 1.5
        import -window root -depth 8 -strip "${picture#*:}"
        # A number beyond the last tab leaves the window as it is.
        now=$(convert "${picture#*:}" rgb:- | sha256sum)
        if [ "$now" = "$before" ]; then
            rm "${picture#*:}"
            break
        fi
        before=$now
    done
}

page() { # PDF, page, picture
    pdftoppm -r 60 -f "$2" -l "$2" -png -singlefile "$1" "${3%.png}"
}

case ${1:-all} in
inside)
    shift
    take_pictures "$@"
    ;;
window)
    on_a_screen "$0" inside "$2" "$3" "$4" "1:$5"
    ;;
tabs)
    program=$2
    mkdir -p "$3"
    out=$(cd "$3" && pwd)
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    "$program" demo "$work/ledger" --password-file "$work/password"
    for scheme in light dark; do
        pictures=()
        for tab in $(seq 9); do
            pictures+=("$tab:$out/tab-$tab-$scheme.png")
        done
        if [ $scheme = dark ]; then
            on_a_screen dark "$0" inside "$program" "$work/ledger" "$work/password" "${pictures[@]}"
        else
            on_a_screen "$0" inside "$program" "$work/ledger" "$work/password" "${pictures[@]}"
        fi
    done
    ls -l "$out"
    ;;
all)
    program=${2:-$PWD/build/release/bin/mcs-ledger}
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    out=docs/screenshots
    mkdir -p "$out"
    "$program" demo "$work/ledger" --password-file "$work/password"
    print_form() { "$program" print "$work/ledger" --password-file "$work/password" --form "$1" -o "$work/$1.pdf" "${@:2}"; }
    on_a_screen "$0" inside "$program" "$work/ledger" "$work/password" \
        "1:$out/todo.png" "3:$out/groups.png" "5:$out/devices.png" "8:$out/conduct.png"
    on_a_screen dark "$0" inside "$program" "$work/ledger" "$work/password" "1:$out/todo-dark.png"
    mapfile -t roster < <(for name in aoki takahashi watanabe yoshida yamamoto sasaki katsuragi kusanagi; do echo "$name@hibarino.example.jp"; done)
    print_form application --subject "${roster[@]}"
    print_form facility-pledge
    print_form staff-pledge --subject yamamoto@hibarino.example.jp
    print_form consent --all-missing --explainer takahashi@hibarino.example.jp
    for form in application facility-pledge staff-pledge consent; do
        page "$work/$form.pdf" 1 "$out/$form.png"
    done
    ls -l "$out"
    ;;
esac
