package knowledge

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// Incoming is one entry of an import: either the entry, or why it can't be
// kept.
type Incoming struct {
	Source string // where it stood: "line 3", "id 17"
	Entry  *Entry
	Err    error
}

// ReadHivebrain reads the entries of a HiveBrain database: a SQLite file with
// a table "entries" whose columns are the fields of an entry, lists as JSON
// text, created_at in unix seconds. Columns that are missing or unknown don't
// matter. The file is only read. The error is that of the file as a whole.
func ReadHivebrain(ctx context.Context, file string) ([]Incoming, error) {
	db, err := openReadOnly(ctx, file)
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", file, err)
	}
	defer func() { _ = db.Close() }()
	rows, err := db.QueryContext(ctx, "SELECT * FROM entries ORDER BY rowid")
	if err != nil {
		return nil, fmt.Errorf("%s is no HiveBrain database: %w", file, err)
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	var all []Incoming
	ids := map[string]string{} // HiveBrain's key -> slug
	for rows.Next() {
		f, err := readFields(rows, columns)
		if err != nil {
			return all, err
		}
		in := incoming("id "+f.text("id"), f)
		if in.Entry != nil {
			ids[f.text("id")] = in.Entry.Slug
		}
		all = append(all, in)
	}
	for _, in := range all {
		if in.Entry == nil {
			continue
		}
		for i, r := range in.Entry.Related {
			if slug, ok := ids[r]; ok {
				in.Entry.Related[i] = slug
			}
		}
	}
	return all, rows.Err()
}

func readFields(rows *sql.Rows, columns []string) (*fields, error) {
	values := make([]any, len(columns))
	into := make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	if err := rows.Scan(into...); err != nil {
		return nil, err
	}
	f := &fields{values: make(map[string]any, len(columns))}
	for i, c := range columns {
		f.values[strings.ToLower(c)] = values[i]
	}
	return f, nil
}

// ReadJSON reads entries as JSON Lines, one object a line, or as one JSON
// array, with the field names of an entry. The error is that of reading r.
func ReadJSON(r io.Reader) ([]Incoming, error) {
	in := bufio.NewReader(r)
	if start, err := in.Peek(1); err == nil && start[0] == '[' {
		var objects []json.RawMessage
		if err := json.NewDecoder(in).Decode(&objects); err != nil {
			return nil, fmt.Errorf("reading a JSON array: %w", err)
		}
		var all []Incoming
		for i, o := range objects {
			all = append(all, incomingJSON(fmt.Sprintf("item %d", i+1), o))
		}
		return all, nil
	}
	var all []Incoming
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 4*maxEntryFile)
	for n := 1; lines.Scan(); n++ {
		if line := bytes.TrimSpace(lines.Bytes()); len(line) > 0 {
			all = append(all, incomingJSON(fmt.Sprintf("line %d", n), line))
		}
	}
	return all, lines.Err()
}

func incomingJSON(source string, object []byte) Incoming {
	f := &fields{}
	dec := json.NewDecoder(bytes.NewReader(object))
	dec.UseNumber()
	if err := dec.Decode(&f.values); err != nil {
		return Incoming{Source: source, Err: err}
	}
	return incoming(source, f)
}

// incoming makes an entry of loosely typed fields and checks it.
func incoming(source string, f *fields) Incoming {
	e := &Entry{
		Slug: f.text("slug"), Title: f.text("title"),
		Category: Category(f.text("category")), Severity: Severity(f.text("severity")), Status: Status(f.text("status")),
		Language: f.text("language"), Framework: f.text("framework"), Environment: f.list("environment"),
		VersionInfo: f.text("version_info"), Tags: f.list("tags"), Keywords: f.list("keywords"),
		ErrorMessages: f.list("error_messages"), Related: f.list("related_entries"),
		LearnedFrom: f.text("learned_from"), SubmittedBy: f.text("submitted_by"), CreatedAt: f.time("created_at"),
		Upvotes: f.number("upvotes"), Views: f.number("views"),
		Problem: f.text("problem"), Solution: f.text("solution"), Why: f.text("why"), Context: f.text("context"),
		Gotchas: f.list("gotchas"), Symbols: f.list("symbols"), Layer: UserLayer,
	}
	for _, c := range f.list("codes") {
		e.Codes = append(e.Codes, catalogue.Code(c))
	}
	f.decode("code_snippets", &e.Snippets)
	f.decode("card", &e.Card)
	if e.Slug == "" {
		e.Slug = Slugify(e.Title)
	}
	if e.Status == "" {
		e.Status = Pending
	}
	if e.Severity == "" {
		e.Severity = Moderate
	}
	if err := errors.Join(append(f.errs, e.Check())...); err != nil {
		return Incoming{Source: source, Err: fmt.Errorf("%q: %w", firstLine(e.Title), err)}
	}
	return Incoming{Source: source, Entry: e}
}

// fields are the values of an entry as they came from JSON or from a SQLite
// row, where a list can be JSON text and a number a string.
type fields struct {
	values map[string]any
	errs   []error
}

