// Tells of each test on a line, and ends with how many there were.
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:pass') {
      passed++;
      yield `ok    ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)\n`;
    } else if (type === 'test:fail') {
      failed++;
      yield `FAIL  ${data.name}\n${data.details.error.cause?.stack ?? data.details.error}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
