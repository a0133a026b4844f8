package catalogue

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var update = flag.Bool("update", false, "rewrite table.go from data/*.toml")

// dataFiles parses the data files, in the order of their names.
func dataFiles(t testing.TB) []*DataFile {
	t.Helper()
	entries, err := os.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	var files []*DataFile
	for _, e := range entries {
		src, err := os.ReadFile("data/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		f, err := Parse("data/"+e.Name(), src)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

func TestTableIsCurrent(t *testing.T) {
	files := dataFiles(t)
	want, err := tableSource(files)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("table.go", want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile("table.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("table.go is older than data/*.toml: run go generate ./knowledge/catalogue")
	}
}

// What the table says must be what the data files say, whoever wrote it.
func TestTableSaysWhatTheDataSays(t *testing.T) {
	if *update {
		t.Skip("the table in this binary is the old one")
	}
	want, err := Join(dataFiles(t)...)
	if err != nil {
		t.Fatal(err)
	}
	got := Default()
	opts := []cmp.Option{cmp.AllowUnexported(Catalogue{}), cmpopts.EquateEmpty()}
	for _, diff := range []string{
		cmp.Diff(want.symbols, got.symbols, opts...),
		cmp.Diff(want.types, got.types, opts...),
		cmp.Diff(want.aliases, got.aliases, opts...),
		cmp.Diff(want.modules, got.modules, opts...),
		cmp.Diff(want.libraries, got.libraries, opts...),
	} {
		if diff != "" {
			t.Errorf("data and table differ (-data +table):\n%.4000s", diff)
		}
	}
}

// tableSource writes table.go.
func tableSource(files []*DataFile) ([]byte, error) {
	c, err := Join(files...)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("// Code generated from data/*.toml by go generate; DO NOT EDIT.\n\npackage catalogue\n\n")
	b.WriteString("var no, yes = false, true\n\n")
	b.WriteString("var table = []compiled{\n")
	for _, f := range files {
		b.WriteString("{\nlibrary: ")
		writeStruct(&b, reflect.ValueOf(*f.Library))
		b.WriteString(",\ngroups: []group{\n")
		for _, g := range groups(f.Symbols) {
			row := *g[0]
			row.Name, row.Library = "", nil
			names := make([]string, len(g))
			for i, s := range g {
				names[i] = s.Name
			}
			b.WriteString("{\nnames: ")
			writeValue(&b, reflect.ValueOf(names))
			b.WriteString(",\nrow: ")
			writeStruct(&b, reflect.ValueOf(row))
			b.WriteString(",\n},\n")
		}
		b.WriteString("},\ntypes: []Type{\n")
		for _, typ := range f.Types {
			row := *typ
			row.Library = nil
			writeFields(&b, reflect.ValueOf(row))
			b.WriteString(",\n")
		}
		b.WriteString("},\naliases: [][2]string{\n")
		for _, from := range slices.Sorted(maps.Keys(f.Aliases)) {
			fmt.Fprintf(&b, "{%q, %q},\n", from, f.Aliases[from])
		}
		b.WriteString("},\n},\n")
	}
	b.WriteString("}\n\nvar tableModules = ")
	writeValue(&b, reflect.ValueOf(slices.Sorted(maps.Keys(c.modules))))
	b.WriteString("\n")
	return format.Source(b.Bytes())
}

// groups splits symbols where one differs from the last in more than its name.
func groups(symbols []*Symbol) [][]*Symbol {
	var all [][]*Symbol
	for i, s := range symbols {
		if i > 0 {
			last := *symbols[i-1]
			last.Name = s.Name
			if reflect.DeepEqual(last, *s) {
				all[len(all)-1] = append(all[len(all)-1], s)
				continue
			}
		}
		all = append(all, []*Symbol{s})
	}
	return all
}

// writeStruct writes a composite literal with its type's name.
func writeStruct(b *bytes.Buffer, v reflect.Value) {
	b.WriteString(v.Type().Name())
	writeFields(b, v)
}

// writeFields writes the fields of v that are set.
func writeFields(b *bytes.Buffer, v reflect.Value) {
	b.WriteString("{")
	sep := ""
	for i := range v.NumField() {
		if field := v.Field(i); !field.IsZero() {
			fmt.Fprintf(b, "%s%s: ", sep, v.Type().Field(i).Name)
			if field.Kind() == reflect.Struct {
				b.WriteString(field.Type().Name())
			}
			writeValue(b, field)
			sep = ", "
		}
	}
	b.WriteString("}")
}

func writeValue(b *bytes.Buffer, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		writeFields(b, v)
	case reflect.Pointer: // of the fields, those to bool and to a struct
		if v.Elem().Kind() == reflect.Struct {
			b.WriteString("&")
			writeStruct(b, v.Elem())
			return
		}
		b.WriteString(map[bool]string{false: "&no", true: "&yes"}[v.Elem().Bool()])
	case reflect.Slice:
		b.WriteString("[]" + v.Type().Elem().Name() + "{")
		for i := range v.Len() {
			if i > 0 {
				b.WriteString(", ")
			}
			writeValue(b, v.Index(i))
		}
		b.WriteString("}")
	default: // strings, numbers, maps of strings
		fmt.Fprintf(b, "%s", strings.ReplaceAll(fmt.Sprintf("%#v", v.Interface()), "catalogue.", ""))
	}
}
