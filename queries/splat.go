package queries

// hoistSplats puts right what the grammar gets wrong: it lets the star of
//
//	f(1, *a.b(2))    [*a + b]    return *a(), 1
//
// belong to the first name alone, and makes the call one of `*a`. In the tree
// the star stands around all that it unpacks, as Python has it.
func hoistSplats(nodes []Node) {
	for at := range nodes {
		if nodes[at].Kind != KindListSplat || at+2 >= len(nodes) || nodes[at+1].Kind != KindStar || int(nodes[at+2].Next) != int(nodes[at].Next) {
			continue
		}
		top := at
		for top > 0 && beginsWithOperand(nodes[top-1].Kind) && int(nodes[top-1].Next) > at && nodes[top-1].Start == nodes[at].Start {
			top--
		}
		if top < at {
			hoist(nodes, top, at)
		}
	}
}

// beginsWithOperand reports whether a node of that kind is an expression that
// begins with another one: a star before it belongs to the whole.
func beginsWithOperand(k Kind) bool {
	switch k {
	case KindCall, KindAttribute, KindSubscript, KindBinaryOperator, KindBooleanOperator, KindComparisonOperator, KindConditionalExpression:
		return true
	}
	return false
}

// hoist moves the splat at the index at, which has a star and one operand,
// around the expressions from top on, of which each begins with the next.
func hoist(nodes []Node, top, at int) {
	splat, star, operand := nodes[at], nodes[at+1], &nodes[at+2]
	outermost := nodes[top]
	operand.Field = splat.Field
	copy(nodes[top+2:at+2], nodes[top:at])
	for i := top + 2; i < at+2; i++ {
		nodes[i].Start = operand.Start
	}
	nodes[top+2].Field = FieldNone
	splat.Field, splat.Flags = outermost.Field, outermost.Flags
	splat.End, splat.Next = outermost.End, outermost.Next
	star.Next = uint32(top + 2) //nolint:gosec // an index of nodes, of which there are fewer
	nodes[top], nodes[top+1] = splat, star
}
