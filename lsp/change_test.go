package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis/text"
)

// clientText is a document as a client holds it: code points, and positions
// counted from the start of the text each time. It shares nothing with
// package text.
type clientText []rune

// place is the position of the i-th code point, in units of enc.
func (c clientText) place(i int, enc text.Encoding) (line, column int) {
	for j := 0; j < i; j++ {
		switch {
		case c[j] == '\r' && j+1 < len(c) && c[j+1] == '\n':
			if j+1 < i {
				j++
				line, column = line+1, 0
				continue
			}
			return line, column // between the two: no client names that place
		case c[j] == '\r', c[j] == '\n':
			line, column = line+1, 0
		default:
			column += units(c[j], enc)
		}
	}
	return line, column
}

func units(r rune, enc text.Encoding) int {
	switch enc {
	case text.UTF8:
		return len(string(r))
	case text.UTF16:
		return len(utf16.Encode([]rune{r}))
	default:
		return 1
	}
}

// inBreak reports whether i lies between a CR and its LF.
func (c clientText) inBreak(i int) bool {
	return i > 0 && i < len(c) && c[i-1] == '\r' && c[i] == '\n'
}

var scraps = []string{
	"x", "time.sleep(1)", "\n", "\r\n", "\r", "\n\n", "    ", "\t", "async def f():\n    pass\n", "日本語", "文", "😀", "👩‍👩‍👧", "e\u0301",
	"\ufeff", "\u2028", "\u0085", "\x0c", "é", "ß", "\u202eabc", "#", "'''", "\\", "",
}

// randomEdit picks a stretch of the text and what to put there.
func (c clientText) randomEdit(r *rand.Rand) (from, to int, scrap string) {
	pick := func() int {
		i := r.IntN(len(c) + 1)
		if c.inBreak(i) {
			i--
		}
		return i
	}
	from = pick()
	to = from
	switch r.IntN(4) {
	case 0: // typing
		scrap = scraps[r.IntN(len(scraps))]
	case 1: // deleting, also across lines
		to = min(len(c), from+r.IntN(12))
	case 2: // replacing
		to, scrap = min(len(c), from+r.IntN(5)), scraps[r.IntN(len(scraps))]
	default: // pasting
		for range r.IntN(6) {
			scrap += scraps[r.IntN(len(scraps))]
		}
	}
	if c.inBreak(to) {
		to++
	}
	return from, to, scrap
}

func (c clientText) splice(from, to int, scrap string) clientText {
	return slices.Concat(c[:from], []rune(scrap), c[to:])
}

var encodings = map[string]text.Encoding{"utf-8": text.UTF8, "utf-16": text.UTF16, "utf-32": text.CodePoints}

// offline is a session without a connection, for what is decided on the reader.
func offline(tb testing.TB, encoding string) *session {
	tb.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	s := newSession(ctx, Options{CacheDir: tb.TempDir()})
	done := make(chan struct{})
	close(done)
	tb.Cleanup(func() { cancel(); s.drain(done, drainTime) })
	// It pulls, so nothing is pushed.
	raw := fmt.Sprintf(`{"capabilities":{"general":{"positionEncodings":[%q]},"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}}`, encoding)
	if _, err := s.initialize([]byte(raw)); err != nil {
		tb.Fatal(err)
	}
	return s
}

func (s *session) deliver(tb testing.TB, method string, params any) {
	tb.Helper()
	raw, err := json.Marshal(params)
	if err != nil {
		tb.Fatal(err)
	}
	if err := s.notes[method](raw); err != nil {
		tb.Fatalf("%s: %v", method, err)
	}
}

type m = map[string]any

// After each of many random edits the server has the text that the client has,
// in each position encoding.
func TestTextStaysEqual(t *testing.T) {
	const uri, rounds, seeds = "file:///w/a.py", 500, 20
	for name, enc := range encodings {
		for seed := range uint64(seeds) {
			t.Run(fmt.Sprintf("%s seed %d", name, seed), func(t *testing.T) {
				t.Parallel()
				s := offline(t, name)
				r := rand.New(rand.NewPCG(seed, 1))
				have := clientText("import time\r\n# 😀 日本語\nasync def f():\r    time.sleep(1)\n")
				s.deliver(t, protocol.MethodTextDocumentDidOpen, m{"textDocument": m{"uri": uri, "languageId": "python", "version": 0, "text": string(have)}})
				var undo []clientText
				for version := 1; version <= rounds; version++ {
					undo = append(undo, have)
					var changes []m
					for range 1 + r.IntN(4) {
						if r.IntN(50) == 0 { // undo, as some clients send it: the whole text
							have = undo[r.IntN(len(undo))]
							changes = append(changes, m{"text": string(have)})
							continue
						}
						from, to, scrap := have.randomEdit(r)
						changes = append(changes, m{"range": m{"start": have.wire(from, enc), "end": have.wire(to, enc)}, "text": scrap})
						have = have.splice(from, to, scrap)
					}
					s.deliver(t, protocol.MethodTextDocumentDidChange, m{"textDocument": m{"uri": uri, "version": version}, "contentChanges": changes})
					doc := s.head.Load().docs["/w/a.py"]
					if got, want := string(doc.lines.Source()), string(have); got != want || doc.version != int32(version) { //nolint:gosec // small
						t.Fatalf("version %d after %v:\n got %q\nwant %q", version, changes, got, want)
					}
				}
			})
		}
	}
}

func (c clientText) wire(i int, enc text.Encoding) m {
	line, column := c.place(i, enc)
	return m{"line": line, "character": column}
}

// The edits of many cursors arrive in one message, from the last to the first
// or the other way round.
func TestManyCursors(t *testing.T) {
	lines := strings.Repeat("time.sleep(1)\n", 1000)
	want := strings.Repeat("await time.sleep(1)\n", 1000)
	for name, order := range map[string]func(i int) int{
		"from the last to the first": func(i int) int { return 999 - i },
		"from the first to the last": func(i int) int { return i },
		"to and fro":                 func(i int) int { return i * 7 % 1000 },
	} {
		t.Run(name, func(t *testing.T) {
			var changes []change
			for i := range 1000 {
				at := place{Line: int64(order(i))}
				changes = append(changes, change{Range: &span{Start: at, End: at}, Text: "await "})
			}
			got := applyChanges(text.NewLines([]byte(lines)), changes, text.UTF16)
			if string(got.Source()) != want {
				t.Error("text differs")
			}
		})
	}
}

func BenchmarkKeystroke(b *testing.B) {
	for _, size := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("%d bytes", size), func(b *testing.B) {
			lines := text.NewLines([]byte(strings.Repeat("    x = compute(y)  # 日本\n", size/26)))
			at := place{Line: int64(lines.Count() / 2), Character: 3}
			key := []change{{Range: &span{Start: at, End: at}, Text: "a"}}
			for b.Loop() {
				applyChanges(lines, key, text.UTF16)
			}
		})
	}
}

// A thousand cursors in a 1 MB file are one message and one index.
func BenchmarkManyCursors(b *testing.B) {
	lines := text.NewLines([]byte(strings.Repeat("    x = compute(y)  # 日本\n", 40_000)))
	var keys []change
	for i := range 1000 {
		at := place{Line: int64(39_000 - 30*i), Character: 3}
		keys = append(keys, change{Range: &span{Start: at, End: at}, Text: "a"})
	}
	for b.Loop() {
		applyChanges(lines, keys, text.UTF16)
	}
}
