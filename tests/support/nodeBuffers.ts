/**
 * jsdom brings binary types of its own, which Node's WebCrypto does not take for its own kind. Importing this gives
 * a component test Node's types back, so that it can really seal and open.
 */
globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor;
globalThis.ArrayBuffer = Buffer.from([0]).buffer.constructor as ArrayBufferConstructor;
