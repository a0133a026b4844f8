package analysis

import "testing"

func TestFramework(t *testing.T) {
	for _, tt := range []struct{ name, source, want string }{
		{"none", "import time\n", ""},
		{"a module", "import anyio\n", "anyio"},
		{"one of several", "import subprocess, trio\n", "trio"},
		{"under another name", "import time, anyio as io, socket\n", "anyio"},
		{"a submodule", "import anyio.abc\n", "anyio"},
		{"what is in it", "from trio.lowlevel import checkpoint\n", "trio"},
		{"in a function", "def f():\n    import trio\n", "trio"},
		{"beside asyncio", "import trio, asyncio\n", "asyncio"},
		{"asyncio below", "import anyio\nfrom asyncio import sleep\n", "asyncio"},
		{"another library", "import anyioutils, my.trio\nfrom triometry import anyio\n", ""},
		{"a comment", "import time  # , trio\n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := framework([]byte(tt.source)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
