# What a release needs, and nothing else: `go build` and `go test` do the rest.
# See docs/release.md.

VERSION ?= $(shell release/version)
export VERSION

.PHONY: release release-check

release: ## everything that is published, in dist
	release/build.sh dist

release-check: ## the same twice, compared byte for byte
	release/verify.sh
