package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/unblock-lsp/unblock"

// goPackage is what `go list -json` says of a package.
type goPackage struct {
	ImportPath string
	Imports    []string
}

// dependencies lists a package of the module and everything that is linked
// with it.
func dependencies(t *testing.T, pattern string) []goPackage {
	t.Helper()
	command := exec.Command("go", "list", "-deps", "-json=ImportPath,Imports", pattern)
	command.Dir = "../.."
	out, err := command.Output()
	if err != nil {
		if exit, ok := errors.AsType[*exec.ExitError](err); ok {
			t.Fatalf("go list: %v\n%s", err, exit.Stderr)
		}
		t.Fatalf("go list: %v", err)
	}
	var packages []goPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}

// house is the top folder of a package of the module, or "".
func house(importPath string) string {
	rest, ok := strings.CutPrefix(importPath, module+"/")
	if !ok {
		return ""
	}
	top, _, _ := strings.Cut(rest, "/")
	return top
}

// TestHousesImportOneWay holds queries, knowledge <- analysis <- lsp <- cmd.
func TestHousesImportOneWay(t *testing.T) {
	mayImport := map[string][]string{
		"queries":   {"queries"},
		"knowledge": {"knowledge"},
		"analysis":  {"analysis", "queries", "knowledge"},
		"lsp":       {"lsp", "analysis", "queries", "knowledge"},
		"cmd":       {"cmd", "lsp", "analysis", "queries", "knowledge"},
	}
	for _, p := range dependencies(t, "./...") {
		from := house(p.ImportPath)
		allowed, known := mayImport[from]
		if !known {
			continue // a library, or tests and editors, which may look anywhere
		}
		for _, imported := range p.Imports {
			if to := house(imported); to != "" && !slices.Contains(allowed, to) {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
		}
	}
}

// TestOneHouseImportsALibrary keeps each large library behind one house.
func TestOneHouseImportsALibrary(t *testing.T) {
	only := map[string]string{
		"go.lsp.dev/":                       "lsp",
		"github.com/smacker/go-tree-sitter": "queries",
		"modernc.org/sqlite":                "knowledge",
		"github.com/spf13/cobra":            "cmd",
	}
	for _, p := range dependencies(t, "./...") {
		from := house(p.ImportPath)
		if from == "" {
			continue
		}
		for _, imported := range p.Imports {
			for library, owner := range only {
				if strings.HasPrefix(imported, library) && from != owner {
					t.Errorf("%s imports %s, which only %s may", p.ImportPath, imported, owner)
				}
			}
		}
	}
}

// TestAnalysisHasNoDiskAndNoSQL: files come through an interface.
func TestAnalysisHasNoDiskAndNoSQL(t *testing.T) {
	for _, p := range dependencies(t, "./analysis/...") {
		if house(p.ImportPath) != "analysis" {
			continue
		}
		for _, imported := range p.Imports {
			if imported == "os" || imported == "database/sql" || imported == "path/filepath" {
				t.Errorf("%s imports %s: files come through an interface", p.ImportPath, imported)
			}
		}
	}
}

// TestNoNetworkCode: the binary that is shipped can't talk to a network
// service, so nothing of the user's code can leave the machine.
func TestNoNetworkCode(t *testing.T) {
	for _, p := range dependencies(t, "./cmd/unblock") {
		switch p.ImportPath {
		case "net/http", "net/rpc", "net/smtp", "crypto/tls":
			t.Errorf("%s is linked into the binary", p.ImportPath)
		}
	}
}
