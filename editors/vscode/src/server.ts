import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import type { ProgressToken } from 'vscode-languageclient/node';

import { Backoff } from './backoff';
import { findServer, NoServer } from './binary';
import { Client, type Progress } from './client';
import { section } from './settings';

/** What the server is doing. */
export type State =
  | { kind: 'stopped' }
  | { kind: 'starting' }
  | { kind: 'running'; version: string }
  | { kind: 'waiting'; reason: string; milliseconds: number }
  | { kind: 'failed'; reason: string };

/** One life of the server. */
interface Life {
  readonly process: ChildProcess;
  readonly client: Client;
  /** Nobody minds its end any more. */
  over: boolean;
}

const startTimeout = 30_000;
const stopTimeout = 3_000;

/**
 * The server: started, restarted after a death, stopped. Each life has a process and a language client
 * of its own, as a client whose start has failed can't be started again.
 */
export class Server implements vscode.Disposable {
  private readonly stateChanged = new vscode.EventEmitter<State>();
  private readonly progressed = new vscode.EventEmitter<{ token: ProgressToken; value: Progress }>();
  private readonly backoff = new Backoff();
  private current: State = { kind: 'stopped' };
  private life: Life | undefined;
  private retry: NodeJS.Timeout | undefined;
  private queue: Promise<void> = Promise.resolve();

  readonly onDidChangeState = this.stateChanged.event;
  readonly onProgress = this.progressed.event;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get state(): State {
    return this.current;
  }

  /** The client of a server that runs. */
  get client(): Client | undefined {
    return this.current.kind === 'running' ? this.life?.client : undefined;
  }

  get pid(): number | undefined {
    return this.life?.process.pid;
  }

  start(): Promise<void> {
    return this.inTurn(() => this.begin());
  }

  /** Starts the server anew, whatever has happened before. */
  restart(): Promise<void> {
    this.backoff.reset();
    return this.inTurn(async () => {
      await this.end();
      await this.begin();
    });
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  dispose(): void {
    void this.stop();
    this.stateChanged.dispose();
    this.progressed.dispose();
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    return (this.queue = this.queue.then(task, task));
  }

  private enter(state: State): void {
    this.current = state;
    this.stateChanged.fire(state);
  }

  private async begin(): Promise<void> {
    clearTimeout(this.retry);
    if (this.life !== undefined) {
      return;
    }
    this.enter({ kind: 'starting' });
    try {
      const process = await launch(await findServer(this.extension), this.log);
      await this.connect(process);
    } catch (error) {
      if (error instanceof NoServer) {
        this.fail(error.message);
      } else {
        this.log.error(String(error)); // the end of its process has told the state
      }
    }
  }

  private async connect(process: ChildProcess): Promise<void> {
    const client = new Client(process, this.log, {
      disconnected: (process) => process.kill(),
      progress: (token, value) => this.progressed.fire({ token, value }),
    });
    const life: Life = { process, client, over: false };
    this.life = life;
    process.once('exit', (code, signal) => this.ended(life, signal ? `killed by ${signal}` : `exit code ${code}`));
    const hung = setTimeout(() => process.kill('SIGKILL'), startTimeout);
    try {
      await client.start();
    } catch (error) {
      process.kill();
      throw error;
    } finally {
      clearTimeout(hung);
    }
    if (!life.over) {
      this.enter({ kind: 'running', version: client.initializeResult?.serverInfo?.version ?? '' });
    }
  }

  private async end(): Promise<void> {
    clearTimeout(this.retry);
    const life = this.life;
    this.life = undefined;
    if (life !== undefined && !life.over) {
      life.over = true;
      const exited = hasExited(life.process) ? Promise.resolve() : once(life.process, 'exit');
      const late = setTimeout(() => life.process.kill('SIGKILL'), stopTimeout);
      await life.client.stop().catch((error: unknown) => {
        this.log.warn(`the server did not stop by itself: ${String(error)}`);
        life.process.kill();
      });
      await exited;
      clearTimeout(late);
    }
    this.enter({ kind: 'stopped' });
  }

  /** The process is gone, and nobody has asked for it. */
  private ended(life: Life, reason: string): void {
    if (life.over) {
      return;
    }
    life.over = true;
    this.life = undefined;
    const milliseconds = this.backoff.next();
    if (milliseconds === undefined) {
      this.fail(`the server has ended too often, the last time with ${reason}.`);
      return;
    }
    this.log.warn(`the server has ended (${reason}), next start in ${milliseconds} ms`);
    this.enter({ kind: 'waiting', reason, milliseconds });
    this.retry = setTimeout(() => void this.start(), milliseconds);
  }

  private fail(reason: string): void {
    this.log.error(reason);
    this.enter({ kind: 'failed', reason });
  }
}

function hasExited(process: ChildProcess): boolean {
  return process.exitCode !== null || process.signalCode !== null;
}

/** Starts the process, outside of the project's folder: nothing in there is to be run by name. */
async function launch(command: string, log: vscode.LogOutputChannel): Promise<ChildProcess> {
  const level = vscode.workspace.getConfiguration(section).get('logLevel', 'info');
  log.info(`starting ${command}`);
  const process = spawn(command, ['serve', '--log-level', level], { cwd: homedir() });
  try {
    await once(process, 'spawn');
  } catch (error) {
    throw new NoServer(`${command} can't be started: ${error instanceof Error ? error.message : String(error)}`);
  }
  process.on('error', (error) => log.error(error)); // a signal that could not be sent
  return process;
}
