package knowledge

import (
	"fmt"
	"strings"
)

// Document is the whole entry as a Markdown page for people: what an editor
// opens from a card, and what `unblock entry show` prints. Unlike Markdown it
// is not meant to be read back.
func (e *Entry) Document() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", prose(e.Title))
	paragraph := func(s string) {
		if s != "" {
			b.WriteString("\n" + s + "\n")
		}
	}
	paragraph(e.badges())
	section := func(head, text string) {
		if text = strings.TrimSpace(text); text != "" {
			fmt.Fprintf(&b, "\n## %s\n\n%s\n", head, stripControls(text))
		}
	}
	section("Error messages", bullets(e.ErrorMessages, code))
	section("Problem", e.Problem)
	section("Solution", e.Solution)
	for _, s := range e.Snippets {
		about, fence := prose(s.Description), "```"
		for strings.Contains(s.Code, fence) {
			fence += "`"
		}
		paragraph(about)
		paragraph(fence + strings.Fields(s.Lang + " text")[0] + "\n" + stripControls(s.Code) + "\n" + fence)
	}
	section("Why", e.Why)
	section("Gotchas", bullets(e.Gotchas, stripControls))
	section("Context", e.Context)
	section("About this entry", bullets(e.provenance(), prose))
	return b.String()
}

func (e *Entry) badges() string {
	var words []string
	for _, w := range []string{string(e.Category), e.Language, e.Framework, string(e.Severity), string(e.Status)} {
		if w != "" {
			words = append(words, prose(w))
		}
	}
	return strings.Join(words, " · ")
}

func (e *Entry) provenance() []string {
	var items []string
	add := func(name, value string) {
		if value != "" {
			items = append(items, name+": "+value)
		}
	}
	add("Slug", e.Slug)
	add("Layer", e.Layer.String())
	add("Submitted by", e.SubmittedBy)
	if !e.CreatedAt.IsZero() {
		add("Created", e.CreatedAt.UTC().Format("2006-01-02"))
	}
	add("Learned from", e.LearnedFrom)
	add("Versions", e.VersionInfo)
	add("Environment", strings.Join(e.Environment, ", "))
	add("Tags", strings.Join(e.Tags, ", "))
	add("Keywords", strings.Join(e.Keywords, ", "))
	add("Symbols", strings.Join(e.Symbols, ", "))
	codes := make([]string, len(e.Codes))
	for i, c := range e.Codes {
		codes[i] = string(c)
	}
	add("Codes", strings.Join(codes, ", "))
	add("Related", strings.Join(e.Related, ", "))
	return append(items, fmt.Sprintf("Votes: %d", e.Upvotes), fmt.Sprintf("Viewed %d times", e.Views))
}

func bullets(items []string, text func(string) string) string {
	var b strings.Builder
	for _, item := range items {
		b.WriteString("- " + strings.ReplaceAll(text(item), "\n", "\n  ") + "\n")
	}
	return b.String()
}
