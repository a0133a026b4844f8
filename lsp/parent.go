package lsp

import (
	"errors"
	"os"
	"runtime"
	"syscall"
	"time"
)

// parentPoll is how often the client's process is looked for. The end of the
// input tells of its death sooner, unless another process holds the pipe open.
const parentPoll = 2 * time.Second

// watchParent ends the session when the client's process is gone.
func (s *session) watchParent() {
	pid, parent := 0, os.Getppid()
	tick := time.NewTicker(parentPoll)
	defer tick.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case pid = <-s.parent:
		case <-tick.C:
			// A new parent means that ours has died. It matters where it was the
			// client; a launcher in between may come and go.
			orphaned := os.Getppid() != parent && (pid == 0 || pid == parent)
			if orphaned || pid != 0 && !alive(pid) {
				s.log.Warn("client's process is gone", "pid", pid)
				select {
				case s.exit <- exitUnorderly:
				default:
				}
				return
			}
		}
	}
}

// knowParent takes the process id that the client told.
func (s *session) knowParent(pid int) {
	if !alive(pid) {
		// It speaks to us, so it lives: in another pid namespace.
		s.log.Info("client's process is not to be seen from here", "pid", pid)
		return
	}
	s.parent <- pid
}

// alive reports whether a process with that id exists.
func alive(pid int) bool {
	if pid <= 0 {
		return false
	}
	p, err := os.FindProcess(pid)
	if err != nil {
		return false // Windows
	}
	defer p.Release() //nolint:errcheck // nothing is held that could fail to be let go
	if runtime.GOOS == "windows" {
		return true
	}
	// A process that may not be signalled exists.
	err = p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, os.ErrPermission)
}
