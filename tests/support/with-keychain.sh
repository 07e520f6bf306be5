#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a command in a session of its own with a real Secret Service, unlocked and empty: with-keychain.sh PROGRAM [ARGUMENT …]
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL || true
dbus-run-session -- sh -c '
    printf keychain-of-a-test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    # Only when it owns its name does the first request reach this service instead of starting another, locked one.
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { echo "with-keychain.sh: the keychain does not start" >&2; exit 1; }
        sleep 0.1
    done
    # The system bus of a test is this one as well, so that nothing of the machine is touched.
    DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
    export DBUS_SYSTEM_BUS_ADDRESS
    "$@"' sh "$@"
