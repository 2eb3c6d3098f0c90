package markup

import (
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"text/template/parse"

	"lagesbild/importer/internal/telling/view"
)

// records are the types of what templates ask the view for, by the first part of its address.
var records = map[string]reflect.Type{
	"site": reflect.TypeFor[view.Site](), "adapters": reflect.TypeFor[view.Adapters](), "start": reflect.TypeFor[Start](), "areas": reflect.TypeFor[Area](),
	"places": reflect.TypeFor[Place](), "place-list": reflect.TypeFor[view.PlaceList](),
	"indicators": reflect.TypeFor[Indicator](), "indicator-list": reflect.TypeFor[IndicatorList](),
	"activities": reflect.TypeFor[view.Activities](), "data": reflect.TypeFor[view.Data](), "method": reflect.TypeFor[view.Method](),
	"error-codes": reflect.TypeFor[view.ErrorCodes](), "follow-ups": reflect.TypeFor[view.FollowUp](),
}

// contexts are what the partials that are made here are given.
var contexts = map[string]known{
	"parts/table.html":           typed(reflect.TypeFor[view.Table]()),
	"parts/indicator-table.html": typed(reflect.TypeFor[view.IndicatorGroup]()),
	"parts/compared.html":        {dict: map[string]known{"rows": typed(reflect.TypeFor[[]view.ComparedRow]())}},
	"charts/dots.html":           {dict: map[string]known{"chart": typed(reflect.TypeFor[view.Dots]())}},
	"charts/multiples.html":      {dict: map[string]known{"chart": typed(reflect.TypeFor[view.Multiples]())}},
	"charts/lines.html":          {dict: map[string]known{"chart": typed(reflect.TypeFor[view.Lines]())}},
}

// handed are the fields that the program itself hands to a partial or a page.
var handed = []string{"view.Lines.Note", "view.Compared.Period", "view.Compared.Unit", "view.Headline.Source", "view.Figure.Notes"}

// The templates read only fields that the types of the pages have, and every field of those is read
// by one. Hugo itself would leave out in silence what it does not find.
func TestTemplatesReadTheViews(t *testing.T) {
	r := &reader{t: t, templates: map[string]*parse.Tree{}, seen: map[string]bool{}, read: map[string]bool{}}
	root := filepath.Join("..", "..", "..", "..")
	for _, folder := range []string{"layouts", "content"} {
		r.parse(os.DirFS(root), folder)
	}
	for name, tree := range r.templates {
		if !strings.HasPrefix(name, "layouts/_partials/") {
			r.walk(name, tree.Root, scope{"$": {}}, known{})
		}
	}
	for _, name := range roots {
		tree := r.templates["layouts/_partials/"+name]
		if tree == nil || !contexts[name].any() {
			t.Fatalf("%s: no such partial, or nothing is known of what it is given", name)
		}
		r.walk(name, tree.Root, scope{"$": contexts[name]}, contexts[name])
	}
	for _, field := range handed {
		r.read[field] = true
	}
	checked := map[reflect.Type]bool{}
	for _, context := range contexts {
		if context.kind != nil {
			r.everyField(context.kind, checked)
		}
		for _, given := range context.dict {
			r.everyField(given.kind, checked)
		}
	}
	for _, record := range records {
		r.everyField(record, checked)
	}
	if len(checked) < 30 {
		t.Errorf("only %d types are looked at", len(checked))
	}
}

// The reader tells a field that is not there.
func TestTemplatesReadTheViewsAtAll(t *testing.T) {
	for text, want := range map[string]string{
		`{{ $s := partial "view.html" (slice "start") }}{{ range $s.Places }}{{ .Txet }}{{ end }}`:                                           "Link has no Txet",
		`{{ with partial "view.html" (slice "start") }}{{ range $i, $part := .Parts }}{{ $part.Figure.Valeu }}{{ end }}{{ end }}`:            "Figure has no Valeu",
		`{{ $i := partial "view.html" (slice "indicators" .Params.id) }}{{ with dict "chart" $i.Lines }}{{ .chart.Titel }}{{ end }}`:         "Chart has no Titel",
		`{{ $rows := slice }}{{ $p := partial "view.html" (slice "places" "0126") }}{{ $rows = append $p $rows }}{{ (index $rows 0).Nmae }}`: "Place has no Nmae",
	} {
		var told []string
		r := &reader{templates: map[string]*parse.Tree{}, seen: map[string]bool{}, read: map[string]bool{}, tell: func(s string) { told = append(told, s) }}
		tree := parse.New("x")
		tree.Mode = parse.SkipFuncCheck
		if _, err := tree.Parse(text, "", "", map[string]*parse.Tree{}); err != nil {
			t.Fatal(err)
		}
		r.walk("x", tree.Root, scope{"$": {}}, known{})
		if len(told) != 1 || !strings.Contains(told[0], want) {
			t.Errorf("%s: %q, want %s", text, told, want)
		}
	}
}

// known is what is known of a known in a template: a type of the view, a dict by key, or a list of
// something. The zero known is anything.
type known struct {
	kind reflect.Type
	dict map[string]known
	list *known
}

