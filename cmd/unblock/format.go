package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// encoder is a JSON encoder that leaves Python's <, > and & readable.
func encoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

// writeJSON prints the contract, one object.
func writeJSON(w io.Writer, r *report) error {
	enc := encoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(r)
}

// writeJSONLines prints one finding a line, as writeJSON has them in its list.
func writeJSONLines(w io.Writer, r *report) error {
	enc := encoder(w)
	for _, item := range r.Findings {
		if err := enc.Encode(item); err != nil {
			return err
		}
	}
	return nil
}

// writeGitHub prints workflow commands, which GitHub Actions shows beside the
// lines of a pull request.
func writeGitHub(w io.Writer, r *report) error {
	var out bytes.Buffer
	for _, item := range r.Findings {
		level := "notice"
		if item.Severity == "warning" {
			level = "warning"
		}
		message := []byte(item.Message)
		for _, step := range item.onward() {
			message = fmt.Appendf(message, "\n%s:%d: %s", step.Path, step.Range.Start.Line, step.Name)
		}
		fmt.Fprintf(&out, "::%s file=%s,line=%d", level, gitHubProperty(item.Path), item.Range.Start.Line)
		// GitHub takes columns only where they lie on one line.
		if item.Range.Start.Line == item.Range.End.Line {
			fmt.Fprintf(&out, ",col=%d,endColumn=%d", item.Range.Start.Column, item.Range.End.Column)
		}
		fmt.Fprintf(&out, ",title=%s::%s\n", gitHubProperty("unblock "+item.Code), gitHubText(string(message)))
	}
	_, err := w.Write(out.Bytes())
	return err
}

// gitHubText escapes the message of a workflow command.
func gitHubText(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// gitHubProperty escapes the value of a property of a workflow command.
func gitHubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(gitHubText(s))
}

// gitLabIssue is one item of GitLab's Code Quality report.
type gitLabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitLabLocation `json:"location"`
}

type gitLabLocation struct {
	Path  string      `json:"path"`
	Lines gitLabLines `json:"lines"`
}

type gitLabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// writeGitLab prints a Code Quality report.
func writeGitLab(w io.Writer, r *report) error {
	issues := make([]gitLabIssue, 0, len(r.Findings))
	prints := fingerprints(r.Findings)
	for i, item := range r.Findings {
		severity := map[string]string{"warning": "major", "information": "minor", "hint": "info"}[item.Severity]
		issues = append(issues, gitLabIssue{
			Description: item.Message,
			CheckName:   item.Code,
			Fingerprint: prints[i],
			Severity:    severity,
			Location: gitLabLocation{
				Path:  item.Path,
				Lines: gitLabLines{Begin: item.Range.Start.Line, End: item.Range.End.Line},
			},
		})
	}
	enc := encoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(issues)
}

// fingerprints identify findings from one run to the next. Lines are left out,
// so that a finding stays the same one when code is added above it; several
// alike in one coroutine are told apart by their order.
func fingerprints(items []reportItem) []string {
	seen := map[string]int{}
	prints := make([]string, len(items))
	for i, item := range items {
		key := strings.Join([]string{item.Path, item.Code, item.Coroutine, item.Symbol}, "\x00")
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		prints[i] = hex.EncodeToString(sum[:16])
	}
	return prints
}