func (f *fields) fail(name string, v any) {
	f.errs = append(f.errs, fmt.Errorf("%s: unexpected %T", name, v))
}

func (f *fields) text(name string) string {
	switch v := f.values[name].(type) {
	case nil:
		return ""
	case string:
		return strings.TrimSpace(strings.ReplaceAll(v, "\r\n", "\n"))
	case []byte:
		return strings.TrimSpace(strings.ReplaceAll(string(v), "\r\n", "\n"))
	case int64:
		return strconv.FormatInt(v, 10)
	case json.Number:
		return v.String()
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	default:
		f.fail(name, v)
		return ""
	}
}

func (f *fields) list(name string) []string {
	v := f.values[name]
	if text, ok := v.([]byte); ok {
		v = string(text)
	}
	if text, ok := v.(string); ok {
		if strings.TrimSpace(text) == "" {
			return nil
		}
		dec := json.NewDecoder(strings.NewReader(text))
		dec.UseNumber()
		var items any
		if dec.Decode(&items) != nil {
			return []string{strings.TrimSpace(text)} // a plain text is a list of one
		}
		v = items
	}
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		var list []string
		for _, item := range v {
			if s := (&fields{values: map[string]any{"": item}}).text(""); s != "" {
				list = append(list, s)
			} else if item != nil && item != "" {
				f.fail(name, item)
			}
		}
		return list
	case json.Number:
		return []string{v.String()}
	default:
		f.fail(name, v)
		return nil
	}
}

func (f *fields) number(name string) int {
	text := f.text(name)
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		f.errs = append(f.errs, fmt.Errorf("%s: %q is no whole number", name, text))
	}
	return n
}

// time reads unix seconds or RFC 3339.
func (f *fields) time(name string) time.Time {
	if t, ok := f.values[name].(time.Time); ok { // the driver's own reading of a DATETIME column
		return t.UTC()
	}
	text := f.text(name)
	if text == "" {
		return time.Time{}
	}
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return t.UTC()
	}
	if seconds, err := strconv.ParseFloat(text, 64); err == nil && math.Abs(seconds) < 1e12 {
		return time.Unix(int64(seconds), 0).UTC()
	}
	f.errs = append(f.errs, fmt.Errorf("%s: %q is neither unix seconds nor RFC 3339", name, text))
	return time.Time{}
}

// decode reads a structured field, given as JSON text or as JSON itself.
func (f *fields) decode(name string, into any) {
	var text []byte
	switch v := f.values[name].(type) {
	case nil:
		return
	case string:
		text = []byte(v)
	case []byte:
		text = v
	default:
		text, _ = json.Marshal(v)
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return
	}
	if err := json.Unmarshal(text, into); err != nil {
		f.errs = append(f.errs, fmt.Errorf("%s: %w", name, err))
	}
}

// hivebrainEntry is what HiveBrain's submit call takes.
type hivebrainEntry struct {
	Title         string    `json:"title"`
	Category      Category  `json:"category"`
	Tags          []string  `json:"tags"`
	Problem       string    `json:"problem"`
	Solution      string    `json:"solution"`
	Why           string    `json:"why"`
	Gotchas       []string  `json:"gotchas"`
	LearnedFrom   string    `json:"learned_from"`
	SubmittedBy   string    `json:"submitted_by"`
	CreatedAt     int64     `json:"created_at,omitempty"`
	Upvotes       int       `json:"upvotes"`
	Language      string    `json:"language"`
	Framework     string    `json:"framework"`
	Environment   []string  `json:"environment"`
	ErrorMessages []string  `json:"error_messages"`
	Keywords      []string  `json:"keywords"`
	Severity      Severity  `json:"severity"`
	Context       string    `json:"context"`
	Snippets      []Snippet `json:"code_snippets"`
	Related       []string  `json:"related_entries"`
	VersionInfo   string    `json:"version_info"`
}

// Hivebrain is the entry as the JSON object that HiveBrain's submit call
// takes. What only unblock knows (symbols, codes, the card) is left out.
func (e *Entry) Hivebrain() ([]byte, error) {
	h := hivebrainEntry{
		Title: e.Title, Category: e.Category, Tags: some(e.Tags), Problem: e.Problem, Solution: e.Solution, Why: e.Why,
		Gotchas: some(e.Gotchas), LearnedFrom: e.LearnedFrom, SubmittedBy: e.SubmittedBy, Upvotes: e.Upvotes,
		Language: e.Language, Framework: e.Framework, Environment: some(e.Environment), ErrorMessages: some(e.ErrorMessages),
		Keywords: some(e.Keywords), Severity: e.Severity, Context: e.Context, Snippets: some(e.Snippets),
		Related: some(e.Related), VersionInfo: e.VersionInfo,
	}
	if !e.CreatedAt.IsZero() {
		h.CreatedAt = e.CreatedAt.Unix()
	}
	return json.Marshal(h)
}

// some keeps an empty list from becoming null.
func some[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
