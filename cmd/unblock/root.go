package main

import "github.com/spf13/cobra"

func newRootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "unblock",
		Short: "Find and fix calls that block Python's asyncio event loop",
		Long: `unblock finds every call that blocks the asyncio event loop of a Python
program, shows the chain of calls that reaches it, explains it from a local
database of entries, and rewrites it.

New here? Run ` + "`unblock demo`" + `.`,
		Example: `  unblock demo
  unblock check .
  unblock check src --format sarif > unblock.sarif
  unblock explain blocking-http`,
		Args: cobra.NoArgs,
		// run prints the error, and a wrong flag doesn't bury it under the
		// whole usage text.
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.Version = versionText()
	root.SetVersionTemplate("unblock {{.Version}}\n")
	root.AddCommand(
		newCheckCommand(),
		newDemoCommand(),
		newEntryCommand(),
		newExplainCommand(),
		newServeCommand(),
		newVersionCommand(),
	)
	return root
}
