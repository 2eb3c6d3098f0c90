package main

import (
	"bytes"
	"os"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// ofChildren waits until a process has ended and tells what those that it waited for took: the
// system keeps the two apart only until somebody asks how the process ended.
func ofChildren(pid int) time.Duration {
	for {
		err := unix.Waitid(unix.P_PID, pid, nil, unix.WEXITED|unix.WNOWAIT, nil)
		if err == nil {
			break
		}
		if err != unix.EINTR {
			return 0
		}
	}
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return 0
	}
	// proc(5): the name, in parentheses, may hold anything; cutime and cstime are fields 16 and 17.
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	const state, cutime, cstime = 3, 16, 17
	if len(fields) <= cstime-state {
		return 0
	}
	var ticks int
	for _, field := range []int{cutime, cstime} {
		n, _ := strconv.Atoi(string(fields[field-state]))
		ticks += n
	}
	const perSecond = 100 // USER_HZ, on all of Linux's machines that Go knows
	return time.Duration(ticks) * time.Second / perSecond
}

// peak is the memory of the largest process, in MB.
func peak(state *os.ProcessState) float64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return float64(usage.Maxrss) * 1024 / 1e6
}
