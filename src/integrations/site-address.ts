import { reportAddress } from '../model/report.ts';
import { normaliseBase, normaliseSite } from '../model/site-address.ts';
import { stop } from '../stop.ts';

/** Where the site will live, and where its errors are reported. */
interface SiteAddress {
	/** The origin. */
	site: string;
	/** The base path. */
	base: string;
	/** Empty if errors can be reported nowhere. */
	report: string;
}

/**
 * Reads SITE_URL and BASE_PATH, without which it is the local preview, and REPORT_URL, without which it is the
 * repository that GitHub Actions names.
 * @returns the address; or each setting that is wrong as a line, with what was found, what was expected and how to mend it
 */
export function siteAddress(env: NodeJS.ProcessEnv): SiteAddress | string {
	const faults: string[] = [];
	const read = (setting: () => string): string => {
		try {
			return setting();
		} catch (error) {
			faults.push(error instanceof Error ? error.message : String(error));
			return '';
		}
	};
	const address = {
		site: read(() => normaliseSite(env['SITE_URL'] ?? 'http://localhost:4321')),
		base: read(() => normaliseBase(env['BASE_PATH'] ?? '/')),
		report: read(() => reportAddress(env) ?? ''),
	};
	return faults.length > 0 ? faults.map((fault) => `✗ ${fault}`).join('\n') : address;
}

const found = siteAddress(process.env);

/** The address of the site that this program builds or serves. A setting that is wrong ends the program. */
export const ADDRESS = typeof found === 'string' ? stop(found, 2) : found;
