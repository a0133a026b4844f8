package lsp_test

import (
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/lsp"
)

// Fixes and cards follow what the project runs on: the editor's word first, then
// the configuration's, and the imports of the file above both.
func TestFrameworks(t *testing.T) {
	e := open(t, pushing(), lsp.Options{Files: memory{"/w/unblock.toml": "frameworks = [\"anyio\"]\n"}})
	const sleeps = "import time\n\n\nasync def f():\n    time.sleep(1)\n"
	e.didOpen(app, 1, sleeps)
	e.pushed(app, 1)
	advice := func(want string) {
		t.Helper()
		if card := e.hover(app, 4, 10).Contents.Value; !strings.Contains(card, want+".sleep") {
			t.Errorf("the card does not advise %s:\n%s", want, card)
		}
		fix := e.actions(app, rangeOf(4, 10, 4, 10), object{"only": []string{"quickfix"}})[0].Title
		if !strings.Contains(fix, want+".sleep") {
			t.Errorf("the fix is not for %s: %s", want, fix)
		}
	}
	set := func(unblock object) {
		e.tell("workspace/didChangeConfiguration", object{"settings": object{"unblock": unblock}})
	}
	advice("anyio")
	set(object{"frameworks": []string{"aiohttp", "trio"}})
	advice("trio")
	set(object{"frameworks": []string{}})
	advice("asyncio")
	set(object{})
	advice("anyio")
	e.didChange(app, 2, whole("import time\nimport trio\n\nasync def f():\n    time.sleep(1)\n"))
	advice("trio")
}
