import { defineConfig } from 'html-validate';

/** HTML rules for every page of dist/. Each rule that is switched off says why. */
export default defineConfig({
	extends: ['html-validate:recommended'],
	rules: {
		// Safari forgets that a list without bullets is a list; role="list" reminds it.
		'no-redundant-role': 'off',
		// Ids may begin with a digit in HTML; “relaxed” is that rule.
		'valid-id': ['error', { relaxed: true }],
		// The three below are about how the source looks, and the source is written by Astro.
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'doctype-style': 'off',
		// A claim's page is titled by the claim; titles are cut at 80 characters before the site's name is added.
		'long-title': 'off',
	},
});
