/** Where builds work; `out/` must be on the same disk. */
export const work = '.build';
