#!/bin/sh
# Installs the programs that the tests drive and that are not there yet: Chromium, which opens
# every page, and LibreOffice Calc, which opens and saves the workbooks.
set -eu

# has tells whether one of several programs is there.
has() {
	for name in "$@"; do
		if command -v "$name" >/dev/null; then return 0; fi
	done
	return 1
}

packages=
has chromium chromium-browser google-chrome google-chrome-stable chrome || packages="$packages chromium"
has soffice || packages="$packages libreoffice-calc-nogui"
if [ -z "$packages" ]; then exit 0; fi

if ! has apt-get; then
	echo "The tests need$packages (names in Debian). Install them and run make test again." >&2
	exit 1
fi
root=
if [ "$(id -u)" != 0 ]; then
	if ! has sudo; then
		echo "The tests need$packages. As root, run: apt-get install$packages" >&2
		exit 1
	fi
	root=sudo
fi
$root apt-get update --quiet
# $packages is a list of words.
# shellcheck disable=SC2086
$root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends $packages
