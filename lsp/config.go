package lsp

import (
	"cmp"
	"path"
	"reflect"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

func (s *session) newConfigs() *project.Configs { return project.NewConfigs(s.files, s.tellProblem) }

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
	own, files := n.settings.Config, n.configs.Of(f.Path)
	severity, ok = files.SeverityOf(f)
	if _, given := own.Severity[f.Code]; given {
		severity, ok = own.SeverityOf(f)
	}
	return severity, ok && severity >= cmp.Or(own.MinSeverity, files.MinSeverity, finding.Hint)
}

// advised is a report whose fixes and cards go by what the settings, else the
// project's configuration, say of what the project runs on.
func (n *snapshot) advised(r *analysis.Report) *analysis.Report {
	config := n.settings.Config
	if config.Frameworks == nil {
		config = n.configs.Of(r.Path)
	}
	advised := *r
	advised.Framework, advised.Project = config.Advises(r.Framework, r.Project)
	return &advised
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
		return n.configs.Of(name).Excludes(name)
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
// to the engine. It is called inside update.
func (s *session) configure(next *snapshot) {
	if next.loadsOther(s.head.Load()) {
		s.background(s.loadEntries)
	}
	if !s.rows.sameIn(next) {
		s.startOver(next) // what was computed rests on the rows
	}
}

// rows are the catalogues that an engine has: those of the configurations as
// they were when it was made. They are changed in update alone.
type rows struct{ project.Catalogues }

func (s *session) newRows(configs *project.Configs, over []*catalogue.Symbol) *rows {
	return &rows{project.Catalogues{Base: s.opts.Catalogue, Configs: configs, Over: over}}
}

// sameIn reports whether the settings and configurations of next say of symbols
// what the engine was told, as far as somebody has asked.
func (r *rows) sameIn(next *snapshot) bool {
	same := func(a, b []*catalogue.Symbol) bool {
		return len(a) == len(b) && (len(a) == 0 || reflect.DeepEqual(a, b))
	}
	if !same(r.Over, next.settings.Config.Symbols) {
		return false
	}
	if r.Configs == next.configs {
		return true
	}
	for _, dir := range r.Configs.Folders() {
		file := path.Join(dir, "any")
		if was, is := r.Configs.Of(file), next.configs.Of(file); was.File != is.File || !same(was.Symbols, is.Symbols) {
			return false
		}
	}
	return true
}
