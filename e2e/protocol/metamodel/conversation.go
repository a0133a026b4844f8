package metamodel

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"
	"unicode/utf8"
)

// Conversation follows the messages of one session, and holds those of the
// server against the model. It is safe for concurrent use.
type Conversation struct {
	model *Model

	mu      sync.Mutex
	asked   map[string][]*ask  // requests of the client by id, oldest first: an id may be used twice
	partial map[string]*ask    // by the token for partial results
	work    map[string]*string // tokens of work, with the kind of the last report; nil: nothing yet
	closed  map[string]bool    // ids of the server's own requests that were used
}

type ask struct {
	method string
	params map[string]any
}

// Listen starts to follow a session.
func (m *Model) Listen() *Conversation {
	return &Conversation{
		model: m, asked: map[string][]*ask{}, partial: map[string]*ask{},
		work: map[string]*string{}, closed: map[string]bool{},
	}
}

// envelope is the outside of any message.
type envelope struct {
	id, method, params, result, err any
	hasID, hasParams, hasResult     bool
	hasErr, hasMethod               bool
}

func open(body []byte) (*envelope, error) {
	if !utf8.Valid(body) {
		return nil, errors.New("not UTF-8")
	}
	in := json.NewDecoder(bytes.NewReader(body))
	in.UseNumber()
	var object map[string]any
	if err := in.Decode(&object); err != nil {
		return nil, fmt.Errorf("not an object: %w", err)
	}
	if _, err := in.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something stands behind the object")
	}
	if object["jsonrpc"] != "2.0" {
		return nil, errors.New(`no "jsonrpc": "2.0"`)
	}
	e := &envelope{}
	for key, at := range map[string]struct {
		value *any
		has   *bool
	}{
		"id": {&e.id, &e.hasID}, "method": {&e.method, &e.hasMethod}, "params": {&e.params, &e.hasParams},
		"result": {&e.result, &e.hasResult}, "error": {&e.err, &e.hasErr},
	} {
		*at.value, *at.has = object[key], false
		if _, ok := object[key]; ok {
			*at.has = true
			delete(object, key)
		}
	}
	delete(object, "jsonrpc")
	for key := range object {
		return nil, fmt.Errorf("%q is no part of a message", key)
	}
	return e, nil
}

