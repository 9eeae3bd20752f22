import { build, ensureDependencies, fail } from './steps.mjs';

// npm run build: dist/chrome and dist/firefox, each to be loaded unpacked, and dist/verify.mjs.
await ensureDependencies().then(build).catch(fail);
