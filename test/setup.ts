// The polyfill refuses to load outside an extension; an id is all that it asks for.
Object.assign(globalThis, { chrome: { runtime: { id: 'test' } } });
