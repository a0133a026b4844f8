package resolve

import (
	"slices"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
)

// Element is what iterating v gives.
func (w *World) Element(v *Value) Values {
	switch v.Kind {
	case GeneratorValue:
		if v.Scope != 0 {
			return w.Eval(v.Frame, v.Generator().X)
		}
		return w.yielded(v.Frame)
	case Tuple:
		return w.valuesOf(v)
	case Lazy:
		return w.lazyElement(v)
	case ClassValue:
		if w.isEnum(w.MRO(v)) {
			return Values{w.instance(v, nil, true)}
		}
	case Typed:
		if t := w.Catalogue.Type(v.Name); t != nil && t.Iter != "" {
			return w.typeText(t.Iter, v, nil)
		}
		if len(v.Elems) > 0 && w.Catalogue.Member(v.Name, "__next__") == nil {
			return v.Elems[0]
		}
		return w.dunder(v, "__next__")
	case Instance:
		iters := w.dunder(v, "__iter__")
		if len(iters) == 0 {
			return union(w.inheritedElement(v), w.dunder(v, "__getitem__"))
		}
		return w.each(iters, func(it *Value) Values {
			if it.Kind == Instance {
				return w.dunder(it, "__next__")
			}
			return w.Element(it)
		})
	}
	return nil
}

// inheritedElement is an element of an instance of a class below one of a library, as
// the catalogue says it of that.
func (w *World) inheritedElement(v *Value) Values {
	for _, c := range w.MRO(v.Self) {
		if c.Kind != External {
			continue
		}
		if t := w.Catalogue.Type(c.Name); t != nil && t.Iter != "" {
			return w.typeText(t.Iter, v, nil)
		}
	}
	return nil
}

// yielded is what a generator function yields as it runs in f.
func (w *World) yielded(f *Frame) Values {
	return w.memo(f, yieldID, func() Values { return w.yieldValues(f) })
}

func (w *World) yieldValues(f *Frame) Values {
	var out Values
	fs := f.Def.Unit.Facts()
	for _, y := range f.Def.Facts().Yielded {
		e := &fs.Exprs[y.Value]
		if e.Op == facts.OpYieldFrom {
			out = union(out, w.each(w.Eval(f, e.X), w.Element))
		} else {
			out = union(out, w.Eval(f, e.X))
		}
	}
	if len(out) == 0 && f.Parent != nil {
		out = w.each(w.annotated(f.Parent, f.Def.Facts().Annotation), func(v *Value) Values {
			if v.Kind == Typed && len(v.Elems) > 0 {
				return v.Elems[0]
			}
			return nil
		})
	}
	return out
}

// lazyElement is an element of what map, os.walk, Path.glob and their like
// return.
func (w *World) lazyElement(v *Value) Values {
	if vals, ok := w.nativeElement(v); ok {
		return vals
	}
	row := w.Row(v)
	if row == nil {
		return nil
	}
	return w.each(w.typeText(row.Returns, v.Self, nil), func(t *Value) Values {
		if t.Kind == Typed && len(t.Elems) > 0 {
			return t.Elems[0]
		}
		return w.Element(t)
	})
}

// IterRuns is what iterating v to its end runs.
func (w *World) IterRuns(v *Value) []Run {
	switch v.Kind {
	case GeneratorValue:
		return []Run{{Frame: v.Frame, Body: v}}
	case Lazy:
		return w.lazyRuns(v)
	case Typed:
		return append(w.dunderRuns(v, "__iter__"), w.dunderRuns(v, "__next__")...)
	case Instance, ClassValue:
		runs := w.dunderRuns(v, "__iter__")
		iters := w.dunder(v, "__iter__")
		if len(iters) == 0 && len(runs) == 0 {
			return w.dunderRuns(v, "__getitem__")
		}
		for _, it := range iters {
			if it.Kind == Instance {
				runs = append(runs, w.dunderRuns(it, "__next__")...)
			} else {
				runs = append(runs, w.IterRuns(it)...)
			}
		}
		return runs
	}
	return nil
}

