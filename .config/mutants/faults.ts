import { COMPONENT_FAULTS } from './components.ts';
import type { Fault } from './fault.ts';
import { FORM_FAULTS } from './forms.ts';
import { GATE_FAULTS } from './gate.ts';
import { LANGUAGE_FAULTS } from './languages.ts';
import { MODEL_FAULTS } from './model.ts';
import { PAGE_FAULTS } from './pages.ts';
import { PUBLISHING_FAULTS } from './publishing.ts';
import { SEARCH_FAULTS } from './search.ts';
import { STYLE_FAULTS } from './styles.ts';

/** Every planted fault, from the model to what is published. */
export const FAULTS: readonly Fault[] = [
	...MODEL_FAULTS,
	...GATE_FAULTS,
	...SEARCH_FAULTS,
	...LANGUAGE_FAULTS,
	...COMPONENT_FAULTS,
	...STYLE_FAULTS,
	...PAGE_FAULTS,
	...PUBLISHING_FAULTS,
	...FORM_FAULTS,
];
