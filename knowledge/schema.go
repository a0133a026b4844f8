package knowledge

import (
	"context"
	"database/sql"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"path"

	_ "modernc.org/sqlite" // the driver
)

// applicationID marks a file as ours: "unbl" in ASCII.
const applicationID = 0x756e626c

// The schema's version is the number of migrations that were applied. A
// migration is never changed once it was released; a new file is added.
//
//go:embed migrations/*.sql
var migrationFiles embed.FS

func migrations(files fs.FS) []string {
	names, err := fs.Glob(files, "migrations/*.sql")
	if err != nil || len(names) == 0 {
		panic("knowledge: no migrations embedded") // a constant pattern of the embedded tree
	}
	return names
}

// probe looks at an existing file without changing it: whether it is a
// database of ours that this version can work with. An absent or empty file
// is fine.
func probe(ctx context.Context, file string) error {
	info, err := os.Stat(file)
	if errors.Is(err, os.ErrNotExist) || err == nil && info.Size() == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	// As patient as a write: a process that is still making the file, and is
	// starved of processor time, must not turn this one into a reader for good.
	db, err := sql.Open("sqlite", dsn(file, "mode", "rw", "_pragma", busyTimeout(writerPatience)))
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	id, version, objects, err := identity(ctx, db)
	switch {
	case err != nil:
		return err
	case id == 0 && version == 0 && objects == 0:
		return nil
	case id != applicationID:
		return errForeign
	case version > len(migrations(migrationFiles)):
		return errNewer
	}
	return nil
}

func identity(ctx context.Context, db *sql.DB) (id, version, objects int, err error) {
	err = db.QueryRowContext(ctx,
		"SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)",
	).Scan(&id, &version, &objects)
	return id, version, objects, err
}

// prepare brings a database to this version's schema and seed layer.
func prepare(ctx context.Context, db *sql.DB, file string, files fs.FS) error {
	_, version, _, err := identity(ctx, db)
	if err != nil {
		return err
	}
	if newest := len(migrations(files)); version < newest {
		if version > 0 {
			if err := backupTo(ctx, db, fmt.Sprintf("%s.v%d.bak", file, version)); err != nil {
				return fmt.Errorf("backing up before a migration: %w", err)
			}
		}
		if err := migrate(ctx, db, files); err != nil {
			return err
		}
	}
	return plantSeeds(ctx, db)
}

// migrate applies what is missing, all in one transaction: another process
// that does the same waits, and then finds nothing left to do.
func migrate(ctx context.Context, db *sql.DB, files fs.FS) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	var version int
	if err := tx.QueryRowContext(ctx, "SELECT user_version FROM pragma_user_version").Scan(&version); err != nil {
		return err
	}
	names := migrations(files)
	for ; version < len(names); version++ {
		statements, err := fs.ReadFile(files, names[version])
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, string(statements)); err != nil {
			return fmt.Errorf("migration %s: %w", path.Base(names[version]), err)
		}
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d; PRAGMA application_id = %d", version, applicationID)); err != nil {
		return err
	}
	return tx.Commit()
}

// plantSeeds makes the seed layer that of this binary, and touches nothing
// else. The layer is there for search alone; look-ups use the embedded entries
// themselves, so two versions that share a database don't disturb each other.
func plantSeeds(ctx context.Context, db *sql.DB) error {
	want := seedSum()
	planted := func(q querier) (bool, error) {
		var have string
		err := q.QueryRowContext(ctx, "SELECT value FROM facts WHERE name = 'seed'").Scan(&have)
		if errors.Is(err, sql.ErrNoRows) {
			err = nil
		}
		return have == want, err
	}
	if ok, err := planted(db); ok || err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if ok, err := planted(tx); ok || err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM entries WHERE layer = 'seed'"); err != nil {
		return err
	}
	for _, e := range Seed().Entries() {
		if err := insertEntry(ctx, tx, e); err != nil {
			return fmt.Errorf("seeding %s: %w", e.Slug, err)
		}
	}
	if err := tidyIndex(ctx, tx); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO facts (name, value) VALUES ('seed', ?)", want); err != nil {
		return err
	}
	return tx.Commit()
}

type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// seedSum tells one set of embedded entries from another.
func seedSum() string {
	sum := fnv.New128a()
	_ = fs.WalkDir(seedFiles, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := seedFiles.ReadFile(name)
		_, _ = fmt.Fprintf(sum, "%s %d\n", name, len(src))
		_, _ = sum.Write(src)
		return err
	})
	return hex.EncodeToString(sum.Sum(nil))
}

// backupTo writes a consistent copy of the database to file, which is
// replaced. It can't run inside a transaction.
func backupTo(ctx context.Context, db *sql.DB, file string) error {
	part := file + ".part"
	if err := os.Remove(part); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", part); err != nil {
		return err
	}
	return os.Rename(part, file)
}
