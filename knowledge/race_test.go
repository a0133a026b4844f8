//go:build race

package knowledge_test

// underRace: SQLite in Go is some thirty times slower under the race
// detector, so that times mean nothing and fewer rounds must do.
const underRace = true
