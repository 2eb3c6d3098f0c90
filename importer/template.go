package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/book"
)

func (c *cli) template() *cobra.Command {
	var output string
	cmd := &cobra.Command{
		Use:   "template [-o " + c.say("FIL", "FILE") + "]",
		Short: c.say("gör en tom arbetsbok att fylla i", "make an empty workbook to fill in"),
		Long: c.say(`Gör en tom arbetsbok med alla blad och rubriker, listor att välja ur, förklaringar och exempel.
En fil som redan finns skrivs aldrig över.`,
			`Makes an empty workbook with all sheets and headings, lists to choose from, notes and examples.
The workbook itself is in Swedish; English headings are read as well.
A file that already exists is never overwritten.`),
		Example: "  lagesbild template -o " + c.say("uppfoljning-2022.xlsx", "follow-up-2022.xlsx"),
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			var data bytes.Buffer
			if err := book.WriteTemplate(&data); err != nil {
				return err
			}
			f, err := os.OpenFile(output, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
			if errors.Is(err, fs.ErrExist) {
				return fault{sv: output + " finns redan. Välj ett annat namn med -o FIL", en: output + " exists already. Choose another name with -o FILE"}
			}
			if err != nil {
				return fault{sv: output + " kunde inte skrivas", en: output + " could not be written", err: err}
			}
			_, err = f.Write(data.Bytes())
			if err := errors.Join(err, f.Close()); err != nil {
				return err
			}
			c.printf("Skrivit: %s. Fyll i den i Excel och kontrollera den med: lagesbild check %[1]s",
				"Written: %s. Fill it in with Excel and check it with: lagesbild check %[1]s", output)
			return nil
		},
	}
	cmd.Flags().StringVarP(&output, "output", "o", c.say("mall.xlsx", "template.xlsx"), c.say("filen att skriva", "file to write"))
	return cmd
}
