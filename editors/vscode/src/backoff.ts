const patience = 3 * 60_000;
const mostDeaths = 5;
const firstDelay = 500;
const longestDelay = 30_000;

/**
 * How long to wait before the server is started again, in milliseconds. Each death within three minutes
 * doubles the wait; after five of them nothing more is tried.
 */
export class Backoff {
  private deaths: number[] = [];

  /** Takes note of a death now. It returns the wait, or undefined where it's time to give up. */
  next(now = Date.now()): number | undefined {
    this.deaths = [...this.deaths.filter((death) => now - death < patience), now];
    if (this.deaths.length > mostDeaths) {
      return undefined;
    }
    return Math.min(firstDelay * 2 ** (this.deaths.length - 1), longestDelay);
  }

  reset(): void {
    this.deaths = [];
  }
}
