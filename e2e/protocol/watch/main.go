// Command watch stands between a client and a server of the protocol:
//
//	watch MODEL FAULTS SERVER [ARGUMENT...]
//
// It starts the server, passes on both ways byte for byte, and writes to the
// file FAULTS what is wrong with a message of the server by the meta-model in the file
// MODEL, a line each. It ends as the server ends.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"os/exec"
	"strconv"

	"github.com/unblock-lsp/unblock/e2e/protocol/metamodel"
)

func main() {
	if len(os.Args) < 4 {
		fmt.Fprintln(os.Stderr, "usage: watch MODEL FAULTS SERVER [ARGUMENT...]")
		os.Exit(2)
	}
	code, err := run(os.Args[1], os.Args[2], exec.Command(os.Args[3], os.Args[4:]...))
	if err != nil {
		fmt.Fprintln(os.Stderr, "watch:", err)
		os.Exit(2)
	}
	os.Exit(code)
}

func run(modelFile, faultsFile string, server *exec.Cmd) (exitCode int, err error) {
	model, err := metamodel.Load(modelFile)
	if err != nil {
		return 0, err
	}
	faults, err := os.Create(faultsFile)
	if err != nil {
		return 0, fmt.Errorf("creating the list of faults: %w", err)
	}
	defer faults.Close()

	talk := model.Listen()
	in, err := server.StdinPipe()
	if err != nil {
		return 0, fmt.Errorf("the server's input: %w", err)
	}
	out, err := server.StdoutPipe()
	if err != nil {
		return 0, fmt.Errorf("the server's output: %w", err)
	}
	server.Stderr = os.Stderr
	if err := server.Start(); err != nil {
		return 0, fmt.Errorf("starting the server: %w", err)
	}
	go func() {
		// A client that sends what is no frame is the server's affair: it has the bytes.
		_ = follow(os.Stdin, in, func(body []byte) { talk.FromClient(body) })
		_ = in.Close()
	}()
	err = follow(out, os.Stdout, func(body []byte) {
		if err := talk.FromServer(body); err != nil {
			fmt.Fprintln(faults, err)
		}
	})
	if err != nil {
		fmt.Fprintln(faults, "the output is no sequence of frames:", err)
		_, _ = io.Copy(os.Stdout, out) // it must not stop at a full pipe
	}
	return exitOf(server.Wait())
}

func exitOf(err error) (code int, _ error) {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode(), nil
	}
	return 0, err
}

// follow passes everything on from in to out, and shows the body of each frame
// before it has been passed on, until in ends.
func follow(in io.Reader, out io.Writer, show func(body []byte)) error {
	frames := bufio.NewReader(in)
	for {
		head, err := textproto.NewReader(bufio.NewReader(&lines{frames, out})).ReadMIMEHeader()
		if errors.Is(err, io.EOF) && len(head) == 0 {
			return nil
		}
		if err != nil {
			return fmt.Errorf("header: %w", err)
		}
		length, err := strconv.Atoi(head.Get("Content-Length"))
		if err != nil {
			return fmt.Errorf("length: %w", err)
		}
		body := make([]byte, length)
		if _, err := io.ReadFull(frames, body); err != nil {
			return fmt.Errorf("body: %w", err)
		}
		show(body)
		if _, err := out.Write(body); err != nil {
			return fmt.Errorf("passing on: %w", err)
		}
	}
}

// lines reads one line a Read, so that nothing behind a header is taken, and
// passes it on.
type lines struct {
	from *bufio.Reader
	to   io.Writer
}

// Read implements io.Reader. A header is short: its lines fit any buffer.
func (l *lines) Read(p []byte) (int, error) {
	line, err := l.from.ReadSlice('\n')
	n := copy(p, line)
	if n < len(line) {
		return n, errors.New("a line of the header is too long")
	}
	if n == 0 {
		return 0, err
	}
	_, werr := l.to.Write(line)
	return n, werr
}
