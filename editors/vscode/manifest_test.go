// Package vscode_test holds the extension's manifest against the program's own
// lists.
package vscode_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/project"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

type setting struct {
	Properties map[string]json.RawMessage `json:"properties"`
	Items      struct {
		Properties map[string]struct {
			Enum []string `json:"enum"`
		} `json:"properties"`
	} `json:"items"`
}

func settings(t *testing.T) map[string]setting {
	t.Helper()
	var manifest struct {
		Contributes struct {
			Configuration struct {
				Properties map[string]setting `json:"properties"`
			} `json:"configuration"`
		} `json:"contributes"`
	}
	if err := json.Unmarshal([]byte(read(t, "package.json")), &manifest); err != nil {
		t.Fatal(err)
	}
	return manifest.Contributes.Configuration.Properties
}

func TestEveryKeyOfTheConfigurationIsASetting(t *testing.T) {
	there := settings(t)
	for _, key := range project.ConfigKeys() {
		name := "unblock." + camel(key)
		if _, ok := there[name]; !ok {
			t.Errorf("package.json has no setting %s", name)
		}
	}
}

func TestEveryCodeHasASeverity(t *testing.T) {
	there := settings(t)
	var codes []catalogue.Code
	for name := range there["unblock.severity"].Properties {
		codes = append(codes, catalogue.Code(name))
	}
	slices.Sort(codes)
	want := slices.Sorted(slices.Values(catalogue.Codes))
	if diff := cmp.Diff(want, codes); diff != "" {
		t.Errorf("catalogue (-), unblock.severity (+):\n%s", diff)
	}
	if diff := cmp.Diff(texts(want), there["unblock.blocking"].Items.Properties["code"].Enum); diff != "" {
		t.Errorf("catalogue (-), unblock.blocking (+):\n%s", diff)
	}
}

func TestEveryEffectOfADecoratorCanBeChosen(t *testing.T) {
	got := settings(t)["unblock.decorators"].Items.Properties["effect"].Enum
	if diff := cmp.Diff(texts(catalogue.Effects), got); diff != "" {
		t.Errorf("catalogue (-), unblock.decorators (+):\n%s", diff)
	}
}

func texts[T ~string](items []T) []string {
	var out []string
	for _, item := range items {
		out = append(out, string(item))
	}
	return out
}

func TestTheReadmeNamesEverySetting(t *testing.T) {
	readme := read(t, "README.md")
	for name := range settings(t) {
		if !strings.Contains(readme, "`"+name+"`") {
			t.Errorf("README.md has no %s", name)
		}
	}
}

// The settings of the server are those of every editor: what the Neovim plugin
// says of them, in its annotations and its help, leaves none out.
func TestTheNeovimPluginNamesEverySetting(t *testing.T) {
	own := []string{
		"unblock.path", "unblock.logLevel", "unblock.trace.server", // of the VS Code extension
		"unblock.workspaceDiagnostics", // no Neovim before 0.12 asks for closed files
	}
	annotations, help := read(t, "../neovim/lua/unblock/init.lua"), read(t, "../neovim/doc/unblock.txt")
	for name := range settings(t) {
		if slices.Contains(own, name) {
			continue
		}
		key := strings.TrimPrefix(name, "unblock.")
		if !strings.Contains(annotations, "---@field "+key+"? ") {
			t.Errorf("unblock.Settings has no field %s", key)
		}
		if !strings.Contains(help, "\n    "+key+" ") {
			t.Errorf("the help has no %s", key)
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// camel spells min-severity as minSeverity.
func camel(key string) string {
	words := strings.Split(key, "-")
	for i, word := range words[1:] {
		runes := []rune(word)
		runes[0] = unicode.ToUpper(runes[0])
		words[i+1] = string(runes)
	}
	return strings.Join(words, "")
}
