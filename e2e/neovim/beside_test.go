package neovim

import (
	"slices"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/e2e/drive"
)

// TestBesideATypeChecker holds that the two servers leave each other alone: no
// hover where there is nothing to say, actions of both in one menu, and both
// follow what is typed.
func TestBesideATypeChecker(t *testing.T) {
	source := `import time


async def handler() -> None:
    time.sleep(1)


def count() -> int:
    number = 1
    return "many" + number
`
	checker := drive.Program(t, "UNBLOCK_PYRIGHT", "basedpyright-langserver")
	steps := session(t, "beside", map[string]string{"pyproject.toml": pyproject, "app.py": source}, "UNBLOCK_PYRIGHT="+checker)

	for _, test := range []struct {
		step       string
		has, hasNo string
	}{
		{"hover on a finding", "event loop", "No information"},
		{"hover on a finding", "def sleep", "No information"},
		{"hover on a variable", "number", "event loop"},
	} {
		var hover struct {
			Floats, Said []string
			InFloat      bool `json:"in_float"`
		}
		decode(t, steps, test.step, &hover)
		if len(hover.Floats) != 1 || !strings.Contains(hover.Floats[0], test.has) || strings.Contains(hover.Floats[0], test.hasNo) {
			t.Errorf("%s: %q", test.step, hover.Floats)
		}
		if len(hover.Said) > 0 || hover.InFloat {
			t.Errorf("%s: told %q; cursor in the float: %t", test.step, hover.Said, hover.InFloat)
		}
	}

	// With two encodings Neovim compares the text twice with each key, and its
	// own health check warns of them.
	var encodings map[string]string
	decode(t, steps, "encodings", &encodings)
	if len(encodings) != 2 || encodings["unblock"] != encodings["pyright"] {
		t.Errorf("the servers count in %v", encodings)
	}

	var menu []string
	decode(t, steps, "menu on a finding", &menu)
	if n := len(slices.Compact(slices.Sorted(slices.Values(menu)))); n != len(menu) || n == 0 {
		t.Errorf("an action is offered twice: %q", menu)
	}
	decode(t, steps, "menu on a type error", &menu)
	for _, title := range menu {
		if strings.Contains(title, "block") || strings.Contains(title, "asyncio") {
			t.Errorf("an action of ours on a type error: %q", menu)
		}
	}
	var fixed string
	decode(t, steps, "fixed", &fixed)
	if !strings.Contains(fixed, "    await asyncio.sleep(1)\n") {
		t.Errorf("after the fix:\n%s", fixed)
	}
	if _, ok := steps["both go on"]; !ok {
		t.Error("the session never came to its end")
	}
	orderlyEnd(t, steps)
}
