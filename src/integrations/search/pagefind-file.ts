import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind's own files begin with, below their compression. */
const SIGNATURE = 'pagefind_dcd';

/**
 * What a file of Pagefind's holds, without compression and signature.
 * @throws if it is not compressed with gzip
 */
export function unpack(file: Uint8Array): Uint8Array {
	const bytes = gunzipSync(file);
	const signed = bytes.subarray(0, SIGNATURE.length).toString('latin1') === SIGNATURE;
	return signed ? bytes.subarray(SIGNATURE.length) : bytes;
}

/** A file as Pagefind reads it: signed, then compressed. */
export const pack = (bytes: Uint8Array): Uint8Array =>
	gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
