#!/usr/bin/env bash
# usage: e2e/vscode/responsiveness.sh CACHE_DIR
# Measures how long a keystroke takes to the screen in VS Code, with the
# extension and without it. Takes some minutes; see responsiveness.mjs.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
. "$here/prepare.sh"
extension opener
node "$here/responsiveness.mjs" "$vsix" "$cache/opener.vsix"
