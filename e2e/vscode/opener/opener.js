// Opens each file of the folder's open/ in a tab of its own, then big.py.
const vscode = require('vscode');

exports.activate = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const files = await vscode.workspace.findFiles('open/*.py');
  for (const file of [...files.sort(), vscode.Uri.joinPath(uri, 'big.py')]) {
    await vscode.window.showTextDocument(file, { preview: false });
  }
};
