import * as vscode from 'vscode';

import type { Client } from './client';

interface Entry {
  slug: string;
  title: string;
  description: string;
}

const pause = 80; // milliseconds without a key before a search
const limit = 50;

/** Searches the entries as the user types, and opens the chosen one. */
export async function searchEntries(client: Client): Promise<void> {
  const slug = await pickEntry(client);
  if (slug !== undefined) {
    await client.ask('openEntry', [{ slug }]);
  }
}

function pickEntry(client: Client): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { slug: string }>();
  pick.title = 'unblock: search the entries';
  pick.placeholder = 'A symbol, an error message, words of a problem';
  pick.matchOnDetail = true;
  let timer: NodeJS.Timeout | undefined;
  let newest = new vscode.CancellationTokenSource();

  const search = async (query: string): Promise<void> => {
    newest.cancel();
    const { token } = (newest = new vscode.CancellationTokenSource());
    pick.busy = true;
    try {
      const found = await client.ask<Entry[]>('searchEntries', [{ query, limit }], token);
      if (!token.isCancellationRequested) {
        // alwaysShow: the server has searched all of the entry, VS Code would filter by its title
        pick.items = found.map(({ slug, title, description }) => ({ slug, label: title, detail: description, alwaysShow: true }));
      }
    } catch {
      // a search that a newer one has replaced, or a server that has just ended: the list stays
    } finally {
      pick.busy = token.isCancellationRequested ? pick.busy : false;
    }
  };

  return new Promise((resolve) => {
    pick.onDidChangeValue((query) => {
      clearTimeout(timer);
      timer = setTimeout(() => void search(query), pause);
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen !== undefined) {
        resolve(chosen.slug);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      newest.cancel();
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void search('');
  });
}
