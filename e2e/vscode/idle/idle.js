// An extension of the shape of ours that does nothing: a language client, and a
// server that takes edits and marks the calls that ours marks, once. What VS
// Code needs for it, it needs for any extension that marks them.
// The server is this file too, run by itself.
const marked = /^( {4}value = )(load_\d+)\(/;

function serve() {
  const { createMessageConnection, IPCMessageReader, IPCMessageWriter } = require('vscode-jsonrpc/node');
  const connection = createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  const marks = new Map();
  connection.onRequest('initialize', () => ({
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'] },
    },
  }));
  connection.onNotification('textDocument/didOpen', ({ textDocument: { uri, text } }) => marks.set(uri, findings(uri, text)));
  connection.onRequest('textDocument/diagnostic', ({ textDocument, previousResultId }) =>
    previousResultId ? { kind: 'unchanged', resultId: 'once' } : { kind: 'full', resultId: 'once', items: marks.get(textDocument.uri) ?? [] },
  );
  connection.onRequest('textDocument/hover', () => null);
  connection.onRequest('textDocument/codeAction', () => null);
  connection.onRequest('shutdown', () => null);
  connection.onNotification('exit', () => process.exit(0));
  connection.listen();
}

function findings(uri, text) {
  const lines = text.split('\n');
  return lines.flatMap((line, number) => {
    const [, before, name] = marked.exec(line) ?? [];
    if (name === undefined || !lines[number - 4].includes('requests.get(')) {
      return [];
    }
    const place = (at, character, length) => ({ start: { line: at, character }, end: { line: at, character: character + length } });
    const steps = [
      { location: { uri, range: place(number, before.length, name.length) }, message: `\`${name}\` is called here` },
      { location: { uri, range: place(number - 4, 11, 12) }, message: '`requests.get` blocks here' },
    ];
    const message = `\`${name}\` blocks the event loop: it reaches \`requests.get\` through 1 call (HTTP)`;
    return [{ range: place(number, before.length, name.length), severity: 2, source: 'idle', code: 'blocking-http', message, relatedInformation: steps }];
  });
}

if (require.main === module) {
  serve();
} else {
  exports.activate = () => {
    const { LanguageClient, TransportKind } = require('vscode-languageclient/node');
    const server = { module: __filename, transport: TransportKind.ipc };
    return new LanguageClient('idle', 'idle', server, { documentSelector: [{ language: 'python' }] }).start();
  };
}
