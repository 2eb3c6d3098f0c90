package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"time"
)

// usage is what a command took, with the processes that it started and waited for.
type usage struct {
	cpu      time.Duration // of user and system
	children time.Duration // the part of it that those processes took; zero where the system does not tell
	memory   float64       // MB, the peak of the largest process; zero where the system does not tell
}

// run runs a command to its end. What it says is in the error where it fails.
func run(cmd *exec.Cmd) (usage, error) {
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		return usage{}, err
	}
	children := ofChildren(cmd.Process.Pid)
	err := cmd.Wait()
	if err != nil {
		return usage{}, fmt.Errorf("%s: %w\n%s", cmd, err, last(said.Bytes(), 2000))
	}
	return usage{
		cpu:      cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(),
		children: children,
		memory:   peak(cmd.ProcessState),
	}, nil
}

func last(b []byte, n int) []byte { return b[max(0, len(b)-n):] }
