package resolve

import (
	"slices"
	"strconv"
	"strings"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

func cutAt(s string) (before, after string, found bool) { return strings.Cut(s, "@") }

func number(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// Blocks reports whether a call of row on self, nil for a function, with these
// arguments blocks. An argument whose value is not known decides nothing: the
// call counts as blocking.
func (w *World) Blocks(row *catalogue.Symbol, self *Value, args *Actuals) bool {
	holds := func(c catalogue.Condition) (met, known bool) {
		if c.Param == "self" {
			return self != nil && w.hasType(Values{self}, strings.TrimPrefix(c.Value, "type:")), true
		}
		if args == nil {
			return false, false
		}
		return w.Holds(c, args)
	}
	for _, c := range row.When {
		if met, known := holds(c); known && !met {
			return false
		}
	}
	for _, c := range row.Unless {
		if met, known := holds(c); known && met {
			return false
		}
	}
	return true
}

// Blocking is the row that a call of row with these arguments blocks by: row
// itself, or what remains of it where its conditions rule that out. nil: it
// does not block.
func (w *World) Blocking(row *catalogue.Symbol, self *Value, args *Actuals) *catalogue.Symbol {
	switch {
	case row.Code == "" || row.Async:
		return nil
	case w.Blocks(row, self, args):
		return row
	case row.Otherwise == nil:
		return nil
	}
	return derived(&w.remaining, row, row.Remaining)
}

// derived keeps what is made of a row: the same each time it is asked for.
func derived(kept *map[*catalogue.Symbol]*catalogue.Symbol, row *catalogue.Symbol, made func() *catalogue.Symbol) *catalogue.Symbol {
	if *kept == nil {
		*kept = map[*catalogue.Symbol]*catalogue.Symbol{}
	}
	if (*kept)[row] == nil {
		(*kept)[row] = made()
	}
	return (*kept)[row]
}

// RowOf is the row of what runs, as it is for its arguments: of a call that has
// a timeout nobody says that there is none.
func (w *World) RowOf(r Run) *catalogue.Symbol {
	if r.Row.Timeout == "" || r.Args == nil {
		return r.Row
	}
	p, err := catalogue.ParseParam(r.Row.Timeout)
	if err != nil {
		return r.Row
	}
	vals, given := r.Args.Argument(p.Name, p.Position)
	if !given || slices.ContainsFunc(vals, func(v *Value) bool { return matches(v, "None") }) {
		return r.Row
	}
	return derived(&w.bounded, r.Row, r.Row.WithTimeout)
}

// Holds tells whether a condition is met, and whether that is known.
func (w *World) Holds(c catalogue.Condition, args *Actuals) (met, known bool) {
	vals, given := args.Argument(c.Param, c.Position)
	if !given && args.Open && (!args.Star || c.Position >= 0) {
		return false, false
	}
	known = true
	for _, value := range c.Values() {
		m, k := w.hasValue(vals, given, value)
		if m && k {
			return true, true
		}
		met, known = met || m, known && k
	}
	return met, known
}

// hasValue tells whether an argument has the value of a condition, and whether
// that is known.
func (w *World) hasValue(vals Values, given bool, value string) (met, known bool) {
	switch value {
	case "present":
		return given, true
	case "absent":
		return !given, true
	}
	if !given {
		return false, true
	}
	if len(vals) == 0 {
		return false, false
	}
	if typ, ok := strings.CutPrefix(value, "type:"); ok {
		return w.hasType(vals, typ), true
	}
	if begin, ok := strings.CutPrefix(value, "prefix:"); ok && slices.ContainsFunc(vals, func(v *Value) bool { return begins(v, begin) }) {
		return true, true
	}
	if text, ok := quoted(value); ok && len(vals) == 1 && vals[0].Kind == Told {
		return w.answer(vals[0], facts.Test{Kind: facts.TestEqual, Text: text})
	}
	met = slices.ContainsFunc(vals, func(v *Value) bool { return matches(v, value) })
	decided := slices.ContainsFunc(vals, func(v *Value) bool { return v.Kind == Const || v.Kind == External })
	return met, decided && (met || len(vals) == 1)
}

func (w *World) hasType(vals Values, typ string) bool {
	return slices.ContainsFunc(vals, func(v *Value) bool {
		switch v.Kind {
		case Typed:
			return v.Name == typ || w.Catalogue.Subclass(v.Name, typ)
		case Keywords: // {"name": 1}
			return typ == "dict"
		case Instance:
			return slices.ContainsFunc(w.MRO(v.Self), func(c *Value) bool { return c.Kind == External && c.Name == typ }) ||
				slices.Contains(memoryFiles, typ) && w.keepsInMemory(v)
		}
		return false
	})
}

// matches compares a value with the text of a condition.
func matches(v *Value, want string) bool {
	if chars, ok := strings.CutPrefix(want, "mode:"); ok {
		return v.Kind == Const && v.Lit == facts.OpString && strings.ContainsAny(v.Name, chars)
	}
	if begin, ok := strings.CutPrefix(want, "prefix:"); ok {
		return begins(v, begin)
	}
	switch v.Kind {
	case Const:
		switch v.Lit {
		case facts.OpString:
			return want == strconv.Quote(v.Name) || want == "'"+v.Name+"'"
		case facts.OpNumber:
			a, errA := strconv.ParseFloat(v.Name, 64)
			b, errB := strconv.ParseFloat(want, 64)
			return errA == nil && errB == nil && a == b
		}
		return v.Name == want
	case External:
		return v.Name == want
	}
	return false
}
