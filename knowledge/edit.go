package knowledge

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// ErrNoEntry is wrapped where a change names an entry that is not there.
var ErrNoEntry = errors.New("no such entry")

// Revision is a state in which an edit left the user's copy of an entry.
type Revision struct {
	Number   int       `json:"number"` // from 1 for each slug
	At       time.Time `json:"at"`
	Note     string    `json:"note"`
	Document string    `json:"document"` // Markdown; empty: the copy was removed
}

// Put keeps e in the user layer, in place of an earlier copy, and records a
// revision. Editing an embedded entry so leaves the original where it is.
// What e says of votes, views and status replaces what was counted so far.
// The error is that of e.Check, or one of the database.
func (s *Store) Put(ctx context.Context, e *Entry, note string) error {
	return s.PutAll(ctx, []*Entry{e}, note)
}

// PutAll is Put for many entries in one transaction: all of them or none.
func (s *Store) PutAll(ctx context.Context, entries []*Entry, note string) error {
	for _, e := range entries {
		if err := e.Check(); err != nil {
			return fmt.Errorf("entry %s: %w", e.Slug, err)
		}
	}
	return s.write(ctx, "writing entries", func(tx *sql.Tx) error {
		for _, e := range entries {
			if err := put(ctx, tx, e, note); err != nil {
				return fmt.Errorf("%s: %w", e.Slug, err)
			}
		}
		if len(entries) < manyEntries {
			return nil
		}
		return tidyIndex(ctx, tx)
	})
}

// manyEntries written at once leave the index in many pieces, each of which a
// search goes through for each word. Of fewer SQLite joins the pieces by itself.
const manyEntries = 100

// tidyIndex joins the pieces of the index: 0.2 s for 5,000 entries.
func tidyIndex(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO entries_fts (entries_fts) VALUES ('optimize')")
	return err
}

func put(ctx context.Context, tx *sql.Tx, e *Entry, note string) error {
	e = e.Clone()
	e.Layer, e.File = UserLayer, ""
	if err := replaceEntry(ctx, tx, e); err != nil {
		return err
	}
	if err := addRevision(ctx, tx, e.Slug, note, string(e.Markdown())); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE marks SET upvotes = 0, views = 0, status = '' WHERE slug = ?", e.Slug)
	return err
}