// FromClient takes note of a message of the client. One that can't be read is
// the client's affair.
func (c *Conversation) FromClient(body []byte) {
	e, err := open(body)
	if err != nil || !e.hasMethod || !e.hasID {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	a := &ask{}
	a.method, _ = e.method.(string)
	a.params, _ = e.params.(map[string]any)
	id := show(e.id)
	c.asked[id] = append(c.asked[id], a)
	if token, ok := a.params["partialResultToken"]; ok {
		c.partial[show(token)] = a
	}
	if token, ok := a.params["workDoneToken"]; ok {
		c.work[show(token)] = nil
	}
}

// FromServer returns what is wrong with a message of the server, nil where
// nothing is.
func (c *Conversation) FromServer(body []byte) error {
	e, err := open(body)
	if err != nil {
		return fmt.Errorf("%w: %s", err, body)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	var f *fault
	if e.hasMethod {
		f = c.checkCall(e)
	} else {
		f = c.checkAnswer(e)
	}
	if f != nil {
		return fmt.Errorf("%s in %.1000s", f, body)
	}
	return nil
}

// checkCall is for the requests and notifications of the server.
func (c *Conversation) checkCall(e *envelope) *fault {
	method, _ := e.method.(string)
	m := c.model.messages[method]
	switch {
	case m == nil:
		return at("method", "%s is not in the protocol", show(e.method))
	case m.MessageDirection == "clientToServer":
		return at("method", "%s is for clients to send", method)
	case e.hasResult || e.hasErr:
		return at(method, "a call with a result or an error")
	case e.hasID != (m.Result != nil):
		return at(method, "a request has an id, a notification has none")
	case m.Params == nil && e.hasParams:
		return at(method, "it takes no parameters")
	case m.Params != nil && !e.hasParams:
		return at(method, "it must have parameters")
	}
	if e.hasID {
		if c.closed[show(e.id)] {
			return at(method, "the id %s was used before", show(e.id))
		}
		c.closed[show(e.id)] = true
	}
	if m.Params == nil {
		return nil
	}
	if f := c.model.check(m.Params, e.params, "params"); f != nil {
		return f
	}
	return c.checkMeaning(method, e.params.(map[string]any))
}

// checkMeaning looks at what the types leave open.
func (c *Conversation) checkMeaning(method string, params map[string]any) *fault {
	switch method {
	case "window/workDoneProgress/create":
		c.work[show(params["token"])] = nil
	case "$/progress":
		return c.checkProgress(show(params["token"]), params["value"])
	case "client/registerCapability":
		for i, item := range params["registrations"].([]any) {
			r := item.(map[string]any)
			path := fmt.Sprintf("params.registrations[%d]", i)
			options := c.model.registrationOptions(r["method"].(string))
			if options == nil {
				return at(path, "%s can't be registered", r["method"])
			}
			if given, has := r["registerOptions"]; has {
				if f := c.model.check(options, given, path+".registerOptions"); f != nil {
					return f
				}
			}
		}
	}
	return nil
}

// checkProgress is for partial results, and for reports of work, which begin,
// go on and end.
func (c *Conversation) checkProgress(token string, value any) *fault {
	if a := c.partial[token]; a != nil {
		m := c.model.messages[a.method]
		if m == nil || m.PartialResult == nil {
			return at("params", "%s has no partial results", a.method)
		}
		return c.model.check(m.PartialResult, value, "params.value")
	}
	last, known := c.work[token]
	if !known {
		return at("params.token", "nobody has named the token %s", token)
	}
	kind, _ := value.(map[string]any)["kind"].(string)
	name, known := map[string]string{"begin": "WorkDoneProgressBegin", "report": "WorkDoneProgressReport", "end": "WorkDoneProgressEnd"}[kind]
	switch {
	case !known:
		return at("params.value", "%q is no kind of progress", kind)
	case (last == nil) != (kind == "begin"):
		return at("params.value", "%q out of turn", kind)
	case last != nil && *last == "end":
		return at("params.value", "%q after the end", kind)
	}
	c.work[token] = &kind
	return c.model.checkReference(name, value, "params.value")
}

// checkAnswer is for the server's answers.
func (c *Conversation) checkAnswer(e *envelope) *fault {
	switch {
	case !e.hasID:
		return at("id", "an answer must have one")
	case e.hasResult == e.hasErr:
		return at("result", "an answer has either a result or an error")
	case e.hasParams:
		return at("params", "an answer has none")
	}
	if e.hasErr {
		if f := c.checkError(e.err); f != nil {
			return f
		}
	}
	if e.id == nil && e.hasErr { // to a message that could not be read
		return nil
	}
	waiting := c.asked[show(e.id)]
	if len(waiting) == 0 {
		return at("id", "nobody waits for an answer to %s", show(e.id))
	}
	if c.asked[show(e.id)] = waiting[1:]; len(waiting) == 1 {
		delete(c.asked, show(e.id)) // a session may be long
	}
	m := c.model.messages[waiting[0].method]
	if e.hasErr || m == nil || m.Result == nil || len(waiting) > 1 { // of two with one id, either may be answered first
		return nil
	}
	return c.model.check(m.Result, e.result, waiting[0].method+": result")
}

func (c *Conversation) checkError(v any) *fault {
	object, ok := v.(map[string]any)
	if !ok {
		return at("error", "want an object, not %s", show(v))
	}
	if _, ok := object["message"].(string); !ok {
		return at("error", "no message")
	}
	if code := fmt.Sprint(object["code"]); !c.model.errorCodes[code] {
		return at("error.code", "%s is no code of the protocol", code)
	}
	for key := range object {
		if key != "code" && key != "message" && key != "data" {
			return at("error", "%q is no part of an error", key)
		}
	}
	return nil
}
