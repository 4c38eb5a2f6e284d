import type { APIRoute } from 'astro';
import { otherLanguagesForm } from '../../model/search/concepts.ts';
import { subject } from '../../subject.ts';

/** The concepts in further languages, which search fetches when a word is neither in the texts nor English. */
export const GET: APIRoute = () => new Response(JSON.stringify(otherLanguagesForm(subject.concepts)));
