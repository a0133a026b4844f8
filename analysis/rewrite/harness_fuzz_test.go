package rewrite_test

import (
	"math/rand/v2"
	"testing"

	"github.com/unblock-lsp/unblock/analysis/rewrite/proof"
)

// FuzzProof holds what proof and Python say of every fix in sources that the
// fuzzer picks the parts of: a row of the catalogue, a place, and by the bytes
// of choices all else.
func FuzzProof(f *testing.F) {
	for n := range 60 {
		f.Add(uint16(n*7919), uint8(n*5), []byte{byte(n), byte(n * 37), byte(n * 101), byte(n * 11)})
	}
	python := startReferee(f)
	f.Fuzz(func(t *testing.T, row uint16, place uint8, choices []byte) {
		g := generator{
			Rand:   rand.New(&chooser{left: choices, rest: rand.NewPCG(uint64(row), uint64(place))}),
			symbol: blockingRows[int(row)%len(blockingRows)], place: places[int(place)%len(places)],
		}
		p, err := proof.Of(t.Context(), g.files(), home)
		if err != nil {
			t.Fatal(err)
		}
		for _, problem := range p.Problems {
			t.Error(problem)
		}
		for _, c := range p.Changes {
			if problem := python.of(t, c); problem != "" {
				t.Errorf("%s: %s\n%s+++\n%s", c.Title, problem, c.Before, c.After)
			}
		}
	})
}

// chooser is a source of numbers that the fuzzer controls, byte by byte, until
// its bytes are used up.
type chooser struct {
	left []byte
	rest rand.Source
}

// Uint64 implements rand.Source. A byte stands at either end of the number: what
// picks one of a few looks at one of them.
func (c *chooser) Uint64() uint64 {
	if len(c.left) == 0 {
		return c.rest.Uint64()
	}
	b := uint64(c.left[0])
	c.left = c.left[1:]
	return b<<56 | b<<24 | b
}
