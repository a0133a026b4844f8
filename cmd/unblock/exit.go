package main

import (
	"errors"
	"fmt"
)

// The exit codes are part of the contract with scripts and CI: a change of
// their meaning is a new version of it.
const (
	exitClean    = 0 // the command did its work; `check` found nothing at or above the asked severity
	exitFindings = 1 // `check` found blocking calls
	exitUsage    = 2 // wrong flags or arguments, a path that doesn't exist, a faulty configuration
	exitInternal = 3 // unblock itself failed
)

// exitError carries the exit code that a failed command asks for. A nil err
// means that everything worth saying was printed already.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit status %d", e.code)
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// exitWith makes an error that ends the process with code. err is printed on
// stderr; nil prints nothing.
func exitWith(code int, err error) error { return &exitError{code: code, err: err} }

// exitCode is the code that err asks for. Errors without one come from the
// command-line parser (an unknown flag, a missing argument): commands give
// every failure of their own a code.
func exitCode(err error) int {
	if err == nil {
		return exitClean
	}
	if coded, ok := errors.AsType[*exitError](err); ok {
		return coded.code
	}
	return exitUsage
}
