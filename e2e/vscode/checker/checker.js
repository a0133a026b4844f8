// Basedpyright's server, whose own extension is not to be had from npm.
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

exports.activate = () => {
  const server = { module: process.env.BASEDPYRIGHT, transport: TransportKind.ipc };
  return new LanguageClient('checker', 'basedpyright', server, { documentSelector: [{ language: 'python' }] }).start();
};
