import { z } from 'astro/zod';

/** What no list of an entry needs more of; a longer one is a mistake or an attack. */
const MOST = 60;

/**
 * A list that ends. That it holds nothing twice is checked by `model/integrity/twins.ts`, which knows who is whom.
 * @param least and most: how many items
 */
export const list = <Item extends z.ZodType>(item: Item, least = 0, most = MOST): z.ZodArray<Item> => {
	const items = z.array(item).max(most);
	return least > 0 ? items.min(least) : items;
};
