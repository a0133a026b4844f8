package main

import (
	"encoding/json"
	"regexp"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// TestBill holds what readers of the format rely on: what is linked is listed,
// each dependency refers to a component, and the same program has the same bill.
func TestBill(t *testing.T) {
	info := &debug.BuildInfo{
		GoVersion: "go1.26.0", Main: debug.Module{Path: "example.org/app"},
		Deps: []*debug.Module{
			{Path: "example.org/a", Version: "v1.2.3", Sum: "h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE="},
			{Path: "example.org/old", Version: "v1.0.0", Replace: &debug.Module{Path: "example.org/new", Version: "v2.0.0"}},
		},
	}
	write := func() string {
		b, err := billOf([]byte("program"), info, "0.1.0", time.Unix(1700000000, 0))
		if err != nil {
			t.Fatal(err)
		}
		out, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	got := write()
	for _, want := range []string{
		`"bomFormat":"CycloneDX"`, `"timestamp":"2023-11-14T22:13:20Z"`, `"purl":"pkg:golang/example.org/app@v0.1.0"`,
		`"purl":"pkg:golang/stdlib@1.26.0"`, `"purl":"pkg:golang/example.org/a@v1.2.3"`, `"purl":"pkg:golang/example.org/new@v2.0.0"`,
		`"content":"` + strings.Repeat("0", 63) + `1"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if strings.Contains(got, "example.org/old") {
		t.Error("a module that was replaced is listed")
	}
	if !regexp.MustCompile(`"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"`).MatchString(got) {
		t.Errorf("no serial number in\n%s", got)
	}
	if again := write(); again != got {
		t.Errorf("two bills of one program:\n%s\n%s", got, again)
	}
}

// TestSumThatIsNone holds that a sum of another form is an error and not a
// wrong line.
func TestSumThatIsNone(t *testing.T) {
	info := &debug.BuildInfo{Deps: []*debug.Module{{Path: "example.org/a", Version: "v1.2.3", Sum: "h2:?"}}}
	if _, err := billOf(nil, info, "0.1.0", time.Unix(0, 0)); err == nil {
		t.Error("no error")
	}
}
