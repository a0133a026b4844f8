package lsp

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.lsp.dev/protocol"

	"github.com/unblock-lsp/unblock/analysis/text"
)

var editsFlag = flag.Int("edits", 1500, "how many random edits TestEdits makes in each encoding, from its 20 seeds together")

// step is one change that a user makes: what stands from one place to another
// gives way to a scrap.
type step struct {
	from, to int
	scrap    string
}

// typist edits a text as people do: in bursts.
type typist struct {
	chance  *rand.Rand
	newline string
	have    clientText
	undo    []clientText // the texts before each step
}

// typed are the things that are written letter by letter.
var typed = []string{
	"time.sleep(1)", "await x", "load()  # 日本語", "'👩‍👩‍👧 e\u0301'", "\"\"\"", "async def f():\n    ", "b.go()", "(", ")\n", "    ", "ß = 'Ω'", "\t# \u2028 \u0085",
}

// burst is a run of steps: typing, a paste, a deletion across lines, or undo.
func (y *typist) burst() []step {
	at := y.place()
	switch y.chance.IntN(10) {
	case 0, 1, 2, 3:
		var all []step
		for _, r := range y.lines(typed[y.chance.IntN(len(typed))]) {
			all = append(all, step{at, at, string(r)})
			at++
		}
		return all
	case 4, 5:
		return []step{{at, at, string(y.lines(pieces[y.chance.IntN(len(pieces))]))}}
	case 6:
		return []step{{at, at, string(y.lines(scraps[y.chance.IntN(len(scraps))]))}}
	default:
		to := y.inOne(min(len(y.have), at+y.chance.IntN(60)))
		return []step{{at, max(at, to), ""}}
	}
}

// lines is a scrap with the line ends of the document.
func (y *typist) lines(scrap string) []rune {
	return []rune(strings.ReplaceAll(scrap, "\n", y.newline))
}

func (y *typist) place() int { return y.inOne(y.chance.IntN(len(y.have) + 1)) }

// inOne keeps a place out of a line end of two characters.
func (y *typist) inOne(i int) int {
	if y.have.inBreak(i) {
		return i - 1
	}
	return i
}

// message makes some of the steps in one message, or goes back some steps, and
// returns the changes as the wire has them.
func (y *typist) message(steps []step, enc text.Encoding) (changes []m) {
	if len(y.undo) > 0 && y.chance.IntN(8) == 0 {
		for range 1 + y.chance.IntN(min(5, len(y.undo))) {
			before := y.undo[len(y.undo)-1]
			y.undo = y.undo[:len(y.undo)-1]
			changes = append(changes, y.back(before, enc))
			y.have = before
		}
		return changes
	}
	for _, s := range steps {
		s.from, s.to = y.inOne(min(s.from, len(y.have))), y.inOne(min(s.to, len(y.have)))
		y.undo = append(y.undo, y.have)
		changes = append(changes, m{"range": m{"start": y.have.wire(s.from, enc), "end": y.have.wire(s.to, enc)}, "text": s.scrap})
		y.have = y.have.splice(s.from, s.to, s.scrap)
	}
	return changes
}

// back is the change that makes the text what it was: all lines from the first
// that differs to the last.
func (y *typist) back(before clientText, enc text.Encoding) m {
	first, last := 0, 0
	for first < len(before) && first < len(y.have) && before[first] == y.have[first] {
		first++
	}
	for last < len(before)-first && last < len(y.have)-first && before[len(before)-1-last] == y.have[len(y.have)-1-last] {
		last++
	}
	for first > 0 && (y.have.inBreak(first) || before.inBreak(first)) {
		first--
	}
	for last > 0 && (y.have.inBreak(len(y.have)-last) || before.inBreak(len(before)-last)) {
		last--
	}
	return m{"range": m{"start": y.have.wire(first, enc), "end": y.have.wire(len(y.have)-last, enc)}, "text": string(before[first : len(before)-last])}
}

// After each of many edits the server has the client's text, and what it tells
// of the last text is what a server tells that never saw another one; in each
// position encoding.
func TestEdits(t *testing.T) {
	const seeds = 20
	for name, enc := range encodings {
		for seed := range uint64(seeds) {
			t.Run(fmt.Sprintf("%s seed %d", name, seed), func(t *testing.T) {
				t.Parallel()
				newline := "\n"
				if seed%4 == 3 {
					newline = "\r\n"
				}
				y := &typist{chance: rand.New(rand.NewPCG(seed, 3)), newline: newline}
				y.have = y.lines(strings.Join(pieces, "") + "x = '日本😀e\u0301'; time.sleep(1)\n")
				edit(t, y, name, enc, *editsFlag/seeds)
			})
		}
	}
}

// edit has y make so many edits in a session.
func edit(t *testing.T, y *typist, name string, enc text.Encoding, edits int) {
	t.Helper()
	const uri = "file:///w/a.py"
	s := offline(t, name)
	s.deliver(t, protocol.MethodTextDocumentDidOpen, m{"textDocument": m{"uri": uri, "languageId": "python", "version": 0, "text": string(y.have)}})
	for made, version := 0, 1; made < edits; version++ {
		steps := y.burst()
		for len(steps) > 0 {
			n := min(len(steps), 1+y.chance.IntN(3)) // a key or a few in a message
			changes := y.message(steps[:n], enc)
			steps = steps[n:]
			made += len(changes)
			s.deliver(t, protocol.MethodTextDocumentDidChange, m{"textDocument": m{"uri": uri, "version": version}, "contentChanges": changes})
			if got, want := string(s.head.Load().docs["/w/a.py"].lines.Source()), string(y.have); got != want {
				t.Fatalf("after %d edits, the last %v:\n got %q\nwant %q", made, changes, got, want)
			}
		}
		if y.chance.IntN(6) == 0 {
			sameAsFresh(t, s, name, string(y.have))
		}
	}
	sameAsFresh(t, s, name, string(y.have))
}

// sameAsFresh compares the diagnostics of a session with those of a new one.
func sameAsFresh(t *testing.T, s *session, encoding, source string) {
	t.Helper()
	fresh := offline(t, encoding)
	fresh.deliver(t, protocol.MethodTextDocumentDidOpen, m{"textDocument": m{"uri": "file:///w/a.py", "languageId": "python", "version": 0, "text": source}})
	if diff := cmp.Diff(itemsOfOnly(t, fresh), itemsOfOnly(t, s)); diff != "" {
		t.Fatalf("-fresh +edited\n%s\n%q", diff, source)
	}
}

// itemsOfOnly are the diagnostics of the one open document, as the wire has them.
func itemsOfOnly(t *testing.T, s *session) (all []string) {
	t.Helper()
	snap := s.head.Load()
	items, err := s.itemsOf(context.Background(), snap, snap.docs["/w/a.py"])
	if err != nil {
		t.Fatal(err)
	}
	for i := range items {
		all = append(all, string(encoded(&items[i])))
	}
	return all
}
