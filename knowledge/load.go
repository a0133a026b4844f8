package knowledge

import (
	"context"
	"database/sql"
	"errors"
)

// Load reads the book: the embedded entries, the user's, and what the user
// said about each (votes, status, put away or not).
//
// The book is never nil. Where the database can't be read the error is a
// *Trouble, and the book has the embedded entries; a database that turns out
// to be corrupt only now is kept aside and begun anew.
func (s *Store) Load(ctx context.Context) (*Book, error) {
	s.mu.RLock()
	reader := s.reader
	s.mu.RUnlock()
	if reader == nil {
		return Seed(), nil // Open said why
	}
	book, err := load(ctx, reader)
	if err == nil {
		return book, nil
	}
	if isCorrupt(err) {
		s.mu.Lock()
		defer s.mu.Unlock()
		_ = s.disconnect()
		return Seed(), s.startAfresh(ctx, err)
	}
	return Seed(), troubleOf(s.path, err)
}

func load(ctx context.Context, db *sql.DB) (*Book, error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // both tables at one moment
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	entries := append([]*Entry(nil), Seed().all...)
	users, err := readEntries(ctx, tx, UserLayer)
	if err != nil {
		return nil, err
	}
	entries = append(entries, users...)
	marks, err := readMarks(ctx, tx)
	if err != nil {
		return nil, err
	}
	disabled := map[string]bool{}
	for slug, m := range marks {
		if m.disabled {
			disabled[slug] = true
		}
	}
	for i, e := range entries {
		if m, ok := marks[e.Slug]; ok {
			entries[i] = m.over(e)
		}
	}
	return NewBook(entries, disabled), nil
}

func readEntries(ctx context.Context, tx *sql.Tx, layer Layer) (entries []*Entry, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT "+entryColumns+" FROM entries WHERE layer = ?", layer.String())
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		e, err := readRow(rows)
		if err != nil {
			return nil, err
		}
		entries = append(entries, e)
	}
	return entries, rows.Err()
}

// mark is what the user said about an entry.
type mark struct {
	upvotes, views int
	status         Status
	disabled       bool
}

// over is a copy of the entry with the mark's votes, views and status.
func (m mark) over(e *Entry) *Entry {
	c := e.Clone()
	c.Upvotes += m.upvotes
	c.Views += m.views
	if m.status != "" {
		c.Status = m.status
	}
	return c
}

func readMarks(ctx context.Context, tx *sql.Tx) (marks map[string]mark, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT slug, upvotes, views, status, disabled FROM marks")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	marks = map[string]mark{}
	for rows.Next() {
		var slug string
		var m mark
		if err := rows.Scan(&slug, &m.upvotes, &m.views, &m.status, &m.disabled); err != nil {
			return nil, err
		}
		marks[slug] = m
	}
	return marks, rows.Err()
}
