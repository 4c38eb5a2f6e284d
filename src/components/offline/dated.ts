import { SAVED_ON } from '../../model/offline/saved.ts';

/** An answer as it is saved: with the moment at which it came. */
export function dated({ body, status, headers: sent }: Response): Response {
	const headers = new Headers(sent);
	headers.set(SAVED_ON, new Date().toISOString());
	return new Response(body, { status, headers });
}
