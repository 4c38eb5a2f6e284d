/**
 * `npm run test:full`: `npm test` with every width, scheme and page. The browser tests read FULL; without it they take a
 * part of each that shows the same faults sooner.
 */
process.env['FULL'] = '1';
await import('./test.ts');

export {};
