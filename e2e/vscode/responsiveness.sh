#!/usr/bin/env bash
# usage: e2e/vscode/responsiveness.sh CACHE_DIR SHOTS_DIR
# Measures how long a keystroke takes to the screen in VS Code, with the
# extension and without it. Takes some minutes ($ROUNDS rounds, 30 if it isn't
# set); see responsiveness.mjs.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
shots=$(mkdir -p "$2" && cd "$2" && pwd)
. "$here/prepare.sh"
extension opener
extension idle
node "$here/responsiveness.mjs" "$vsix" "$cache/opener.vsix" "$cache/idle.vsix" "$shots"