func (w *World) lazyRuns(v *Value) []Run {
	row := w.Row(v)
	if row == nil {
		return nil
	}
	var runs []Run
	if v.Name == "iter" && len(v.Args.Pos) == 2 {
		for _, f := range v.Args.Pos[0] {
			runs = append(runs, w.Runs(f, w.none())...)
		}
		return runs
	}
	if v.Name == "itertools.chain.from_iterable" && len(v.Args.Pos) > 0 {
		for _, it := range w.each(v.Args.Pos[0], w.Element) {
			runs = append(runs, w.IterRuns(it)...)
		}
	}
	if blocking := w.Blocking(row, v.Self, v.Args); blocking != nil {
		runs = append(runs, Run{Row: blocking, Symbol: SymbolName(row, v), Value: v, Args: v.Args, Lazy: true})
	}
	return append(append(runs, w.hookRuns(row, v.Self, v.Args)...), w.argumentRuns(row, v.Args)...)
}

// dunderRuns is what a special method of v runs.
func (w *World) dunderRuns(v *Value, name string) []Run { return w.specialRuns(v, name, w.open()) }

func (w *World) specialRuns(v *Value, name string, args *Actuals) []Run {
	var runs []Run
	for _, m := range w.Special(v, name) {
		runs = append(runs, w.Runs(m, args)...)
	}
	return runs
}

// SliceRuns is what reading a part of v runs: v[a:b].
func (w *World) SliceRuns(v *Value) []Run {
	return w.specialRuns(v, "__getitem__", w.intern.args(Actuals{Pos: []Values{{w.typed("slice")}}}))
}

// DunderRuns is what the first of the special methods that v has runs.
func (w *World) DunderRuns(v *Value, names ...string) []Run {
	return w.OperatorRuns(v, w.open(), names...)
}

// OperatorRuns is DunderRuns with the operands as arguments.
func (w *World) OperatorRuns(v *Value, operands *Actuals, names ...string) []Run {
	if names[0] == "__getitem__" {
		if runs := w.itemRuns(v); len(runs) > 0 {
			return runs
		}
	}
	for _, n := range names {
		if len(w.Special(v, n)) > 0 {
			return w.specialRuns(v, n, operands)
		}
	}
	return nil
}

// Operands are the arguments that an operator hands over; open where a method is
// given more than these.
func (w *World) Operands(f *Frame, open bool, ids ...facts.ID) *Actuals {
	args := Actuals{Open: open}
	for _, id := range ids {
		args.Pos = append(args.Pos, w.handedOver(f, id, facts.Unsure))
	}
	return w.intern.args(args)
}

// itemRuns is what a subscript runs beside __getitem__: __class_getitem__ of a
// class, and __missing__ of a dict that lacks the key.
func (w *World) itemRuns(v *Value) []Run {
	switch v.Kind {
	case ClassValue:
		if found, ok := w.inSource(w.MRO(v), "__class_getitem__"); ok {
			fn := found[0].Value
			if fn.Kind == ClassMethod {
				fn = fn.Self
			}
			return w.Runs(w.boundTo(fn, v), w.open())
		}
	case Instance:
		mro := w.MRO(v.Self)
		if !slices.ContainsFunc(mro, func(c *Value) bool {
			return c.Kind == External && (c.Name == "dict" || c.Name == "collections.UserDict" || c.Name == "collections.defaultdict")
		}) {
			return nil
		}
		if _, own := w.inSource(mro, "__getitem__"); own {
			return nil // that may leave __missing__ out
		}
		if found, ok := w.inSource(mro, "__missing__"); ok {
			return w.Runs(w.boundTo(found[0].Value, v), w.open())
		}
	}
	return nil
}

// AsyncIterRuns is what `async for` over v runs outside of coroutines.
func (w *World) AsyncIterRuns(v *Value) []Run {
	runs := w.DunderRuns(v, "__aiter__")
	for _, it := range w.dunder(v, "__aiter__") {
		runs = append(runs, w.DunderRuns(it, "__anext__")...)
	}
	return runs
}

