#!/usr/bin/env bash
# usage: VERSION=1.2.3 release/build.sh [OUT]
# Builds everything that a release consists of in OUT, by default dist: an
# archive and a bill of materials for each target, the .vsix files, the Neovim
# plugin, and SHA256SUMS. It builds what is committed, $REF or HEAD, in a clone,
# so nothing that lies about gets in; the same commit, Go and zig give the same
# bytes.
#   TARGETS  "linux-amd64 linux-arm64 windows-amd64" by default
#   ZIG      the C compiler: the zig of PyPI's ziglang 0.17.1
# Needs git, Go, GNU tar, and Node 22 for the .vsix files.
set -euo pipefail
cd "$(dirname "$0")/.."

version=${VERSION:?say which version: VERSION=1.2.3}
zig=${ZIG:-zig}
read -ra targets <<<"${TARGETS:-linux-amd64 linux-arm64 windows-amd64}"
out=$(mkdir -p "${1:-dist}" && cd "${1:-dist}" && pwd)
if ! command -v "$zig" >/dev/null; then
  echo "zig is missing: pip install ziglang==0.17.1, and set ZIG to its program" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q --shared --no-checkout . "$work/source"
cd "$work/source"
git checkout -q --detach "$(git -C "$OLDPWD" rev-parse "${REF:-HEAD}")"

# Whatever of the environment would show in the result.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C CGO_ENABLED=1 CGO_CFLAGS=-O2 GOFLAGS='-buildvcs=true -mod=readonly' GOWORK=off GOAMD64=v1 GOARM64=v8.0
umask 022

stated=$(release/version)
if [ "$stated" != "$version" ]; then
  echo "the source says $stated, not $version: release/version $version writes it, then commit" >&2
  exit 2
fi

# compiler is the C compiler for a target. An old glibc runs on newer systems.
compiler() {
  case $1 in
    linux-amd64) echo "$zig cc -target x86_64-linux-gnu.2.28" ;;
    linux-arm64) echo "$zig cc -target aarch64-linux-gnu.2.28" ;;
    windows-amd64) echo "$zig cc -target x86_64-windows-gnu" ;;
    *) echo "$1 can't be built here: see docs/release.md" >&2 && return 1 ;;
  esac
}

# pack FOLDER makes OUT/FOLDER.tar.gz of a folder here.
pack() {
  tar --create --format=gnu --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner "$1" |
    gzip -n -9 >"$out/$1.tar.gz"
}

# licences prints the licence of each module that is linked into a program.
licences() {
  cat <<<"The program holds these modules, under the licences below." && echo
  go version -m "$1" | awk '$1 == "dep" { print $2 }' | while read -r module; do
    printf '== %s\n\n' "$module"
    cat "$(go list -m -f '{{.Dir}}' "$module")"/LICENSE*
    echo
  done
  printf '== Go\n\n'
  cat "$(go env GOROOT)/LICENSE"
}

# program TARGET builds, and packs the program with its papers. Without a build
# ID: for Windows it differed from one build cache to the next, and nothing else did.
program() {
  local name=unblock-$version-$1 suffix='' cc
  cc=$(compiler "$1")
  [ "${1%-*}" = windows ] && suffix=.exe
  mkdir "$work/$name"
  GOOS=${1%-*} GOARCH=${1##*-} CC=$cc go build -trimpath -ldflags '-s -w -buildid= -extldflags=-s' -o "$work/$name/unblock$suffix" ./cmd/unblock
  cp README.md LICENSE CHANGELOG.md "$work/$name"
  licences "$work/$name/unblock$suffix" >"$work/$name/LICENSES-OF-MODULES"
  go run ./release/sbom "$work/$name/unblock$suffix" "$version" >"$out/$name.cdx.json"
  (cd "$work" && pack "$name")
}

# extension TARGET packages the VS Code extension with the program in it.
extension() {
  local platform=${1/amd64/x64}
  platform=${platform/windows/win32}
  CC=$(compiler "$1") editors/vscode/package.sh "$platform" "$out/unblock-$version-$platform.vsix" >&2
}

rm -f "$out"/unblock*-"$version"* "$out/SHA256SUMS"
for target in "${targets[@]}"; do
  echo "$target" >&2
  program "$target"
  if [ -x editors/vscode/package.sh ]; then extension "$target"; fi
done

plugin=unblock.nvim-$version
cp -r editors/neovim "$work/$plugin"
cp LICENSE "$work/$plugin"
(cd "$work" && pack "$plugin")

cd "$out"
sha256sum -- *"$version"* >SHA256SUMS
cat SHA256SUMS
