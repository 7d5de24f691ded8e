#!/usr/bin/env bash
# Installs what the Redis tests run against: redis-server, and faketime, which moves its clock. Does nothing when both are there.
set -uo pipefail

missing=()
command -v redis-server >/dev/null || missing+=(redis-server)
command -v redis-sentinel >/dev/null || missing+=(redis-sentinel)
compgen -G '/usr/lib/*/faketime/libfaketime.so.1' >/dev/null || missing+=(faketime)

# A server that is given needs no other; without faketime the tests that move its clock are skipped, and say so.
if [ -n "${REDIS_URL:-}" ] || [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "tests/install/redis.sh: ${missing[*]} missing, and only root on Debian can install them from here; tests that need them are skipped" >&2
  exit 0
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  echo "tests/install/redis.sh: ${missing[*]} could not be installed; tests that need them are skipped. The end of what apt-get said:" >&2
  tail -3 "$log" >&2
fi
