#!/usr/bin/env bash
# puppeteer-core prints a page of another size with Firefox than with Chromium when no format is named.
#
# `page.pdf()` without a format is US letter, 8.5 x 11 inches, 612 x 792 points. Over WebDriver BiDi, as with Firefox, the
# two figures arrive as centimetres: a page of 241 x 312 points, on which little fits. With a format, or a width and a
# height with their units, the page is right.
#
# Seen with puppeteer-core 24.43.1 and Firefox ESR 153.8.0 of Debian 12.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
command -v firefox-esr >/dev/null && command -v pdfinfo >/dev/null ||
  { apt-get update -q >/dev/null && apt-get install -q -y --no-install-recommends firefox-esr poppler-utils >/dev/null; }
firefox-esr --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1

cat > print.mjs <<'JS'
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
const page = await browser.newPage();
await page.setContent('<p>A page</p>');
await page.pdf({ path: 'default.pdf' });
await page.pdf({ path: 'letter.pdf', format: 'letter' });
await page.pdf({ path: 'a4.pdf', format: 'A4' });
await browser.close();
JS
node print.mjs

for file in default letter a4; do
  echo "$file: $(pdfinfo "$file.pdf" | grep 'Page size')"
done
sizes=$(for file in default letter a4; do pdfinfo "$file.pdf" | sed -n 's/Page size: *\([0-9]*\)[0-9.]* x \([0-9]*\).*/\1x\2/p'; done | paste -sd' ')
echo "$sizes"
[[ $sizes == '241x312 612x792 596x842' ]]
