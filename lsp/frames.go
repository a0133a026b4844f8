package lsp

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"go.lsp.dev/jsonrpc2"
)

// The limits of one message. An editor sends whole files, never this much.
const (
	maxHeader = 16 << 10
	maxBody   = 256 << 20
	// keepBody is the largest read buffer that is kept between messages.
	keepBody = 1 << 20
)

// errFrame says that the bytes read are no frame. What follows can't be told
// apart from garbage, so the stream is over.
var errFrame = errors.New("not a message frame")

// frames is the transport: JSON bodies behind Content-Length headers. Unlike
// the library's stream it survives a body that is not a message, bounds what a
// header may ask for, and tells at once when the input ends, though requests
// may still be running.
type frames struct {
	in    *bufio.Reader
	body  bytes.Buffer // the message being read; the decoded one borrows from it
	log   *slog.Logger
	close func()
	ended chan struct{} // closed when nothing more will be read
	last  atomic.Bool   // set while a message is handled: it is the last one

	mu    sync.Mutex // guards out and frame
	out   io.Writer
	frame []byte
}

func newFrames(in io.Reader, out io.Writer, log *slog.Logger) *frames {
	return &frames{
		in: bufio.NewReaderSize(in, maxHeader), out: out, log: log,
		ended: make(chan struct{}),
		close: sync.OnceFunc(func() {
			for _, end := range []any{in, out} {
				if c, ok := end.(io.Closer); ok {
					_ = c.Close() // nothing is left to be told of it
				}
			}
		}),
	}
}

// Read returns the next message. It is called by one goroutine at a time.
func (f *frames) Read(ctx context.Context) (jsonrpc2.Message, int64, error) {
	for {
		if f.last.Load() {
			close(f.ended)
			return nil, 0, io.EOF
		}
		msg, n, err := f.next(ctx)
		if err != nil {
			if !errors.Is(err, io.EOF) && ctx.Err() == nil {
				f.log.Error("input is lost", "err", err)
			}
			close(f.ended)
			return nil, 0, err
		}
		if msg != nil {
			return msg, n, nil
		}
	}
}

// next reads one frame. The message is nil where the body was none: the sender
// has been answered, and the stream goes on.
func (f *frames) next(ctx context.Context) (jsonrpc2.Message, int64, error) {
	length, err := f.header()
	if err != nil {
		return nil, 0, err
	}
	if f.body.Cap() > keepBody {
		f.body = bytes.Buffer{}
	}
	f.body.Reset()
	// The buffer grows with what arrives, not with what the header promises.
	if _, err := io.CopyN(&f.body, f.in, length); err != nil {
		return nil, 0, fmt.Errorf("reading a body of %d bytes: %w", length, notEOF(err))
	}
	msg, err := jsonrpc2.DecodeMessage(f.body.Bytes())
	if err == nil {
		return msg, length, nil
	}
	f.log.Warn("message not understood", "err", err, "bytes", length)
	_, err = f.Write(ctx, jsonrpc2.NewResponse(jsonrpc2.ID{}, nil, err))
	return nil, 0, err
}

// header reads up to the blank line and returns the length of the body.
func (f *frames) header() (int64, error) {
	length := int64(-1)
	for read := 0; ; {
		line, err := f.in.ReadSlice('\n')
		if read += len(line); read > maxHeader || errors.Is(err, bufio.ErrBufferFull) {
			return 0, fmt.Errorf("%w: a header of more than %d bytes", errFrame, maxHeader)
		}
		if err != nil {
			if read > 0 {
				err = notEOF(err)
			}
			return 0, err
		}
		field := strings.TrimSpace(string(line))
		if field == "" {
			if length < 0 {
				return 0, fmt.Errorf("%w: no Content-Length", errFrame)
			}
			return length, nil
		}
		name, value, _ := strings.Cut(field, ":")
		if !strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
			continue
		}
		length, err = strconv.ParseInt(strings.TrimSpace(value), 10, 64)
		if err != nil || length < 0 || length > maxBody {
			return 0, fmt.Errorf("%w: Content-Length %q", errFrame, value)
		}
	}
}

// notEOF turns an end of input inside a frame into one that is not clean.
func notEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// Write sends one message as one write. It may be called from any goroutine.
func (f *frames) Write(ctx context.Context, msg jsonrpc2.Message) (int64, error) {
	body, err := jsonrpc2.EncodeMessage(msg)
	if err != nil {
		return 0, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	f.frame = fmt.Appendf(f.frame[:0], "Content-Length: %d\r\n\r\n", len(body))
	f.frame = append(f.frame, body...)
	n, err := f.out.Write(f.frame)
	return int64(n), err
}

// Close closes both ends, as far as they can be closed.
func (f *frames) Close() error {
	f.close()
	return nil
}
