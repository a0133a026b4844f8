package knowledge

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
)

// Trouble says that the database could not be used as it should be, and what
// is done about it. The embedded entries are there whatever it says. It is
// meant to be told to the user once.
type Trouble struct {
	Kind  TroubleKind
	Path  string // of the database
	Aside string // where a corrupt file was kept; "" otherwise
	Err   error  // what SQLite or the system said
}

// TroubleKind is what is wrong with a database.
type TroubleKind uint8

// The kinds of trouble.
const (
	Unavailable TroubleKind = iota // can't be opened, or locked for too long
	Corrupt                        // no sound database: kept aside, a new one was begun
	Newer                          // made by a newer unblock: only read
	Foreign                        // a database, but not one of ours: left alone
	ReadOnly                       // can't be written: only read
)

// Error is one sentence for the user.
func (t *Trouble) Error() string {
	switch t.Kind {
	case Corrupt:
		if t.Aside == "" {
			return fmt.Sprintf("the entry database %s is corrupt and could not be moved aside, so the built-in entries are used (%v)", t.Path, t.Err)
		}
		return fmt.Sprintf("the entry database %s was corrupt; it is kept as %s, and a new one was begun (%v)", t.Path, t.Aside, t.Err)
	case Newer:
		return fmt.Sprintf("the entry database %s was made by a newer unblock, so it is only read", t.Path)
	case Foreign:
		return fmt.Sprintf("%s is not an entry database of unblock; it is left alone, and the built-in entries are used", t.Path)
	case ReadOnly:
		return fmt.Sprintf("the entry database %s can't be written, so it is only read (%v)", t.Path, t.Err)
	}
	return fmt.Sprintf("the entry database %s can't be used, so the built-in entries are (%v)", t.Path, t.Err)
}

// Unwrap gives what SQLite or the system said.
func (t *Trouble) Unwrap() error { return t.Err }

var (
	errNewer   = errors.New("a newer schema")
	errForeign = errors.New("another program's database")
)

// SQLite's primary result codes that are told apart here.
const (
	sqliteBusy     = 5
	sqliteLocked   = 6
	sqliteReadOnly = 8
	sqliteCorrupt  = 11
	sqliteCantOpen = 14
	sqliteNotADB   = 26
)

// hasCode reports whether err comes from SQLite with one of the primary codes.
func hasCode(err error, codes ...int) bool {
	var se *sqlite.Error
	if !errors.As(err, &se) {
		return false
	}
	for _, c := range codes {
		if se.Code()&0xff == c {
			return true
		}
	}
	return false
}

func isCorrupt(err error) bool { return hasCode(err, sqliteCorrupt, sqliteNotADB) }

func troubleOf(path string, err error) *Trouble {
	t := &Trouble{Path: path, Err: err}
	switch {
	case errors.Is(err, errNewer):
		t.Kind = Newer
	case errors.Is(err, errForeign):
		t.Kind = Foreign
	case isCorrupt(err):
		t.Kind = Corrupt
	case hasCode(err, sqliteReadOnly):
		t.Kind = ReadOnly
	}
	return t
}
