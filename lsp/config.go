package lsp

import (
	"cmp"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// configs remembers the configuration files of the workspace by folder. It is
// safe for concurrent use, and replaced by an empty one when a file changes.
type configs struct {
	files    analysis.Files
	tell     func(project.Problem)
	met      func() // a file with rows of its own was read
	mu       sync.Mutex
	byFolder map[string]*project.Config
}

func (s *session) newConfigs() *configs {
	return &configs{
		files: s.files, tell: s.tellProblem, byFolder: map[string]*project.Config{},
		met: func() { s.background(func() { s.update(s.configure) }) },
	}
}

// of is the configuration nearest to the file at name.
func (c *configs) of(name string) *project.Config {
	c.mu.Lock()
	defer c.mu.Unlock()
	dir := path.Dir(name)
	config, known := c.byFolder[dir]
	if !known {
		var problems []project.Problem
		config, problems = project.FindConfig(c.files, name)
		c.byFolder[dir] = config
		for _, p := range problems {
			c.tell(p)
		}
		if len(config.Symbols) > 0 {
			c.met()
		}
	}
	return config
}

// all are the configurations that were read, those of outer folders first.
func (c *configs) all() []*project.Config {
	c.mu.Lock()
	defer c.mu.Unlock()
	byFile := map[string]*project.Config{}
	for _, config := range c.byFolder {
		byFile[config.File] = config
	}
	var all []*project.Config
	for _, file := range slices.Sorted(maps.Keys(byFile)) {
		all = append(all, byFile[file])
	}
	return all
}

// tellProblem shows the user a fault of a configuration, once a session.
func (s *session) tellProblem(p project.Problem) {
	if _, told := s.told.LoadOrStore(p, true); !told {
		s.tell(protocol.MessageTypeWarning, "unblock: "+p.Error())
	}
}

// isConfig reports whether a change of the file at name may change the
// configuration.
func isConfig(name string) bool {
	base := path.Base(name)
	return base == "pyproject.toml" || base == "unblock.toml"
}

// severityOf is how loudly a finding is shown in its file; ok is false where
// it is not shown. The editor's settings win over the project's.
func (n *snapshot) severityOf(f *finding.Finding) (severity finding.Severity, ok bool) {
	own, files := n.settings.Config, n.configs.of(f.Path)
	severity, ok = files.SeverityOf(f)
	if _, given := own.Severity[f.Code]; given {
		severity, ok = own.SeverityOf(f)
	}
	return severity, ok && severity >= cmp.Or(own.MinSeverity, files.MinSeverity, finding.Hint)
}

// shown are the findings of a report that are shown in the editor.
func (n *snapshot) shown(r *analysis.Report) []*finding.Finding {
	if n.excludes(r.Path) {
		return nil
	}
	var shown []*finding.Finding
	for _, f := range r.Findings {
		if _, ok := n.severityOf(f); ok {
			shown = append(shown, f)
		}
	}
	return shown
}

// excludes reports whether nothing is to be shown in the file at name.
func (n *snapshot) excludes(name string) bool {
	own := n.settings.Config
	if own.Exclude == nil {
		return n.configs.of(name).Excludes(name)
	}
	for _, r := range n.roots {
		if strings.HasPrefix(name, strings.TrimSuffix(r, "/")+"/") {
			in := *own
			in.File = path.Join(r, "settings") // patterns are relative to the folder
			return in.Excludes(name)
		}
	}
	return false
}

// configure takes what the settings and the configuration files say of symbols
// to the engine: those of the roots, and of the folders of files that were
// shown. It is called inside update.
func (s *session) configure(next *snapshot) {
	for _, r := range next.roots {
		next.configs.of(path.Join(r, "any"))
	}
	var symbols []*catalogue.Symbol
	for _, config := range next.configs.all() {
		symbols = append(symbols, config.Symbols...)
	}
	symbols = append(symbols, next.settings.Config.Symbols...)
	if next.loadsOther(s.head.Load()) {
		s.background(s.loadEntries)
	}
	if len(symbols) == len(s.symbols) && (len(symbols) == 0 || reflect.DeepEqual(symbols, s.symbols)) {
		return
	}
	s.symbols = symbols
	s.startOver(next) // an engine has one catalogue
}
