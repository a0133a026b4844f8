package queries

import "testing"

func TestX(t *testing.T) {
	tr := Parse([]byte("async def f(a):\n    await g(1)\n"))
	for i, n := range tr.Nodes {
		t.Log(i, n.Kind, n.Field, n.Flags, n.Start, n.End, n.Next, tr.Text(i))
	}
}
