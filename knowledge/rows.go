package knowledge

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// The columns of an entry, in the order in which values and scan know them.
const entryColumns = `slug, layer, title, category, severity, status, language, framework, environment,
	version_info, tags, keywords, error_messages, related, learned_from, submitted_by, created_at, upvotes, views,
	symbols, codes, card, problem, solution, why, context, gotchas, snippets`

const entryColumnCount = 28

// insertEntry adds an entry and its signatures; the index follows by trigger.
func insertEntry(ctx context.Context, tx *sql.Tx, e *Entry) error {
	var created int64
	if !e.CreatedAt.IsZero() {
		created = e.CreatedAt.Unix()
	}
	res, err := tx.ExecContext(ctx,
		"INSERT INTO entries ("+entryColumns+") VALUES (?"+strings.Repeat(", ?", entryColumnCount-1)+")",
		e.Slug, e.Layer.String(), e.Title, string(e.Category), string(e.Severity), string(e.Status), e.Language, e.Framework,
		asJSON(e.Environment), e.VersionInfo, asJSON(e.Tags), asJSON(e.Keywords), asJSON(e.ErrorMessages), asJSON(e.Related),
		e.LearnedFrom, e.SubmittedBy, created, e.Upvotes, e.Views,
		asJSON(e.Symbols), asJSON(e.Codes), asJSON(e.Card), e.Problem, e.Solution, e.Why, e.Context, asJSON(e.Gotchas), asJSON(e.Snippets))
	if err != nil {
		return err
	}
	id, err := res.LastInsertId()
	if err != nil {
		return err
	}
	for _, sig := range e.signatures() {
		if _, err := tx.ExecContext(ctx, "INSERT INTO signatures (entry, anchor, pattern) VALUES (?, ?, ?)", id, sig.anchor, sig.pattern); err != nil {
			return err
		}
	}
	return nil
}

// replaceEntry puts e in place of the entry of its slug and layer.
func replaceEntry(ctx context.Context, tx *sql.Tx, e *Entry) error {
	if _, err := deleteEntry(ctx, tx, e.Slug, e.Layer); err != nil {
		return err
	}
	return insertEntry(ctx, tx, e)
}

func deleteEntry(ctx context.Context, tx *sql.Tx, slug string, layer Layer) (bool, error) {
	res, err := tx.ExecContext(ctx, "DELETE FROM entries WHERE slug = ? AND layer = ?", slug, layer.String())
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n > 0, err
}

// readRow reads the columns of an entry from the current row.
func readRow(rows interface{ Scan(...any) error }) (*Entry, error) {
	e := &Entry{}
	var layer string
	var created int64
	lists := make([]string, 10)
	err := rows.Scan(&e.Slug, &layer, &e.Title, &e.Category, &e.Severity, &e.Status, &e.Language, &e.Framework, &lists[0],
		&e.VersionInfo, &lists[1], &lists[2], &lists[3], &lists[4], &e.LearnedFrom, &e.SubmittedBy, &created, &e.Upvotes, &e.Views,
		&lists[5], &lists[6], &lists[7], &e.Problem, &e.Solution, &e.Why, &e.Context, &lists[8], &lists[9])
	if err != nil {
		return nil, err
	}
	if err := e.Layer.UnmarshalText([]byte(layer)); err != nil {
		return nil, err
	}
	if created != 0 {
		e.CreatedAt = time.Unix(created, 0).UTC()
	}
	for i, into := range []any{
		&e.Environment, &e.Tags, &e.Keywords, &e.ErrorMessages, &e.Related,
		&e.Symbols, &e.Codes, &e.Card, &e.Gotchas, &e.Snippets,
	} {
		if err := json.Unmarshal([]byte(lists[i]), into); err != nil {
			return nil, fmt.Errorf("entry %s: %w", e.Slug, err)
		}
	}
	return e, nil
}

func asJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("knowledge: %T as JSON: %v", v, err)) // lists of strings: cannot fail
	}
	if string(text) == "null" {
		return "[]"
	}
	return string(text)
}
