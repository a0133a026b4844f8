//go:build race

package lsp_test

// underRace: times mean nothing under the race detector.
const underRace = true
