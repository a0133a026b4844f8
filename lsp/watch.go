package lsp

import (
	"strings"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis/workspace"
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
		URI  string                  `json:"uri"`
		Type protocol.FileChangeType `json:"type"`
	} `json:"changes"`
}

func (s *session) didChangeWatchedFiles(p *didChangeWatchedFilesParams) error {
	paths, created := make([]string, len(p.Changes)), false
	for i, c := range p.Changes {
		paths[i] = pathOf(c.URI, s.windows)
		created = created || c.Type == protocol.FileChangeTypeCreated && workspace.IsPython(paths[i])
	}
	s.changedOnDisk(paths)
	if created {
		wake(s.created)
	}
	return nil
}

// changedOnDisk tells the engine what has changed on disk. A branch switch
// arrives as one call with thousands of files.
func (s *session) changedOnDisk(paths []string) {
	if len(paths) == 0 {
		return
	}
	entries, config := false, false
	for _, p := range paths {
		entries = entries || strings.Contains(p, knowledge.ProjectDir)
		config = config || isConfig(p)
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
}
