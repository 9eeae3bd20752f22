// The polyfill refuses to load outside an extension; an id is all that it asks for. What is kept is kept by a version.
const runtime = { id: 'test', getManifest: () => ({ name: 'Opt-Out Witness for LinkedIn', version: '0.1.0' }) };
Object.assign(globalThis, { chrome: { runtime } });
