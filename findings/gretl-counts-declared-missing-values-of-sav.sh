#!/usr/bin/env bash
# gretl counts what a .sav file declares missing.
#
# An SPSS file can declare values of a variable missing; SPSS, PSPP and R's haven (as read by default) leave them out of a
# mean. gretl opens the same file without a warning and counts them as numbers, until `setmiss` takes them away.
#
# Seen with gretl 2022c-1 and PSPP 1.6.2-2 of Debian 12: PSPP's mean of 4, 5, 3 and a declared -8 is 4.00; gretl says 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

packages=(gretl=2022c-1 pspp=1.6.2-2)
command -v gretlcli >/dev/null && command -v pspp >/dev/null ||
  { apt-get update -q >/dev/null && apt-get install -q -y --no-install-recommends "${packages[@]}" >/dev/null; }
dpkg-query -W -f '${Package} ${Version}\n' gretl pspp

cat > write.sps <<'SPS'
DATA LIST LIST NOTABLE / answer (F8.0).
BEGIN DATA.
4
5
3
-8
END DATA.
MISSING VALUES answer (-8).
DESCRIPTIVES answer /STATISTICS=MEAN.
SAVE OUTFILE='answers.sav'.
SPS
pspp -O format=txt -o pspp.txt write.sps
cat > read.inp <<'INP'
open answers.sav --quiet
printf "%g\n", mean(answer)
setmiss -8 answer
printf "%g\n", mean(answer)
INP
gretlcli -b -q read.inp > gretl.txt 2>&1

echo 'PSPP:'
grep -E 'answer' pspp.txt
echo 'gretl, as it opens the file, and after setmiss:'
grep -E '^[0-9.]+$' gretl.txt

grep -Eq 'answer.*4\.00' pspp.txt
[[ $(grep -E '^[0-9.]+$' gretl.txt | paste -sd' ') == '1 4' ]]
