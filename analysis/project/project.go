// Package project holds what the files beside the sources say of a project:
// the Python versions that it supports, the libraries that it depends on, and
// how unblock is configured for it. It works on bytes that it is given; where
// it looks for a file it asks through the Files interface.
package project

import (
	"fmt"
	"path"
	"regexp"
	"strings"
)

// Version is a Python version, major and minor.
type Version struct{ Major, Minor int }

// AtLeast reports whether v is o or newer.
func (v Version) AtLeast(o Version) bool {
	return v.Major > o.Major || v.Major == o.Major && v.Minor >= o.Minor
}

// String is the version as Python writes it: "3.9", or "" for the zero value.
func (v Version) String() string {
	if v == (Version{}) {
		return ""
	}
	return fmt.Sprintf("%d.%d", v.Major, v.Minor)
}

// ParseVersion reads a Python version: "3.9", "3.12.1" or "3". What follows
// the minor version is left out. It fails on anything else, the empty text
// included.
func ParseVersion(text string) (Version, error) {
	m := plainVersion.FindStringSubmatch(text)
	if m == nil {
		return Version{}, fmt.Errorf("%q is not a Python version", text)
	}
	return Version{Major: number(m[1]), Minor: number(m[2])}, nil
}

// Info is what is known of the project around a file. The zero value means
// that nothing is known. It is immutable.
type Info struct {
	// Python is the oldest version that the project supports; zero: unknown,
	// which counts as a current one.
	Python Version
	// Dependencies are the normalised names (PEP 503) of the distributions
	// that the project declares. True stands for what is always there with it,
	// false for what only an extra or a development group has.
	Dependencies map[string]bool
}

// Has reports whether the project declares the distribution. The name is
// normalised first, so "Django" and "django" are the same.
func (i *Info) Has(distribution string) bool {
	if i == nil {
		return false
	}
	_, ok := i.Dependencies[Normalise(distribution)]
	return ok
}

// HasSometimes reports whether the project declares the distribution for an
// extra or for its development alone: who installs it may not have that.
func (i *Info) HasSometimes(distribution string) bool {
	return i.Has(distribution) && !i.Dependencies[Normalise(distribution)]
}

// declare adds a distribution, by its normalised name.
func (i *Info) declare(name string, always bool) {
	i.Dependencies[name] = i.Dependencies[name] || always
}

// merged is i with what o adds. The Python version of i wins where both have
// one: i comes from the file that is the more authoritative.
func (i Info) merged(o Info) Info {
	all := make(map[string]bool, len(i.Dependencies)+len(o.Dependencies))
	sum := Info{Python: i.Python, Dependencies: all}
	for _, deps := range []map[string]bool{i.Dependencies, o.Dependencies} {
		for name, always := range deps {
			sum.declare(name, always)
		}
	}
	if sum.Python == (Version{}) {
		sum.Python = o.Python
	}
	return sum
}

// Problem is a place in a project's file that could not be understood. What
// stands around it is kept.
type Problem struct {
	File    string // as the caller names files
	Line    int    // 1-based; 0 where it is unknown
	Key     string // dotted: "tool.unblock.min-severity"; may be empty
	Message string
}

// Error says file, line, key and what is wrong, as compilers do.
func (p Problem) Error() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
	}
	b.WriteString(": ")
	if p.Key != "" {
		b.WriteString(p.Key + ": ")
	}
	b.WriteString(p.Message)
	return b.String()
}

// Files is what this package needs of a file system. Paths are absolute and
// slash-separated.
type Files interface {
	ReadFile(path string) ([]byte, error)
	IsFile(path string) bool
	IsDir(path string) bool
}

// requirementFiles are the names under which projects commonly keep their
// requirements. They are listed because Files can't list a directory.
var requirementFiles = []string{
	"requirements.txt",
	"requirements.in",
	"requirements-dev.txt",
	"requirements-test.txt",
	"requirements_dev.txt",
	"requirements_test.txt",
	"dev-requirements.txt",
	"test-requirements.txt",
	"requirements/base.txt",
	"requirements/dev.txt",
	"requirements/main.txt",
	"requirements/prod.txt",
	"requirements/test.txt",
}

// development matches the names of those that only who works on the project has.
var development = regexp.MustCompile(`dev|test`)

// Find reads the project nearest to the Python file at name: the first folder
// upwards that holds a pyproject.toml, a setup.cfg or a requirements file. It
// never looks above a folder that is a Git work tree's top. It returns the
// zero Info where there is no project.
func Find(files Files, name string) (*Info, []Problem) {
	var (
		info     Info
		problems []Problem
	)
	for dir := range upwards(files, name) {
		found := false
		add := func(file string, parse func([]byte) (Info, []Problem)) {
			p := path.Join(dir, file)
			if !files.IsFile(p) {
				return
			}
			src, err := files.ReadFile(p)
			if err != nil {
				problems = append(problems, Problem{File: p, Message: err.Error()})
				return
			}
			found = true
			more, faults := parse(src)
			for i := range faults {
				faults[i].File = p
			}
			info = info.merged(more)
			problems = append(problems, faults...)
		}
		add("pyproject.toml", Parse)
		add("setup.cfg", sound(ParseSetupCfg))
		for _, file := range requirementFiles {
			add(file, sound(func(src []byte) Info { return ParseRequirements(src, !development.MatchString(file)) }))
		}
		if found {
			break
		}
	}
	return &info, problems
}

// sound adapts a parser that skips what it can't read.
func sound(parse func([]byte) Info) func([]byte) (Info, []Problem) {
	return func(src []byte) (Info, []Problem) { return parse(src), nil }
}

// upwards yields the folder of the file at name and those above it, up to the
// top of the Git work tree or of the file system.
func upwards(files Files, name string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		dir := path.Dir(name)
		for yield(dir) {
			parent := path.Dir(dir)
			// .git is a file in linked work trees and submodules.
			git := path.Join(dir, ".git")
			if parent == dir || files.IsDir(git) || files.IsFile(git) {
				return
			}
			dir = parent
		}
	}
}
