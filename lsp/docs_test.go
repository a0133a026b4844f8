package lsp_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every row of the capability table names tests and files that there are.
func TestCapabilityTable(t *testing.T) {
	page, err := os.ReadFile("../docs/lsp.md")
	if err != nil {
		t.Fatal(err)
	}
	var tests strings.Builder
	for _, pattern := range []string{"*_test.go", "../cmd/unblock/*_test.go", "../analysis/*_test.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			tests.Write(src)
		}
	}
	table, _, _ := strings.Cut(string(page), "\n## ")
	for _, row := range strings.Split(table, "\n") {
		if !strings.HasPrefix(row, "| ") || strings.HasPrefix(row, "| capability") {
			continue
		}
		names := regexp.MustCompile("`(Test\\w+)`").FindAllStringSubmatch(row, -1)
		if len(names) == 0 {
			t.Errorf("no test shows %s", row)
		}
		for _, name := range names {
			if !strings.Contains(tests.String(), "func "+name[1]+"(t *testing.T)") {
				t.Errorf("there is no %s", name[1])
			}
		}
	}
	for _, name := range regexp.MustCompile("`(\\w+\\.go)`").FindAllStringSubmatch(table, -1) {
		if _, err := os.Stat(name[1]); err != nil {
			t.Error(err)
		}
	}
}

// The cases of rude clients that the page names are there.
func TestRudeClientsOnThePage(t *testing.T) {
	page, err := os.ReadFile("../docs/lsp.md")
	if err != nil {
		t.Fatal(err)
	}
	tests, err := os.ReadFile("rude_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(page), "\n## Rude clients\n")
	table, _, _ = strings.Cut(table, "\n## ")
	named := regexp.MustCompile(`"[^"]+"`).FindAllString(table, -1)
	if len(named) < 40 {
		t.Errorf("the page names %d cases", len(named))
	}
	for _, name := range named {
		if !strings.Contains(string(tests), "{"+name+",") && !strings.Contains(string(tests), "\t"+name+":") {
			t.Errorf("there is no case %s", name)
		}
	}
}
