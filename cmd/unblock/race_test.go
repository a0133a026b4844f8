//go:build race

package main

// underRace: times mean nothing under the race detector.
const underRace = true
