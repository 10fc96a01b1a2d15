import { z } from 'zod';
import type { Classifier } from './classifier.ts';

const head = z.object({ classes: z.array(z.string()), rows: z.number().int(), temperature: z.number() });

/** A model as bytes: the length of a head in JSON, the head, then the arrays one after the other. */
export function saveModel(model: Classifier): Uint8Array {
  const { classes, rows, temperature, rarities, weights, scales, biases } = model;
  const text = Buffer.from(JSON.stringify({ classes, rows: rows.length, temperature }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  return Buffer.concat([size, text, ...[rows, rarities, scales, biases, weights].map(bytesOf)]);
}

/** Throws when the bytes are no model. */
export function loadModel(bytes: Uint8Array): Classifier {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + whole.readUInt32LE(0);
  const { classes, rows, temperature } = head.parse(JSON.parse(whole.toString('utf8', 4, start)));
  let at = start;
  const next = (length: number): ArrayBuffer => {
    const part = whole.subarray(at, at + length);
    if (part.length < length) throw new RangeError('The stored model is cut off');
    at += length;
    return Uint8Array.from(part).buffer;
  };
  return {
    classes,
    rows: new Uint32Array(next(rows * 4)),
    rarities: new Float32Array(next(rows * 4)),
    scales: new Float32Array(next(classes.length * 4)),
    biases: new Float32Array(next(classes.length * 4)),
    weights: new Int8Array(next(rows * classes.length)),
    temperature,
  };
}

function bytesOf(array: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
