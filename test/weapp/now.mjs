/** When the tests of the mini-program begin: Tuesday, 24 November 2026, 10:00 in Shanghai. */
export const NOW = '2026-11-24T02:00:00.000Z'
