// Package metamodel holds messages against the meta-model of the Language
// Server Protocol: the description in JSON that the protocol's own authors
// publish, and from which its libraries are generated.
package metamodel

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Model is the meta-model. It is immutable and safe for concurrent use.
type Model struct {
	messages     map[string]*messageType
	structures   map[string]*structure
	aliases      map[string]*typ
	enumerations map[string]*enumeration
	errorCodes   map[string]bool
}

// messageType is a request or a notification.
type messageType struct {
	Method              string `json:"method"`
	MessageDirection    string `json:"messageDirection"`
	Params              *typ   `json:"params"`
	Result              *typ   `json:"result"` // nil: a notification
	PartialResult       *typ   `json:"partialResult"`
	RegistrationOptions *typ   `json:"registrationOptions"`
	RegistrationMethod  string `json:"registrationMethod"`
}

type structure struct {
	Name       string     `json:"name"`
	Properties []property `json:"properties"`
	Extends    []*typ     `json:"extends"`
	Mixins     []*typ     `json:"mixins"`
}

type property struct {
	Name     string `json:"name"`
	Type     *typ   `json:"type"`
	Optional bool   `json:"optional"`
}

type enumeration struct {
	Name   string `json:"name"`
	Type   *typ   `json:"type"`
	Values []struct {
		Value any `json:"value"`
	} `json:"values"`
	SupportsCustomValues bool `json:"supportsCustomValues"`
}

// typ is a type of any kind; which fields are set depends on the kind.
type typ struct {
	Kind    string          `json:"kind"`
	Name    string          `json:"name"`    // reference, base
	Element *typ            `json:"element"` // array
	Items   []*typ          `json:"items"`   // or, and, tuple
	Key     *typ            `json:"key"`     // map
	Value   json.RawMessage `json:"value"`   // map: a type; literal: a structure; stringLiteral: a string

	value   *typ       // of a map
	literal *structure // of a literal
	text    string     // of a stringLiteral
}

// UnmarshalJSON implements json.Unmarshaler: what stands under "value" depends
// on the kind.
func (t *typ) UnmarshalJSON(raw []byte) error {
	type plain typ
	if err := json.Unmarshal(raw, (*plain)(t)); err != nil {
		return err
	}
	switch t.Kind {
	case "map":
		return json.Unmarshal(t.Value, &t.value)
	case "literal":
		return json.Unmarshal(t.Value, &t.literal)
	case "stringLiteral":
		return json.Unmarshal(t.Value, &t.text)
	}
	return nil
}

// File is where the meta-model lies. The Go module whose types the server is
// built from carries the file that it was generated from, so none is kept here.
// It needs the go command, and a working directory in this module.
func File() (string, error) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "go.lsp.dev/protocol").Output()
	if err != nil {
		return "", fmt.Errorf("looking for the module of the protocol: %w", err)
	}
	return filepath.Join(strings.TrimSpace(string(dir)), "internal", "genlsp", "testdata", "metaModel.json"), nil
}

// Load reads the meta-model from a file.
func Load(file string) (*Model, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("reading the meta-model: %w", err)
	}
	return parse(raw)
}

func parse(raw []byte) (*Model, error) {
	var file struct {
		Requests      []*messageType `json:"requests"`
		Notifications []*messageType `json:"notifications"`
		Structures    []*structure   `json:"structures"`
		Enumerations  []*enumeration `json:"enumerations"`
		TypeAliases   []struct {
			Name string `json:"name"`
			Type *typ   `json:"type"`
		} `json:"typeAliases"`
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		return nil, fmt.Errorf("decoding the meta-model: %w", err)
	}
	m := &Model{
		messages: map[string]*messageType{}, structures: map[string]*structure{}, aliases: map[string]*typ{},
		enumerations: map[string]*enumeration{}, errorCodes: map[string]bool{},
	}
	for _, message := range append(file.Requests, file.Notifications...) {
		m.messages[message.Method] = message
	}
	for _, s := range file.Structures {
		m.structures[s.Name] = s
	}
	for _, a := range file.TypeAliases {
		m.aliases[a.Name] = a.Type
	}
	for _, e := range file.Enumerations {
		m.enumerations[e.Name] = e
	}
	for _, name := range []string{"ErrorCodes", "LSPErrorCodes"} {
		for _, v := range m.enumerations[name].Values {
			m.errorCodes[fmt.Sprint(v.Value)] = true
		}
	}
	if len(m.messages) == 0 || len(m.structures) == 0 {
		return nil, errors.New("the meta-model is empty")
	}
	return m, nil
}

// registrationOptions is the type of the options with which a method is
// registered, or nil.
func (m *Model) registrationOptions(method string) *typ {
	for _, message := range m.messages {
		if message.RegistrationOptions != nil && (message.Method == method || message.RegistrationMethod == method) {
			return message.RegistrationOptions
		}
	}
	return nil
}
