/** The content with the payout of the shipped operator, whoever's layer lies over it. */
import { kinds } from '@/lib/payout/arrival';
import { loadContent } from '@/scripts/site/content';

const payout = { kinds: [...kinds], cutOff: '23:00', basis: '只见于一套公开的收单系统' };

export const withShippedPayout = { ...loadContent(), site: { ...loadContent().site, payout } };
