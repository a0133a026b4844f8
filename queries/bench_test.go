package queries

import (
	"bytes"
	"testing"
)

// sample is about size bytes of ordinary asynchronous code: whole statements.
func sample(size int) []byte {
	const unit = `
@router.get("/users/{user_id}")
async def read_user(user_id: int, session: Session = Depends(get_session)) -> User:
    """Return the user, or answer 404.

    The session belongs to the request.
    """
    cached = await cache.get(f"user:{user_id}")  # a miss is no error
    if cached is not None and not cached.expired:
        return User(**cached.data)
    try:
        rows = [row async for row in session.stream(select(users).where(users.c.id == user_id))]
    except (DatabaseError, TimeoutError) as error:
        logger.warning("no answer for %s: %r", user_id, error, extra={"id": user_id, "tags": ["db", 'user']})
        raise HTTPException(status_code=503) from error
    with open(os.path.join(ROOT, "users", f"{user_id}.json")) as file:
        return User(**json.load(file), name=rows[0]["name"] or "unknown")


class UserStore(Store[User]):
    limit: int = 1_000

    def __init__(self, path: Path, *, retries: int = 3) -> None:
        self.path, self.retries = path, retries
        self.index = {key: value for key, value in read(path).items() if value}
`
	return bytes.Repeat([]byte(unit), size/len(unit)+1)
}

func BenchmarkParse(b *testing.B) {
	src := sample(100_000)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		Parse(src)
	}
}

func BenchmarkFlatten(b *testing.B) {
	src := sample(100_000)
	raw := parse(newParser(), nil, src)
	nodes := 0
	for b.Loop() {
		nodes = len(flatten(raw, src).Nodes)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*nodes), "ns/node")
}

func BenchmarkCaptures(b *testing.B) {
	src := sample(100_000)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		Captures(src, Comments)
	}
}

func BenchmarkSplit(b *testing.B) {
	src := sample(1_000_000)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		Split(src)
	}
}

func BenchmarkDocumentEdit(b *testing.B) {
	for name, size := range map[string]int{"75KB": 75_000, "120KB": 120_000} {
		b.Run(name, func(b *testing.B) {
			d := NewDocument(sample(size))
			defer d.Close()
			at := bytes.Index(d.Source()[size/2:], []byte("cached =")) + size/2
			d.Tree()
			for b.Loop() {
				d.Edit(at, at, []byte("x"))
				d.Tree()
				d.Edit(at, at+1, nil)
				d.Tree()
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(2*b.N), "us/edit")
		})
	}
}

func BenchmarkDocumentEditWithErrors(b *testing.B) {
	d := NewDocument(append(sample(75_000), "def broken(:\n"...))
	defer d.Close()
	for b.Loop() {
		d.Edit(10, 10, []byte("x"))
		d.Tree()
	}
}
