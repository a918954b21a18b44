/** A Chinese number with the code of its country: `400-000-0000` → `+86-400-000-0000`; an area code loses its leading 0. */
export const internationalNumber = (number: string) => `+86-${number.replace(/^0/, '')}`;
