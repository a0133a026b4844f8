package knowledge

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// Store is the user's entry database. It is safe for concurrent use by any
// number of goroutines and processes. Look-ups don't need it: they are
// answered by the Book that Load returns.
type Store struct {
	path string

	mu     sync.RWMutex // write-held while the handles are exchanged
	writer *sql.DB      // one connection; nil where nothing can be written
	reader *sql.DB      // apart, so that look-ups don't wait behind a write; nil where nothing can be read
}

// ErrNotWritable is wrapped by the errors of every change that a read-only or
// unavailable database refuses.
var ErrNotWritable = errors.New("the entry database can't be written")

// Open opens the database at path; where there is none it is made, and seeded
// with the embedded entries. An older schema is migrated, after a backup.
//
// The store is never nil: with a database that is locked, corrupt, read-only
// or of a newer version the error is a *Trouble to be told to the user once,
// and the store goes on with what can be read, at least the embedded entries.
func Open(ctx context.Context, path string) (*Store, error) {
	s := &Store{path: path}
	err := s.connect(ctx)
	if err == nil {
		return s, nil
	}
	if isCorrupt(err) {
		return s, s.startAfresh(ctx, err)
	}
	t := troubleOf(path, err)
	if t.Kind != Foreign {
		if roErr := s.connectReadOnly(ctx); roErr == nil && t.Kind == Unavailable {
			t.Kind = ReadOnly
		}
	}
	return s, t
}

// Path is the database's file.
func (s *Store) Path() string { return s.path }

// Close gives the handles back. The store still answers afterwards, as one
// whose database can't be opened.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.disconnect()
}

func (s *Store) disconnect() error {
	var errs []error
	for _, db := range []*sql.DB{s.reader, s.writer} { // the writer last: it checkpoints
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	s.reader, s.writer = nil, nil
	return errors.Join(errs...)
}

// connect opens both handles on a sound database of this version.
func (s *Store) connect(ctx context.Context) error {
	if err := os.MkdirAll(filepath.Dir(s.path), 0o700); err != nil {
		return err
	}
	if err := probe(ctx, s.path); err != nil {
		return err
	}
	writer, err := retryBusy(ctx, func() (*sql.DB, error) { return openHandle(ctx, writerDSN(s.path), 1) })
	if err != nil {
		return err
	}
	if _, err := writer.ExecContext(ctx, "PRAGMA "+busyTimeout(startPatience)); err != nil {
		return errors.Join(err, writer.Close())
	}
	if err := errors.Join(prepare(ctx, writer, s.path, migrationFiles), writable(ctx, writer)); err != nil {
		return errors.Join(err, writer.Close())
	}
	reader, err := openHandle(ctx, readerDSN(s.path), 4)
	if err != nil {
		return errors.Join(err, writer.Close())
	}
	s.writer, s.reader = writer, reader
	return nil
}

// writable asks SQLite whether the file can be written, without a wait: where
// another process writes just now, it can. From then on a write waits as long
// as writes do. (BEGIN IMMEDIATE alone succeeds on a
// file that is read-only, a statement that would write does not.) Asking the system instead would
// open and close the file, and that drops the locks SQLite holds on it.
func writable(ctx context.Context, db *sql.DB) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	_, err = conn.ExecContext(ctx, "PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; DELETE FROM facts WHERE 0; ROLLBACK")
	if hasCode(err, sqliteBusy, sqliteLocked) {
		err = nil
	}
	_, restoreErr := conn.ExecContext(ctx, "PRAGMA "+busyTimeout(writerPatience))
	return errors.Join(err, restoreErr)
}

// connectReadOnly opens what can be read of a database that can't be written.
func (s *Store) connectReadOnly(ctx context.Context) error {
	reader, err := openReadOnly(ctx, s.path)
	if err == nil {
		s.reader = reader
	}
	return err
}

// openReadOnly opens a database for reading alone. Only a file without a live
// write-ahead log may be taken as immutable: SQLite then reads it without any
// lock, which is the one way in a directory that can't be written.
func openReadOnly(ctx context.Context, path string) (*sql.DB, error) {
	reader, err := openHandle(ctx, dsn(path, "mode", "ro", "_pragma", busyTimeout(readerPatience)), 4)
	if err == nil || !hasCode(err, sqliteReadOnly, sqliteCantOpen) {
		return reader, err
	}
	if info, statErr := os.Stat(path + "-wal"); statErr == nil && info.Size() > 0 {
		return nil, err
	}
	return openHandle(ctx, dsn(path, "mode", "ro", "immutable", "1"), 4)
}

