package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"sync"
)

// client is the editor's side of a session with the language server, as far
// as the demonstration needs one: it speaks the protocol over a pair of pipes.
type client struct {
	out io.WriteCloser
	// published are the diagnostics that the server pushes, in their order. It
	// is closed when the stream ends.
	published chan json.RawMessage

	mu      sync.Mutex
	lastID  int
	waiting map[string]chan message // by request id; nil once the stream ended
}

// message is any message of JSON-RPC.
type message struct {
	Version string           `json:"jsonrpc"`
	ID      *json.RawMessage `json:"id,omitempty"`
	Method  string           `json:"method,omitempty"`
	Params  json.RawMessage  `json:"params,omitempty"`
	Result  json.RawMessage  `json:"result,omitempty"`
	Error   *responseError   `json:"error,omitempty"`
}

// responseError is how the server refuses a request.
type responseError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e *responseError) Error() string { return fmt.Sprintf("%s (%d)", e.Message, e.Code) }

var errServerGone = errors.New("the server ended the session")

// newClient talks to a server that writes to in and reads from out.
func newClient(in io.Reader, out io.WriteCloser) *client {
	c := &client{out: out, published: make(chan json.RawMessage, 16), waiting: map[string]chan message{}}
	go c.read(bufio.NewReader(in))
	return c
}

// call sends a request and decodes its result into result, unless that is nil.
func (c *client) call(ctx context.Context, method string, params, result any) error {
	c.mu.Lock()
	if c.waiting == nil {
		c.mu.Unlock()
		return fmt.Errorf("%s: %w", method, errServerGone)
	}
	c.lastID++
	id := json.RawMessage(strconv.Itoa(c.lastID))
	answer := make(chan message, 1)
	c.waiting[string(id)] = answer
	c.mu.Unlock()
	if err := c.send(message{ID: &id, Method: method}, params); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", method, ctx.Err())
	case m, ok := <-answer:
		switch {
		case !ok:
			return fmt.Errorf("%s: %w", method, errServerGone)
		case m.Error != nil:
			return fmt.Errorf("%s: %w", method, m.Error)
		case result == nil:
			return nil
		}
		if err := json.Unmarshal(m.Result, result); err != nil {
			return fmt.Errorf("%s: reading the result: %w", method, err)
		}
		return nil
	}
}

// notify sends a notification.
func (c *client) notify(method string, params any) error {
	if err := c.send(message{Method: method}, params); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}

func (c *client) send(m message, params any) error {
	m.Version = "2.0"
	if params != nil {
		raw, err := json.Marshal(params)
		if err != nil {
			return err
		}
		m.Params = raw
	}
	body, err := json.Marshal(m)
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err = fmt.Fprintf(c.out, "Content-Length: %d\r\n\r\n%s", len(body), body)
	return err
}

// read takes in what the server sends until the stream ends.
func (c *client) read(in *bufio.Reader) {
	defer c.hangUp()
	for {
		header, err := textproto.NewReader(in).ReadMIMEHeader()
		if err != nil {
			return
		}
		size, err := strconv.Atoi(header.Get("Content-Length"))
		if err != nil {
			return
		}
		body := make([]byte, size)
		if _, err := io.ReadFull(in, body); err != nil {
			return
		}
		var m message
		if json.Unmarshal(body, &m) != nil || c.receive(m) != nil {
			return
		}
	}
}

// receive handles one message. Requests of the server (to register watchers,
// to show progress) are granted and then ignored, as are its log messages.
func (c *client) receive(m message) error {
	switch {
	case m.ID != nil && m.Method != "":
		result := json.RawMessage("null")
		if m.Method == "workspace/configuration" {
			result = json.RawMessage("[]")
		}
		return c.send(message{ID: m.ID, Result: result}, nil)
	case m.ID != nil:
		c.mu.Lock()
		answer := c.waiting[string(*m.ID)]
		delete(c.waiting, string(*m.ID))
		c.mu.Unlock()
		if answer != nil {
			answer <- m
		}
	case m.Method == "textDocument/publishDiagnostics":
		c.published <- m.Params
	}
	return nil
}

// hangUp wakes everybody who still waits.
func (c *client) hangUp() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, answer := range c.waiting {
		close(answer)
	}
	c.waiting = nil
	close(c.published)
}
