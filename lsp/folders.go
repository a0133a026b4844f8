package lsp

import (
	"path"
	"slices"

	"github.com/unblock-lsp/unblock/analysis/project"
)

// folder is a folder of the workspace on the wire.
type folder struct {
	URI  string `json:"uri"`
	Name string `json:"name"`
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
			roots = slices.DeleteFunc(roots, func(r string) bool { return r == gone })
		}
		next.roots = s.addRoots(roots, p.Event.Added)
		s.engine.SetRoots(next.searched())
		s.configure(next)
	})
	s.reindex()
	s.background(s.loadEntries)
	return nil
}

// rootsOf reads the workspace folders, or what older clients send for them.
func (s *session) rootsOf(p *initializeParams) []string {
	switch {
	case len(p.WorkspaceFolders) > 0:
		return s.addRoots(nil, p.WorkspaceFolders)
	case p.RootURI != nil && *p.RootURI != "":
		return s.addRoots(nil, []folder{{URI: *p.RootURI}})
	case p.RootPath != nil && *p.RootPath != "":
		return []string{cleanPath(*p.RootPath, s.windows)}
	}
	return nil
}

func (s *session) addRoots(roots []string, added []folder) []string {
	for _, f := range added {
		if r := pathOf(f.URI, s.windows); !slices.Contains(roots, r) {
			roots = append(roots, r)
		}
	}
	return roots
}

// searched are the folders in which imports are looked for.
func (n *snapshot) searched() []string {
	if len(n.roots) == 0 {
		return n.homes
	}
	return n.roots
}

// settleIn finds a file that was opened without a workspace its project. It is
// called inside update. Folders found are kept when the file is closed: taking
// one away would cost what is known of all others.
func (s *session) settleIn(next *snapshot, file string) {
	if len(next.roots) > 0 || next.docs[file] != nil {
		return
	}
	top := project.Top(s.files, path.Dir(file))
	if top != "/" && !slices.Contains(next.homes, top) {
		next.homes = append(slices.Clone(next.homes), top)
		s.engine.SetRoots(next.homes)
	}
}
