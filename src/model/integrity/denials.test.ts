import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, aRelation } from '../testing/entries.ts';
import { denials } from './denials.ts';

const claims = [
	aClaim({
		status: 'disputed',
		positions: [
			{ holder: 'iran', statement: 'Armed men were struck.', sources: ['irna-on-strike'] },
			{ holder: 'pakistan', statement: 'A family was struck.', sources: ['dawn-on-strike'] },
		],
	}),
];

it('accepts a target that denies or says it, and one that holds no position', () => {
	const by = (assertedBy: string[], deniedBy: string[]) => ({
		claims,
		relations: [aRelation({ assertedBy, deniedBy })],
	});
	expect(told(denials, by(['iran'], ['pakistan']))).toBe('');
	expect(told(denials, by(['pakistan'], []))).toBe('');
	expect(told(denials, { relations: [aRelation({ assertedBy: ['iran'] })] })).toBe('');
});

it('reports a target whose position the tie leaves out', () => {
	const relations = [aRelation({ assertedBy: ['iran'] })];
	expect(told(denials, { claims, relations })).toMatchInlineSnapshot(
		`"src/content/relations/iran-struck-pakistan.yaml: deniedBy: found nothing of "pakistan", which holds a position in "strike-on-panjgur"; expected that actor under "deniedBy", or under "assertedBy" if it says so too. To mend: add it there, or take the claim out if it is about another matter [denials]"`,
	);
});
