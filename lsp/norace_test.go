//go:build !race

package lsp_test

const underRace = false
