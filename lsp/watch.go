package lsp

import "go.lsp.dev/protocol"

// watched are the files on disk that findings depend on.
var watched = []string{"**/*.py", "**/*.pyi", "**/pyproject.toml", "**/unblock.toml"}

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
	paths := make([]string, len(p.Changes))
	for i, c := range p.Changes {
		paths[i] = pathOf(c.URI, s.windows)
	}
	s.update(func(*snapshot) { s.engine.Invalidate(paths...) })
	return nil
}
