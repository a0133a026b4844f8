package knowledge

import "strings"

// The stages of a search over entries in memory. They score as the database
// does, roughly: a word in a title or error message is worth more than one in
// a text.

func (q query) scanMessages(entries []*Entry) []found {
	var out []found
	for _, e := range entries {
		best := 0
		for _, sig := range e.signatures() {
			best = max(best, q.pasted.match(sig.pattern))
		}
		if best > 0 {
			out = append(out, found{e.Slug, e.Layer, float64(best)})
		}
	}
	return out
}

func (q query) scanAll(entries []*Entry) []found {
	if len(q.words) == 0 || len(q.words) > maxAndWords {
		return nil
	}
	return scanWords(entries, q.words, len(q.words))
}

func (q query) scanAny(entries []*Entry) []found {
	return scanWords(entries, q.rarest(maxOrWords), 1)
}

func (q query) scanText(entries []*Entry) []found {
	var out []found
	for _, e := range entries {
		if strings.Contains(strings.ToLower(e.Title+"\n"+e.Problem+"\n"+e.Solution+"\n"+strings.Join(e.ErrorMessages, "\n")), q.text) {
			out = append(out, found{e.Slug, e.Layer, 1})
		}
	}
	return out
}

// scanWords scores the entries that have at least need of the words.
func scanWords(entries []*Entry, words []string, need int) []found {
	if len(words) == 0 {
		return nil
	}
	var out []found
	for _, e := range entries {
		fields := []struct {
			text   string
			weight float64
		}{
			{strings.ToLower(e.Title), weightTitle},
			{strings.ToLower(strings.Join(e.ErrorMessages, "\n")), weightMessages},
			{strings.ToLower(strings.Join(append(append(e.Keywords[:len(e.Keywords):len(e.Keywords)], e.Tags...), e.Symbols...), "\n")), weightWords},
			{strings.ToLower(e.Problem), weightProblem},
			{strings.ToLower(e.Solution), weightSolution},
			{strings.ToLower(e.Why + "\n" + e.Context + "\n" + strings.Join(e.Gotchas, "\n")), weightRest},
		}
		have, score := 0, 0.0
		for _, w := range words {
			hit := 0.0
			for _, f := range fields {
				if strings.Contains(f.text, stem(w)) {
					hit += f.weight
				}
			}
			if hit > 0 {
				have++
				score += hit
			}
		}
		if have >= need {
			out = append(out, found{e.Slug, e.Layer, score})
		}
	}
	return out
}

// stem cuts the endings that the database's index cuts too, the common ones.
func stem(w string) string {
	for _, end := range []string{"ing", "ed", "es", "s"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) >= 4 {
			return s
		}
	}
	return w
}