// startAfresh keeps a corrupt file under another name and begins a new one.
func (s *Store) startAfresh(ctx context.Context, cause error) *Trouble {
	t := &Trouble{Kind: Corrupt, Path: s.path, Err: cause}
	aside, err := setAside(ctx, s.path)
	if err != nil {
		t.Err = errors.Join(cause, err)
		return t
	}
	t.Aside = aside
	if err := s.connect(ctx); err != nil {
		t.Kind, t.Err = Unavailable, errors.Join(cause, err)
	}
	return t
}

// setAside renames a corrupt database and what belongs to it. A lock file
// keeps two processes that both found it corrupt from moving the new one.
func setAside(ctx context.Context, path string) (string, error) {
	lock := path + ".recovering"
	if info, err := os.Stat(lock); err == nil && time.Since(info.ModTime()) > time.Minute {
		_ = os.Remove(lock) // left by a process that died in between
	}
	f, err := os.OpenFile(lock, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return "", fmt.Errorf("another process is moving it: %w", err)
	}
	defer func() {
		_ = f.Close()
		_ = os.Remove(lock)
	}()
	aside := path + ".corrupt-" + time.Now().UTC().Format("20060102T150405.000")
	if err := probe(ctx, path); err == nil && !damaged(ctx, path) {
		return aside, nil // another process was faster
	}
	for _, suffix := range []string{"-wal", "-shm", ""} {
		if err := os.Rename(path+suffix, aside+suffix); err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
	}
	return aside, nil
}

// damaged looks through the whole file.
func damaged(ctx context.Context, path string) bool {
	db, err := sql.Open("sqlite", dsn(path, "mode", "rw", "_pragma", busyTimeout(readerPatience)))
	if err != nil {
		return true
	}
	defer func() { _ = db.Close() }()
	var verdict string
	err = db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict)
	return isCorrupt(err) || err == nil && verdict != "ok"
}

func openHandle(ctx context.Context, name string, connections int) (*sql.DB, error) {
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(connections)
	// Reading the schema touches the first page: a ping alone opens anything.
	var n int
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&n); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

// retryBusy repeats f while the database is busy: the change to WAL mode does
// not wait for the busy timeout.
func retryBusy(ctx context.Context, f func() (*sql.DB, error)) (*sql.DB, error) {
	for wait := 5 * time.Millisecond; ; wait *= 2 {
		db, err := f()
		if err == nil || !hasCode(err, sqliteBusy, sqliteLocked) || wait > time.Second {
			return db, err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return nil, errors.Join(err, ctx.Err())
		}
	}
}

// How long this process waits for others.
const (
	readerPatience = time.Second      // a look
	writerPatience = 5 * time.Second  // a write
	startPatience  = 30 * time.Second // what a start writes: the others write the same, which is much at once
)

func busyTimeout(d time.Duration) string {
	return fmt.Sprintf("busy_timeout(%d)", d.Milliseconds())
}

func writerDSN(path string) string {
	// The busy timeout comes first, for the pragmas after it. Immediate
	// transactions: a deferred one that turns into a writer fails at once
	// when another process wrote in between, whatever the timeout is.
	return dsn(path, "_pragma", busyTimeout(writerPatience), "_pragma", "journal_mode(WAL)",
		"_pragma", "synchronous(NORMAL)", "_pragma", "foreign_keys(1)", "_txlock", "immediate")
}

func readerDSN(path string) string {
	return dsn(path, "_pragma", busyTimeout(readerPatience), "_pragma", "query_only(1)")
}

// dsn is the URI of a database file. It is put together by net/url: a raw
// '%', '#' or '?' in a path would open another file.
func dsn(path string, options ...string) string {
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") { // C:/Users or a relative path
		if abs, err := filepath.Abs(path); err == nil {
			slashed = filepath.ToSlash(abs)
		}
		if !strings.HasPrefix(slashed, "/") {
			slashed = "/" + slashed
		}
	}
	query := make(url.Values)
	for i := 0; i < len(options); i += 2 {
		query.Add(options[i], options[i+1])
	}
	return (&url.URL{Scheme: "file", Path: slashed, RawQuery: query.Encode()}).String()
}

// write runs f in one transaction of the writer.
func (s *Store) write(ctx context.Context, doing string, f func(tx *sql.Tx) error) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.writer == nil {
		return fmt.Errorf("%s: %w", doing, ErrNotWritable)
	}
	tx, err := s.writer.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", doing, notWritable(err))
	}
	if err := f(tx); err != nil {
		return fmt.Errorf("%s: %w", doing, errors.Join(notWritable(err), tx.Rollback()))
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%s: %w", doing, notWritable(err))
	}
	return nil
}

// notWritable marks SQLite's own errors, so that callers can tell trouble with
// the database from a change that makes no sense.
func notWritable(err error) error {
	if hasCode(err, sqliteReadOnly, sqliteBusy, sqliteLocked, sqliteCantOpen, sqliteCorrupt, sqliteNotADB, 10, 13) {
		return errors.Join(ErrNotWritable, err)
	}
	return err
}
