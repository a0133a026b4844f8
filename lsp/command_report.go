package lsp

import (
	"context"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
	"go.lsp.dev/jsonrpc2"
)

type statisticsResult struct {
	Markdown string `json:"markdown"`
}

// statistics tells how the session stands.
func (s *session) statistics(ctx context.Context, snap *snapshot) (any, error) {
	table, err := s.statisticsTable(ctx, snap)
	if err != nil {
		return nil, err
	}
	return statisticsResult{"# unblock: statistics\n\n" + table}, nil
}

func (s *session) statisticsTable(ctx context.Context, snap *snapshot) (string, error) {
	totals, err := snap.engine.Totals(ctx)
	if err != nil {
		return "", err
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	var b strings.Builder
	row := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "| %s | %s |\n", name, fmt.Sprintf(format, args...))
	}
	b.WriteString("| what | value |\n|---|---|\n")
	row("version", "%s, %s, %s/%s", s.opts.Version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	row("client", "%s", strings.TrimSpace(s.about.Name+" "+s.about.Version))
	row("session", "%s", time.Since(s.began).Round(time.Second))
	row("folders", "%d", len(snap.roots))
	row("documents open", "%d", len(snap.docs))
	row("workspace", "%s", s.indexed())
	row("files known", "%d", totals.Files)
	row("coroutines", "%d", totals.Coroutines)
	row("findings", "%d", totals.Findings)
	row("places where a bound cut the analysis", "%d", totals.Cut)
	row("entries", "%d", len(s.book().Entries()))
	row("memory", "%d MB in use, %d MB from the system", memory.HeapAlloc>>20, memory.Sys>>20)
	row("goroutines", "%d", runtime.NumGoroutine())
	if len(totals.ByCode) > 0 {
		b.WriteString("\n| code | findings |\n|---|---|\n")
		for _, code := range slices.Sorted(maps.Keys(totals.ByCode)) {
			row(string(code), "%d", totals.ByCode[code])
		}
	}
	return b.String(), nil
}

// exportReport writes what a bug report should have beside it: versions,
// settings, statistics and the last lines of the log, and never source text.
func (s *session) exportReport(ctx context.Context, snap *snapshot) (any, error) {
	table, err := s.statisticsTable(ctx, snap)
	if err != nil {
		return nil, err
	}
	now := time.Now().UTC()
	var b strings.Builder
	fmt.Fprintf(&b, "# unblock: report of %s\n\nRead it through before you send it: the log may name files of yours.\n", now.Format(time.RFC3339))
	fmt.Fprintf(&b, "\n## Statistics\n\n%s", table)
	fmt.Fprintf(&b, "\n## What the client can do\n\n```\n%+v\n```\n", s.client)
	fmt.Fprintf(&b, "\n## Settings of the editor\n\n```toml\n%s```\n", settingsText(snap.settings))
	fmt.Fprintf(&b, "\n## Log\n\n```\n%s```\n", s.lastLog.text())
	page, err := s.pages.put("reports", "report-"+now.Format("20060102-150405.000")+".md", b.String())
	if err != nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InternalError, "the report can't be written: %v", err)
	}
	s.show(page, "report", nil)
	return documentResult{page}, nil
}

// settingsText is the settings as a file would have them.
func settingsText(set settings) string {
	src, err := toml.Marshal(set)
	if err != nil {
		return "# " + err.Error() + "\n"
	}
	return string(src)
}

// restartIndex forgets all that was computed and reads the workspace anew.
func (s *session) restartIndex(context.Context, *snapshot) (any, error) {
	s.log.Info("index restarted by the user")
	s.update(s.startOver)
	return nil, nil
}
