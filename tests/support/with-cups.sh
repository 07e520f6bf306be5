#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a command with a CUPS server of its own, whose only queue, PDF, turns every job into a PDF file:
# with-cups.sh PROGRAM [ARGUMENT …]. The files lie in $MCS_CUPS_OUTPUT. Needs root, for so does cupsd; exits 77 (skipped) otherwise.
set -eu
if [ "$(id -u)" -ne 0 ]; then
    echo "with-cups.sh: needs root to run a print server; skipped" >&2
    exit 77
fi
base=$(mktemp -d /tmp/mcs-cups.XXXXXX)
chmod 755 "$base"
mkdir -p "$base/etc/ppd" "$base/spool/tmp" "$base/cache" "$base/state" "$base/out" "$base/log" "$base/bin/backend"
chown -R root:lp "$base/etc" "$base/spool" "$base/cache" "$base/state"
chmod 1777 "$base/out" "$base/spool/tmp"
cp -a /usr/lib/cups/. "$base/bin/"
rm -f "$base/bin/backend/cups-pdf"
# The driver of CUPS-PDF with a backend that, like the one of CUPS-PDF, makes a PDF of the job, but leaves it in this folder only.
cat > "$base/bin/backend/keep" <<'B'
#!/bin/sh
[ $# -eq 0 ] && { echo 'direct keep "Unknown" "keeps the job as PDF"'; exit 0; }
out="${DEVICE_URI#keep:}"
printf '%s' "$3" > "$out/job-$1.title"
printf '%s' "$4" > "$out/job-$1.copies"
cat ${6:+"$6"} | gs -q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=pdfwrite -sOutputFile="$out/job-$1.part" -
mv "$out/job-$1.part" "$out/job-$1.pdf"
B
chmod 700 "$base/bin/backend/keep"
cat > "$base/etc/cupsd.conf" <<C
Listen $base/cups.sock
LogLevel warn
DefaultAuthType None
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
C
cat > "$base/etc/cups-files.conf" <<C
ServerRoot $base/etc
ServerBin $base/bin
DataDir /usr/share/cups
RequestRoot $base/spool
TempDir $base/spool/tmp
CacheDir $base/cache
StateDir $base/state
AccessLog $base/log/access
ErrorLog $base/log/error
PageLog $base/log/page
FileDevice Yes
Sandboxing relaxed
SystemGroup root lpadmin
C
export CUPS_SERVER="$base/cups.sock" MCS_CUPS_OUTPUT="$base/out" HOME="$base"
/usr/sbin/cupsd -f -c "$base/etc/cupsd.conf" -s "$base/etc/cups-files.conf" &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$base"' EXIT
tries=0
until lpstat -r 2>/dev/null | grep -q "is running"; do
    tries=$((tries + 1))
    if [ $tries -gt 100 ]; then
        cat "$base/log/error" >&2
        exit 1
    fi
    sleep 0.1
done
lpadmin -p PDF -E -v "keep:$base/out" -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd
lpadmin -d PDF
status=0
"$@" || status=$?
[ $status -eq 0 ] || cat "$base/log/error" >&2
exit $status
