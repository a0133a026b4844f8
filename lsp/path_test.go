package lsp

import "testing"

func TestPathOf(t *testing.T) {
	cases := []struct{ uri, unix, windows string }{
		{"file:///w/a.py", "/w/a.py", "/w/a.py"},
		{"FILE:///w/a.py", "/w/a.py", "/w/a.py"},
		{"file:/w/a.py", "/w/a.py", "/w/a.py"},
		{"file://localhost/w/a.py", "/w/a.py", "/w/a.py"},
		{"file:///w/../v/./a.py", "/v/a.py", "/v/a.py"},
		{"file:///w/100%25%20of%20it.py", "/w/100% of it.py", "/w/100% of it.py"},
		{"file:///w/100%.py", "/w/100%.py", "/w/100%.py"},
		{"file:///w/a%23b.py", "/w/a#b.py", "/w/a#b.py"},
		{"file:///w/a#b.py", "/w/a#b.py", "/w/a#b.py"},
		{"file:///w/u%CC%88.py", "/w/u\u0308.py", "/w/u\u0308.py"},
		{"file:///C:/w/a.py", "/C:/w/a.py", "C:/w/a.py"},
		{"file:///c%3A/w/a.py", "/C:/w/a.py", "C:/w/a.py"},
		{`file:///c:\w\a.py`, `/c:\w\a.py`, "C:/w/a.py"},
		{`C:\w\a.py`, `/C:\w\a.py`, "C:/w/a.py"},
		{"file://Server/share/a.py", "//server/share/a.py", "//server/share/a.py"},
		{"/w/a.py", "/w/a.py", "/w/a.py"},
		{"untitled:Untitled-1", "/untitled:Untitled-1", "/untitled:Untitled-1"},
		{"vscode-notebook-cell:/w/n.ipynb#W0", "/vscode-notebook-cell:/w/n.ipynb#W0", "/vscode-notebook-cell:/w/n.ipynb#W0"},
		{"", "/", "/"},
	}
	for _, c := range cases {
		t.Run(c.uri, func(t *testing.T) {
			if got := pathOf(c.uri, false); got != c.unix {
				t.Errorf("on Unix %q, want %q", got, c.unix)
			}
			if got := pathOf(c.uri, true); got != c.windows {
				t.Errorf("on Windows %q, want %q", got, c.windows)
			}
		})
	}
}

// What the server names itself, it reads back as the same file.
func TestFileURI(t *testing.T) {
	cases := []struct {
		path, uri string
		windows   bool
	}{
		{"/w/a.py", "file:///w/a.py", false},
		{"/w/100% (a) #1?.py", "file:///w/100%25%20%28a%29%20%231%3F.py", false},
		{"/w/ünï 文.py", "file:///w/%C3%BCn%C3%AF%20%E6%96%87.py", false},
		{"C:/w/a.py", "file:///C:/w/a.py", true},
		{"//server/share/a b.py", "file://server/share/a%20b.py", true},
	}
	for _, c := range cases {
		t.Run(c.path, func(t *testing.T) {
			if got := fileURI(c.path); got != c.uri {
				t.Errorf("uri %q, want %q", got, c.uri)
			}
			if back := pathOf(fileURI(c.path), c.windows); back != c.path {
				t.Errorf("read back as %q", back)
			}
		})
	}
}
