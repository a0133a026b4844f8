package lsp

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis/finding"
)

// settings are what the editor's user has chosen. They win over the files of
// the project.
type settings struct {
	Hover       bool             // answer hovers at all
	MinSeverity finding.Severity // findings below it are not shown
}

func defaultSettings() settings { return settings{Hover: true, MinSeverity: finding.Hint} }

// settingReaders read one setting each, by its key.
var settingReaders = map[string]func(*settings, protocol.LSPAny) error{
	"hover": func(s *settings, v protocol.LSPAny) error {
		if err := protocol.Unmarshal(v, &s.Hover); err != nil {
			return fmt.Errorf("want true or false, not %s", v)
		}
		return nil
	},
	"minSeverity": func(s *settings, v protocol.LSPAny) error {
		var name string
		if err := protocol.Unmarshal(v, &name); err != nil {
			return fmt.Errorf(`want "hint", "information" or "warning", not %s`, v)
		}
		severity, err := finding.ParseSeverity(name)
		if err == nil {
			s.MinSeverity = severity
		}
		return err
	},
}

// readSettings reads an object of settings over base. A value that can't be
// read costs the user one message that names it; the rest counts.
func (s *session) readSettings(base settings, raw protocol.LSPAny, from string) settings {
	read, values := base, settingsObject(raw)
	var wrong []string
	for _, key := range slices.Sorted(maps.Keys(values)) {
		reader, known := settingReaders[key]
		if !known {
			s.log.Info("setting not known", "from", from, "key", key)
			continue
		}
		if string(values[key]) == "null" {
			continue
		}
		if err := reader(&read, values[key]); err != nil {
			wrong = append(wrong, fmt.Sprintf("unblock.%s: %v", key, err))
		}
	}
	if len(wrong) > 0 {
		s.tell(protocol.MessageTypeWarning, "unblock: settings ignored ("+from+"): "+strings.Join(wrong, "; "))
	}
	return read
}

// settingsObject is the object of settings in raw: raw itself, or what stands
// under the keys "settings" and "unblock" of it. It is nil where there is none.
func settingsObject(raw protocol.LSPAny) map[string]protocol.LSPAny {
	var object map[string]protocol.LSPAny
	if len(raw) == 0 || protocol.Unmarshal(raw, &object) != nil {
		return nil
	}
	for _, key := range []string{"settings", serverName} {
		if inner, ok := object[key]; ok {
			return settingsObject(inner)
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
// blocks until the client answers.
func (s *session) pullSettings() {
	if !s.client.configuration {
		return
	}
	section := serverName
	answer, err := s.editor.Configuration(s.ctx, &protocol.ConfigurationParams{Items: []protocol.ConfigurationItem{{Section: &section}}})
	if err != nil {
		s.log.Warn("client did not tell its settings", "err", err)
		return
	}
	if len(answer) > 0 {
		s.useSettings(answer[0], "workspace/configuration")
	}
}

// useSettings puts raw over the settings that initialize brought.
func (s *session) useSettings(raw protocol.LSPAny, from string) {
	read := s.readSettings(s.initial, raw, from)
	s.update(func(next *snapshot) { next.settings = read })
}

func configurationRegistration() protocol.Registration {
	return register(protocol.MethodWorkspaceDidChangeConfiguration, map[string]string{"section": serverName})
}
