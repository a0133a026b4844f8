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
	limit int // so many hits are enough
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
	return s.matching(s.query.words, " AND ")
}

func (s dbSearch) byAny() ([]found, error) {
	return s.matching(s.query.rarest(maxOrWords), " OR ")
}

// matching asks the index for entries with the words: first in the columns that
// say what an entry is about, and only where those have too few in all the text.
// Ranking takes most of a search's time, by the number of entries that match,
// and common words stand in most texts.
func (s dbSearch) matching(words []string, operator string) ([]found, error) {
	if len(words) == 0 {
		return nil, nil
	}
	// Each word is quoted: raw text is mostly a syntax error in the index's own
	// language.
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = `"` + strings.ReplaceAll(w, `"`, `""`) + `"`
	}
	match := strings.Join(quoted, operator)
	out, err := s.ranked("{title messages words} : (" + match + ")")
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
