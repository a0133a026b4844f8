// usage: node build.mjs [OUT]    bundles the extension into OUT, dist/extension.js by default
//        node build.mjs tests    bundles its tests into dist/test/
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { build } from 'esbuild';

const common = { bundle: true, format: 'cjs', platform: 'node', target: 'node20' };
const [what = 'dist/extension.js'] = process.argv.slice(2);

if (what === 'tests') {
  await build({
    ...common,
    entryPoints: ['test/main.ts', 'test/trust.ts'],
    outdir: 'dist/test',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
} else {
  const { metafile } = await build({
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: what,
    external: ['vscode'],
    minify: true,
    metafile: true,
  });
  writeFileSync(join(dirname(what), 'licenses.txt'), licenses(metafile));
}

/** The licences of the packages whose code is in the bundle, which ask to go with it. */
function licenses({ inputs }) {
  const packages = new Set(Object.keys(inputs).flatMap((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json')));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join('\n---\n\n');
}
