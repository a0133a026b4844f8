package knowledge_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// project is a set of declared distributions.
type project map[string]bool

func (p project) Has(distribution string) bool { return p[distribution] }

var get = &catalogue.Symbol{
	Name: "requests.get", Kind: catalogue.Function, Code: catalogue.HTTP, Latency: catalogue.Heavy, What: "HTTP, no default timeout",
	Alternatives: []catalogue.Alternative{
		{Call: "httpx.AsyncClient.get", Requires: "httpx"},
		{Call: "aiohttp.ClientSession.get", Requires: "aiohttp", Framework: "asyncio"},
	},
}

var sleep = &catalogue.Symbol{
	Name: "time.sleep", Code: catalogue.Sleep, Latency: catalogue.Heavy, What: "sleeps",
	Alternatives: []catalogue.Alternative{
		{Call: "asyncio.sleep", Framework: "asyncio"}, {Call: "anyio.sleep", Framework: "anyio"}, {Call: "trio.sleep", Framework: "trio"},
	},
}

func cards() map[string]knowledge.CardRequest {
	seed := knowledge.Seed()
	request := func(row *catalogue.Symbol) knowledge.CardRequest {
		return knowledge.CardRequest{
			Symbol: row.Name, Callee: row.Name, Row: row, Code: row.Code, Entry: seed.ForCode(row.Code),
			EntryURI: "file:///home/ada/.cache/unblock/entries/blocking-http.md",
		}
	}
	with := func(row *catalogue.Symbol, change func(*knowledge.CardRequest)) knowledge.CardRequest {
		r := request(row)
		change(&r)
		return r
	}
	row := func(name string, code catalogue.Code, what string) *catalogue.Symbol {
		return &catalogue.Symbol{Name: name, Code: code, Latency: catalogue.Heavy, What: what}
	}
	return map[string]knowledge.CardRequest{
		"requests-plain-project": request(get),
		"requests-with-httpx":    with(get, func(r *knowledge.CardRequest) { r.Project = project{"httpx": true} }),
		"requests-anyio":         with(get, func(r *knowledge.CardRequest) { r.Framework = "anyio" }),
		"requests-python-3.8":    with(get, func(r *knowledge.CardRequest) { r.PythonMajor, r.PythonMinor = 3, 8 }),
		"requests-with-fix": with(get, func(r *knowledge.CardRequest) {
			r.Fix = "data = await asyncio.to_thread(requests.get, url, timeout=3)"
		}),
		"requests-with-timeout": with(get, func(r *knowledge.CardRequest) { r.Row = catalogue.Default().Symbol("requests.get").WithTimeout() }),
		"brief": with(get, func(r *knowledge.CardRequest) {
			r.Brief, r.Fix, r.Chain = true, "await asyncio.to_thread(requests.get, url)", []knowledge.CardStep{{Name: "load"}, {Name: "requests.get"}}
		}),
		"sleep":      with(sleep, func(r *knowledge.CardRequest) { r.EntryURI = "" }),
		"sleep-trio": with(sleep, func(r *knowledge.CardRequest) { r.Framework = "trio" }),
		"indirect": with(get, func(r *knowledge.CardRequest) {
			r.Callee, r.Chain = "helpers.load", []knowledge.CardStep{
				{Name: "helpers.load"},
				{Name: "helpers.fetch", Place: "helpers.py:12", URI: "file:///home/ada/shop/helpers.py#L12"},
				{Name: "helpers._do", Place: "helpers.py:20"},
				{Name: "helpers._again", Place: "helpers.py:24"},
				{Name: "requests.get", Place: "web (old).py:31", URI: "file:///home/ada/shop/web%20(old).py#L31"},
			}
			r.Project = project{"httpx": true}
		}),
		"founding":            {Symbol: "legacy.call", Callee: "legacy.call", Entry: seed.Entry(knowledge.FoundingSlug)},
		"leaving-a-pool":      request(row("concurrent.futures.ProcessPoolExecutor.__exit__", catalogue.Lock, "waits for the jobs")),
		"method":              request(row("requests.Session.get", catalogue.HTTP, "HTTP, no default timeout")),
		"cpu-keeps-the-gil":   request(&catalogue.Symbol{Name: "report.render", Code: catalogue.CPU, HoldsGIL: true}),
		"cpu-gives-the-gil":   request(&catalogue.Symbol{Name: "hashlib.scrypt", Code: catalogue.CPU, Caveat: "It releases the GIL, so a thread is enough."}),
		"nested-loop":         request(row("asyncio.run", catalogue.NestedEventLoop, "runs a loop")),
		"coroutine-in-thread": request(row("app.save", catalogue.CoroutineInOffload, "")),
		"iteration":           request(&catalogue.Symbol{Name: "pathlib.Path.iterdir", Code: catalogue.Path, Lazy: true, What: "reads a directory"}),
		"property":            request(&catalogue.Symbol{Name: "git.Repo.head", Kind: catalogue.Property, Code: catalogue.Subprocess}),
		"nothing-known":       {},
	}
}

