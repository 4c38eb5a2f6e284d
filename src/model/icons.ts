/** The site's sign in sizes that home screens ask for, in pixels. Drawn from the favicon after a build. */
export const ICONS = [
	{ path: '/apple-touch-icon.png', size: 180, inManifest: false },
	{ path: '/icon-192.png', size: 192, inManifest: true },
	{ path: '/icon-512.png', size: 512, inManifest: true },
] as const;

/** Part of an icon's width that the sign takes up: a system that cuts icons to a circle leaves it whole. */
export const SIGN = 0.76;

/**
 * What a phone needs to put the site on its home screen.
 * @param colour of the paper behind the sign, and of the frame that a browser draws
 * @param href gives a path of the site the address that it has below the base path
 */
export const manifest = (
	title: string,
	description: string,
	colour: string,
	href: (path: string) => string,
) => ({
	name: title,
	short_name: title.split(' ').slice(-2).join(' '),
	description,
	lang: 'en',
	start_url: href('/'),
	scope: href('/'),
	display: 'minimal-ui',
	theme_color: colour,
	background_color: colour,
	icons: ICONS.filter(({ inManifest }) => inManifest).map(({ path, size }) => ({
		src: href(path),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose: 'any maskable',
	})),
});
