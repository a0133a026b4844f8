#!/usr/bin/env bash
# Takes the pictures of the README and of the editors' pages from the real thing:
# Neovim, Emacs and Helix in a terminal, with the binary that is built here.
# Needs tmux, python3, Neovim 0.10 or later (or $UNBLOCK_NVIM), Emacs 29 or later
# ($UNBLOCK_EMACS), Helix ($UNBLOCK_HELIX).
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'tmux -L unblock-docs kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/shop" "$work/home"
go build -o "$work/bin/unblock" ./cmd/unblock
UNBLOCK_BINARY=$work/bin/unblock UNBLOCK_CAPTURES=$work go test -count=1 ./e2e/emacs ./e2e/helix
for editor in emacs helix; do # the folder of the test is nobody's home
  sed 's|file:///[^ ]*/unblock/|file:///home/me/.cache/unblock/|' "$work/$editor.screen" | python3 docs/capture.py >"docs/$editor.svg"
done
cat >"$work/shop/pyproject.toml" <<'TOML'
[project]
name = "shop"
requires-python = ">=3.9"
dependencies = ["requests"]
TOML
cat >"$work/shop/prices.py" <<'PYTHON'
import requests


def rate(currency):
    answer = requests.get(f"https://rates.example.org/{currency}", timeout=10)
    return answer.json()["rate"]
PYTHON
cat >"$work/shop/app.py" <<'PYTHON'
import time

import requests

from prices import rate


async def checkout(cart):
    if requests.get(cart.url).ok:
        time.sleep(0.5)
    return rate("EUR")
PYTHON
cat >"$work/init.lua" <<LUA
vim.opt.runtimepath:append('$PWD/editors/neovim')
vim.opt.termguicolors = true
vim.opt.signcolumn = 'yes'
vim.opt.number = true
vim.opt.swapfile = false
vim.opt.laststatus = 0
vim.opt.cmdheight = 0
vim.opt.ruler = false
vim.opt.showcmd = false
vim.diagnostic.config({ virtual_text = { prefix = '■', spacing = 2 }, underline = true })
vim.lsp.handlers['textDocument/hover'] = vim.lsp.with(vim.lsp.handlers.hover, { border = 'rounded' })
require('unblock').setup()
LUA

export HOME=$work/home XDG_STATE_HOME=$work/home XDG_CACHE_HOME=$work/home XDG_DATA_HOME=$work/home
export PATH=$work/bin:$PATH
tmux=(tmux -L unblock-docs)
"${tmux[@]}" -f /dev/null new-session -d -x 120 -y 27 -c "$work/shop" \
  "env TERM=tmux-256color COLORTERM=truecolor '${UNBLOCK_NVIM:-nvim}' -u '$work/init.lua' -i NONE app.py"
"${tmux[@]}" set -g default-terminal tmux-256color
"${tmux[@]}" set -ga terminal-overrides ',*:Tc'

# picture NAME: waits until the screen is still, then draws it.
picture() {
  local last='' now
  for _ in $(seq 50); do
    sleep 0.4
    now=$("${tmux[@]}" capture-pane -e -p)
    [ "$now" = "$last" ] && break
    last=$now
  done
  python3 docs/capture.py <<<"$now" >"docs/$1.svg"
}

# shows TEXT: waits until the screen has it.
shows() {
  for _ in $(seq 100); do
    "${tmux[@]}" capture-pane -p | grep -qF "$1" && return
    sleep 0.3
  done
  echo "the screen never showed $1" >&2
  return 1
}

shows 'blocks the event loop'
"${tmux[@]}" send-keys '/return rate' Enter w :noh Enter :lua Space 'vim.lsp.buf.hover()' Enter
shows 'Full entry'
picture neovim
"${tmux[@]}" send-keys Escape ':Unblock graph' Enter
shows 'prices.py|'
picture neovim-graph
