package knowledge

import (
	"math"
	"slices"
	"strings"
)

// The stages of a search over entries in memory. They score as the database
// does, roughly: a word in a title or error message is worth more than one in
// a text.

// searchable is an entry as the scans read it, made once a book.
type searchable struct {
	entry      *Entry
	signatures []signature
	fields     [len(fieldWeights)]string // lower case, in the order of fieldWeights
	text       string                    // lower case: what a search for text looks through
}

// fieldWeights are what a word counts in each field of a searchable.
var fieldWeights = [...]float64{weightTitle, weightMessages, weightWords, weightProblem, weightSolution, weightRest}

func newSearchable(e *Entry) searchable {
	s := searchable{
		entry: e, signatures: e.signatures(),
		text: strings.ToLower(e.Title + "\n" + e.Problem + "\n" + e.Solution + "\n" + strings.Join(e.ErrorMessages, "\n")),
	}
	for i, texts := range [len(fieldWeights)][]string{
		{e.Title},
		e.ErrorMessages,
		slices.Concat(e.Keywords, e.Tags, e.Symbols),
		{e.Problem},
		{e.Solution},
		append([]string{e.Why, e.Context}, e.Gotchas...),
	} {
		s.fields[i] = strings.ToLower(strings.Join(texts, "\n"))
	}
	return s
}

func (q query) scanMessages(entries []searchable) []found {
	var out []found
	for i := range entries {
		best := 0
		for _, sig := range entries[i].signatures {
			best = max(best, q.pasted.match(sig.pattern))
		}
		if best > 0 {
			out = append(out, entries[i].scored(float64(best)))
		}
	}
	return out
}

func (s *searchable) scored(score float64) found { return found{s.entry.Slug, s.entry.Layer, score} }

func (q query) scanAll(entries []searchable) []found {
	if len(q.words) == 0 || len(q.words) > maxAndWords {
		return nil
	}
	return scanWords(entries, q.words, len(q.words))
}

func (q query) scanAny(entries []searchable) []found {
	return scanWords(entries, q.rarest(maxOrWords), 1)
}

func (q query) scanText(entries []searchable) []found {
	var out []found
	for i := range entries {
		if strings.Contains(entries[i].text, q.text) {
			out = append(out, entries[i].scored(1))
		}
	}
	return out
}

// scanWords scores the entries that have at least need of the words. A word
// that few entries have counts for more.
func scanWords(entries []searchable, words []string, need int) []found {
	if len(words) == 0 {
		return nil
	}
	weights := make([][]float64, len(entries)) // of each word in each entry
	having := make([]int, len(words))          // entries that have the word
	stems := make([]string, len(words))
	for w, word := range words {
		stems[w] = stem(word)
	}
	for i := range entries {
		weights[i] = entries[i].weigh(stems)
		for w, weight := range weights[i] {
			if weight > 0 {
				having[w]++
			}
		}
	}
	var out []found
	for i := range entries {
		have, score := 0, 0.0
		for w, weight := range weights[i] {
			if weight > 0 {
				have++
				score += weight * math.Log(1+float64(len(entries))/float64(having[w]))
			}
		}
		if have >= need {
			out = append(out, entries[i].scored(score))
		}
	}
	return out
}

// weigh gives what each word counts for in the entry, by where it stands.
func (s *searchable) weigh(stems []string) []float64 {
	weights := make([]float64, len(stems))
	for f, text := range s.fields {
		for i, stem := range stems {
			if strings.Contains(text, stem) {
				weights[i] += fieldWeights[f]
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
