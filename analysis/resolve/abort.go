package resolve

// Abort forgets what was being computed when a panic cut it off: it would be
// taken for a circle for ever. What was known before stays.
func (w *World) Abort() {
	w.close(0, 0, false)
	w.current, w.last, w.lastUser, w.self = nil, nil, nil, nil
	w.calls, w.circle = 0, circle{low: noLow}
	for _, f := range w.intern.frames {
		f.memos.abort()
	}
	for _, memo := range w.attrs {
		memo.abort()
	}
	for _, m := range w.modules {
		for _, memo := range m.names {
			memo.abort()
		}
		for _, u := range m.Units {
			for _, d := range u.defs {
				if d != nil && d.kin != nil {
					d.kin.order.abort()
					d.kin.below.abort()
				}
			}
		}
	}
	w.shelf.edited = nil // may be neither the old text nor the new one
}
