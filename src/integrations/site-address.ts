import { rmSync } from 'node:fs';
import { normaliseBase, normaliseSite } from '../model/url.ts';

/**
 * Where the site will live, from SITE_URL and BASE_PATH; without them it is the local preview.
 * @param outDir the folder of an earlier build, which is removed if the address is refused, so that nothing stale is
 * published
 * @throws with what was found, what was expected and how to mend it
 */
export function siteAddress(env: NodeJS.ProcessEnv, outDir: string): { site: string; base: string } {
	try {
		return {
			site: normaliseSite(env['SITE_URL'] ?? 'http://localhost:4321'),
			base: normaliseBase(env['BASE_PATH'] ?? '/'),
		};
	} catch (error) {
		rmSync(outDir, { recursive: true, force: true });
		throw error;
	}
}
