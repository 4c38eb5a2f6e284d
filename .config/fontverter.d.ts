declare module 'fontverter' {
	/** Turns a font of any web format into another. @throws if the bytes are no font */
	export function convert(font: Buffer, to: 'sfnt' | 'truetype' | 'woff' | 'woff2'): Promise<Buffer>;
}
