// jsdom brings typed arrays of its own, which Node's WebCrypto takes for something else.
Object.assign(globalThis, {
  Uint8Array: Object.getPrototypeOf(Buffer.prototype).constructor,
  ArrayBuffer: new TextEncoder().encode('').buffer.constructor,
});