func (w *World) asyncElement(v *Value) Values {
	switch v.Kind {
	case AsyncGenerator:
		return w.yielded(v.Frame)
	case Typed:
		if t := w.Catalogue.Type(v.Name); t != nil && t.Iter != "" {
			return w.typeText(t.Iter, v, nil)
		}
		if len(v.Elems) > 0 {
			return v.Elems[0]
		}
	case Instance:
		iters := w.dunder(v, "__aiter__")
		if len(iters) == 0 {
			return w.inheritedElement(v)
		}
		return w.each(iters, func(it *Value) Values {
			if it.Kind == AsyncGenerator {
				return w.yielded(it.Frame)
			}
			return w.each(w.dunder(it, "__anext__"), w.awaited)
		})
	}
	return nil
}

// awaited is what awaiting v gives.
func (w *World) awaited(v *Value) Values {
	switch v.Kind {
	case Coroutine:
		return w.returned(v.Frame)
	case Awaitable:
		return v.Elems[0]
	case Typed:
		if len(v.Elems) > 0 && (v.Name == "asyncio.Task" || v.Name == "asyncio.Future") {
			return v.Elems[0]
		}
	case Instance:
		return w.each(w.Special(v, "__await__"), func(m *Value) Values {
			return w.each(w.Result(m, w.none()), func(g *Value) Values {
				switch {
				case g.Kind == GeneratorValue && g.Scope == 0, g.Kind == Coroutine:
					return w.returned(g.Frame)
				}
				return nil
			})
		})
	}
	return nil
}

// AwaitRuns is what awaiting v runs outside of coroutines.
func (w *World) AwaitRuns(v *Value) []Run {
	if v.Kind != Instance {
		return nil
	}
	runs := w.dunderRuns(v, "__await__")
	for _, it := range w.dunder(v, "__await__") {
		runs = append(runs, w.IterRuns(it)...)
	}
	return runs
}

// entered is what `with v as x` binds.
func (w *World) entered(v *Value) Values {
	switch v.Kind {
	case Context:
		return w.yielded(v.Frame)
	case Lazy: // os.scandir: what is iterated later is its own context manager
		return Values{v}
	case Instance:
		return w.dunder(v, "__enter__")
	case Typed:
		if t := w.Catalogue.Type(v.Name); t != nil && t.Enter != "" {
			return w.typeText(t.Enter, v, nil)
		}
		if row := w.Catalogue.Member(v.Name, "__enter__"); row != nil && row.Returns != "" {
			return w.typeText(row.Returns, v, nil)
		}
		if len(v.Elems) == 1 && !isExitStack(v) && (w.Catalogue.Type(v.Name) == nil || strings.HasPrefix(v.Name, "contextlib.") || strings.HasSuffix(v.Name, "ContextManager")) {
			return v.Elems[0]
		}
		return Values{v}
	}
	return nil
}

func (w *World) asyncEntered(v *Value) Values {
	switch v.Kind {
	case Context, AsyncGenerator: // of asynccontextmanager
		return w.yielded(v.Frame)
	case Instance:
		return w.each(w.dunder(v, "__aenter__"), w.awaited)
	case Awaitable: // `async with` over what returns an awaitable context manager
		return v.Elems[0]
	}
	return w.entered(v)
}

// EnterRuns and ExitRuns are what `with v` runs at its start and at its end.
func (w *World) EnterRuns(v *Value) []Run {
	if v.Kind == Context {
		return []Run{{Frame: v.Frame, Body: v}}
	}
	return w.dunderRuns(v, "__enter__")
}

// ExitRuns is what leaving `with v` runs; a generator's end was counted when
// it was entered.
func (w *World) ExitRuns(v *Value) []Run {
	if v.Kind == Typed && v.Name == "contextlib.closing" {
		var runs []Run
		for _, x := range w.valuesOf(v) {
			for _, m := range w.Attr(x, "close") {
				runs = append(runs, w.Runs(m, w.none())...)
			}
		}
		return runs
	}
	if isExitStack(v) {
		return w.unwindRuns(v)
	}
	return w.dunderRuns(v, "__exit__")
}

// AsyncEnterRuns is what `async with v` runs outside of coroutines.
func (w *World) AsyncEnterRuns(v *Value) []Run {
	if isExitStack(v) {
		return w.unwindRuns(v)
	}
	return append(w.dunderRuns(v, "__aenter__"), w.dunderRuns(v, "__aexit__")...)
}
