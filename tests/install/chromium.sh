#!/usr/bin/env bash
# Chromium for the tests of the dashboard, from Debian's packages. Does nothing where it is, or where it cannot be installed: those tests are skipped then.
set -euo pipefail
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] && exit 0
[ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || exit 0
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium fonts-dejavu-core
