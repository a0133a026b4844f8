package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is the release that this source becomes; the server, the reports and
// `unblock version` all say it.
const version = "0.1.0"

// build is what `unblock version --json` prints.
type build struct {
	Version  string `json:"version"`
	Commit   string `json:"commit,omitempty"` // VCS revision, where the build recorded one
	Modified bool   `json:"modified,omitempty"`
	Go       string `json:"go"`
	OS       string `json:"os"`
	Arch     string `json:"arch"`
}

func currentBuild() build {
	b := build{Version: version, Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = s.Value
		case "vcs.modified":
			b.Modified = s.Value == "true"
		}
	}
	return b
}

// versionText is the version as a person reads it: "0.1.0 (3f2a91c)".
func versionText() string {
	b := currentBuild()
	if len(b.Commit) < 7 {
		return b.Version
	}
	text := b.Version + " (" + b.Commit[:7]
	if b.Modified {
		text += ", modified"
	}
	return text + ")"
}

func newVersionCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			out := cmd.OutOrStdout()
			if !asJSON {
				_, err := fmt.Fprintf(out, "unblock %s\n", versionText())
				return err
			}
			enc := json.NewEncoder(out)
			enc.SetIndent("", "  ")
			return enc.Encode(currentBuild())
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print a JSON object with version, commit, Go version and platform")
	return cmd
}
