// Package knowledge holds the entries that explain blocking calls: the type,
// the Markdown form that people edit, the in-memory book that answers
// look-ups, the SQLite store behind it, search, and the card that an editor
// shows. It knows nothing of syntax trees, of LSP, or of the engine; what
// blocks is the catalogue's business (knowledge/catalogue).
package knowledge

import (
	"bytes"
	"fmt"
	"time"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Entry is one piece of knowledge: a mistake, why it is one, and what to do
// instead. The fields are those of HiveBrain, so that entries move both ways;
// Slug, Status, Views and everything under "ours" are kept beside them.
//
// An entry that came out of a Book or a Store is shared and must not be
// changed; Clone makes one that may be.
type Entry struct {
	Slug          string    `json:"slug" yaml:"slug"`
	Title         string    `json:"title" yaml:"title"`
	Category      Category  `json:"category" yaml:"category"`
	Severity      Severity  `json:"severity" yaml:"severity"`
	Status        Status    `json:"status" yaml:"status"`
	Language      string    `json:"language,omitempty" yaml:"language,omitempty"`
	Framework     string    `json:"framework,omitempty" yaml:"framework,omitempty"`
	Environment   []string  `json:"environment,omitempty" yaml:"environment,omitempty,flow"`
	VersionInfo   string    `json:"version_info,omitempty" yaml:"version_info,omitempty"`
	Tags          []string  `json:"tags" yaml:"tags,flow"`
	Keywords      []string  `json:"keywords" yaml:"keywords"`
	ErrorMessages []string  `json:"error_messages,omitempty" yaml:"error_messages,omitempty"`
	Related       []string  `json:"related_entries,omitempty" yaml:"related_entries,omitempty"`
	LearnedFrom   string    `json:"learned_from,omitempty" yaml:"learned_from,omitempty"`
	SubmittedBy   string    `json:"submitted_by,omitempty" yaml:"submitted_by,omitempty"`
	CreatedAt     time.Time `json:"created_at,omitzero" yaml:"created_at,omitempty"`
	Upvotes       int       `json:"upvotes" yaml:"upvotes"`
	Views         int       `json:"views" yaml:"views"`

	// Ours: Symbols are the patterns that the entry is for ("requests.get",
	// "requests.Session.*"), Codes the diagnostics. Card is what a hover says.
	Symbols []string         `json:"symbols,omitempty" yaml:"symbols,omitempty"`
	Codes   []catalogue.Code `json:"codes,omitempty" yaml:"codes,omitempty,flow"`
	Card    CardText         `json:"card,omitzero" yaml:"card,omitempty"`

	Problem  string    `json:"problem" yaml:"-"`
	Solution string    `json:"solution" yaml:"-"`
	Why      string    `json:"why,omitempty" yaml:"-"`
	Context  string    `json:"context,omitempty" yaml:"-"`
	Gotchas  []string  `json:"gotchas,omitempty" yaml:"-"`
	Snippets []Snippet `json:"code_snippets,omitempty" yaml:"-"`

	// Layer is where the entry came from, File the Markdown file that it was
	// read from ("" for the database and for the embedded ones).
	Layer Layer  `json:"layer" yaml:"-"`
	File  string `json:"file,omitempty" yaml:"-"`
}

// Snippet is a piece of code of an entry. How the description begins says what
// it shows: "BAD" a blocking call, "GOOD" what to write instead, "WRONG" a
// mistake of another kind.
type Snippet struct {
	Lang        string `json:"lang"`
	Code        string `json:"code"`
	Description string `json:"description"`
}

// CardText is what an entry puts on a card. All of it is optional: a card can
// be made of the problem and the catalogue's row alone.
type CardText struct {
	// Title is the first line, with "{call}" for the call that it is about:
	// "{call} blocks the event loop" where empty.
	Title string `json:"title,omitempty" yaml:"title,omitempty"`
	// Text is at most two sentences that the diagnostic does not say already.
	Text string `json:"text,omitempty" yaml:"text,omitempty"`
	// Fixes are tried in order; the first that the file's framework, Python
	// version and dependencies allow is shown.
	Fixes []CardFix `json:"fixes,omitempty" yaml:"fixes,omitempty"`
}

// IsZero reports whether the entry says nothing about its card.
func (c CardText) IsZero() bool { return c.Title == "" && c.Text == "" && len(c.Fixes) == 0 }

// CardFix is a short replacement, and what it needs. "{function}" in the code
// stands for the function that the finding is about, "{method}" for the last part
// of the blocking symbol's name.
type CardFix struct {
	Code      string `json:"code" yaml:"code"`
	Framework string `json:"framework,omitempty" yaml:"framework,omitempty"` // "asyncio", "anyio", "trio"; empty: any
	Requires  string `json:"requires,omitempty" yaml:"requires,omitempty"`   // distribution; empty: standard library
	Since     string `json:"since,omitempty" yaml:"since,omitempty"`         // Python version: "3.11"
}

// Category is the sort of an entry.
type Category string

// The categories.
const (
	Pattern   Category = "pattern"
	Gotcha    Category = "gotcha"
	Principle Category = "principle"
	Recipe    Category = "snippet"
	Debug     Category = "debug"
)

// Severity is how much the mistake costs; it is the entry's own word, apart
// from the severity of a finding.
type Severity string

// The severities, gravest first.
const (
	Critical Severity = "critical"
	Major    Severity = "major"
	Moderate Severity = "moderate"
	Minor    Severity = "minor"
	Tip      Severity = "tip"
)

// Status is how far an entry can be trusted.
type Status string

// The states of an entry.
const (
	Pending  Status = "pending"
	Verified Status = "verified"
	Outdated Status = "outdated"
	Disputed Status = "disputed"
)

// Layer is where an entry comes from. A higher layer hides an entry of the
// same slug in a lower one.
type Layer uint8

// The layers, lowest first, so that they compare with <.
const (
	SeedLayer    Layer = iota // embedded in the binary
	UserLayer                 // the user's database
	TeamLayer                 // a directory or a read-only database that the configuration names
	ProjectLayer              // .unblock/entries/*.md
)

var layerNames = [...]string{"seed", "user", "team", "project"}

// String is the layer's name on the command line.
func (l Layer) String() string {
	if int(l) < len(layerNames) {
		return layerNames[l]
	}
	return fmt.Sprintf("layer(%d)", uint8(l))
}

// MarshalText writes the layer's name.
func (l Layer) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads the name of a layer.
func (l *Layer) UnmarshalText(name []byte) error {
	for i, n := range layerNames {
		if n == string(name) {
			*l = Layer(i)
			return nil
		}
	}
	return fmt.Errorf("unknown layer %q: want project, team, user or seed", name)
}

// Clone is a copy that shares nothing with e.
func (e *Entry) Clone() *Entry {
	c := *e
	for _, list := range []*[]string{
		&c.Environment, &c.Tags, &c.Keywords, &c.ErrorMessages, &c.Related, &c.Symbols, &c.Gotchas,
	} {
		*list = append([]string(nil), *list...)
	}
	c.Codes = append([]catalogue.Code(nil), e.Codes...)
	c.Snippets = append([]Snippet(nil), e.Snippets...)
	c.Card.Fixes = append([]CardFix(nil), e.Card.Fixes...)
	return &c
}

// SameText reports whether two entries say the same: everything but the votes,
// views and status that they gathered, and where they came from.
func (e *Entry) SameText(o *Entry) bool {
	a, b := e.Clone(), o.Clone()
	for _, c := range []*Entry{a, b} {
		c.Upvotes, c.Views, c.Status = 0, 0, ""
	}
	return bytes.Equal(a.Markdown(), b.Markdown())
}
