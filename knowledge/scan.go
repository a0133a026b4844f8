package knowledge

import (
	"math"
	"slices"
	"strings"
)

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

// scanWords scores the entries that have at least need of the words. A word
// that few entries have counts for more.
func scanWords(entries []*Entry, words []string, need int) []found {
	if len(words) == 0 {
		return nil
	}
	weights := make([][]float64, len(entries)) // of each word in each entry
	having := make([]int, len(words))          // entries that have the word
	for i, e := range entries {
		weights[i] = e.weigh(words)
		for w, weight := range weights[i] {
			if weight > 0 {
				having[w]++
			}
		}
	}
	var out []found
	for i, e := range entries {
		have, score := 0, 0.0
		for w, weight := range weights[i] {
			if weight > 0 {
				have++
				score += weight * math.Log(1+float64(len(entries))/float64(having[w]))
			}
		}
		if have >= need {
			out = append(out, found{e.Slug, e.Layer, score})
		}
	}
	return out
}

// weigh gives what each word counts for in the entry, by where it stands.
func (e *Entry) weigh(words []string) []float64 {
	weights := make([]float64, len(words))
	for _, field := range []struct {
		texts  []string
		weight float64
	}{
		{[]string{e.Title}, weightTitle},
		{e.ErrorMessages, weightMessages},
		{slices.Concat(e.Keywords, e.Tags, e.Symbols), weightWords},
		{[]string{e.Problem}, weightProblem},
		{[]string{e.Solution}, weightSolution},
		{append([]string{e.Why, e.Context}, e.Gotchas...), weightRest},
	} {
		text := strings.ToLower(strings.Join(field.texts, "\n"))
		for i, w := range words {
			if strings.Contains(text, stem(w)) {
				weights[i] += field.weight
			}
		}
	}
	return weights
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
