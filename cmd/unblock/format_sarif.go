package main

import (
	"io"
	"net/url"
	"strings"

	"github.com/unblock-lsp/unblock/knowledge"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// The parts of SARIF 2.1.0 that are written, under the names of the standard
// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool         `json:"tool"`
		ColumnKind  string            `json:"columnKind"`
		Invocations []sarifInvocation `json:"invocations"`
		Results     []sarifResult     `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"semanticVersion"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string        `json:"id"`
		ShortDescription sarifMessage  `json:"shortDescription"`
		Help             *sarifMessage `json:"help,omitempty"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifMessage struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifMessage      `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		CodeFlows    []sarifCodeFlow   `json:"codeFlows,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Fixes        []sarifFix        `json:"fixes,omitempty"`
	}
	sarifCodeFlow struct {
		ThreadFlows []sarifThreadFlow `json:"threadFlows"`
	}
	sarifThreadFlow struct {
		Locations []sarifThreadFlowLocation `json:"locations"`
	}
	sarifThreadFlowLocation struct {
		Location sarifLocation `json:"location"`
	}
	sarifLocation struct {
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifMessage  `json:"message,omitempty"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
		Kind string `json:"kind"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifFix struct {
		Description sarifMessage  `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion  `json:"deletedRegion"`
		Inserted sarifMessage `json:"insertedContent"`
	}
)

// writeSARIF prints a SARIF 2.1.0 log. Code flows carry the chains.
func writeSARIF(w io.Writer, r *report) error {
	run := sarifRun{
		Tool:        sarifTool{Driver: sarifDriver{Name: "unblock", Version: version}},
		ColumnKind:  "unicodeCodePoints",
		Invocations: []sarifInvocation{{Successful: !r.crashed}},
		Results:     make([]sarifResult, 0, len(r.Findings)),
	}
	ruleIndex := map[string]int{}
	for i, code := range catalogue.Codes {
		ruleIndex[string(code)] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRuleFor(r.book, code))
	}
	prints := fingerprints(r.Findings)
	for i, item := range r.Findings {
		run.Results = append(run.Results, sarifResult{
			RuleID:       item.Code,
			RuleIndex:    ruleIndex[item.Code],
			Level:        sarifLevel(item.Severity),
			Message:      sarifMessage{Text: item.Message},
			Locations:    []sarifLocation{sarifItemLocation(item)},
			CodeFlows:    sarifFlows(item),
			Fingerprints: map[string]string{"unblock/v1": prints[i]},
			Fixes:        sarifFixes(item.Fixes),
		})
	}
	for _, e := range r.Errors {
		run.Invocations[0].Notifications = append(run.Invocations[0].Notifications, sarifNotification{
			Level:     "error",
			Message:   sarifMessage{Text: e.Message},
			Locations: []sarifLocation{{Physical: sarifPhysical{Artifact: sarifURI(e.Path)}}},
		})
	}
	enc := encoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{run},
	})
}

// sarifRuleFor describes a code by the entry that explains it.
func sarifRuleFor(book *knowledge.Book, code catalogue.Code) sarifRule {
	rule := sarifRule{ID: string(code), ShortDescription: sarifMessage{Text: string(code)}}
	if entry := book.For("", code); entry != nil {
		rule.ShortDescription.Text = entry.Title
		rule.Help = &sarifMessage{
			Text:     entry.Problem + "\n\n" + entry.Solution,
			Markdown: entry.Problem + "\n\n" + entry.Solution,
		}
	}
	return rule
}

// sarifLevel is the level of a severity; SARIF has nothing below a note.
func sarifLevel(severity string) string {
	if severity == "warning" {
		return "warning"
	}
	return "note"
}

func sarifItemLocation(item reportItem) sarifLocation {
	location := sarifPlace(item.Path, item.Range, "")
	if item.Coroutine != "" {
		location.Logical = []sarifLogical{{Name: item.Coroutine, Kind: "function"}}
	}
	return location
}

// sarifFlows is the chain, from the finding to the blocking symbol.
func sarifFlows(item reportItem) []sarifCodeFlow {
	if len(item.Chain) == 0 {
		return nil
	}
	steps := []sarifThreadFlowLocation{{Location: sarifPlace(item.Path, item.Range, item.Coroutine)}}
	for _, step := range item.onward() {
		steps = append(steps, sarifThreadFlowLocation{Location: sarifPlace(step.Path, step.Range, step.Name)})
	}
	return []sarifCodeFlow{{ThreadFlows: []sarifThreadFlow{{Locations: steps}}}}
}

func sarifFixes(fixes []reportFix) []sarifFix {
	var all []sarifFix
	for _, fix := range fixes {
		out := sarifFix{Description: sarifMessage{Text: fix.Title}}
		at := map[string]int{}
		for _, edit := range fix.Edits {
			i, ok := at[edit.Path]
			if !ok {
				i = len(out.Changes)
				at[edit.Path] = i
				out.Changes = append(out.Changes, sarifChange{Artifact: sarifURI(edit.Path)})
			}
			out.Changes[i].Replacements = append(out.Changes[i].Replacements, sarifReplacement{
				Deleted:  sarifRegionOf(edit.Range),
				Inserted: sarifMessage{Text: edit.Text},
			})
		}
		all = append(all, out)
	}
	return all
}

func sarifPlace(path string, r reportRange, message string) sarifLocation {
	region := sarifRegionOf(r)
	location := sarifLocation{Physical: sarifPhysical{Artifact: sarifURI(path), Region: &region}}
	if message != "" {
		location.Message = &sarifMessage{Text: message}
	}
	return location
}

func sarifRegionOf(r reportRange) sarifRegion {
	return sarifRegion{
		StartLine: r.Start.Line, StartColumn: r.Start.Column,
		EndLine: r.End.Line, EndColumn: r.End.Column,
	}
}

// sarifURI is a path as a relative reference.
func sarifURI(path string) sarifArtifact {
	// A colon in the first segment would read as a scheme.
	if first, _, _ := strings.Cut(path, "/"); strings.Contains(first, ":") {
		path = "./" + path
	}
	return sarifArtifact{URI: (&url.URL{Path: path}).EscapedPath()}
}
