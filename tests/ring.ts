/** Which ring runs: `npm test` is what must hold before a change goes out, `npm test -- --full` the whole matrix. */
export const full = process.env.TEST_RING === 'full';
