// @ts-check
import config from '../astro.config.mjs';

/** The site without share cards, which take half the time of a build. */
export default {
	...config,
	integrations: config.integrations?.filter(
		(integration) => !integration || !('name' in integration) || integration.name !== 'share-cards',
	),
};
