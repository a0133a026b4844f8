// Package oracle holds the differential test of the engine: it writes random
// Python programs, has Python itself tell where they block the event loop, and
// asks the engine for the same places. There is no code here but the test's.
package oracle
