package workplace

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"lagesbild/importer/internal/ground/words"
	"lagesbild/importer/internal/reading/book"
)

// Template writes an empty workbook where there is no file yet.
func Template(path string) error {
	var data bytes.Buffer
	if err := book.WriteTemplate(&data); err != nil {
		return err
	}
	return newFile(path, data.Bytes())
}

// Practice writes the practice workbook and its answers beside it, both or neither.
func Practice(path string) (answers string, err error) {
	answers = strings.TrimSuffix(path, filepath.Ext(path)) + " – facit.txt"
	var data bytes.Buffer
	if err := book.WritePractice(&data); err != nil {
		return "", err
	}
	text := "\ufeff" + strings.ReplaceAll(book.PracticeAnswers(filepath.Base(path)), "\n", "\r\n") // as Notepad reads it best
	if err := newFile(path, data.Bytes()); err != nil {
		return "", err
	}
	if err := newFile(answers, []byte(text)); err != nil {
		return "", errors.Join(err, os.Remove(path))
	}
	return answers, nil
}

// newFile writes a file that is not there yet.
func newFile(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return words.NewFault(nil, "fault.file_exists", "File", path)
	}
	if err != nil {
		return words.NewFault(err, "fault.file_not_written", "File", path)
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Close()); err != nil {
		return words.NewFault(err, "fault.file_not_written", "File", path)
	}
	return nil
}
