package main

import (
	"net/url"

	"github.com/spf13/cobra"

	"lagesbild/importer/internal/acting/workplace"
	"lagesbild/importer/internal/ground/words"
)

func (c *cli) build() *cobra.Command {
	var destination, baseURL string
	var allowRemovals bool
	cmd := c.command("build", noArguments, func(*cobra.Command, []string) error {
		if err := c.checkFormat(); err != nil {
			return err
		}
		place, err := c.site()
		if err != nil {
			return err
		}
		if destination == "" {
			destination = place.Public()
		}
		if err := workplace.Usable(destination); err != nil {
			return err
		}
		if err := address(baseURL); err != nil {
			return err
		}
		change, err := c.change(place)
		if err != nil {
			return err
		}
		defer change.Close()
		checked, err := change.Check(nil, "", allowRemovals)
		if err != nil {
			return err
		}
		if err := c.renew(change, checked); err != nil {
			return err
		}
		sound, _ := checked.Sound() // or it could not have been renewed
		pages, err := change.Website(sound, destination, baseURL)
		if err != nil {
			return err
		}
		c.say("said.built", "Folder", destination, "Pages", words.Say("counted.pages", "Count", pages))
		return c.end(checked)
	})
	cmd.Flags().StringVarP(&destination, "destination", "d", "", c.words.Say("flag.destination"))
	cmd.Flags().StringVarP(&baseURL, "baseURL", "b", "", c.words.Say("flag.baseURL"))
	c.removalsFlag(cmd, &allowRemovals)
	c.formatFlag(cmd)
	return cmd
}

// address refuses an address that no site can have. Empty means the one in hugo.toml.
func address(baseURL string) error {
	if baseURL == "" {
		return nil
	}
	u, err := url.Parse(baseURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return words.NewFault(nil, "fault.base_url", "Address", baseURL)
	}
	return nil
}
