// Package machine says what tests can hold the machine to that they run on.
package machine

import (
	"os"
	"time"
)

// slack is how many times longer something takes where other tests run beside
// it, on as many processors as there are tests or fewer.
const slack = 10

// Limit is how long something may take whose goal is a time: the goal itself
// where the environment says that the test runs alone (UNBLOCK_ALONE is set, as
// .ci/run does in a step of its own), some times that beside other tests, and as
// long as it likes under the race detector.
func Limit(goal time.Duration) time.Duration {
	switch {
	case UnderRace:
		return time.Hour
	case os.Getenv("UNBLOCK_ALONE") != "":
		return goal
	default:
		return slack * goal
	}
}
