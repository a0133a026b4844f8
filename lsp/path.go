package lsp

import (
	"net/url"
	"path"
	"strings"
)

// pathOf is the engine's name for the document that a client calls raw. Two
// spellings of one file (file:///C:/a.py and file:///c%3A/a.py) have one path.
// A document that is no file (untitled:, vscode-notebook-cell:) gets a path
// that no file has: its URI behind a slash.
//
// '#' and '?' are taken as part of a file's name: an editor that has them in a
// document's URI forgot to escape them.
func pathOf(raw string, windows bool) string {
	scheme, rest, ok := strings.Cut(raw, ":")
	if !ok || len(scheme) < 2 || strings.ContainsAny(scheme, `/\`) {
		return cleanPath(raw, windows) // a bare path, C:\a.py too
	}
	if !strings.EqualFold(scheme, "file") {
		return "/" + raw
	}
	host := ""
	if after, ok := strings.CutPrefix(rest, "//"); ok {
		i := strings.IndexByte(after, '/')
		if i < 0 {
			i = len(after)
		}
		host, rest = after[:i], after[i:]
	}
	name := unescape(rest)
	if host != "" && !strings.EqualFold(host, "localhost") {
		return "/" + cleanPath("/"+strings.ToLower(host)+name, windows) // UNC
	}
	return cleanPath(name, windows)
}

// cleanPath makes p absolute and slash-separated, with an upper-case drive.
func cleanPath(p string, windows bool) string {
	if windows {
		p = strings.ReplaceAll(p, `\`, "/")
	}
	p = path.Clean("/" + p)
	if len(p) >= 3 && p[2] == ':' && isLetter(p[1]) && (len(p) == 3 || p[3] == '/') {
		p = "/" + strings.ToUpper(p[1:2]) + p[2:]
		if windows {
			p = p[1:]
		}
	}
	return p
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// unescape undoes percent-encoding. What is not encoded right stays as it is.
func unescape(s string) string {
	if plain, err := url.PathUnescape(s); err == nil {
		return plain
	}
	return s
}

// fileURI is the URI of a file that the client has not named itself.
func fileURI(p string) string {
	u := url.URL{Scheme: "file", Path: p}
	switch {
	case strings.HasPrefix(p, "//"):
		u.Host, u.Path, _ = strings.Cut(p[2:], "/")
		u.Path = "/" + u.Path
	case !strings.HasPrefix(p, "/"):
		u.Path = "/" + p // a drive
	}
	return u.String()
}
