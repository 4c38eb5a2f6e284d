import Actor from './Actor.astro';
import Claim from './Claim.astro';
import Event from './Event.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Place from './Place.astro';
import Term from './Term.astro';
import Toll from './Toll.astro';
import Where from './Where.astro';

/** What an author may write in MDX without importing it. */
export const components = {
	a: Link,
	h2: Heading2,
	h3: Heading3,
	Actor,
	Claim,
	Event,
	Place,
	Term,
	Toll,
	Where,
};
