// usage: node build.mjs [OUT]    bundles the extension into OUT, dist/extension.js by default
//        node build.mjs tests    bundles its tests into dist/test/
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
  await build({ ...common, entryPoints: ['src/extension.ts'], outfile: what, external: ['vscode'], minify: true });
}
