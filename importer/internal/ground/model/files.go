package model

// Index is /data/index.json: what there is to download.
type Index struct {
	Schema    string     `json:"$schema"`   // The schema of this file.
	Programme Settings   `json:"programme"` // The programme that the data are about, as the latest follow-up has it.
	FollowUps []Settings `json:"followUps"` // Every follow-up with what held for the programme then, the latest first.
	Workbooks []Workbook `json:"workbooks"` // The workbooks that the data were made from.
	Files     []File     `json:"files"`     // Every other file under /data/.
}

// File is one file to download.
type File struct {
	Path      string `json:"path" jsonschema:"example=indicators/otrygg-sen-kvall.csv"` // Address, relative to the index.
	Title     Text   `json:"title"`                                                     // What is in it.
	MediaType string `json:"mediaType" jsonschema:"example=text/csv"`                   // Media type.
	Bytes     int64  `json:"bytes" jsonschema:"minimum=1"`                              // Size in bytes.
	SHA256    string `json:"sha256" jsonschema:"pattern=^[0-9a-f]{64}$"`                // SHA-256, in hexadecimal.
	Schema    string `json:"schema,omitempty"`                                          // Address of its JSON Schema, relative to the index; absent where it has none.
	Licence   string `json:"licence,omitempty"`                                         // Licence; absent where the source states none.
}

// IndicatorFile is /data/indicators/ID.json.
type IndicatorFile struct {
	Schema string `json:"$schema"` // The schema of this file.
	Indicator
}

// ComputedFile is /data/indicators/ID.computed.json: what is computed here from the observations of an
// indicator, apart from what the source itself states. Every tested difference is a line of ID.tests.csv.
type ComputedFile struct {
	Schema    string      `json:"$schema"`                                         // The schema of this file.
	Indicator string      `json:"indicator" jsonschema:"example=otrygg-sen-kvall"` // Id of the indicator.
	Ranks     []RankTable `json:"ranks"`                                           // Ranks with their uncertainty; no table where fewer than two places can be ranked.
	Pace      Pace        `json:"pace"`                                            // How it goes towards the target.
	Yearly    []Yearly    `json:"twelveMonths,omitempty"`                          // What counts and amounts of parts of a year come to in the last twelve months.
}

// AreasFile is /data/areas.json.
type AreasFile struct {
	Schema string `json:"$schema"` // The schema of this file.
	Areas  []Area `json:"areas"`   // The areas of responsibility, in the programme's order.
}

// GoalsFile is /data/goals.json.
type GoalsFile struct {
	Schema string `json:"$schema"` // The schema of this file.
	Goals  []Goal `json:"goals"`   // The goals, in the programme's order.
}

// PlacesFile is /data/places.json.
type PlacesFile struct {
	Schema string  `json:"$schema"` // The schema of this file.
	Places []Place `json:"places"`  // The places, in the workbook's order.
}

// ActivitiesFile is /data/activities.json.
type ActivitiesFile struct {
	Schema     string     `json:"$schema"`    // The schema of this file.
	Activities []Activity `json:"activities"` // The activities, in the workbook's order.
}
