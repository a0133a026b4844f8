package rewrite_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/unblock-lsp/unblock/analysis/rewrite"
)

// TestTidied holds which imports a fix says that it leaves unused, and what
// removing them gives.
func TestTidied(t *testing.T) {
	const body = "\n\nasync def main():\n    time.sleep(1)\n"
	for _, tt := range []struct {
		name, head, tail string
		unused           []string
		want             string
	}{
		{"alone", "import asyncio\nimport time\n", "", []string{"time"}, "import asyncio\n"},
		{"where asyncio comes in", "import time\n", "", []string{"time"}, "import asyncio\n"},
		{"first of two", "import asyncio\nimport time, os\n", "    os.sep\n", []string{"time"}, "import asyncio\nimport os\n"},
		{"last of two", "import asyncio\nimport os, time\n", "    os.sep\n", []string{"time"}, "import asyncio\nimport os\n"},
		{"used elsewhere", "import asyncio\nimport time\n", "    time.time()\n", nil, "import asyncio\nimport time\n"},
		{"named in a comment", "import asyncio\nimport time\n", "    # time.time\n", nil, "import asyncio\nimport time\n"},
		{"with a comment", "import asyncio\nimport time  # noqa\n", "", []string{"time"}, "import asyncio\nimport time  # noqa\n"},
		{"in a try", "import asyncio\ntry:\n    import time\nexcept ImportError:\n    pass\n", "", nil, "import asyncio\ntry:\n    import time\nexcept ImportError:\n    pass\n"},
		{"CRLF", "import asyncio\r\nimport time\r\n", "", []string{"time"}, "import asyncio\r\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := []byte(tt.head + body + tt.tail)
			file := rewrite.NewFile(src, "", nil)
			fixes := file.Fixes(findings(src)[0])
			if len(fixes) == 0 {
				t.Fatal("no fix")
			}
			if diff := cmp.Diff(tt.unused, fixes[0].Unused); diff != "" {
				t.Errorf("unused (-want +got)\n%s", diff)
			}
			tidied := file.Tidied(fixes[0])
			want := tt.want + strings.Replace(body, "time", "await asyncio", 1) + tt.tail
			if diff := cmp.Diff(want, string(apply(t, src, tidied.Edits))); diff != "" {
				t.Errorf("tidied (-want +got)\n%s", diff)
			}
			if gone := want != string(apply(t, src, fixes[0].Edits)); gone != strings.HasSuffix(tidied.Title, "remove the import of `time`") {
				t.Errorf("the title is %q", tidied.Title)
			}
		})
	}
}

func TestTidiedFrom(t *testing.T) {
	src := []byte("import asyncio\nfrom time import (\n    sleep,\n    monotonic,\n)\n\nasync def main():\n    sleep(1)\n    monotonic()\n")
	of := findings([]byte(strings.ReplaceAll(string(src), "    sleep(1)", "time.sleep(1)")))[0]
	of.Span.Start, of.Span.End = strings.Index(string(src), "sleep(1)"), strings.Index(string(src), "(1)")
	of.Expr.Start, of.Expr.End = of.Span.Start, of.Span.End+3
	file := rewrite.NewFile(src, "", nil)
	fixes := file.Fixes(of)
	if len(fixes) == 0 {
		t.Fatal("no fix")
	}
	want := "import asyncio\nfrom time import (\n    monotonic,\n)\n\nasync def main():\n    await asyncio.sleep(1)\n    monotonic()\n"
	if diff := cmp.Diff(want, string(apply(t, src, file.Tidied(fixes[0]).Edits))); diff != "" {
		t.Error(diff)
	}
}
