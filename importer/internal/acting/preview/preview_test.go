package preview

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// shown is a server with a small site behind it.
func shown(t *testing.T) (s *Server, url, dir string) {
	t.Helper()
	dir = t.TempDir()
	for name, text := range map[string]string{
		"index.html":      `<html><head><meta content="default-src 'none'; img-src 'self'"></head><body>Start</body></html>`,
		"404.html":        `<html><head></head><body>Finns inte</body></html>`,
		"om/index.html":   `<html><head></head><body>Om</body></html>`,
		"data/index.json": `{}`,
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	s = New()
	s.Show(dir, nil)
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return s, server.URL, dir
}

func get(t *testing.T, url string) (status int, kind, body string) {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, answer.Header.Get("Content-Type"), string(data)
}

func TestPages(t *testing.T) {
	_, url, _ := shown(t)
	for _, test := range []struct {
		path   string
		status int
		kind   string
		holds  string
	}{
		{"/", 200, "text/html", "Start"},
		{"/", 200, "text/html", "script-src 'self'"},
		{"/om/", 200, "text/html", "Om"},
		{"/om", 200, "text/html", "Om"}, // led to the folder
		{"/data/index.json", 200, "application/json", "{}"},
		{"/finns/inte/", 404, "text/html", "Finns inte"},
		{"/../../etc/passwd", 404, "text/html", "Finns inte"},
		{"/_lagesbild/live.js", 200, "text/javascript", "reload"},
		{"/_lagesbild/front.css", 200, "text/css", "fixed"},
		{"/_lagesbild/annat", 404, "text/plain", ""},
	} {
		status, kind, body := get(t, url+test.path)
		if status != test.status || !strings.HasPrefix(kind, test.kind) || !strings.Contains(body, test.holds) {
			t.Errorf("%s: %d %s %q", test.path, status, kind, body)
		}
	}
}

// What is wrong lies in front of every page, harmless, until it is mended, also where there is no site yet.
func TestFaults(t *testing.T) {
	s, url, dir := shown(t)
	wrong := &Faults{Lang: "sv", Title: "Ett fel", List: []Fault{{What: "a.xlsx!Värden!D2: <script>", More: []string{"Skriv ett tal."}}}}
	for _, shown := range []string{dir, ""} {
		s.Show(shown, wrong)
		_, _, body := get(t, url+"/om/")
		if !strings.Contains(body, "Ett fel") || !strings.Contains(body, "&lt;script&gt;") || !strings.Contains(body, "Skriv ett tal.") {
			t.Errorf("in front of the page stands %q", body)
		}
	}
	s.Show(dir, nil)
	if _, _, body := get(t, url+"/"); strings.Contains(body, "lagesbild-front\"") {
		t.Error("a fault that is mended is still shown")
	}
}

// A page hears of the next edition, and at once where it has missed one.
func TestNextEdition(t *testing.T) {
	s, url, dir := shown(t)
	_, _, before, _ := s.now()
	after := url + "/_lagesbild/after/" + strconv.FormatInt(before, 10)
	heard := make(chan int)
	go func() {
		answer, err := http.Get(after)
		if err != nil {
			heard <- 0
			return
		}
		answer.Body.Close()
		heard <- answer.StatusCode
	}()
	select {
	case status := <-heard:
		t.Fatalf("%d although nothing is new", status)
	case <-time.After(50 * time.Millisecond):
	}
	s.Show(dir, nil)
	if status := <-heard; status != http.StatusNoContent {
		t.Errorf("%d when there is a new edition", status)
	}
	if status, _, _ := get(t, after); status != http.StatusNoContent {
		t.Errorf("%d for an edition that is long gone", status)
	}
}

// Only this machine by its own name is answered, and nothing is changed by asking.
func TestForeign(t *testing.T) {
	s, _, _ := shown(t)
	for host, status := range map[string]int{"localhost:1313": 200, "127.0.0.1:1313": 200, "evil.example:1313": 403, "": 403} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Host = host
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != status {
			t.Errorf("%q: %d", host, w.Code)
		}
	}
	r := httptest.NewRequest(http.MethodPost, "/", nil)
	r.Host = "localhost:1313"
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}
