//go:build !race

package machine

// UnderRace says whether the race detector is on: times mean nothing then, and
// SQLite in Go is some thirty times slower.
const UnderRace = false
