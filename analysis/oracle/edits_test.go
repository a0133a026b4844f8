package oracle

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"
)

// step is a change of one file, and the file whose report is asked for then, if
// any.
type step struct {
	path, text string
	ask        string
}

// TestAnyOrderOfEdits holds that findings depend on the text alone: not on the
// edits that led to it, in this file or another, nor on what was asked before.
func TestAnyOrderOfEdits(t *testing.T) {
	t.Parallel()
	for seed := range max(40, *programs/10) {
		if *one >= 0 && seed != *one {
			continue
		}
		r := rand.New(rand.NewPCG(7, uint64(seed)))
		m := memory(generate(r, []chain{randomChain(r, 3), randomChain(r, 3), randomChain(r, 2)}).files)
		cold := found(t, newEngine(m), m.absolute())

		paths := m.absolute()
		r.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		if got := found(t, newEngine(m), paths); !maps.Equal(cold, got) {
			t.Errorf("seed %d: asked in the order %v: %s", seed, paths, changed(m, cold, got))
		}

		disk := scratch(r, m)
		steps := append(edits(r, m), settle(r, m)...)
		if maps.Equal(cold, replay(t, m, disk, steps)) {
			continue
		}
		fails := func(steps []step) bool { return !maps.Equal(cold, replay(t, m, disk, steps)) }
		steps = shrink(steps, fails)
		t.Errorf("seed %d: after these edits:\n%s%s", seed, script(disk, m, steps), changed(m, cold, replay(t, m, disk, steps)))
	}
}

// replay edits the files on disk and returns what is found in the end. Whatever
// the steps leave is brought to its last text first.
func replay(t *testing.T, m, disk memory, steps []step) map[place]string {
	t.Helper()
	e := newEngine(disk)
	last := maps.Clone(disk)
	for _, s := range steps {
		e.SetBuffer(s.path, []byte(s.text))
		last[strings.TrimPrefix(s.path, home)] = s.text
		if s.ask != "" {
			// A file that is not there yet is an error, and no more.
			_, _ = e.Snapshot().Report(t.Context(), s.ask)
		}
	}
	for _, p := range m.absolute() {
		if name := strings.TrimPrefix(p, home); last[name] != m[name] {
			e.SetBuffer(p, []byte(m[name]))
		}
	}
	return found(t, e, m.absolute())
}

// shrink leaves out the steps, and the questions, that a failure doesn't need.
func shrink(steps []step, fails func([]step) bool) []step {
	for i := len(steps) - 1; i >= 0; i-- {
		if fewer := slices.Delete(slices.Clone(steps), i, i+1); fails(fewer) {
			steps = fewer
			continue
		}
		quiet := slices.Clone(steps)
		quiet[i].ask = ""
		if fails(quiet) {
			steps = quiet
		}
	}
	return steps
}

// script prints steps: of a text that is not the last one, the whole.
func script(disk, m memory, steps []step) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(m)) {
		if text, there := disk[name]; !there {
			fmt.Fprintf(&b, "%s is not on disk\n", name)
		} else if text != m[name] {
			fmt.Fprintf(&b, "%s is empty on disk\n", name)
		}
	}
	for _, s := range steps {
		if name := strings.TrimPrefix(s.path, home); s.text == m[name] {
			fmt.Fprintf(&b, "SetBuffer %s to the last text\n", name)
		} else {
			fmt.Fprintf(&b, "SetBuffer %s to\n    | %s\n", name, strings.ReplaceAll(s.text, "\n", "\n    | "))
		}
		if s.ask != "" {
			fmt.Fprintf(&b, "Report %s\n", strings.TrimPrefix(s.ask, home))
		}
	}
	return b.String()
}

// scratch is the disk before the edits: some files as they will be, some
// empty, some not there yet.
func scratch(r *rand.Rand, m memory) memory {
	disk := memory{}
	for _, name := range slices.Sorted(maps.Keys(m)) {
		disk[path.Join(path.Dir(name), "notes.txt")] = "the folder is there"
		switch r.IntN(4) {
		case 0:
			disk[name] = ""
		case 1:
			continue
		default:
			disk[name] = m[name]
		}
	}
	return disk
}

// edits are random changes of random files.
func edits(r *rand.Rand, m memory) []step {
	paths := m.absolute()
	var all []step
	for range 6 {
		p := paths[r.IntN(len(paths))]
		lines := strings.SplitAfter(m[strings.TrimPrefix(p, home)], "\n")
		switch i := r.IntN(len(lines)); r.IntN(5) {
		case 0: // a line is missing, and with it perhaps the syntax
			lines = slices.Delete(lines, i, i+1)
		case 1: // half a line was typed
			lines = slices.Insert(lines, i, "def f(x):\n", "    time.sl\n")
		case 2: // the file ends early
			lines = lines[:i]
		case 3: // names are other names
			for j := range lines {
				lines[j] = strings.NewReplacer("def ", "async def ", "import ", "import x.").Replace(lines[j])
			}
		case 4: // another file's text
			lines = []string{m[strings.TrimPrefix(paths[r.IntN(len(paths))], home)]}
		}
		all = append(all, step{p, strings.Join(lines, ""), question(r, paths)})
	}
	return all
}

// settle brings all files to their last text, in any order.
func settle(r *rand.Rand, m memory) []step {
	paths := m.absolute()
	var all []step
	for _, i := range r.Perm(len(paths)) {
		all = append(all, step{paths[i], m[strings.TrimPrefix(paths[i], home)], question(r, paths)})
	}
	return all
}

func question(r *rand.Rand, paths []string) string {
	if r.IntN(3) == 0 {
		return ""
	}
	return paths[r.IntN(len(paths))]
}

// changed prints a program with the findings that come and go.
func changed(m memory, cold, got map[place]string) string {
	d := &difference{p: &program{files: m}, expected: map[place]bool{}, got: got}
	words := ""
	for l, message := range cold {
		d.expected[l] = true
		if other, ok := got[l]; ok && other != message {
			words += fmt.Sprintf("%s: %s\n    was: %s\n", l, other, message)
		}
	}
	return "MISSED and WRONG are against a cold run\n" + words + d.String()
}
