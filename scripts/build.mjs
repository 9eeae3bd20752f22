import { build, ensureDependencies, fail } from './steps.mjs';

// npm run build: dist/chrome and dist/firefox, each to be loaded unpacked.
await ensureDependencies().then(build).catch(fail);
