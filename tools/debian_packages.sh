#!/bin/sh
# Debian packages that some tests use: installed for root, named for anybody else. Their tests are skipped without them.
set -u
missing=""
command -v dciodvfy >/dev/null || missing="$missing dicom3tools" # checks DICOM files against the standard
command -v chromium-headless-shell >/dev/null || missing="$missing chromium-headless-shell" # the browser of tests/browser; chromium does too, slower
command -v xgettext >/dev/null || missing="$missing gettext" # finds messages in code and templates

[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing$missing"
    # shellcheck disable=SC2086 # one word per package
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing; } >/dev/null 2>&1 && exit 0
fi
echo "for every test: sudo apt-get install$missing"
