// Package project holds what the files beside the sources say of a project:
// the Python versions that it supports and the libraries that it depends on.
package project

// Version is a Python version, major and minor.
type Version struct{ Major, Minor int }

// AtLeast reports whether v is o or newer.
func (v Version) AtLeast(o Version) bool {
	return v.Major > o.Major || v.Major == o.Major && v.Minor >= o.Minor
}

// Info is what is known of the project around a file. The zero value means
// that nothing is known. It is immutable.
type Info struct {
	// Python is the oldest version that the project supports; zero: unknown,
	// which counts as a current one.
	Python Version
	// Dependencies are the normalised names (PEP 503) of the distributions
	// that the project declares, development groups included.
	Dependencies map[string]bool
}

// Has reports whether the project declares the distribution.
func (i *Info) Has(distribution string) bool { return i != nil && i.Dependencies[distribution] }
