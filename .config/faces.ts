import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';

/**
 * The families that a reader's system may set the site in, of three widths. Arimo and Tinos have the metrics of
 * Liberation Sans and Serif (and so of Arial and Times New Roman).
 */
export const FACES = {
	liberation: { sans: 'arimo', serif: 'tinos' },
	dejavu: { sans: 'dejavu-sans', serif: 'dejavu-serif' },
	noto: { sans: 'noto-sans', serif: 'noto-serif' },
} as const;
export type Face = keyof typeof FACES;

const folder = fileURLToPath(new URL('../.cache/faces/', import.meta.url));
const require = createRequire(import.meta.url);

/** Writes the Latin letters of a Fontsource package as TrueType, the one format that Chromium takes from fontconfig. */
async function unpack(name: string, to: string): Promise<void> {
	for (const weight of [400, 700])
		for (const style of ['normal', 'italic']) {
			const file = `${name}-latin-${weight}-${style}`;
			const target = join(to, `${file}.ttf`);
			if (existsSync(target)) continue;
			const packed = readFileSync(require.resolve(`@fontsource/${name}/files/${file}.woff2`));
			writeFileSync(target, await convert(packed, 'truetype'));
		}
}

/** The name that a package's fonts bear: `dejavu-sans` is “DejaVu Sans”. */
const familyOf = (name: string): string =>
	(
		JSON.parse(readFileSync(require.resolve(`@fontsource/${name}/metadata.json`), 'utf8')) as {
			family: string;
		}
	).family;

/** What a page or Chromium asks for when it means the system's own face: its generic families are Arial and Times. */
const SANS = ['sans', 'sans-serif', 'system-ui', 'ui-sans-serif', 'Arial'];
const SERIF = ['serif', 'ui-serif', 'Times New Roman'];

const prefer = (name: string, family: string): string =>
	`<match><test name="family"><string>${name}</string></test><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`;

const reject = (family: string): string =>
	`<selectfont><rejectfont><pattern><patelt name="family"><string>${family}</string></patelt></pattern></rejectfont></selectfont>`;

/**
 * A fontconfig file under which every generic family is the given face; letters that it lacks come from the system.
 * @returns its path, for the variable FONTCONFIG_FILE of a browser; only Linux reads it
 */
export async function fontconfigOf(face: Face): Promise<string> {
	const { sans, serif } = FACES[face];
	const fonts = join(folder, face);
	mkdirSync(fonts, { recursive: true });
	await unpack(sans, fonts);
	await unpack(serif, fonts);
	const file = join(folder, `${face}.conf`);
	// Asked for no family at all, as Chromium does for system-ui, fontconfig would give the first font of its list.
	const otherwise = `<match><edit name="family" mode="append_last"><string>${familyOf(sans)}</string></edit></match>`;
	// A family that the site's style names itself must not be found under another face.
	const named = Object.values(FACES).flatMap((each) => [familyOf(each.sans), familyOf(each.serif)]);
	const rules = [
		...SANS.map((name) => prefer(name, familyOf(sans))),
		...SERIF.map((name) => prefer(name, familyOf(serif))),
		otherwise,
		...named.filter((name) => ![familyOf(sans), familyOf(serif)].includes(name)).map(reject),
	];
	writeFileSync(
		file,
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<dir>/usr/share/fonts</dir>
<cachedir>${join(folder, 'cache')}</cachedir>
${rules.join('\n')}
</fontconfig>
`,
	);
	return file;
}
