#!/usr/bin/env bash
# What native code is linked with, from Debian's packages. Does nothing where it is; where it cannot be installed, the test that needs it is skipped.
set -euo pipefail
missing=()
command -v gcc >/dev/null || missing+=(gcc libc6-dev)
compgen -G '/usr/lib/*/libz.so' >/dev/null || missing+=(zlib1g-dev)
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "aot.sh: ${missing[*]} missing, and only root on Debian can install them from here: the test of native code will be skipped" >&2
  exit 0
fi
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -qy --no-install-recommends "${missing[@]}"
