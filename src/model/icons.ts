/**
 * Part of an icon's width that the sign takes up. `whole`: shown as it is, or with its corners rounded. `maskable`: a
 * system may cut it to any shape that holds the circle of two fifths of its width around its middle (W3C, Web Application
 * Manifest, icon masks); a square of this width lies within that circle.
 */
export const SIGN = { whole: 0.76, maskable: 0.56 } as const;

/** The site's sign in the sizes that home screens ask for, in pixels. Drawn from the favicon after a build. */
export const ICONS = [
	{ path: '/apple-touch-icon.png', size: 180, sign: SIGN.whole },
	{ path: '/icon-192.png', size: 192, sign: SIGN.whole, purpose: 'any' },
	{ path: '/icon-512.png', size: 512, sign: SIGN.whole, purpose: 'any' },
	{ path: '/icon-maskable-192.png', size: 192, sign: SIGN.maskable, purpose: 'maskable' },
	{ path: '/icon-maskable-512.png', size: 512, sign: SIGN.maskable, purpose: 'maskable' },
] as const;

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
	id: href('/'),
	name: title,
	short_name: title.split(' ').slice(-2).join(' '),
	description,
	lang: 'en',
	start_url: href('/'),
	scope: href('/'),
	display: 'minimal-ui',
	theme_color: colour,
	background_color: colour,
	icons: ICONS.filter((icon) => 'purpose' in icon).map(({ path, size, purpose }) => ({
		src: href(path),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	})),
});
