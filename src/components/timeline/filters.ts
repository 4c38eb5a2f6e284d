/**
 * The timeline's filters with script: `?kind=attack&actor=ministry` in the address, one of each group, joined by “and”.
 * A click changes the address without loading the page; Back undoes it. Without this script a filter is a fragment.
 */
import { counted } from '../../model/counted.ts';

const nav = document.querySelector<HTMLElement>('[data-filters]')!;
const message = nav.querySelector<HTMLElement>('[data-filter-message]')!;
const events = [...document.querySelectorAll<HTMLElement>('[data-f]')];
const sections = [...document.querySelectorAll<HTMLElement>('[data-part]')];
const links = [...nav.querySelectorAll<HTMLAnchorElement>('[data-group] a')].map((link) => {
	const group = link.closest<HTMLElement>('[data-group]')!.dataset['group']!;
	const key = link.parentElement!.id;
	return { link, group, key, value: key.slice(group.length + 1) };
});

/** The address with one filter set, or taken back if it is set already. */
function toggled(query: URLSearchParams, group: string, value: string): string {
	const next = new URLSearchParams(query);
	if (next.get(group) === value) next.delete(group);
	else next.set(group, value);
	return next.size > 0 ? `?${next.toString()}` : location.pathname;
}

/** Shows what the address asks for. A filter that does not exist is passed over. */
function show(): void {
	const query = new URLSearchParams(location.search);
	const chosen = links.filter(({ group, value }) => query.get(group) === value);
	for (const event of events) {
		const keys = event.dataset['f']!.split(' ');
		event.hidden = !chosen.every(({ key }) => keys.includes(key));
	}
	for (const section of sections)
		section.hidden = !events.some((event) => section.contains(event) && !event.hidden);
	for (const each of links) {
		each.link.href = toggled(query, each.group, each.value);
		if (chosen.includes(each)) {
			each.link.setAttribute('aria-current', 'true');
			each.link.closest('details')!.open = true;
		} else each.link.removeAttribute('aria-current');
	}
	const shown = events.filter((event) => !event.hidden).length;
	message.textContent =
		shown === 0
			? 'No event fits all of these. Take one back, or'
			: chosen.length === 0
				? counted(events.length, 'event')
				: `${shown} of ${counted(events.length, 'event')}`;
}

nav.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	history.pushState(null, '', link.href);
	show();
});
addEventListener('popstate', show);
nav.querySelector<HTMLAnchorElement>('[data-all]')!.href = location.pathname;

// An address made without script, such as #kind-attack, keeps its meaning.
const old = links.find(({ key }) => `#${key}` === location.hash);
if (old) history.replaceState(null, '', toggled(new URLSearchParams(), old.group, old.value));
show();
