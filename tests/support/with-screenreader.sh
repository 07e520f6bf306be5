#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a command on an X server of its own with the accessibility bus in use, as beside a screen reader:
# with-screenreader.sh PROGRAM [ARGUMENT …]. Exit code 77: what it needs is not installed.
set -eu
launcher=
for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ -x "$candidate" ] && launcher=$candidate
done
if [ -z "$launcher" ] || ! command -v xvfb-run >/dev/null || ! command -v dbus-run-session >/dev/null; then
    echo "with-screenreader.sh: at-spi2-core, xvfb or dbus is not installed" >&2
    exit 77
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY || true
export QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 MCS_AT_SPI_LAUNCHER="$launcher"
xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- sh -c '
    "$MCS_AT_SPI_LAUNCHER" --launch-immediately >/dev/null 2>&1 &
    "$@"' sh "$@"
