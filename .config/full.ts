/**
 * `npm run test:full`: `npm test` with every width, scheme and page, and in the other engines that are at hand. The browser
 * tests read FULL; without it they take a part of each that shows the same faults sooner. The results are kept for the
 * accessibility statement.
 */
process.env['FULL'] = '1';
await import('./test.ts');
await import('./record.ts');

export {};
