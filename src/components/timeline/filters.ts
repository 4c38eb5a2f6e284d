/**
 * The timeline's filters with script: `?kind=attack&actor=ministry` in the address, one of each group, joined by “and”.
 * A click changes the address without loading the page; Back undoes it. Without this script a filter is a fragment.
 */
import { counted } from '../../file/counted.ts';

const nav = document.querySelector<HTMLElement>('[data-filters]')!;
const line = nav.querySelector<HTMLElement>('[data-filter-line]')!;
const all = nav.querySelector<HTMLAnchorElement>('[data-all]')!;
const drawing = document.querySelector<HTMLElement>('.lanes');
const message = nav.querySelector<HTMLElement>('[data-filter-message]')!;
const events = [...document.querySelectorAll<HTMLElement>('[data-f]')];
const parts = [...document.querySelectorAll<HTMLAnchorElement>('.jumps a')].map((jump) => ({
	jump: jump.parentElement!,
	section: document.getElementById(jump.hash.slice(1))!.closest<HTMLElement>('[data-part]')!,
}));
const links = [...nav.querySelectorAll<HTMLAnchorElement>('[data-group] a')].map((link) => {
	const group = link.closest<HTMLElement>('[data-group]')!.dataset['group']!;
	const key = link.parentElement!.id;
	return { link, group, key, value: key.slice(group.length + 1), item: link.parentElement! };
});

/** The address with one filter set, or taken back if it is set already. */
function toggled(query: URLSearchParams, group: string, value: string): string {
	const next = new URLSearchParams(query);
	if (next.get(group) === value) next.delete(group);
	else next.set(group, value);
	return next.size > 0 ? `?${next.toString()}` : location.pathname;
}

/** How many events there are behind a link, in brackets after it. */
const setCount = (item: Element, count: number): void =>
	void (item.querySelector('span')!.textContent = `(${count})`);

/** Shows what the address asks for. A filter that does not exist is passed over. */
function show(): void {
	const query = new URLSearchParams(location.search);
	const chosen = links.filter(({ group, value }) => query.get(group) === value);
	const fits = (event: HTMLElement, asked: typeof links): boolean => {
		const keys = event.dataset['f']!.split(' ');
		return asked.every(({ key }) => keys.includes(key));
	};
	for (const event of events) event.hidden = !fits(event, chosen);
	for (const { jump, section } of parts) {
		const count = events.filter((event) => section.contains(event) && !event.hidden).length;
		section.hidden = jump.hidden = count === 0;
		setCount(jump, count);
	}
	// It draws all that happened in its days.
	if (drawing) drawing.hidden = chosen.length > 0;
	all.hidden = chosen.length === 0;
	for (const each of links) {
		// What it would find, in place of another of its group.
		const asked = [...chosen.filter(({ group }) => group !== each.group), each];
		setCount(each.item, events.filter((event) => fits(event, asked)).length);
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
	// On a phone the answer would be out of sight below. Who has no pointer keeps what has the focus in sight, too, if both fit.
	line.scrollIntoView({ block: event.detail > 0 ? 'start' : 'nearest' });
	// What had the focus is hidden with the last filter.
	if (all.hidden && link === all) links[0]?.link.focus({ preventScroll: true });
});
addEventListener('popstate', show);
all.href = location.pathname;

// An address made without script, such as #kind-attack, keeps its meaning.
const old = links.find(({ key }) => `#${key}` === location.hash);
if (old) history.replaceState(null, '', toggled(new URLSearchParams(), old.group, old.value));
show();
