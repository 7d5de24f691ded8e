#!/usr/bin/env bash
# A MongoDB-compatible server for the tests: MONGODB_URI, else mongod, else DocumentDB (on PostgreSQL) from Debian's packages.
# DocumentDB is not packaged for every Debian, so it gets a root file system of its own, outside the tree and kept for the next run.
set -euo pipefail

if [ -n "${MONGODB_URI:-}" ] || command -v mongod >/dev/null; then
  exit 0
fi

home="${XDG_CACHE_HOME:-$HOME/.cache}/groq-routing"
root="$home/documentdb"
if [ -e "$root/installed" ]; then
  exit 0
fi

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "mongo.sh: neither MONGODB_URI nor mongod, and DocumentDB can be installed on Debian as root only: tests on MongoDB will be skipped" >&2
  exit 0
fi

mirror=$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN)' 2>/dev/null | awk '$2 == "Debian" { print $1; exit }')
echo "mongo.sh: installing DocumentDB into $root (about a minute, 1 GB)"
if ! command -v debootstrap >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends debootstrap >/dev/null
fi

mkdir -p "$home"
new=$(mktemp -d "$home/documentdb.XXXXXX")
trap 'rm -rf "$new"' EXIT

# Every suite is made alike; an older debootstrap only lacks the name.
scripts=/usr/share/debootstrap/scripts
release=forky
[ -e "$scripts/$release" ] || ln -s sid "$scripts/$release"
debootstrap --variant=minbase "$release" "$new" "${mirror:?mongo.sh: apt knows no mirror of Debian}" >"$home/install.log" 2>&1
chmod 755 "$new"

# No service starts while it is installed; the tests start one of their own.
printf '#!/bin/sh\nexit 101\n' >"$new/usr/sbin/policy-rc.d"
chmod +x "$new/usr/sbin/policy-rc.d"
# What is mounted inside is seen by these commands only and gone when they end.
unshare --mount bash -euc '
  mount -t proc proc "$1/proc"
  chroot "$1" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql-18-documentdb faketime
  chroot "$1" apt-get clean' _ "$new" >>"$home/install.log" 2>&1
touch "$new/installed"
rm -rf "$root"
mv "$new" "$root"
