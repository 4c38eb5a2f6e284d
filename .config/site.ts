import { spawnSync } from 'node:child_process';
import { tested } from './address.ts';

/**
 * `npm run site`: builds the site that the tests look at, below /explainer/ as GitHub Pages would serve it, into .cache/site, or the
 * folder that is named; what follows goes to `npm run build`.
 */
const { status } = spawnSync(
	'npm',
	['run', '--silent', 'build', '--', '--outDir', process.argv[2] ?? '.cache/site', ...process.argv.slice(3)],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			SITE_URL: tested.origin,
			BASE_PATH: tested.base,
			REPORT_URL: tested.report,
		},
	},
);
process.exitCode = status ?? 1;
