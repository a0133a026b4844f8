package rewrite

import (
	"bytes"
	"regexp"

	"github.com/unblock-lsp/unblock/analysis/finding"
	"github.com/unblock-lsp/unblock/queries"
)

// moveLock moves a with statement that takes a lock of threads to a thread, as
// a whole: the loop neither waits for the lock nor holds it.
func (f *File) moveLock(of *finding.Finding) []change {
	if !of.Direct() || of.Code != "blocking-lock" || trailing(of.Symbol) != "__enter__" {
		return nil
	}
	w, ok := f.withAt(of)
	if !ok || w.target.ok() || f.holdsLock(w.node) {
		return nil
	}
	b, ok := f.asBlock(w.node)
	if !ok {
		return nil
	}
	b.guarded = w.node
	cs := f.move(b, "Take `"+oneLine(w.value.text())+"` in a thread, with what it guards")
	for i := range cs {
		cs[i].reason = firstOf(cs[i].reason,
			"other tasks run while the thread waits for `"+oneLine(w.value.text())+"`: before, they never saw the block begun and not done")
	}
	return cs
}

// lockName leaves out blocks and clocks.
var lockName = regexp.MustCompile(`(?i)(?:^|[^bc])lock|mutex|semaphore|condition`)

// isLock reports whether a name is that of a lock of threads: the file makes
// one of that name, or it is called so. Types are not known here; names can
// only turn a safe fix into one that asks.
func (f *File) isLock(name string) bool {
	if lockName.MatchString(name) {
		return true
	}
	made := regexp.MustCompile(`\b` + regexp.QuoteMeta(name) + `\s*(?::[^=\n]+)?=\s*(?:threading|multiprocessing)\.(?:R?Lock|Condition|(?:Bounded)?Semaphore)\(`)
	return name != "" && bytes.Contains(f.src, []byte("threading.")) && made.Match(f.src)
}

func held(lock string) string {
	return "`" + oneLine(lock) + "` would be held while other tasks run: one that wants it stops the loop"
}

// heldLock says why an await in the body of a with statement could deadlock:
// a lock of threads is held meanwhile.
func (f *File) heldLock(with, inner node) string {
	if inner.field() != queries.FieldBody || with.token(queries.KindAsync).ok() {
		return ""
	}
	for item := range with.within() {
		if item.is(queries.KindIdentifier) && f.isLock(item.text()) {
			for !item.is(queries.KindWithItem) && item != with {
				item = item.parent()
			}
			return held(item.text())
		}
		if item.is(queries.KindBlock) {
			break
		}
	}
	return f.lockEntered(with)
}

// lockEntered says the same where a context manager takes a lock in its own code: a
// finding at the head of the statement tells of it.
func (f *File) lockEntered(with node) string {
	for _, of := range f.Findings {
		if of.Code != "blocking-lock" || trailing(of.Symbol) != "__enter__" || of.Expr.Start < with.start() || of.Expr.End > with.start()+len(head(with)) {
			continue
		}
		return held(of.Callee)
	}
	return ""
}

// acquired says the same of a lock that is taken by a call above n, and given
// back by one below it.
func (f *File) acquired(n node) string {
	fn := n.function()
	if !bytes.Contains(f.src, []byte(".acquire(")) {
		return ""
	}
	taken := map[string]bool{}
	for m := range fn.child(queries.FieldBody).within() {
		cl, ok := asCall(m)
		if !ok || !cl.callee.is(queries.KindAttribute) || cl.parent().is(queries.KindAwait) || m.function() != fn {
			continue
		}
		lock := cl.callee.child(queries.FieldObject).text()
		switch trailing(cl.callee.text()) {
		case "acquire":
			taken[lock] = taken[lock] || cl.end() <= n.start() && leadsTo(cl.node, n.span())
		case "release":
			if cl.start() >= n.end() && taken[lock] {
				return held(lock)
			}
			taken[lock] = taken[lock] && (cl.start() >= n.start() || !leadsTo(cl.node, n.span()))
		}
	}
	return ""
}

// underLock reports whether a lock of threads is held where a finding is: two
// tasks that wait in between stop each other.
func (f *File) underLock(of *finding.Finding) bool {
	path := f.path(of.Expr)
	if len(path) == 0 {
		return false
	}
	at := path[len(path)-1]
	return at.function().ok() && (f.holdsLock(at) || f.acquired(at) != "")
}

// threadWide are context managers that set something for the thread which enters
// them, and for no other.
var threadWide = map[string]bool{
	"torch.no_grad": true, "torch.enable_grad": true, "torch.set_grad_enabled": true, "torch.inference_mode": true, "torch.autocast": true,
	"torch.cuda.device": true, "torch.cuda.stream": true, "torch.cuda.amp.autocast": true, "torch.amp.autocast": true, "torch.device": true,
	"tensorflow.device": true, "tensorflow.GradientTape": true, "jax.default_device": true, "jax.disable_jit": true,
	"numpy.errstate": true, "django.db.transaction.atomic": true, "django.utils.translation.override": true,
	"django.utils.timezone.override": true,
}

// sharedByAll says what the body of a with statement sets for the whole process,
// the tasks that run while it waits included, or for its thread alone.
func (f *File) sharedByAll(with, inner node) string {
	if inner.field() != queries.FieldBody || with.token(queries.KindAsync).ok() {
		return ""
	}
	for _, item := range withItems(with) {
		value, _ := itemParts(item)
		cl, ok := asCall(value)
		if !ok {
			continue
		}
		switch name := f.qualified(cl.node, cl.callee); {
		case wholeProcess[name]:
			return "`" + oneLine(cl.text()) + "` holds for the whole process: for other tasks too, while this one waits"
		case threadWide[name]:
			return "`" + oneLine(cl.text()) + "` holds for the thread that enters it: for other tasks on this one, and not for what runs on another"
		}
	}
	return ""
}

// holdsLock reports whether a with statement around n takes a lock: the thread
// that n moves to would wait for that for ever, if it is the same.
func (f *File) holdsLock(n node) bool {
	for inner, up := n, n.parent(); up.ok() && !up.is(queries.KindFunctionDefinition); inner, up = up, up.parent() {
		if up.is(queries.KindWithStatement) && f.heldLock(up, inner) != "" {
			return true
		}
	}
	return false
}
