package lsp

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"

	"github.com/pelletier/go-toml/v2"
	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis/project"
)

// What the setting hoverDetail can be.
const (
	fullHover  = "full"
	shortHover = "short"
)

// settings are what the editor's user has chosen. They win over the files of
// the project.
type settings struct {
	Hover bool // answer hovers at all
	Index bool // read the whole workspace, not just what open files import
	// HoverDetail is how much a card says: fullHover or shortHover.
	HoverDetail string
	// What is shown beside findings, and findings in files that are not open.
	CodeLens, InlayHints, HelperHints, WorkspaceDiagnostics bool

	Config *project.Config // the keys of unblock.toml
}

// flags are the settings that are on or off, by their keys.
func (set *settings) flags() map[string]*bool {
	return map[string]*bool{
		"hover": &set.Hover, "index": &set.Index, "codeLens": &set.CodeLens, "inlayHints": &set.InlayHints,
		"helperHints": &set.HelperHints, "workspaceDiagnostics": &set.WorkspaceDiagnostics,
	}
}

func defaultSettings() settings {
	return settings{Hover: true, Index: true, HoverDetail: fullHover, Config: &project.Config{}}
}

// readSettings reads an object of settings over base. A value that can't be
// read costs the user one message that names it; the rest counts. The keys that
// unblock.toml has too may be spelled as editors do: minSeverity for
// min-severity.
func (s *session) readSettings(base settings, raw protocol.LSPAny, from string) settings {
	read, values, config := base, settingsObject(raw), map[string]any{}
	flags := read.flags()
	for _, key := range slices.Sorted(maps.Keys(values)) {
		value, name := values[key], kebab(key)
		switch {
		case value == nil: // JSON's null: not chosen
		case flags[key] != nil:
			*flags[key] = s.flag(*flags[key], from, key, value)
		case key == "hoverDetail" && (value == fullHover || value == shortHover):
			read.HoverDetail = value.(string)
		case key == "hoverDetail":
			s.tellProblem(project.Problem{File: from, Key: key, Message: fmt.Sprintf("want %s or %s, not %v", fullHover, shortHover, value)})
		case slices.Contains(project.ConfigKeys(), name):
			config[name] = kebabKeys(value)
		default:
			s.log.Info("setting not known", "from", from, "key", key)
		}
	}
	if len(config) > 0 {
		read.Config = s.configOf(config, from)
	}
	return read
}

// flag reads a setting that is true or false.
func (s *session) flag(base bool, from, key string, value any) bool {
	on, ok := value.(bool)
	if !ok {
		s.tellProblem(project.Problem{File: from, Key: key, Message: fmt.Sprintf("want true or false, not %v", value)})
		return base
	}
	return on
}

// configOf reads the settings that a file could have as if one had them, so
// that both mean the same and complain the same.
func (s *session) configOf(values map[string]any, from string) *project.Config {
	src, err := toml.Marshal(values)
	if err != nil { // a value that no file could have
		s.tellProblem(project.Problem{File: from, Message: err.Error()})
		return &project.Config{}
	}
	config, problems := project.ParseConfig(path.Join(from, "unblock.toml"), src)
	for _, p := range problems {
		p.File, p.Line = from, 0
		s.tellProblem(p)
	}
	if _, given := values["exclude"]; given && config.Exclude == nil {
		config.Exclude = []string{} // an empty list is a choice too
	}
	return config
}

// kebab spells minSeverity as min-severity.
func kebab(key string) string {
	var b strings.Builder
	for _, r := range key {
		if unicode.IsUpper(r) {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// kebabKeys is value with the keys of all objects in it as a file has them.
func kebabKeys(value any) any {
	switch value := value.(type) {
	case map[string]any:
		out := make(map[string]any, len(value))
		for key, inner := range value {
			out[kebab(key)] = kebabKeys(inner)
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, inner := range value {
			out[i] = kebabKeys(inner)
		}
		return out
	}
	return value
}

// settingsObject is the object of settings in raw: raw itself, or what stands
// under the keys "settings" and "unblock" of it. It is nil where there is none.
func settingsObject(raw protocol.LSPAny) map[string]any {
	var value any
	if len(raw) == 0 || protocol.Unmarshal(raw, &value) != nil {
		return nil
	}
	object, _ := value.(map[string]any)
	for _, key := range []string{"settings", serverName} {
		if inner, ok := object[key]; ok {
			object, _ = inner.(map[string]any)
		}
	}
	return object
}

type didChangeConfigurationParams struct {
	Settings protocol.LSPAny `json:"settings"`
}

// didChangeConfiguration takes the settings from the notification, or asks for
// them where the client can be asked.
func (s *session) didChangeConfiguration(p *didChangeConfigurationParams) error {
	s.background(s.loadEntries)
	if s.client.configuration {
		s.background(s.pullSettings)
		return nil
	}
	s.useSettings(p.Settings, "workspace/didChangeConfiguration")
	return nil
}

// pullSettings asks the client for the settings of the section "unblock". It
// blocks until the client answers. Several may be asking at once: what a later
// one was told counts.
func (s *session) pullSettings() {
	if !s.client.configuration {
		return
	}
	section, turn := serverName, s.pulls.asked.Add(1)
	answer, err := s.editor.Configuration(s.ctx, &protocol.ConfigurationParams{Items: []protocol.ConfigurationItem{{Section: &section}}})
	if err != nil {
		s.log.Warn("client did not tell its settings", "err", err)
		return
	}
	s.pulls.Lock()
	defer s.pulls.Unlock()
	if len(answer) > 0 && turn > s.pulls.used {
		s.pulls.used = turn
		s.useSettings(answer[0], "workspace/configuration")
	}
}

// pulls numbers the questions for settings; used is the latest of which the
// answer was taken.
type pulls struct {
	asked atomic.Int64
	sync.Mutex
	used int64
}

// useSettings puts raw over the settings that initialize brought.
func (s *session) useSettings(raw protocol.LSPAny, from string) {
	read := s.readSettings(s.initial, raw, from)
	before := s.head.Load().settings
	s.update(func(next *snapshot) {
		if read.Index && !next.settings.Index {
			s.reindex()
		}
		next.settings = read
		s.configure(next)
	})
	if before.CodeLens != read.CodeLens || before.InlayHints != read.InlayHints {
		s.refreshMarks()
	}
}

func configurationRegistration() protocol.Registration {
	return register(protocol.MethodWorkspaceDidChangeConfiguration, map[string]string{"section": serverName})
}
