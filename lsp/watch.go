package lsp

import (
	"strings"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/knowledge"
)

// watched are the files on disk that findings and their cards depend on.
var watched = []string{"**/*.py", "**/*.pyi", "**/pyproject.toml", "**/unblock.toml", "**/" + knowledge.ProjectDir + "/*.md"}

func watchRegistration() protocol.Registration {
	watchers := make([]protocol.FileSystemWatcher, len(watched))
	for i, glob := range watched {
		watchers[i].GlobPattern = protocol.Pattern(glob)
	}
	return register(protocol.MethodWorkspaceDidChangeWatchedFiles, &protocol.DidChangeWatchedFilesRegistrationOptions{Watchers: watchers})
}

type didChangeWatchedFilesParams struct {
	Changes []struct {
		URI string `json:"uri"`
	} `json:"changes"`
}

// didChangeWatchedFiles tells the engine what has changed on disk. A branch
// switch arrives as one notification with thousands of files.
func (s *session) didChangeWatchedFiles(p *didChangeWatchedFilesParams) error {
	if len(p.Changes) == 0 {
		return nil
	}
	paths, entries, config := make([]string, len(p.Changes)), false, false
	for i, c := range p.Changes {
		paths[i] = pathOf(c.URI, s.windows)
		entries = entries || strings.Contains(paths[i], knowledge.ProjectDir)
		config = config || isConfig(paths[i])
	}
	s.update(func(next *snapshot) {
		s.engine.Invalidate(paths...)
		if config {
			next.configs = s.newConfigs()
			s.configure(next)
		}
	})
	if entries {
		s.background(s.loadEntries)
	}
	return nil
}
