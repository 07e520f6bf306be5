#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# preflight.sh FILE.pdf: checks one file against PDF/A-1b with PDFBox Preflight. Exit 0: it conforms; 1: findings on stdout; 77: no Preflight here.
set -eu
jars=/usr/share/java
class_path=
for jar in preflight pdfbox2 fontbox2 xmpbox commons-logging javax.activation jaxb-api; do
    [ -r "$jars/$jar.jar" ] || { echo "$jars/$jar.jar is missing"; exit 77; }
    class_path="$class_path:$jars/$jar.jar"
done
command -v java >/dev/null || { echo "java is missing"; exit 77; }
exec java -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -cp "${class_path#:}" org.apache.pdfbox.preflight.Validator_A1b "$1"
