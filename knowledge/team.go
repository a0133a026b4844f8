package knowledge

import (
	"context"
	"fmt"
	"os"
)

// TeamEntries reads the team layer from what the configuration names: a
// directory of Markdown files, or an entry database, which is only read and
// may be on a share that can't be written (in DELETE journal mode there: a
// write-ahead log can't be read without being able to write). Of a database,
// the entries are those of its user layer. The sound entries come back
// whatever the errors say.
func TeamEntries(ctx context.Context, path string) ([]*Entry, []error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, []error{fmt.Errorf("the team's entries: %w", err)}
	}
	if info.IsDir() {
		return readFolder(path, TeamLayer)
	}
	entries, err := readTeamDatabase(ctx, path)
	if err != nil {
		return nil, []error{fmt.Errorf("the team's entries in %s: %w", path, err)}
	}
	return entries, nil
}

func readTeamDatabase(ctx context.Context, path string) ([]*Entry, error) {
	db, err := openReadOnly(ctx, path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }()
	if id, _, _, err := identity(ctx, db); err != nil || id != applicationID {
		return nil, errForeign
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	entries, err := readEntries(ctx, tx, UserLayer)
	for _, e := range entries {
		e.Layer = TeamLayer
	}
	return entries, err
}