func TestCards(t *testing.T) {
	seen := map[string]bool{}
	for name, request := range cards() {
		for suffix, plain := range map[string]bool{".md": false, ".txt": true} {
			seen[name+suffix] = true
			t.Run(name+suffix, func(t *testing.T) {
				request.Plain = plain
				got := knowledge.Card(request)
				checkRoom(t, got)
				golden(t, filepath.Join("testdata", "cards", name+suffix), got+"\n")
			})
		}
	}
	files, err := os.ReadDir(filepath.Join("testdata", "cards"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !seen[f.Name()] {
			t.Errorf("no test owns testdata/cards/%s", f.Name())
		}
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil { //nolint:gosec // a file of the repository
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.ReplaceAll(string(want), "\r\n", "\n"), got); diff != "" {
		t.Errorf("%s (-want +got; -update rewrites it):\n%s", file, diff)
	}
}

var address = regexp.MustCompile(`\]\([^)]*\)`)

// checkRoom holds the limits that a card has.
func checkRoom(t *testing.T, card string) {
	t.Helper()
	lines := 0
	for line := range strings.SplitSeq(card, "\n") {
		if strings.TrimSpace(line) != "" {
			lines++
		}
		shown := address.ReplaceAllString(line, "]")
		if n := utf8.RuneCountInString(shown); n > 88 && !strings.HasPrefix(shown, "Full entry: file://") {
			t.Errorf("a line of %d columns: %q", n, line)
		}
	}
	if n := utf8.RuneCountInString(card); n > 900 || lines > 10 {
		t.Errorf("%d characters in %d lines:\n%s", n, lines, card)
	}
	first, _, _ := strings.Cut(card, "\n")
	if strings.TrimSpace(first) == "" || strings.TrimSpace(card) != card {
		t.Errorf("the card has no first line of its own:\n%q", card)
	}
}

func TestEverySeedEntryHasACardThatFits(t *testing.T) {
	for _, e := range knowledge.Seed().Entries() {
		symbol := "library.Client.call"
		if len(e.Symbols) > 0 {
			symbol = strings.TrimSuffix(e.Symbols[0], ".*")
		}
		for _, framework := range []string{"asyncio", "anyio", "trio"} {
			for _, plain := range []bool{false, true} {
				card := knowledge.Card(knowledge.CardRequest{
					Symbol: symbol, Callee: symbol, Entry: e, Framework: framework, Plain: plain,
					Row:      &catalogue.Symbol{Name: symbol, What: "waits for the network, no default timeout"},
					EntryURI: "file:///home/ada/.cache/unblock/entries/" + e.Slug + ".md",
					Project:  project{},
				})
				checkRoom(t, card)
				for _, fix := range e.Card.Fixes {
					if fix.Requires != "" && strings.Contains(card, "```python\n"+fix.Code) {
						t.Errorf("%s recommends %s, which the project does not have:\n%s", e.Slug, fix.Requires, card)
					}
				}
			}
		}
	}
}

func TestCardOfAHostileEntry(t *testing.T) {
	evil := &knowledge.Entry{
		Slug: "evil", Severity: "# major", Status: "<b>", Layer: knowledge.ProjectLayer,
		Card: knowledge.CardText{
			Title: "# {call} <img src=x> [a](command:rm) **b** ~~~",
			Text:  strings.Repeat("x", 300) + " <script>alert(1)</script> [run](command:evil) &lt; \x1b[2J ` \n\n# head\n- item | 1. | ~~~ __init__ *a* \u202e",
			Fixes: []knowledge.CardFix{{Code: "```\n# out\n```"}, {Code: "print('\x1b[31m')"}},
		},
	}
	row := &catalogue.Symbol{Name: "a.b", What: "<b> [x](command:y)\n# h", Caveat: "![i](http://x) " + strings.Repeat("y ", 400)}
	for _, uri := range []string{"command:evil", "http://x/", "file:///a b", "file:///a(b)c.md", "file:///x\n.md", "javascript:alert(1)"} {
		card := knowledge.Card(knowledge.CardRequest{
			Symbol: "a.b", Callee: "a.`b`\n# c", Row: row, Entry: evil, EntryURI: uri,
			Chain: []knowledge.CardStep{{Name: "a\n# b"}, {Name: "`c`", Place: "<b>`x`](http://x).py", URI: uri}, {Name: strings.Repeat("d", 300)}}, Fix: strings.Repeat("long", 100),
		})
		checkRoom(t, card)
		plain := withoutCode(card)
		for _, bad := range []string{"<", "\x1b", "\u202e", "command:", "](http", "&", "~~~"} {
			if strings.Contains(plain, bad) {
				t.Errorf("%q reached the card outside code, with %q:\n%s", bad, uri, card)
			}
		}
		for line := range strings.SplitSeq(plain, "\n") {
			if regexp.MustCompile(`^(#|- |\* |\d+\. |>)`).MatchString(line) {
				t.Errorf("a line opens a block: %q", line)
			}
		}
	}
}

// withoutCode is a card without its code blocks and inline code.
func withoutCode(card string) string {
	card = regexp.MustCompile("(?s)```python\n.*?\n```").ReplaceAllString(card, "")
	card = regexp.MustCompile("`` .*? ``").ReplaceAllString(card, "")
	return regexp.MustCompile("`[^`\n]*`").ReplaceAllString(card, "")
}

func TestDocumentIsSafeForATerminal(t *testing.T) {
	e := full()
	e.Title, e.Problem = "a\x1b[2J<b>", "p\x1b]0;x\x07"
	e.Snippets[0].Code = "x\x1b[31m"
	e.Snippets[0].Lang = "python\n# evil"
	if doc := e.Document(); strings.ContainsAny(doc, "\x1b\x07") || strings.Contains(doc, "\n# evil") {
		t.Errorf("control characters reached the page:\n%q", doc)
	}
}

func TestDocumentOfTheFoundingEntry(t *testing.T) {
	golden(t, filepath.Join("testdata", "documents", "founding.md"), knowledge.Seed().Entry(knowledge.FoundingSlug).Document())
}

func BenchmarkCard(b *testing.B) {
	request := cards()["indirect"]
	for b.Loop() {
		knowledge.Card(request)
	}
}

// What a card offers is the twin of the very method that was called, not that of
// another one of its row.
func TestCardNamesTheTwin(t *testing.T) {
	for _, c := range []struct{ owner, method, requires, want string }{
		{"mistralai.client.models_.Models", "update", "mistralai", "await models.update_async(...)  # mistralai.client.models_.Models"},
		{"stripe.PaymentIntent", "modify", "stripe", "await intent.modify_async(...)  # stripe.PaymentIntent"},
		{"openai.resources.files.Files", "delete", "openai", "await client.files.delete(...)  # openai.AsyncOpenAI"},
		{"kubernetes.client.BatchV1Api", "list_cron_job_for_all_namespaces", "kubernetes-asyncio", "await api.list_cron_job_for_all_namespaces(...)  # kubernetes_asyncio.client.BatchV1Api"},
		{"azure.storage.blob.ContainerClient", "list_blobs", "azure-storage-blob", "async for item in client.list_blobs(...): ...  # azure.storage.blob.aio.ContainerClient"},
		{"playwright.sync_api.Page", "wait_for_load_state", "playwright", "await page.wait_for_load_state(...)  # playwright.async_api.Page"},
	} {
		row := catalogue.Default().Member(c.owner, c.method)
		name := c.owner + "." + c.method
		card := knowledge.Card(knowledge.CardRequest{
			Symbol: name, Callee: name, Row: row, Code: row.Code, Entry: &knowledge.Entry{}, Project: project{c.requires: true},
		})
		if !strings.Contains(card, c.want) {
			t.Errorf("the card of %s has no %q:\n%s", name, c.want, card)
		}
	}
}
