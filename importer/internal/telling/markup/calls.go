package markup

import (
	"html/template"
	"text/template/parse"
)

// called lists the partials that a template calls by name.
func called(t *template.Template) []string {
	var names []string
	for _, part := range t.Templates() {
		if part.Tree != nil {
			collect(part.Tree.Root, &names)
		}
	}
	return names
}

// collect looks through a node for calls of partial.
func collect(n parse.Node, names *[]string) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, node := range n.Nodes {
			collect(node, names)
		}
	case *parse.ActionNode:
		collect(n.Pipe, names)
	case *parse.IfNode:
		branch(&n.BranchNode, names)
	case *parse.RangeNode:
		branch(&n.BranchNode, names)
	case *parse.WithNode:
		branch(&n.BranchNode, names)
	case *parse.PipeNode:
		for _, command := range n.Cmds {
			collect(command, names)
		}
	case *parse.CommandNode:
		if f, ok := n.Args[0].(*parse.IdentifierNode); ok && f.Ident == "partial" && len(n.Args) > 1 {
			if name, ok := n.Args[1].(*parse.StringNode); ok {
				*names = append(*names, name.Text)
			}
		}
		for _, arg := range n.Args {
			collect(arg, names)
		}
	}
}

func branch(n *parse.BranchNode, names *[]string) {
	collect(n.Pipe, names)
	collect(n.List, names)
	collect(n.ElseList, names)
}
