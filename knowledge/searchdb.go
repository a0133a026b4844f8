package knowledge

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

const (
	maxAndWords = 12 // more come from a pasted log, and no entry has them all
	maxOrWords  = 8
	maxRows     = 50
)

// What a word counts in each column of the index.
const (
	weightTitle    = 8.0
	weightMessages = 10.0
	weightWords    = 6.0
	weightProblem  = 3.0
	weightSolution = 2.0
	weightRest     = 1.0
)

// dbSearch runs the stages of one search in the database.
type dbSearch struct {
	ctx   context.Context
	db    *sql.DB
	query query
	limit int             // so many hits are enough
	tells map[string]bool // what telling has found out of a word
}

// byMessage finds stored messages that have an anchor among the pasted words,
// and compares their patterns.
func (s dbSearch) byMessage() ([]found, error) {
	if len(s.query.pasted.words) == 0 {
		return nil, nil
	}
	best := map[found]int{}
	err := s.rows(`SELECT e.slug, e.layer, g.pattern FROM signatures g JOIN entries e ON e.id = g.entry
		WHERE g.anchor IN (SELECT value FROM json_each(?))`,
		func(f found, pattern string) {
			if n := s.query.pasted.match(pattern); n > best[f] {
				best[f] = n
			}
		}, asJSON(s.query.pasted.words))
	var out []found
	for f, n := range best {
		f.score = float64(n)
		out = append(out, f)
	}
	return out, err
}

func (s dbSearch) byAll() ([]found, error) {
	if len(s.query.words) > maxAndWords {
		return nil, nil
	}
	words, err := s.telling(s.query.words)
	if err != nil {
		return nil, err
	}
	return s.matching(words, " AND ")
}

func (s dbSearch) byAny() ([]found, error) {
	words, err := s.telling(s.query.rarest(maxOrWords))
	if err != nil {
		return nil, err
	}
	return s.matching(words, " OR ")
}

// maxTelling is in how many entries a word may stand for it to say something of
// them. To look for those that stand in more takes longer than people wait.
const maxTelling = 400

// telling leaves out the words that most entries have, unless there are no
// others.
func (s dbSearch) telling(words []string) ([]string, error) {
	count, err := s.db.PrepareContext(s.ctx, `SELECT count(*) FROM (SELECT 1 FROM entries_fts WHERE entries_fts MATCH ? LIMIT ?)`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = count.Close() }()
	var out []string
	for _, w := range words {
		tells, known := s.tells[w]
		if !known {
			n := 0
			if err := count.QueryRowContext(s.ctx, inSubject(quoted(w)), maxTelling).Scan(&n); err != nil {
				return nil, err
			}
			tells = n < maxTelling
			s.tells[w] = tells
		}
		if tells {
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		return words, nil
	}
	return out, nil
}

// quoted is a word as the index takes it: raw text is mostly a syntax error in
// its language.
func quoted(word string) string { return `"` + strings.ReplaceAll(word, `"`, `""`) + `"` }

// inSubject looks in the columns that say what an entry is about.
func inSubject(match string) string { return "{title messages words} : (" + match + ")" }

// matching asks the index for entries with the words: first in the columns that
// say what an entry is about, and only where those have too few in all the text.
// Ranking takes most of a search's time, by the number of entries that match,
// and common words stand in most texts.
func (s dbSearch) matching(words []string, operator string) ([]found, error) {
	if len(words) == 0 {
		return nil, nil
	}
	each := make([]string, len(words))
	for i, w := range words {
		each[i] = quoted(w)
	}
	match := strings.Join(each, operator)
	out, err := s.ranked(inSubject(match))
	if err != nil || len(out) >= s.limit {
		return out, err
	}
	return s.ranked(match)
}

// ranked are the best entries for an expression in the index's language.
func (s dbSearch) ranked(match string) ([]found, error) {
	var out []found
	rank := fmt.Sprintf("bm25(%g, %g, %g, %g, %g, %g)",
		weightTitle, weightMessages, weightWords, weightProblem, weightSolution, weightRest)
	err := s.rows(`SELECT e.slug, e.layer, -rank AS score FROM entries_fts f JOIN entries e ON e.id = f.rowid
		WHERE entries_fts MATCH ? AND rank MATCH ? ORDER BY rank LIMIT ?`,
		func(f found, score string) {
			_, _ = fmt.Sscan(score, &f.score)
			out = append(out, f)
		}, match, rank, maxRows)
	return out, err
}

func (s dbSearch) byText() ([]found, error) {
	text := strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(s.query.text)
	if len(text) > maxLine {
		return nil, nil
	}
	var out []found
	err := s.rows(`SELECT slug, layer, 1 FROM entries
		WHERE title || char(10) || problem || char(10) || solution || char(10) || error_messages LIKE ? ESCAPE '\' LIMIT ?`,
		func(f found, _ string) { out = append(out, f) }, "%"+text+"%", maxRows)
	return out, err
}

// rows runs a query whose columns are a slug, a layer and one more.
func (s dbSearch) rows(query string, each func(f found, third string), args ...any) (err error) {
	rows, err := s.db.QueryContext(s.ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var f found
		var layer, third string
		if err := rows.Scan(&f.slug, &layer, &third); err != nil {
			return err
		}
		if err := f.layer.UnmarshalText([]byte(layer)); err != nil {
			return err
		}
		each(f, third)
	}
	return rows.Err()
}
