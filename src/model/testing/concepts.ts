import type { Concept } from '../../subject/concepts.ts';

/** Two concepts whose words look alike in three languages. */
export const attack: Concept = {
	id: 'attack',
	words: ['attack'],
	asked: ['raid'],
	shared: [],
	fa: ['حمله'],
	ur: ['حملہ'],
	ar: ['هجوم'],
};
export const campaign: Concept = {
	id: 'campaign',
	words: ['campaign'],
	asked: [],
	shared: [],
	fa: ['کارزار'],
	ur: ['مہم'],
	ar: ['حملة'],
};
