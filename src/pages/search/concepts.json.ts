import type { APIRoute } from 'astro';
import { scriptsForm } from '../../model/search/concepts.ts';
import { subject } from '../../subject.ts';

/** The concepts in languages of other letters, which search fetches when such a letter is typed. */
export const GET: APIRoute = () => new Response(JSON.stringify(scriptsForm(subject.concepts)));
