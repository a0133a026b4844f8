package project

import "testing"

func TestTop(t *testing.T) {
	cases := []struct {
		name  string
		files []string
		dir   string
		want  string
	}{
		{"a project file here", []string{"/w/pyproject.toml"}, "/w", "/w"},
		{"the nearest project file above", []string{"/w/setup.py", "/w/a/setup.cfg"}, "/w/a/b/c", "/w/a"},
		{"a configuration alone", []string{"/w/unblock.toml"}, "/w/a", "/w"},
		{"a Git work tree", []string{"/w/.git/HEAD"}, "/w/a", "/w"},
		{"a linked work tree", []string{"/w/.git"}, "/w/a", "/w"},
		{"a project in a package", []string{"/w/pyproject.toml", "/w/a/__init__.py"}, "/w/a", "/w"},
		{"packages without a project", []string{"/w/a/__init__.py", "/w/a/b/__init__.py"}, "/w/a/b", "/w"},
		{"nothing", nil, "/w/a", "/w/a"},
		{"packages up to the root", []string{"/__init__.py", "/a/__init__.py"}, "/a", "/"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := tree{}
			for _, name := range c.files {
				files[name] = ""
			}
			if got := Top(files, c.dir); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