func addRevision(ctx context.Context, tx *sql.Tx, slug, note, document string) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO revisions (slug, number, at, note, document)
		SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4 FROM revisions WHERE slug = ?1`,
		slug, time.Now().Unix(), note, document)
	return err
}

// Remove takes the user's copy of an entry away. An embedded entry below it
// shows again; Disable puts that one away. The revisions stay, so that Revert
// brings the copy back.
func (s *Store) Remove(ctx context.Context, slug string) error {
	return s.write(ctx, "removing an entry", func(tx *sql.Tx) error { return remove(ctx, tx, slug) })
}

func remove(ctx context.Context, tx *sql.Tx, slug string) error {
	ok, err := deleteEntry(ctx, tx, slug, UserLayer)
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("%s in the user layer: %w", slug, ErrNoEntry)
	}
	return addRevision(ctx, tx, slug, "removed", "")
}

// Disable puts an entry of any layer away, or shows it again.
func (s *Store) Disable(ctx context.Context, slug string, away bool) error {
	return s.mark(ctx, slug, "disabled = ?2", away)
}

// Vote adds to the votes of an entry; delta may be negative.
func (s *Store) Vote(ctx context.Context, slug string, delta int) error {
	return s.mark(ctx, slug, "upvotes = upvotes + ?2", delta)
}

// View counts a look at an entry.
func (s *Store) View(ctx context.Context, slug string) error {
	return s.mark(ctx, slug, "views = views + ?2", 1)
}

// SetStatus says how far an entry can be trusted.
func (s *Store) SetStatus(ctx context.Context, slug string, status Status) error {
	if !KnownStatus(status) {
		return fmt.Errorf("status %q: want pending, verified, outdated or disputed", status)
	}
	return s.mark(ctx, slug, "status = ?2", string(status))
}

// mark changes what the user said about an entry. It does not ask whether the
// entry exists: it can be a project's, which the database does not know.
func (s *Store) mark(ctx context.Context, slug, set string, value any) error {
	return s.write(ctx, "marking "+slug, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO marks (slug) VALUES (?)", slug); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE marks SET "+set+" WHERE slug = ?1", slug, value)
		return err
	})
}

// Reset takes back all that the user did to an entry: the copy, the votes,
// the views, the status and having put it away. The revisions stay.
func (s *Store) Reset(ctx context.Context, slug string) error {
	return s.write(ctx, "resetting "+slug, func(tx *sql.Tx) error {
		if err := remove(ctx, tx, slug); err != nil && !errors.Is(err, ErrNoEntry) {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM marks WHERE slug = ?", slug)
		return err
	})
}

// Log lists the revisions of an entry, oldest first. It is empty for one that
// was never edited, and where there is no database.
func (s *Store) Log(ctx context.Context, slug string) (log []Revision, err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.reader == nil {
		return nil, nil
	}
	rows, err := s.reader.QueryContext(ctx, "SELECT number, at, note, document FROM revisions WHERE slug = ? ORDER BY number", slug)
	if err != nil {
		return nil, fmt.Errorf("reading the revisions of %s: %w", slug, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r Revision
		var at int64
		if err := rows.Scan(&r.Number, &at, &r.Note, &r.Document); err != nil {
			return nil, err
		}
		r.At = time.Unix(at, 0).UTC()
		log = append(log, r)
	}
	return log, rows.Err()
}

// Revert brings the user's copy of an entry back to a revision; that is a new
// revision itself.
func (s *Store) Revert(ctx context.Context, slug string, number int) error {
	return s.write(ctx, "reverting "+slug, func(tx *sql.Tx) error {
		var document string
		err := tx.QueryRowContext(ctx, "SELECT document FROM revisions WHERE slug = ? AND number = ?", slug, number).Scan(&document)
		if errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("%s has no revision %d: %w", slug, number, ErrNoEntry)
		}
		if err != nil {
			return err
		}
		if document == "" {
			return remove(ctx, tx, slug)
		}
		e, err := ParseMarkdown([]byte(document))
		if err != nil {
			return fmt.Errorf("revision %d: %w", number, err)
		}
		return put(ctx, tx, e, fmt.Sprintf("reverted to revision %d", number))
	})
}

// Backup writes a consistent copy of the database to file, replacing it.
func (s *Store) Backup(ctx context.Context, file string) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.reader == nil {
		return fmt.Errorf("backing up %s: there is no database to read", s.path)
	}
	db := s.reader
	if s.writer != nil {
		db = s.writer // query_only refuses VACUUM INTO
	}
	if err := backupTo(ctx, db, file); err != nil {
		return fmt.Errorf("backing up to %s: %w", file, err)
	}
	return nil
}

// Health is what Examine finds out about a database.
type Health struct {
	Path     string   `json:"path"`
	Schema   int      `json:"schema"`   // its version
	Bytes    int64    `json:"bytes"`    // size of the main file
	Entries  int      `json:"entries"`  // in the user layer
	Seeds    int      `json:"seeds"`    // in the seed layer
	Writable bool     `json:"writable"` // by this process, as far as is known
	Faults   []string `json:"faults"`   // what the integrity checks found
}

// Examine looks through the whole database. The error is that of not being
// able to; faults in the data are in the report.
func (s *Store) Examine(ctx context.Context) (Health, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	h := Health{Path: s.path, Writable: s.writer != nil, Faults: []string{}}
	if s.reader == nil {
		return h, fmt.Errorf("examining %s: there is no database to read", s.path)
	}
	err := s.reader.QueryRowContext(ctx, `SELECT (SELECT user_version FROM pragma_user_version),
		(SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size),
		(SELECT count(*) FROM entries WHERE layer = 'user'), (SELECT count(*) FROM entries WHERE layer = 'seed')`,
	).Scan(&h.Schema, &h.Bytes, &h.Entries, &h.Seeds)
	if err != nil {
		return h, fmt.Errorf("examining %s: %w", s.path, err)
	}
	if err := s.integrity(ctx, &h); err != nil {
		return h, fmt.Errorf("examining %s: %w", s.path, err)
	}
	if s.writer != nil {
		// A plain integrity-check compares the index with itself alone.
		if _, err := s.writer.ExecContext(ctx, "INSERT INTO entries_fts (entries_fts, rank) VALUES ('integrity-check', 1)"); err != nil {
			h.Faults = append(h.Faults, "search index: "+err.Error())
		}
	}
	return h, nil
}

func (s *Store) integrity(ctx context.Context, h *Health) (err error) {
	rows, err := s.reader.QueryContext(ctx, "SELECT integrity_check FROM pragma_integrity_check")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var verdict string
		if err := rows.Scan(&verdict); err != nil {
			return err
		}
		if verdict != "ok" {
			h.Faults = append(h.Faults, verdict)
		}
	}
	return rows.Err()
}
