#!/usr/bin/env bash
# usage: package.sh TARGET [OUT.vsix]
# Packages the extension with the server for TARGET, one of vsce's platforms:
# linux-x64, linux-arm64, alpine-x64, alpine-arm64, win32-x64, win32-arm64,
# darwin-x64, darwin-arm64.
#
# The server's parser is C. For this machine's own platform the C compiler of
# the system will do; for another one set CC, for instance
#   CC="zig cc -target aarch64-linux-gnu.2.28" ./package.sh linux-arm64
# Needs Go and Node 22 or later.
set -euo pipefail

target=${1:?usage: package.sh TARGET [OUT.vsix]}
here=$(cd "$(dirname "$0")" && pwd)
out=$(realpath "${2:-$here/unblock-$target.vsix}")

case ${target%-*} in
  linux | alpine) os=linux program=unblock ;;
  darwin) os=darwin program=unblock ;;
  win32) os=windows program=unblock.exe ;;
  *) echo "$target: not a target" >&2 && exit 2 ;;
esac
case ${target##*-} in
  x64) arch=amd64 ;;
  arm64) arch=arm64 ;;
  *) echo "$target: not a target" >&2 && exit 2 ;;
esac
# As releases are built: two builds give the same bytes.
flags="-s -w -buildid= -extldflags=-s"
if [ "${target%-*}" = alpine ]; then
  flags+=' -linkmode external -extldflags "-static"'
fi

# The package is put together in a folder of its own: nothing that lies about
# here gets in, and two runs don't meet.
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cd "$here"
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then npm ci --ignore-scripts --no-audit --no-fund; fi
(cd ../.. && CGO_ENABLED=1 GOOS=$os GOARCH=$arch go build -trimpath -ldflags "$flags" -o "$stage/bin/$program" ./cmd/unblock)
node build.mjs "$stage/dist/extension.js"
cp -r .vscodeignore package.json README.md CHANGELOG.md LICENSE images walkthrough "$stage"
cd "$stage"
"$here/node_modules/.bin/vsce" package --no-dependencies --target "$target" --out "$out"
