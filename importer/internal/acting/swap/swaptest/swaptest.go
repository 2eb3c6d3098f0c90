// Package swaptest has disks for tests of what happens when something goes wrong: one on which
// the process dies, and one on which an operation fails.
package swaptest

import (
	"errors"
	"os"
	"path/filepath"

	"lagesbild/importer/internal/acting/swap"
)

// Disk does what the operating system's disk does until the operation of number At (from 1).
// That one it does half, and then it calls Then, whose error it returns.
type Disk struct {
	At   int
	Torn bool // half of what is written or removed gets there; else none
	Then func() error

	Steps int // operations so far
	os    swap.OS
}

// Kill ends the process at once, as the operating system does when somebody pulls the plug.
func Kill() error {
	p, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = p.Kill()
	}
	if err == nil {
		select {} // the signal is on its way
	}
	return err
}

// step counts an operation, and tells whether it is the one.
func (d *Disk) step() bool { d.Steps++; return d.Steps == d.At }

func (d *Disk) Mkdir(path string) error {
	if d.step() {
		return d.Then()
	}
	return d.os.Mkdir(path)
}

func (d *Disk) Write(path string, data []byte) error {
	if !d.step() {
		return d.os.Write(path, data)
	}
	if d.Torn {
		_ = d.os.Write(path, data[:len(data)/2])
	}
	return d.Then()
}

func (d *Disk) Sync(path string, deep bool) error {
	if d.step() {
		return d.Then()
	}
	return d.os.Sync(path, deep)
}

func (d *Disk) Rename(from, to string) error {
	if d.step() {
		return d.Then()
	}
	return d.os.Rename(from, to)
}

func (d *Disk) Exchange(a, b string) error {
	if d.step() {
		return d.Then()
	}
	return d.os.Exchange(a, b)
}

func (d *Disk) RemoveAll(path string) error {
	if !d.step() {
		return d.os.RemoveAll(path)
	}
	if entries, err := os.ReadDir(path); d.Torn && err == nil {
		for _, entry := range entries[:len(entries)/2] {
			_ = os.RemoveAll(filepath.Join(path, entry.Name()))
		}
	}
	return d.Then()
}

// Portable is a disk on which nothing can be exchanged in one step, as on Windows.
type Portable struct{ swap.Disk }

func (Portable) Exchange(a, b string) error { return errors.ErrUnsupported }
