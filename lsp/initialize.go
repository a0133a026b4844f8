package lsp

import (
	"fmt"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// serverName is also the source of the diagnostics and their identifier.
const serverName = "unblock"

type initializeParams struct {
	ProcessID             *int            `json:"processId"`
	ClientInfo            clientInfo      `json:"clientInfo"`
	RootPath              *string         `json:"rootPath"`
	RootURI               *string         `json:"rootUri"`
	WorkspaceFolders      []folder        `json:"workspaceFolders"`
	Capabilities          protocol.LSPAny `json:"capabilities"`
	InitializationOptions protocol.LSPAny `json:"initializationOptions"`
	Trace                 string          `json:"trace"`
}

type clientInfo struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// initialize opens the session. It runs on the reader, so that whatever the
// client sends right behind it finds the session open.
func (s *session) initialize(raw []byte) (any, error) {
	if s.head.Load() != nil || s.shutdown.Load() {
		return nil, errTwice
	}
	var p initializeParams
	if err := protocol.Unmarshal(raw, &p); err != nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "parameters: %v", err)
	}
	s.client, s.about = resolveClient(p.Capabilities, s.log), p.ClientInfo
	if p.ProcessID != nil {
		s.knowParent(*p.ProcessID)
	}
	s.initial = s.readSettings(defaultSettings(), p.InitializationOptions, "initializationOptions")
	s.update(func(next *snapshot) {
		next.settings = s.initial
		next.roots, next.configs = s.rootsOf(&p), s.newConfigs()
		s.configure(next)
		s.engine.SetRoots(next.searched())
	})
	s.background(s.forwardLog) // nothing may be sent before
	s.background(s.react)
	s.background(s.keepFresh)
	s.background(s.keepTidy)
	s.background(s.loadEntries)
	s.log.Info("session opened", "client", p.ClientInfo.Name, "clientVersion", p.ClientInfo.Version,
		"version", s.opts.Version, "encoding", encodingName(s.client.encoding), "pull", s.client.pull)
	return s.initializeResult(), nil
}

func (s *session) initializeResult() *protocol.InitializeResult {
	yes, incremental := true, protocol.TextDocumentSyncKindIncremental
	result := &protocol.InitializeResult{
		ServerInfo: protocol.ServerInfo{Name: serverName, Version: protocol.NewOptional(s.opts.Version)},
		Capabilities: protocol.ServerCapabilities{
			PositionEncoding: encodingName(s.client.encoding),
			TextDocumentSync: &protocol.TextDocumentSyncOptions{
				OpenClose: &yes, Change: &incremental, Save: &protocol.SaveOptions{},
			},
			HoverProvider:          protocol.Boolean(true),
			CallHierarchyProvider:  protocol.Boolean(true),
			CodeLensProvider:       &protocol.CodeLensOptions{},
			InlayHintProvider:      protocol.Boolean(true),
			ExecuteCommandProvider: protocol.ExecuteCommandOptions{Commands: commandNames()},
			Workspace: &protocol.WorkspaceOptions{
				WorkspaceFolders: &protocol.WorkspaceFoldersServerCapabilities{
					Supported: &yes, ChangeNotifications: protocol.Boolean(true),
				},
			},
		},
	}
	if s.client.notebooks {
		result.Capabilities.NotebookDocumentSync = &protocol.NotebookDocumentSyncOptions{
			NotebookSelector: []protocol.NotebookSelector{
				&protocol.NotebookDocumentFilterWithCells{Cells: []protocol.NotebookCellLanguage{{Language: "python"}}},
			},
		}
	}
	switch {
	case s.client.literals:
		result.Capabilities.CodeActionProvider = &protocol.CodeActionOptions{
			CodeActionKinds: []protocol.CodeActionKind{protocol.CodeActionKindQuickFix, fixAllKind},
			ResolveProvider: &yes,
		}
	case s.client.codeActions:
		result.Capabilities.CodeActionProvider = protocol.Boolean(true)
	}
	if s.client.pull {
		name := serverName
		result.Capabilities.DiagnosticProvider = &protocol.DiagnosticOptions{Identifier: &name, InterFileDependencies: true, WorkspaceDiagnostics: s.initial.WorkspaceDiagnostics}
	}
	return result
}

// initialized asks the client for what can only be asked now. Some clients
// send it without parameters, or with a list, so they aren't looked at; some
// send it twice.
func (s *session) initialized([]byte) error {
	s.ready.Do(s.introduce)
	return nil
}

func (s *session) introduce() {
	var wanted []protocol.Registration
	if s.client.watchFiles {
		wanted = append(wanted, watchRegistration())
	}
	if s.client.watchConfiguration {
		wanted = append(wanted, configurationRegistration())
	}
	// Calls to the client never run on the reader: the answer has to be read there.
	s.background(func() {
		s.asked(func() {
			if len(wanted) == 0 {
				return
			}
			if err := s.editor.RegisterCapability(s.ctx, &protocol.RegistrationParams{Registrations: wanted}); err != nil {
				s.log.Warn("client refused a registration", "err", err)
			}
		})
		s.asked(s.pullSettings)
		s.background(s.keepListed)
		if !s.client.watchFiles {
			s.background(s.watchItself)
		}
		s.reindex()
		s.keepIndexed()
	})
}

// answerTime is how long what comes after a question waits for the client's
// answer.
const answerTime = 3 * time.Second

// asked asks the client something, and waits until it is answered or the client
// has had its time: there are clients that never answer.
func (s *session) asked(ask func()) {
	answered := make(chan struct{})
	s.background(func() {
		defer close(answered)
		ask()
	})
	select {
	case <-answered:
	case <-time.After(answerTime):
		s.log.Warn("the client has not answered yet", "after", answerTime)
	case <-s.ctx.Done():
	}
}

// register builds a registration; its id is the method, as there is one each.
func register(method string, options any) protocol.Registration {
	r := protocol.Registration{ID: serverName + "/" + method, Method: method}
	if options != nil {
		raw, err := protocol.Marshal(options)
		if err != nil {
			panic(fmt.Sprintf("registration of %s: %v", method, err)) // our own constant
		}
		r.RegisterOptions = raw
	}
	return r
}
