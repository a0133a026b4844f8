#!/usr/bin/env bash
# usage: benchmarks/run.sh
# All Go benchmarks whose figures stand in docs/benchmarks.md, one after the
# other. Some ten minutes; nothing else should run meanwhile.
set -euo pipefail
cd "$(dirname "$0")/.."

bench() { # PACKAGE PATTERN FURTHER FLAGS...
  local package=$1 pattern=$2
  shift 2
  go test "$package" -run - -bench "$pattern" "$@" | grep -E '^Benchmark|^FAIL'
}

bench ./queries .
bench ./analysis/facts .
bench ./analysis 'Edit' -benchtime 200x
bench ./analysis 'Retype' -benchtime 5x
bench ./analysis 'Index' -benchtime 5x
bench ./analysis/rewrite .
bench ./knowledge 'Card|Search|Load'
bench ./lsp 'Key|Cursors|CodeActions|Initialize'
bench ./lsp 'WhileIndexing' -benchtime 1x
