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
	src, err := os.ReadFile("package.json")
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct {
		Contributes struct {
			Configuration struct {
				Properties map[string]setting `json:"properties"`
			} `json:"configuration"`
		} `json:"contributes"`
	}
	if err := json.Unmarshal(src, &manifest); err != nil {
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
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for name := range settings(t) {
		if !strings.Contains(string(readme), "`"+name+"`") {
			t.Errorf("README.md has no %s", name)
		}
	}
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
