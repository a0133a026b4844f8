package lsp

import "slices"

// folder is a folder of the workspace on the wire.
type folder struct {
	URI  string `json:"uri"`
	Name string `json:"name"`
}

// root is a folder of the workspace.
type root struct {
	uri  string // as the client spells it
	path string
}

type didChangeWorkspaceFoldersParams struct {
	Event struct {
		Added   []folder `json:"added"`
		Removed []folder `json:"removed"`
	} `json:"event"`
}

func (s *session) didChangeWorkspaceFolders(p *didChangeWorkspaceFoldersParams) error {
	s.update(func(next *snapshot) {
		roots := slices.Clone(next.roots)
		for _, f := range p.Event.Removed {
			gone := pathOf(f.URI, s.windows)
			roots = slices.DeleteFunc(roots, func(r root) bool { return r.path == gone })
		}
		next.roots = s.addRoots(roots, p.Event.Added)
		s.engine.SetRoots(rootPaths(next.roots))
		s.configure(next)
	})
	s.reindex()
	s.background(s.loadEntries)
	return nil
}

// rootsOf reads the workspace folders, or what older clients send for them.
func (s *session) rootsOf(p *initializeParams) []root {
	switch {
	case len(p.WorkspaceFolders) > 0:
		return s.addRoots(nil, p.WorkspaceFolders)
	case p.RootURI != nil && *p.RootURI != "":
		return s.addRoots(nil, []folder{{URI: *p.RootURI}})
	case p.RootPath != nil && *p.RootPath != "":
		path := cleanPath(*p.RootPath, s.windows)
		return []root{{uri: fileURI(path), path: path}}
	}
	return nil
}

func (s *session) addRoots(roots []root, added []folder) []root {
	for _, f := range added {
		r := root{uri: f.URI, path: pathOf(f.URI, s.windows)}
		if !slices.ContainsFunc(roots, func(o root) bool { return o.path == r.path }) {
			roots = append(roots, r)
		}
	}
	return roots
}

func rootPaths(roots []root) []string {
	paths := make([]string, len(roots))
	for i, r := range roots {
		paths[i] = r.path
	}
	return paths
}
