// Package preview shows a site on this machine while somebody works on it. A page that is open loads
// again when the site has been built anew, and what is wrong lies in front of it.
package preview

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"io/fs"
	"mime"
	"net"
	"net/http"
	"os"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

// own is the folder of addresses that are the preview's and not the site's.
const own = "/_lagesbild/"

var (
	//go:embed live.js
	script []byte
	//go:embed front.css
	style []byte
	//go:embed front.html
	front string
	//go:embed empty.html
	nothing []byte // a page before there is a site

	inFront = template.Must(template.New("front").Parse(front))
)

// Server shows a site. It is an http.Handler.
type Server struct {
	mu      sync.Mutex
	dir     string // where the site lies as it was built last; empty while there is none
	faults  *Faults
	edition int64         // of what is shown
	changed chan struct{} // closed when there is another edition
}

// Faults is what is wrong, as people read it.
type Faults struct {
	Lang, Title string
	List        []Fault
}

// Fault is one thing that is wrong: where and what, and below it what to do.
type Fault struct {
	What string
	More []string
}

// New shows nothing yet.
func New() *Server {
	return &Server{edition: time.Now().UnixNano(), changed: make(chan struct{})}
}

// Show shows the site in a folder from now on, with what is wrong in front of it, if anything is.
func (s *Server) Show(dir string, faults *Faults) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dir, s.faults = dir, faults
	s.edition++
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *Server) now() (dir string, faults *Faults, edition int64, changed chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.dir, s.faults, s.edition, s.changed
}

// ServeHTTP answers whoever asks for this machine by its own name: a page from elsewhere cannot read the
// site under a name of its own.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if host, _, err := net.SplitHostPort(r.Host); err != nil || host != "localhost" && host != "127.0.0.1" {
		http.Error(w, http.StatusText(http.StatusForbidden), http.StatusForbidden)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	switch name, ok := strings.CutPrefix(r.URL.Path, own); {
	case !ok:
		s.page(w, r)
	case name == "live.js":
		write(w, http.StatusOK, "text/javascript; charset=utf-8", script)
	case name == "front.css":
		write(w, http.StatusOK, "text/css; charset=utf-8", style)
	case strings.HasPrefix(name, "after/"):
		s.after(w, r, strings.TrimPrefix(name, "after/"))
	default:
		http.NotFound(w, r)
	}
}

// after answers when there is another edition than the one that is shown.
func (s *Server) after(w http.ResponseWriter, r *http.Request, shown string) {
	_, _, edition, changed := s.now()
	if shown == strconv.FormatInt(edition, 10) {
		select {
		case <-changed:
		case <-r.Context().Done():
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// page answers with a file of the site.
func (s *Server) page(w http.ResponseWriter, r *http.Request) {
	dir, faults, edition, _ := s.now()
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	var site fs.FS = empty{}
	if dir != "" {
		site = os.DirFS(dir)
	}
	if info, err := fs.Stat(site, withDot(name)); err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, "/"+name+"/", http.StatusFound)
			return
		}
		name = path.Join(name, "index.html")
	}
	status := http.StatusOK
	data, err := fs.ReadFile(site, withDot(name))
	if err != nil {
		status, name = http.StatusNotFound, "404.html"
		if data, err = fs.ReadFile(site, name); err != nil {
			data = nothing
		}
	}
	kind := mime.TypeByExtension(path.Ext(name))
	if strings.HasPrefix(kind, "text/html") {
		data = live(data, faults, edition)
	}
	write(w, status, kind, data)
}

func withDot(name string) string {
	if name == "" {
		return "."
	}
	return name
}

// live is a page that looks after what is new, with what is wrong in front of it.
func live(page []byte, faults *Faults, edition int64) []byte {
	head := fmt.Sprintf(`<link rel="stylesheet" href="%sfront.css"><script src="%slive.js" data-edition="%d" defer></script></head>`, own, own, edition)
	page = bytes.Replace(page, []byte("default-src 'none';"), []byte("default-src 'none'; script-src 'self'; connect-src 'self';"), 1)
	page = bytes.Replace(page, []byte("</head>"), []byte(head), 1)
	if faults == nil {
		return page
	}
	var out bytes.Buffer
	if err := inFront.Execute(&out, faults); err != nil {
		return page
	}
	before, after, _ := bytes.Cut(page, []byte("</body>"))
	return bytes.Join([][]byte{before, out.Bytes(), []byte("</body>"), after}, nil)
}

func write(w http.ResponseWriter, status int, kind string, data []byte) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(status)
	_, _ = w.Write(data)
}

// empty is a site before there is one.
type empty struct{}

func (empty) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
