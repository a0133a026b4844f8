package resolve

import (
	"strconv"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// loggerType is that of a logger; its elements are the handlers that code puts on
// it. A handler that is slow is for errors, as a rule: only these are sure to
// reach it, whatever its level is.
const loggerType = "logging.Logger"

// logLevels are the levels of what the methods of a logger report.
var logLevels = map[string]int{
	"debug": levelDebug, "info": levelInfo, "warning": levelWarning, "warn": levelWarning,
	"error": levelError, "exception": levelError, "critical": levelError, "fatal": levelError,
}

const (
	levelDebug = iota + 1
	levelInfo
	levelWarning
	levelError
)

// rootLogger is what Names of the logger says that all others hand on to.
const rootLogger = "root"

// logger is what logging.getLogger gives: without a name the root of all.
func (w *World) logger(args *Actuals) *Value {
	made := Value{Kind: Typed, Name: loggerType, Elems: []Values{nil}}
	if name, given := args.Argument("name", 0); !given || len(name) == 1 && isNone(name[0]) {
		made.Names = []string{rootLogger}
	}
	return w.intern.value(made)
}

// logRuns is what the handlers of a logger run for a report of a level, and those
// of the root.
func (w *World) logRuns(logger *Value, level int) []Run {
	var handlers Values
	if level >= levelError {
		handlers = w.Element(logger)
	}
	var runs []Run
	for _, h := range union(handlers, w.rootHandlers(level)) {
		runs = append(runs, w.dunderRuns(h, "emit")...)
	}
	return runs
}

// rootLevel is the level from which reports are sure to reach a handler that code
// of a module puts on the root logger: by default warnings do, but where the
// module, or that of the handler's class, speaks of a level, it may have set it.
func (w *World) rootLevel(by *Module, handler *Value) int {
	speaks := func(word string) bool {
		return w.names(by, word) || w.names(handler.Self.Def.Unit.Module, word)
	}
	switch {
	case speaks("ERROR"), speaks("CRITICAL"):
		return levelError
	case speaks("DEBUG"):
		return levelDebug
	case speaks("INFO"):
		return levelInfo
	}
	return levelWarning
}

// rootHandlers are those of the workspace's own handlers that code puts on the root
// logger, and that reports of a level reach.
func (w *World) rootHandlers(level int) Values {
	return w.once(w.external(loggerType), "root handlers "+strconv.Itoa(level), func() Values {
		var out Values
		for _, name := range []string{"addHandler", "basicConfig"} {
			for _, u := range w.mentioning(name+"(", nil) {
				w.Read(&u.node)
				fs := u.Facts()
				for id := range fs.Scopes {
					for _, s := range fs.Scopes[id].Sites {
						if s.Kind == facts.SiteCall && calls(fs, s.Expr, name) {
							out = union(out, w.putOnRoot(w.lexical(u, facts.ScopeID(id)), &fs.Exprs[s.Expr], level))
						}
					}
				}
			}
		}
		return out
	})
}

// putOnRoot are the handlers of the workspace that a call in f puts on the root
// logger, and that reports of a level reach.
func (w *World) putOnRoot(f *Frame, call *facts.Expr, level int) Values {
	var handlers Values
	for _, m := range w.Eval(f, call.X) {
		args := w.Actuals(f, call)
		switch {
		case m.Kind == External && m.Name == "logging.basicConfig":
			given, _ := args.Argument("handlers", -1)
			handlers = union(handlers, w.each(given, w.Element))
		case m.Kind == External && m.Self != nil && m.Self.Kind == Typed && m.Self.Name == loggerType && len(m.Self.Names) > 0:
			given, _ := args.Argument("hdlr", 0)
			handlers = union(handlers, given)
		}
	}
	return w.each(handlers, func(h *Value) Values {
		if h.Kind == Instance && level >= w.rootLevel(f.Def.Unit.Module, h) {
			return Values{h}
		}
		return nil
	})
}
