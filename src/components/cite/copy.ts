/**
 * Buttons that copy: `data-copy` is the text, or the selector of the element whose text it is. They are shown where the
 * browser can copy (over https, and on this machine); what happened is said in the status beside them.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	const what = button.dataset['copy']!;
	const said = button.parentElement!.querySelector('[role=status]')!;
	button.hidden = !('clipboard' in navigator);
	button.addEventListener('click', () => {
		const text = what.startsWith('[') ? document.querySelector(what)!.textContent : what;
		navigator.clipboard.writeText(text).then(
			() => (said.textContent = 'Copied.'),
			() => (said.textContent = 'The browser did not let it copy: select the text instead.'),
		);
	});
}
