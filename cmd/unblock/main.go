// Command unblock finds the calls that block the asyncio event loop of a
// Python program, shows where they are reached from, explains them and
// rewrites them: as a language server (`unblock serve`) and on the command
// line (`unblock check`).
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends the process at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run executes one command line and returns the exit code. It is main without
// the process around it, so that tests can call it.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if coded, ok := errors.AsType[*exitError](err); err != nil && (!ok || coded.err != nil) {
		fmt.Fprintf(stderr, "unblock: %v\n", err)
		if !ok {
			fmt.Fprintln(stderr, "Run `unblock --help` for usage.")
		}
	}
	return exitCode(err)
}
