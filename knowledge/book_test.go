package knowledge_test

import (
	"testing"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

func entryFor(slug string, layer knowledge.Layer, codes []catalogue.Code, symbols ...string) *knowledge.Entry {
	return &knowledge.Entry{Slug: slug, Layer: layer, Codes: codes, Symbols: symbols}
}

func TestForFindsTheClosestEntry(t *testing.T) {
	http := []catalogue.Code{catalogue.HTTP}
	book := knowledge.NewBook([]*knowledge.Entry{
		entryFor(knowledge.FoundingSlug, knowledge.SeedLayer, nil),
		entryFor("code", knowledge.SeedLayer, http),
		entryFor("user-code", knowledge.UserLayer, http),
		entryFor("library", knowledge.ProjectLayer, nil, "requests.*"),
		entryFor("session", knowledge.SeedLayer, nil, "requests.Session.*"),
		entryFor("exact", knowledge.SeedLayer, nil, "requests.Session.get"),
		entryFor("user-exact", knowledge.UserLayer, nil, "requests.Session.get"),
	}, nil)
	for _, tc := range []struct {
		name, symbol string
		code         catalogue.Code
		want         string
	}{
		{"the exact symbol, of the highest layer", "requests.Session.get", catalogue.HTTP, "user-exact"},
		{"specificity beats layer", "requests.Session.post", catalogue.HTTP, "session"},
		{"the library", "requests.get", catalogue.HTTP, "library"},
		{"no prefix of a name", "requestsx.get", catalogue.HTTP, "user-code"},
		{"the code", "urllib.request.urlopen", catalogue.HTTP, "user-code"},
		{"the founding entry", "time.sleep", catalogue.Sleep, knowledge.FoundingSlug},
		{"nothing known", "", "", knowledge.FoundingSlug},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := book.For(tc.symbol, tc.code); got == nil || got.Slug != tc.want {
				t.Errorf("For(%q, %q) = %v, want %s", tc.symbol, tc.code, got, tc.want)
			}
		})
	}
}

func TestLayersHideAndDisableEntries(t *testing.T) {
	seed := entryFor("a", knowledge.SeedLayer, nil, "x.seed", "x.*")
	user := entryFor("a", knowledge.UserLayer, nil, "x.user")
	founding := entryFor(knowledge.FoundingSlug, knowledge.SeedLayer, nil)
	book := knowledge.NewBook([]*knowledge.Entry{seed, user, founding}, nil)
	if got := book.Entry("a"); got != user {
		t.Errorf("Entry(a) is of layer %v, want the user's", got.Layer)
	}
	if got := book.ForSymbol("x.seed"); got != nil {
		t.Errorf("the hidden seed entry still answers for x.seed: %v", got)
	}
	if got := book.Below("a", knowledge.UserLayer); got != seed {
		t.Errorf("Below(a) = %v, want the seed entry", got)
	}
	project := book.With(entryFor("a", knowledge.ProjectLayer, nil, "x.project"))
	if got := project.ForSymbol("x.project"); got == nil {
		t.Error("a project's entry is not found")
	}
	if got := book.ForSymbol("x.project"); got != nil {
		t.Error("With changed the book it was called on")
	}
	away := knowledge.NewBook([]*knowledge.Entry{seed, user, founding}, map[string]bool{"a": true, knowledge.FoundingSlug: true})
	if away.Entry("a") != nil || len(away.Entries()) != 0 {
		t.Errorf("disabled entries are listed: %v", away.Entries())
	}
	if away.For("x.user", "") != founding {
		t.Error("the founding entry is gone as the last resort")
	}
}
