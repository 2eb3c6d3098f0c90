package words

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"
)

func TestExplain(t *testing.T) {
	s := set(map[string]string{
		"i18n/terminal/sv.toml": "locked = \"{{ .File }} är låst\"\nstuck = \"Det gick inte\"",
		"i18n/terminal/en.toml": "locked = \"{{ .File }} is locked\"",
	})
	locked := NewFault(fs.ErrPermission, "locked", "File", "a.xlsx")
	for _, c := range []struct {
		err        error
		lang, want string
	}{
		{locked, "sv", "a.xlsx är låst\n    permission denied"},
		{locked, "en", "a.xlsx is locked\n    permission denied"},
		{fmt.Errorf("in passing: %w", locked), "en", "a.xlsx is locked\n    permission denied"},
		{NewFault(locked, "stuck"), "sv", "Det gick inte\n    a.xlsx är låst\n        permission denied"},
		{&Fault{What: Say("stuck"), Cause: fs.ErrExist, Then: Say("locked", "File", "b")}, "en", "Det gick inte\n    file already exists\nb is locked"},
		{errors.Join(NewFault(nil, "stuck"), fs.ErrExist), "sv", "Det gick inte\nfile already exists"},
	} {
		if got := s.Must(c.lang).Explain(c.err); got != c.want {
			t.Errorf("%s: %q, want %q", c.lang, got, c.want)
		}
	}
	if !errors.Is(locked, fs.ErrPermission) {
		t.Error("a fault hides its cause")
	}
}
