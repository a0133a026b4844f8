package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestVersionIsOnePlace holds that what else has to say the version says that
// of version.go: the script that releases read it with, the extension, and the
// changelogs.
func TestVersionIsOnePlace(t *testing.T) {
	if out, err := exec.Command("bash", filepath.Join(repository, "release", "version")).CombinedOutput(); err != nil || strings.TrimSpace(string(out)) != version {
		t.Errorf("release/version prints %q, %v", out, err)
	}
	for _, name := range []string{"package.json", "package-lock.json"} {
		raw, err := os.ReadFile(filepath.Join(repository, "editors", "vscode", name))
		if err != nil {
			t.Fatal(err)
		}
		var says struct{ Version string }
		if err := json.Unmarshal(raw, &says); err != nil || says.Version != version {
			t.Errorf("%s says %q, %v", name, says.Version, err)
		}
	}
	for _, name := range []string{"CHANGELOG.md", "editors/vscode/CHANGELOG.md"} {
		text, err := os.ReadFile(filepath.Join(repository, name))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), "\n## "+version+"\n") {
			t.Errorf("%s has nothing on %s", name, version)
		}
	}
}