func (v known) any() bool { return v.kind != nil || v.dict != nil || v.list != nil }

func typed(t reflect.Type) known {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return known{kind: t}
}

// element is an element of a list.
func (v known) element() known {
	switch {
	case v.list != nil:
		return *v.list
	case v.kind != nil && (v.kind.Kind() == reflect.Slice || v.kind.Kind() == reflect.Map):
		return typed(v.kind.Elem())
	}
	return known{}
}

// scope is what variables hold.
type scope map[string]known

type reader struct {
	t         *testing.T
	tell      func(string)
	templates map[string]*parse.Tree
	seen      map[string]bool // partials with what they were given
	read      map[string]bool // fields, as Type.Name
}

func (r *reader) fail(s string) {
	if r.tell != nil {
		r.tell(s)
		return
	}
	r.t.Error(s)
}

// parse takes in every template below a folder, and the templates that it defines.
func (r *reader) parse(files fs.FS, folder string) {
	err := fs.WalkDir(files, folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".html") && !strings.HasSuffix(path, ".gotmpl") {
			return err
		}
		text, err := fs.ReadFile(files, path)
		if err != nil {
			return err
		}
		trees := map[string]*parse.Tree{}
		tree := parse.New(path)
		tree.Mode = parse.SkipFuncCheck
		if _, err := tree.Parse(string(text), "", "", trees); err != nil {
			return err
		}
		for name, tree := range trees {
			if name == path {
				r.templates[path] = tree
			} else {
				r.templates[path+"#"+name] = tree
			}
		}
		return nil
	})
	if err != nil {
		r.t.Fatal(err)
	}
}

// walk follows a piece of a template.
func (r *reader) walk(where string, n parse.Node, vars scope, dot known) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, node := range n.Nodes {
			r.walk(where, node, vars, dot)
		}
	case *parse.ActionNode:
		r.pipe(where, n.Pipe, vars, dot)
	case *parse.IfNode:
		r.pipe(where, n.Pipe, vars, dot)
		r.walk(where, n.List, vars, dot)
		r.walk(where, n.ElseList, vars, dot)
	case *parse.WithNode:
		with := r.pipe(where, n.Pipe, vars, dot)
		r.walk(where, n.List, vars, with)
		r.walk(where, n.ElseList, vars, dot)
	case *parse.RangeNode:
		element := r.evaluate(where, n.Pipe, vars, dot).element()
		switch names := n.Pipe.Decl; len(names) {
		case 1:
			vars[names[0].Ident[0]] = element
		case 2:
			vars[names[0].Ident[0]], vars[names[1].Ident[0]] = known{}, element
		}
		r.walk(where, n.List, vars, element)
		r.walk(where, n.ElseList, vars, dot)
	case *parse.TemplateNode:
		r.pipe(where, n.Pipe, vars, dot)
	}
}

// pipe evaluates a pipeline and takes the known into its variable.
func (r *reader) pipe(where string, n *parse.PipeNode, vars scope, dot known) known {
	if n == nil {
		return known{}
	}
	v := r.evaluate(where, n, vars, dot)
	for _, name := range n.Decl {
		vars[name.Ident[0]] = v
	}
	return v
}

var viewFile = regexp.MustCompile(`^views/%s/([a-z-]+)\.json$`)

func (r *reader) evaluate(where string, n *parse.PipeNode, vars scope, dot known) known {
	var v known
	for i, command := range n.Cmds {
		var last *known
		if i > 0 {
			last = &v
		}
		v = r.command(where, command, vars, dot, last)
	}
	return v
}

// command evaluates a command; last is the known that the pipe hands it.
func (r *reader) command(where string, n *parse.CommandNode, vars scope, dot known, last *known) known {
	var args []known
	for _, arg := range n.Args[1:] {
		args = append(args, r.argument(where, arg, vars, dot))
	}
	if last != nil {
		args = append(args, *last)
	}
	name := n.Args[0].String()
	switch {
	case (name == "partial" || name == "partialCached") && len(n.Args) > 1:
		return r.partial(where, n, args)
	case name == "index" && len(n.Args) > 3 && n.Args[1].String() == "hugo.Data":
		return r.record(n.Args[len(n.Args)-1])
	case name == "index" && len(args) > 0:
		return args[0].element()
	case name == "dict":
		made := known{dict: map[string]known{}}
		for i := 1; i+1 < len(n.Args); i += 2 {
			if key, ok := n.Args[i].(*parse.StringNode); ok {
				made.dict[key.Text] = args[i]
			}
		}
		return made
	case name == "where" && len(n.Args) > 2:
		if field, ok := n.Args[2].(*parse.StringNode); ok {
			r.fields(where, args[0].element(), []string{field.Text})
		}
		return args[0]
	case name == "slice":
		element := firstKnown(args)
		return known{list: &element}
	case name == "append":
		return appended(args)
	case slices.Contains([]string{"uniq", "collections.Reverse", "first", "last", "after", "default", "or", "and", "cond"}, name):
		return firstKnown(args)
	case slices.ContainsFunc(n.Args, isViewFile):
		return r.record(n.Args[slices.IndexFunc(n.Args, isViewFile)])
	case len(n.Args) == 1 && last == nil:
		return r.argument(where, n.Args[0], vars, dot)
	case name == "transform.Unmarshal" || name == "resources.Get":
		return firstKnown(args)
	}
	r.argument(where, n.Args[0], vars, dot)
	return known{}
}

