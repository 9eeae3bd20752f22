// The test DOM brings typed arrays of a realm of its own, and Node's WebCrypto takes no `ArrayBuffer` of theirs. A browser
// has one realm; imported first, this makes it one here.
Object.assign(globalThis, {
  Uint8Array: Object.getPrototypeOf(Buffer),
  ArrayBuffer: Buffer.alloc(1).buffer.constructor,
});
