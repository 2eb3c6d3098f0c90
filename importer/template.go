package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/reading/book"
)

func (c *cli) template() *cobra.Command {
	var output string
	var practice bool
	cmd := &cobra.Command{
		Use:   "template [-o " + c.say("FIL", "FILE") + "] [--practice]",
		Short: c.say("gör en tom arbetsbok att fylla i", "make an empty workbook to fill in"),
		Long: c.say(`Gör en tom arbetsbok med alla blad och rubriker, listor att välja ur, förklaringar och exempel.
En fil som redan finns skrivs aldrig över.

Med --practice blir det i stället en övningsarbetsbok av Exempelkommun, som inte finns, med
fyrtio fel att hitta och rätta, och bredvid den ett facit.`,
			`Makes an empty workbook with all sheets and headings, lists to choose from, notes and examples.
The workbook itself is in Swedish; English headings are read as well.
A file that already exists is never overwritten.

With --practice it is a practice workbook instead, of a municipality that does not exist, with
forty mistakes to find and mend, and the answers beside it. Both are in Swedish.`),
		Example: "  lagesbild template -o " + c.say("uppfoljning-2022.xlsx", "follow-up-2022.xlsx") + "\n  lagesbild template --practice",
		Args:    noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if practice {
				return c.practice(output, cmd.Flags().Changed("output"))
			}
			var data bytes.Buffer
			if err := book.WriteTemplate(&data); err != nil {
				return err
			}
			if err := newFile(output, data.Bytes()); err != nil {
				return err
			}
			c.printf("Skrivit: %s. Fyll i den i Excel och kontrollera den med: lagesbild check %[1]s",
				"Written: %s. Fill it in with Excel and check it with: lagesbild check %[1]s", output)
			return nil
		},
	}
	cmd.Flags().BoolVar(&practice, "practice", false, c.say("gör en övningsarbetsbok med fyrtio fel, och facit", "make a practice workbook with forty mistakes, and the answers"))
	cmd.Flags().StringVarP(&output, "output", "o", c.say("mall.xlsx", "template.xlsx"), c.say("filen att skriva", "file to write"))
	return cmd
}

// newFile writes a file that is not there yet.
func newFile(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return fault{sv: path + " finns redan. Välj ett annat namn med -o FIL", en: path + " exists already. Choose another name with -o FILE"}
	}
	if err != nil {
		return fault{sv: path + " kunde inte skrivas", en: path + " could not be written", err: err}
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// practice writes the practice workbook and its answers beside it, both or neither.
func (c *cli) practice(output string, named bool) error {
	if !named {
		output = "ovningsarbetsbok.xlsx"
	}
	answers := strings.TrimSuffix(output, filepath.Ext(output)) + " – facit.txt"
	var data bytes.Buffer
	if err := book.WritePractice(&data); err != nil {
		return err
	}
	text := "\ufeff" + strings.ReplaceAll(book.PracticeAnswers(filepath.Base(output)), "\n", "\r\n") // as Notepad reads it best
	if err := newFile(output, data.Bytes()); err != nil {
		return err
	}
	if err := newFile(answers, []byte(text)); err != nil {
		return errors.Join(err, os.Remove(output))
	}
	c.printf("Skrivit: %s och %s. Öva i en egen mapp: lagesbild check %[3]s --mark",
		"Written: %s and %s. Practise in a folder of its own: lagesbild check %[3]s --mark", output, answers, quoted(output))
	return nil
}
