package xlsx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"strconv"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"lagesbild/importer/internal/reading/xlsx/specimen"
)

// example makes a workbook as staff keep them, only large: indicators × places × periods, texts
// shared, values with two decimals in a style of one, a few without a value. Always the same bytes.
func example(indicators, places, periods int) []byte {
	var texts, sheet bytes.Buffer
	count := 0
	text := func(s string) int {
		fmt.Fprintf(&texts, "<si><t>%s</t></si>", s)
		count++
		return count - 1
	}
	var indicator, place []int
	for i := range indicators {
		indicator = append(indicator, text(fmt.Sprintf("exempelmatt-%04d", i)))
	}
	for i := range places {
		place = append(place, text(fmt.Sprintf("Exempelplats %03d", i)))
	}
	random := rand.New(rand.NewPCG(1, 2))
	b := []byte(`<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="` + specimen.Main + `"><sheetData>`)
	row := 0
	for _, i := range indicator {
		for _, p := range place {
			for t := range periods {
				row++
				n := int64(row)
				b = append(b, `<row r="`...)
				b = strconv.AppendInt(b, n, 10)
				b = append(b, `"><c r="A`...)
				b = strconv.AppendInt(b, n, 10)
				b = append(b, `" t="s"><v>`...)
				b = strconv.AppendInt(b, int64(i), 10)
				b = append(b, `</v></c><c r="B`...)
				b = strconv.AppendInt(b, n, 10)
				b = append(b, `" t="s"><v>`...)
				b = strconv.AppendInt(b, int64(p), 10)
				b = append(b, `</v></c><c r="C`...)
				b = strconv.AppendInt(b, n, 10)
				b = append(b, `"><v>`...)
				b = strconv.AppendInt(b, int64(2000+t), 10)
				b = append(b, `</v></c><c r="D`...)
				b = strconv.AppendInt(b, n, 10)
				b = append(b, `" s="1"`...)
				if random.IntN(100) < 3 {
					b = append(b, `/></row>`...)
					continue
				}
				b = append(b, `><v>`...)
				b = strconv.AppendFloat(b, float64(random.IntN(10000))/100, 'f', -1, 64)
				b = append(b, `</v></c></row>`...)
			}
			if len(b) > 1<<20 {
				sheet.Write(b)
				b = b[:0]
			}
		}
	}
	sheet.Write(b)
	sheet.WriteString(`</sheetData></worksheet>`)
	return specimen.Book{
		Sheets: []specimen.Sheet{{Name: "Värden", Part: sheet.String()}},
		Parts: []specimen.Part{
			{Name: "xl/sharedStrings.xml", Content: `<sst xmlns="` + specimen.Main + `">` + texts.String() + `</sst>`},
			{Name: "xl/styles.xml", Content: `<styleSheet xmlns="` + specimen.Main + `"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`},
		},
	}.Bytes()
}

// BenchmarkRead reads 100,000 and a million observations with this package and with excelize's
// iterator, in turns with the floor: to inflate the same file and look at every byte.
func BenchmarkRead(b *testing.B) {
	for _, size := range []struct {
		name       string
		indicators int
	}{{"100000", 200}, {"1000000", 2000}} {
		b.Run(size.name, func(b *testing.B) {
			data := example(size.indicators, 50, 10)
			debug.FreeOSMemory()
			ways := []*way{
				{name: "floor", run: func() error { return inflate(data) }},
				{name: "ours", run: func() error { return readOurs(data) }},
				{name: "excelize", run: func() error { return readExcelize(data) }},
			}
			for b.Loop() {
				for _, w := range ways {
					w.measure(b)
				}
			}
			b.ReportMetric(0, "ns/op") // the sum of all, which says nothing
			b.ReportMetric(float64(len(data))/1e6, "MB-file")
			for _, w := range ways {
				b.ReportMetric(w.cpu.Seconds()/float64(b.N), "s-cpu-"+w.name)
				b.ReportMetric(float64(w.peak)/1e6, "MB-"+w.name)
				if w != ways[0] {
					b.ReportMetric(w.cpu.Seconds()/ways[0].cpu.Seconds(), "x-floor-"+w.name)
				}
			}
		})
	}
}

// way is one way to read, and what it took: processor time of the whole program, which includes
// collecting garbage, and the most memory that was in use besides what was there before.
type way struct {
	name string
	run  func() error
	cpu  time.Duration
	peak uint64
}

func (w *way) measure(b *testing.B) {
	runtime.GC()
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	done, watched := make(chan bool), make(chan uint64)
	go func() {
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		var most uint64
		for {
			select {
			case <-tick.C:
				var now runtime.MemStats
				runtime.ReadMemStats(&now)
				most = max(most, now.HeapInuse+now.StackInuse)
			case <-done:
				watched <- most
				return
			}
		}
	}()
	start := processorTime()
	if err := w.run(); err != nil {
		b.Fatal(err)
	}
	w.cpu += processorTime() - start
	close(done)
	if most := <-watched; most > before.HeapInuse {
		w.peak = max(w.peak, most-before.HeapInuse)
	}
}

func inflate(data []byte) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	sum := byte(0)
	buf := make([]byte, 64<<10)
	for _, part := range z.File {
		r, err := part.Open()
		if err != nil {
			return err
		}
		for {
			n, err := r.Read(buf)
			for _, c := range buf[:n] {
				sum += c
			}
			if err == io.EOF {
				break
			} else if err != nil {
				return err
			}
		}
	}
	if sum == 1 {
		return nil // so that the bytes are looked at
	}
	return nil
}

func readOurs(data []byte) error {
	limits := Default
	limits.Packed, limits.Unpacked, limits.Texts, limits.Cells, limits.Rows = 1<<30, 1<<30, 1<<30, 1<<30, 1<<30
	f, err := Open(data, limits, nil)
	if err != nil {
		return err
	}
	_, err = f.Read(f.Sheets[0], func(*Row) bool { return true })
	return err
}

func readExcelize(data []byte) error {
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{RawCellValue: true})
	if err != nil {
		return err
	}
	defer f.Close()
	rows, err := f.Rows("Värden")
	if err != nil {
		return err
	}
	for rows.Next() {
		if _, err := rows.Columns(); err != nil {
			return err
		}
	}
	return rows.Close()
}
