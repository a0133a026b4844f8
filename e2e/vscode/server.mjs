// VS Code's server, with a profile of its own that nobody has set anything in,
// and a Chromium to show its workbench.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const { chromium } = createRequire(import.meta.url)(join(process.env.NODE_TOOLS, 'node_modules/playwright-core'));
const codeServer = join(process.env.NODE_TOOLS, 'node_modules/code-server/out/node/entry.js');

// An end by a signal is an end as any other: the servers go too.
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  process.once(signal, () => process.exit(code));
}

/** A running server. `home` holds all that it writes, and goes with it. */
export class Server {
  /** Starts a server with these extensions (.vsix files) installed. */
  static async start(extensions) {
    const home = mkdtempSync(join(tmpdir(), 'vscode-'));
    const server = new Server(home);
    for (const extension of extensions) {
      execFileSync(process.execPath, server.arguments('--install-extension', extension), { env: server.environment, stdio: 'pipe' });
    }
    await server.listen();
    return server;
  }

  constructor(home) {
    this.home = home;
    this.extensions = join(home, 'extensions');
    this.settings = join(home, 'user/User/settings.json');
    mkdirSync(join(home, 'home'));
    this.environment = {
      ...process.env,
      HOME: join(home, 'home'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
      TMPDIR: home,
      XDG_RUNTIME_DIR: home,
      // No gallery: nothing is to call out.
      EXTENSIONS_GALLERY: '{"serviceUrl":"http://127.0.0.1:9","itemUrl":"","resourceUrlTemplate":""}',
    };
  }

  arguments(...more) {
    return [codeServer, '--user-data-dir', join(this.home, 'user'), '--extensions-dir', this.extensions, ...more];
  }

  /** Starts to listen on a port that is free, which the server's first lines name. */
  async listen() {
    const options = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'];
    // A window that is gone doesn't come back: what ran for it is to end soon.
    options.push('--reconnection-grace-time', '5');
    this.process = spawn(process.execPath, this.arguments(...options), { env: this.environment, stdio: ['ignore', 'pipe', 'pipe'] });
    process.once('exit', () => this.sweep());
    this.log = '';
    const keep = (text) => (this.log += text);
    this.process.stderr.on('data', keep);
    this.base = await new Promise((resolve, reject) => {
      this.process.on('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${this.log}`)));
      this.process.stdout.on('data', (text) => {
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(keep(text));
        if (address) {
          resolve(address[0]);
        }
      });
    });
  }

  /** A folder of its own with a copy of what is in `from`. */
  folder(from) {
    const folder = join(mkdtempSync(join(this.home, 'folder-')), basename(from));
    cpSync(from, folder, { recursive: true });
    return folder;
  }

  /** The processes that run the program `name` out of an installed extension. */
  programs(name) {
    return processes().filter(({ program }) => program.startsWith(this.extensions) && program.endsWith(`/${name}`));
  }

  async stop() {
    this.process.removeAllListeners('exit');
    const ended = new Promise((resolve) => this.process.on('exit', resolve));
    this.process.kill();
    await ended;
    this.sweep();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  /** Ends what VS Code has started: that ends on its own only some time after it. */
  sweep() {
    for (const { pid, environment } of processes()) {
      if (pid !== process.pid && environment.split('\0').includes(`HOME=${this.environment.HOME}`)) {
        process.kill(pid, 'SIGKILL');
      }
    }
  }
}

/** All processes that can be looked into. */
function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const environment = readFileSync(`/proc/${name}/environ`, 'utf8');
        return [{ pid: Number(name), program: readlinkSync(`/proc/${name}/exe`), environment }];
      } catch {
        return []; // Another user's, or it has ended meanwhile.
      }
    });
}

/** Starts Debian's Chromium with an empty profile below `home`. */
export function startBrowser(home) {
  return chromium.launchPersistentContext(join(home, 'chromium'), {
    executablePath: '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
