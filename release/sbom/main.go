// Command sbom prints the bill of materials of a program, in CycloneDX's JSON,
// from what Go's linker wrote into it: what is listed is what is linked.
//
//	sbom PROGRAM VERSION
//
// The time is $SOURCE_DATE_EPOCH, so that the same program has the same bill.
package main

import (
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"
)

// bill is a CycloneDX 1.6 document, as far as we fill one in.
type bill struct {
	Schema       string       `json:"$schema"`
	Format       string       `json:"bomFormat"`
	SpecVersion  string       `json:"specVersion"`
	SerialNumber string       `json:"serialNumber"`
	Version      int          `json:"version"`
	Metadata     metadata     `json:"metadata"`
	Components   []component  `json:"components"`
	Dependencies []dependency `json:"dependencies"`
}

type metadata struct {
	Timestamp string    `json:"timestamp"`
	Component component `json:"component"`
}

type component struct {
	Type    string `json:"type"`
	Ref     string `json:"bom-ref"`
	Name    string `json:"name"`
	Version string `json:"version"`
	PURL    string `json:"purl"`
	Hashes  []hash `json:"hashes,omitempty"`
}

type hash struct {
	Algorithm string `json:"alg"`
	Content   string `json:"content"`
}

type dependency struct {
	Ref       string   `json:"ref"`
	DependsOn []string `json:"dependsOn,omitempty"`
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "sbom:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("want a program and a version, have %d arguments", len(args))
	}
	seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64)
	if err != nil {
		return fmt.Errorf("SOURCE_DATE_EPOCH: %w", err)
	}
	program, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	info, err := buildinfo.ReadFile(args[0])
	if err != nil {
		return fmt.Errorf("reading what Go wrote into the program: %w", err)
	}
	b, err := billOf(program, info, args[1], time.Unix(seconds, 0))
	if err != nil {
		return err
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", "  ")
	return out.Encode(b)
}

// billOf lists the program, the modules that are linked into it, and Go's own
// library.
func billOf(program []byte, info *debug.BuildInfo, version string, made time.Time) (*bill, error) {
	sum := sha256.Sum256(program)
	self := module("application", info.Main.Path, "v"+version)
	self.Hashes = []hash{{"SHA-256", hex.EncodeToString(sum[:])}}
	library := module("library", "stdlib", strings.TrimPrefix(info.GoVersion, "go"))
	b := &bill{
		Schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", Format: "CycloneDX", SpecVersion: "1.6",
		SerialNumber: "urn:uuid:" + uuidOf(sum[:16]),
		Version:      1,
		Metadata:     metadata{made.UTC().Format(time.RFC3339), self},
		Components:   []component{library},
		Dependencies: []dependency{{self.Ref, []string{library.Ref}}, {Ref: library.Ref}},
	}
	for _, dep := range info.Deps {
		if dep.Replace != nil {
			dep = dep.Replace
		}
		c := module("library", dep.Path, dep.Version)
		if dep.Sum != "" {
			content, err := sumOf(dep.Sum)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", dep.Path, err)
			}
			c.Hashes = []hash{{"SHA-256", content}}
		}
		b.Components = append(b.Components, c)
		b.Dependencies[0].DependsOn = append(b.Dependencies[0].DependsOn, c.Ref)
		b.Dependencies = append(b.Dependencies, dependency{Ref: c.Ref})
	}
	return b, nil
}

// uuidOf makes a UUID of 16 bytes: one of version 8, whose bits are our own.
func uuidOf(bytes []byte) string {
	id := slices.Clone(bytes)
	id[6] = id[6]&0x0f | 0x80
	id[8] = id[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[0:4], id[4:6], id[6:8], id[8:10], id[10:16])
}

func module(kind, path, version string) component {
	purl := "pkg:golang/" + path + "@" + version
	return component{Type: kind, Ref: purl, Name: path, Version: version, PURL: purl}
}

// sumOf turns a sum of go.sum, SHA-256 over the module's files in base64, into
// hexadecimal.
func sumOf(sum string) (string, error) {
	raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(sum, "h1:"))
	if err != nil {
		return "", fmt.Errorf("sum %q: %w", sum, err)
	}
	return hex.EncodeToString(raw), nil
}
