#!/usr/bin/env bash
# usage: e2e/protocol/run.sh CACHE
# Builds the server and drives all of its protocol with pytest-lsp, a client
# that is not ours. Each message of the server is held against the protocol's
# meta-model on its way. What the client is made of is kept in CACHE/protocol.
# Further arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/../.."

mkdir -p "$1"
cache=$(cd "$1" && pwd)/protocol
shift
.ci/protocol "$cache"
built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
go build -o "$built/unblock" ./cmd/unblock
go build -o "$built/watch" ./e2e/protocol/watch
model=$(go list -m -f '{{.Dir}}' go.lsp.dev/protocol)/internal/genlsp/testdata/metaModel.json
UNBLOCK=$built/unblock UNBLOCK_WATCH=$built/watch UNBLOCK_METAMODEL=$model \
  "$cache/bin/pytest" -p no:cacheprovider -c e2e/protocol/pytest.ini e2e/protocol "$@"
