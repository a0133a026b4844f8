package neovim

import (
	"encoding/json"
	"testing"
)

// TestSynchronization holds that the server has the text of the buffer after
// edits of all kinds, though the plugin tells it of them and not Neovim: with
// each line break, without the last one, and in an empty file.
func TestSynchronization(t *testing.T) {
	steps := session(t, "sync", map[string]string{
		"unix.py":        "import time\n\n\nasync def f():\n    time.sleep(1)\n",
		"dos.py":         "import time\r\n\r\n\r\nasync def f():\r\n    time.sleep(1)\r\n",
		"open.py":        "import time\n\n\nasync def f():\n    time.sleep(1)",
		"empty.py":       "",
		"pyproject.toml": pyproject,
	})
	var followed struct {
		Wrong  []json.RawMessage
		Events struct{ Lines, Whole int }
	}
	decode(t, steps, "followed", &followed)
	for _, wrong := range followed.Wrong {
		t.Errorf("the server's text is another one: %s", wrong)
	}
	if followed.Events.Lines < 500 || followed.Events.Whole == 0 {
		t.Errorf("too little was told: %+v", followed.Events)
	}
}
