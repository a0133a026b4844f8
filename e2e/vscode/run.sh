#!/usr/bin/env bash
# usage: e2e/vscode/run.sh CACHE_DIR SHOTS_DIR
# Builds the extension's package, installs it in VS Code with a clean profile,
# and uses it there as a user does. A picture of each test is left in SHOTS_DIR.
# The last line says how many passed and failed. CACHE_DIR keeps downloads.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
shots=$(mkdir -p "$2" && cd "$2" && pwd)
. "$here/prepare.sh"
extension checker
"$root/.ci/pyright" "$cache/pyright"
export BASEDPYRIGHT=$cache/pyright/node_modules/basedpyright/langserver.index.js
rm -f "$shots"/*.png
node --test-reporter "$here/reporter.mjs" "$here/suite.mjs" "$vsix" "$cache/checker.vsix" "$shots"
