package resolve

import "github.com/unblock-lsp/unblock/analysis/facts"

// The elements of an exit stack are what was left to it: context managers that it
// leaves, and functions that it calls.

const (
	exitStack      = "contextlib.ExitStack"
	asyncExitStack = "contextlib.AsyncExitStack"
)

func isExitStack(v *Value) bool {
	return v.Kind == Typed && (v.Name == exitStack || v.Name == asyncExitStack)
}

// left is what a call leaves to an exit stack: a context manager or a function that
// is told of exceptions, or a function below the arguments that it is called with.
func (w *World) left(f *Frame, e *facts.Expr) Values {
	given := w.Eval(f, e.X)
	if e.Text != "callback" {
		return given
	}
	args := w.Actuals(f, e)
	return w.each(given, func(v *Value) Values {
		if !callable(v) && v.Kind != Instance {
			return nil
		}
		return Values{w.intern.value(Value{Kind: Partial, Self: v, Args: args})}
	})
}

// unwindRuns is what an exit stack runs at its end.
func (w *World) unwindRuns(stack *Value) []Run {
	var runs []Run
	for _, x := range w.valuesOf(stack) {
		runs = append(runs, w.leaveRuns(x)...)
	}
	return runs
}

func (w *World) leaveRuns(x *Value) []Run {
	switch x.Kind {
	case Partial:
		return w.Runs(x, w.none())
	case Context: // its start was run when it was entered
		return []Run{{Frame: x.Frame, Body: x, Part: Tail}}
	case Func:
		return w.Runs(x, w.open())
	}
	return w.ExitRuns(x)
}

// LeaveRuns is what an exit stack runs at its end for a call of its method m.
func (w *World) LeaveRuns(m *Value, args *Actuals) []Run {
	stack, method := cut(m.Name)
	if m.Kind != External || stack != exitStack && stack != asyncExitStack || len(args.Pos) == 0 {
		return nil
	}
	var runs []Run
	rest := w.intern.args(Actuals{Pos: args.Pos[1:], Kw: args.Kw, Open: args.Open})
	for _, x := range args.Pos[0] {
		if method == "callback" {
			runs = append(runs, w.Runs(x, rest)...)
		} else {
			runs = append(runs, w.leaveRuns(x)...)
		}
	}
	return runs
}
