// Command go-types prints what the OpenAPI documents of Kubernetes do not say and its Go types do: the type that the
// server names when it cannot decode a value, which fields are pointers, and which are written when they are empty.
//
// One line for each struct: its package, its name, and its fields as name=TYPE, with * for a pointer and ! for a field
// that is written even when it is empty.
package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"strings"

	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/client-go/kubernetes/scheme"
	apiregistration "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
)

var (
	lines       = map[string]string{}
	unmarshaler = reflect.TypeOf((*json.Unmarshaler)(nil)).Elem()
)

func main() {
	check(apiextensions.AddToScheme(scheme.Scheme))
	check(apiregistration.AddToScheme(scheme.Scheme))
	for _, known := range scheme.Scheme.AllKnownTypes() {
		visit(known)
	}
	names := make([]string, 0, len(lines))
	for name := range lines {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Println(name + lines[name])
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// visit enters the struct that a type is, or leads to, unless it decodes itself.
func visit(t reflect.Type) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		visit(t.Elem())
		return
	case reflect.Struct:
	default:
		return
	}
	parts := strings.Split(t.PkgPath(), "/")
	name := strings.Join(parts[max(0, len(parts)-2):], "/") + "." + t.Name()
	if _, seen := lines[name]; seen || reflect.PointerTo(t).Implements(unmarshaler) {
		return
	}
	lines[name] = ""
	lines[name] = fields(t)
}

// fields prints the fields of a struct, those of embedded structs among them.
func fields(t reflect.Type) string {
	var text strings.Builder
	for i := 0; i < t.NumField(); i++ {
		field := t.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		of, flags := field.Type, ""
		if of.Kind() == reflect.Pointer {
			of, flags = of.Elem(), "*"
		}
		switch {
		case name == "-" || !field.IsExported():
		case field.Anonymous && name == "":
			text.WriteString(fields(of))
		default:
			if !strings.Contains(options, "omitempty") {
				flags += "!"
			}
			fmt.Fprintf(&text, " %s=%s%s", name, of, flags)
			visit(of)
		}
	}
	return text.String()
}
