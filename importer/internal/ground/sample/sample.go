// Package sample completes the programmes that tests of several packages make by hand.
package sample

import "lagesbild/importer/internal/ground/model"

// FollowedUp makes all of a programme a part of its only follow-up.
func FollowedUp(p *model.Programme) *model.Programme {
	year := p.Settings.FollowUp
	p.FollowUps = []model.Settings{p.Settings}
	for n := range p.Areas {
		p.Areas[n].FollowUps = []int{year}
	}
	for n := range p.Goals {
		p.Goals[n].FollowUp = year
	}
	for n := range p.Activities {
		p.Activities[n].FollowUp = year
	}
	return p
}
