/** Where the site under test lives: below a base path, as a project site on GitHub Pages does. TEST_PORT moves it aside. */
const port = Number(process.env['TEST_PORT'] ?? 4173);

export const tested = {
	origin: `http://localhost:${port}`,
	base: '/explainer/',
	port,
	report: 'https://example.org/explainer/issues/new',
} as const;
