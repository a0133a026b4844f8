#!/usr/bin/env bash
# usage: VERSION=1.2.3 release/verify.sh
# Builds a release twice, in two folders and with two build caches, and fails
# where a byte differs; then checks the sums, unpacks it and runs the program.
#   QUICK      set: one build cache, the user's: what the compiler makes is not
#              made twice, what the linker and the packers make is
#   CYCLONEDX  a Python with cyclonedx-python-lib[json-validation], to hold the
#              bills of materials against the format's schema
set -euo pipefail
cd "$(dirname "$0")/.."

version=${VERSION:?say which version: VERSION=1.2.3}
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
for n in one two; do
  if [ -z "${QUICK:-}" ]; then export GOCACHE=$work/cache-$n; fi
  release/build.sh "$work/$n" >/dev/null
done
if ! diff <(cd "$work/one" && sha256sum -- *) <(cd "$work/two" && sha256sum -- *); then
  echo "two builds of the same commit differ" >&2
  exit 1
fi
(cd "$work/one" && sha256sum --check --quiet SHA256SUMS)
if [ -n "${CYCLONEDX:-}" ]; then "$CYCLONEDX" release/bill.py "$work"/one/*.cdx.json; fi

case $(uname -m) in x86_64) arch=amd64 ;; *) arch=arm64 ;; esac
tar -xzf "$work/one/unblock-$version-linux-$arch.tar.gz" -C "$work"
"$work/unblock-$version-linux-$arch/unblock" version
"$work/unblock-$version-linux-$arch/unblock" version --json | grep -q '"commit"'
"$work/unblock-$version-linux-$arch/unblock" demo >/dev/null
ls -l "$work/one"
echo "two builds are the same, byte for byte"
