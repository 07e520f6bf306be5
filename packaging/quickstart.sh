#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# From a clone to the program, on Debian 12 or later:
#   packaging/quickstart.sh run     builds, makes the sample ledger, prints the four forms into out/, opens the window
#   packaging/quickstart.sh test    builds with all tests and runs them
# Installs what is missing with apt (as root or with sudo) and says so. May be run again at any time.
set -euo pipefail
exec </dev/null # nothing here ever asks
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export HOME=${HOME:-/root}

build_packages=(
    g++ cmake ninja-build ccache mold pkg-config ca-certificates
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev
    libsodium-dev libicu-dev libzxcvbn-dev libxml2-dev libvalijson-dev libharfbuzz-dev libqpdf-dev
    libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-translations-l10n
    fonts-ipaexfont fonts-ipamj-mincho fonts-hanazono fonts-morisawa-bizud-gothic
)
screen_packages=(xvfb xauth imagemagick xdotool poppler-utils)
test_packages=(
    "${screen_packages[@]}" dbus gnome-keyring libsecret-1-0 at-spi2-core
    cups cups-client cups-filters printer-driver-cups-pdf ghostscript
    default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java
)

say() { printf '%s\n' "== $*"; }
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

install_missing() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    # Debian's npm does not go together with other nodejs packages, so it comes only where there is no npm at all.
    if ! command -v npm >/dev/null && ! packaging/fetch-sqlite3mc.sh --cached; then
        missing+=(npm)
    fi
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    say "次の Debian パッケージを入れます / installing Debian packages: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "root で実行するか、sudo を使えるようにしてください。 / Run as root, or install sudo."
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

build() { # preset, targets…
    local preset=$1
    shift
    packaging/fetch-sqlite3mc.sh
    say "ビルドします / building: $preset"
    cmake --preset "$preset"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

print_form() { # role, further words
    local role=$1
    shift
    "$program" print "$ledger" --password-file "$password" --form "$role" "$@" -o "out/$role.pdf"
}

run() {
    install_missing "${build_packages[@]}"
    build release mcs-ledger
    program=build/release/bin/mcs-ledger
    mkdir -p out
    # The dates of the sample are counted from the day it is made: one sample a day.
    ledger=out/sample-$(date +%Y%m%d)
    password=$ledger.password
    if [ ! -e "$ledger" ]; then
        say "見本の台帳を作ります（登場する人物はすべて架空です） / making the sample ledger"
        rm -f "$password"
        "$program" demo "$ledger" --password-file "$password"
    fi
    say "様式１〜４を out/ に印刷します / printing the four forms into out/"
    local roster=() name
    for name in aoki takahashi watanabe yoshida yamamoto sasaki katsuragi kato kusanagi; do
        roster+=("$name@hibarino.example.jp")
    done
    print_form application --subject "${roster[@]}"
    print_form facility-pledge
    print_form staff-pledge --all-missing
    print_form consent --all-missing --explainer takahashi@hibarino.example.jp
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say "画面を開きます / opening the window"
        "$program" --ledger "$ledger" --password-file "$password"
        return
    fi
    say "画面（ディスプレイ）がないため、画面の写しを out/window.png に残します / no display: leaving a screenshot in out/window.png"
    install_missing "${screen_packages[@]}"
    packaging/screenshots.sh window "$program" "$ledger" "$password" out/window.png
    ls -l out/*.pdf out/window.png
}

run_tests() {
    install_missing "${build_packages[@]}" "${test_packages[@]}"
    build dev
    say "テストを実行します / running the tests"
    ctest --preset dev -j "$(nproc)"
}

case ${1:-} in
run) run ;;
test) run_tests ;;
*)
    echo "使い方 / usage: packaging/quickstart.sh run | test" >&2
    exit 2
    ;;
esac
