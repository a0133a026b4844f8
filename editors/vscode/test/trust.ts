import { runSuite } from './harness';

export const run = (): Promise<void> => runSuite('trust', () => undefined);
