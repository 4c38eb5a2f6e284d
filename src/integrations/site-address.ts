import { rmSync } from 'node:fs';
import { reportAddress } from '../model/report.ts';
import { normaliseBase, normaliseSite } from '../model/url.ts';

/**
 * Where the site will live, from SITE_URL and BASE_PATH, and where its errors are reported, from REPORT_URL or the
 * repository that GitHub Actions names. Without the first two it is the local preview.
 * @param outDir the folder of an earlier build, which is removed if a setting is refused, so that nothing stale is
 * published
 * @returns `report` is empty if errors can be reported nowhere
 * @throws with what was found, what was expected and how to mend it
 */
export function siteAddress(
	env: NodeJS.ProcessEnv,
	outDir: string,
): { site: string; base: string; report: string } {
	try {
		return {
			site: normaliseSite(env['SITE_URL'] ?? 'http://localhost:4321'),
			base: normaliseBase(env['BASE_PATH'] ?? '/'),
			report: reportAddress(env) ?? '',
		};
	} catch (error) {
		rmSync(outDir, { recursive: true, force: true });
		throw error;
	}
}
