package facts_test

import (
	"bytes"
	"testing"

	"github.com/unblock-lsp/unblock/analysis/facts"
	"github.com/unblock-lsp/unblock/queries"
)

const handler = `
class Orders(Store[Order]):
    limit: int = 1_000

    def __init__(self, path: Path, *, retries: int = 3) -> None:
        self.path, self.retries = path, retries
        self.index = {key: value for key, value in read(path).items() if value}

    async def find(self, number: int, session: Session = Depends(session)) -> Order:
        """Return the order, or answer 404."""
        cached = await cache.get(f"order:{number}")  # a miss is no error
        if cached is not None and not cached.expired:
            return Order(**cached.data)
        try:
            rows = [row async for row in session.stream(select(orders).where(orders.c.number == number))]
        except (DatabaseError, TimeoutError) as error:
            logger.warning("no answer for %s: %r", number, error, extra={"number": number})
            raise HTTPException(status_code=503) from error
        with open(os.path.join(ROOT, "orders", f"{number}.json")) as file:
            return Order(**json.load(file), name=rows[0]["name"] or "unknown")
`

// BenchmarkDerive is what the facts of a file cost whose tree is there.
func BenchmarkDerive(b *testing.B) {
	src := bytes.Repeat([]byte(handler), 40)
	tree := queries.Parse(src)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if u := facts.Derive(tree); len(u.Exprs) < 1000 {
			b.Fatalf("%d expressions", len(u.Exprs))
		}
	}
}
