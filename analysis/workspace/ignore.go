package workspace

import (
	"path"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ignoreFile holds the patterns of one .gitignore, in the order of the file.
type ignoreFile struct {
	dir      string // folder that the patterns are relative to, absolute
	patterns []ignorePattern
}

// ignorePattern is one line of a .gitignore.
type ignorePattern struct {
	glob    string // for doublestar, relative to the folder of the file
	negated bool   // "!pattern": takes back what an earlier line ignored
	folders bool   // "pattern/": matches folders only
}

// parseIgnore reads the text of the .gitignore in dir, by the rules of
// gitignore(5). Lines that are no valid pattern match nothing, as in Git.
func parseIgnore(dir string, src []byte) *ignoreFile {
	f := &ignoreFile{dir: dir}
	for line := range strings.SplitSeq(string(src), "\n") {
		if p, ok := parseIgnoreLine(strings.TrimSuffix(line, "\r")); ok {
			f.patterns = append(f.patterns, p)
		}
	}
	return f
}

func parseIgnoreLine(line string) (ignorePattern, bool) {
	var p ignorePattern
	line = trimBlanks(line)
	if line == "" || line[0] == '#' {
		return p, false
	}
	if line[0] == '!' {
		p.negated = true
		line = line[1:]
	}
	line, p.folders = strings.CutSuffix(line, "/")
	// A slash at the start or in the middle ties a pattern to the folder of
	// the file; without one it holds at any depth.
	anchored := strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	if line == "" {
		return p, false
	}
	// Git knows no alternatives, doublestar does.
	line = strings.NewReplacer("{", `\{`, "}", `\}`).Replace(line)
	if !anchored {
		line = "**/" + line
	}
	if below, ok := strings.CutSuffix(line, "/**"); ok {
		line = below + "/**/*" // what lies below, not the folder itself
	}
	p.glob = line
	return p, doublestar.ValidatePattern(line)
}

// trimBlanks drops trailing spaces that no backslash protects.
func trimBlanks(line string) string {
	for strings.HasSuffix(line, " ") && !strings.HasSuffix(line, `\ `) {
		line = line[:len(line)-1]
	}
	return line
}

// ignored reports whether Git would leave out the absolute path name, given
// the ignore files of the folders above it, outermost first: the last pattern
// of the innermost file that matches decides. That a folder above is ignored
// is for the caller to know, who never descends into it.
func ignored(files []*ignoreFile, name string, isDir bool) bool {
	for i := len(files) - 1; i >= 0; i-- {
		rel, ok := strings.CutPrefix(name, strings.TrimSuffix(files[i].dir, "/")+"/")
		if !ok {
			continue
		}
		patterns := files[i].patterns
		for j := len(patterns) - 1; j >= 0; j-- {
			p := patterns[j]
			if (isDir || !p.folders) && doublestar.MatchUnvalidated(p.glob, rel) {
				return !p.negated
			}
		}
	}
	return false
}

// ancestors lists the folders from the top of the Git work tree down to dir,
// dir excluded. Outside a work tree there are none: a .gitignore means nothing
// there but to Git's own rules below a common top, which is what walking dir
// itself covers.
func ancestors(files Files, dir string) []string {
	var above []string
	for at := dir; ; {
		if _, err := files.Stat(path.Join(at, ".git")); err == nil {
			for i, j := 0, len(above)-1; i < j; i, j = i+1, j-1 {
				above[i], above[j] = above[j], above[i]
			}
			return above
		}
		parent := path.Dir(at)
		if parent == at {
			return nil
		}
		above = append(above, parent)
		at = parent
	}
}