func isViewFile(n parse.Node) bool {
	s, ok := n.(*parse.StringNode)
	return ok && viewFile.MatchString(s.Text)
}

// firstKnown is the first of some values that is known.
func firstKnown(values []known) known {
	for _, v := range values {
		if v.any() {
			return v
		}
	}
	return known{}
}

// appended is a list with values, or lists, put after its own.
func appended(args []known) known {
	for _, v := range slices.Backward(args) {
		if v.list != nil && v.list.any() {
			return v
		}
	}
	for _, v := range args {
		if v.kind != nil && v.kind.Kind() == reflect.Slice {
			v = v.element()
		}
		if v.any() && v.list == nil {
			return known{list: &v}
		}
	}
	return known{list: &known{}}
}

// argument evaluates one operand.
func (r *reader) argument(where string, n parse.Node, vars scope, dot known) known {
	switch n := n.(type) {
	case *parse.DotNode:
		return dot
	case *parse.FieldNode:
		return r.fields(where, dot, n.Ident)
	case *parse.VariableNode:
		return r.fields(where, vars[n.Ident[0]], n.Ident[1:])
	case *parse.ChainNode:
		return r.fields(where, r.argument(where, n.Node, vars, dot), n.Field)
	case *parse.PipeNode:
		return r.pipe(where, n, vars, dot)
	}
	return known{}
}

// fields goes from a known to a field of it, and marks all on the way as read.
func (r *reader) fields(where string, v known, names []string) known {
	for _, name := range names {
		switch {
		case v.dict != nil:
			v = v.dict[name]
		case v.kind == nil || v.kind.Kind() == reflect.Map:
			return known{}
		case v.kind.Kind() != reflect.Struct:
			r.fail(where + ": " + name + " of a " + v.kind.String())
			return known{}
		default:
			field, ok := v.kind.FieldByName(name)
			if !ok {
				r.fail(where + ": " + v.kind.Name() + " has no " + name)
				return known{}
			}
			r.read[owner(v.kind, field)+"."+name] = true
			v = typed(field.Type)
		}
	}
	return v
}

// partial follows a partial with what it is given; view.html gives a record.
func (r *reader) partial(where string, n *parse.CommandNode, args []known) known {
	name, ok := n.Args[1].(*parse.StringNode)
	if !ok || len(args) < 2 {
		return known{}
	}
	if name.Text == "view.html" {
		if way, ok := n.Args[2].(*parse.PipeNode); ok && len(way.Cmds[0].Args) > 1 {
			return r.record(way.Cmds[0].Args[1])
		}
		return known{}
	}
	path := "layouts/_partials/" + name.Text
	tree := r.templates[path]
	if tree == nil {
		r.fail(where + ": there is no " + path)
		return known{}
	}
	if args[1].kind != nil && args[1].kind.Kind() == reflect.String {
		args[1] = known{} // a text, where the partial takes a text or a view
	}
	if given := path + " " + described(args[1], 3); !r.seen[given] {
		r.seen[given] = true
		r.walk(path, tree.Root, scope{"$": args[1]}, args[1])
	}
	return known{}
}

// record is what a page asks the view for by name.
func (r *reader) record(name parse.Node) known {
	s, ok := name.(*parse.StringNode)
	if !ok {
		return known{}
	}
	key := s.Text
	if m := viewFile.FindStringSubmatch(key); m != nil {
		key = m[1]
	}
	if records[key] == nil {
		r.fail("the view has no " + key)
		return known{}
	}
	return typed(records[key])
}

// described tells values apart, so that a partial is followed once for each kind of known.
func described(v known, depth int) string {
	switch {
	case depth == 0:
		return "…"
	case v.kind != nil:
		return v.kind.String()
	case v.list != nil:
		return "[" + described(*v.list, depth-1) + "]"
	}
	var keys []string
	for key, inner := range v.dict {
		keys = append(keys, key+"="+described(inner, depth-1))
	}
	slices.Sort(keys)
	return strings.Join(keys, " ")
}

// everyField looks for fields that no template reads, in a type and in those that it holds.
func (r *reader) everyField(t reflect.Type, checked map[reflect.Type]bool) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || checked[t] {
		return
	}
	checked[t] = true
	for _, field := range reflect.VisibleFields(t) {
		if field.Anonymous {
			continue // its fields that are not hidden are among the visible ones
		}
		if of := owner(t, field); !r.read[of+"."+field.Name] {
			r.fail("no template reads " + field.Name + " of " + of)
		}
		r.everyField(field.Type, checked)
	}
}

// owner is the type that declares a field of another, which may embed it.
func owner(t reflect.Type, field reflect.StructField) string {
	for _, n := range field.Index[:len(field.Index)-1] {
		for t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		t = t.Field(n).Type
	}
	return t.String()
}
