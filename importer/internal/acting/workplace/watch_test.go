package workplace_test

import (
	"path/filepath"
	"testing"
)

// A saved workbook is told of, and leftovers that come and go are not.
func TestWatch(t *testing.T) {
	w := site(t)
	watch, err := w.Watch()
	if err != nil {
		t.Fatal(tell(t, err))
	}
	saved := make(chan string)
	ended := make(chan bool)
	go func() {
		watch.Run(t.Context(), func(last string) { saved <- last }, func(err error) { t.Error(err) })
		close(ended)
	}()
	write(t, filepath.Join(w.Spreadsheets(), "~$bok.xlsx"), nil)
	write(t, filepath.Join(w.Spreadsheets(), "ny.xlsx"), workbook(t, "64"))
	if last := <-saved; last != "ny.xlsx" {
		t.Errorf("%s was saved", last)
	}
	watch.Close()
	<-ended
}

// A folder that is not there cannot be watched, which is told with what to do.
func TestWatchNothing(t *testing.T) {
	w := site(t)
	w.Dir = t.TempDir()
	if _, err := w.Watch(); tell(t, err) == "" {
		t.Error("nothing is told")
	}
}
