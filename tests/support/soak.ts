/** Whether this is the long run, `npm run soak`: everything that `npm test` tries a part of. */
export const IS_SOAK = process.env['CHARITY_TALLY_SOAK'] !== undefined;
