/** Who may import whom: the rule that tests/architecture.test.ts holds, and the table of docs/architecture.md. */

/** One part of the code: what it does, and of which others it may know. It always knows itself. */
type Part = { is: string; knows: string[] };

/** Every part; what is not listed is not allowed. A part within another is closed unless it is named itself. */
export const parts: Record<string, Part> = {
  app: {
    is: 'routes: which addresses, which model, which component',
    knows: ['components', 'lib/pages', 'lib/assets', 'lib/site'],
  },
  components: { is: 'markup from a model', knows: ['lib/pages', 'lib/site', 'lib/content/schema', 'lib/words'] },
  'components/*/browser': {
    is: 'all that runs in a browser; types of models besides',
    knows: ['lib/search', 'lib/payout', 'lib/privacy', 'lib/words'],
  },
  'lib/assets': {
    is: 'files a browser loads besides pages',
    knows: ['lib/content', 'lib/pages', 'lib/search', 'lib/site'],
  },
  'lib/pages': {
    is: 'page models, and files for machines',
    knows: [
      'lib/content',
      'lib/payout',
      'lib/privacy',
      'lib/qr',
      'lib/search',
      'lib/search/build',
      'lib/share',
      'lib/site',
      'lib/words',
    ],
  },
  'lib/content': { is: 'reads and checks content', knows: ['lib/payout', 'lib/privacy', 'lib/site'] },
  'lib/deploy': { is: 'what servers must know of a site', knows: ['lib/site'] },
  'lib/export': { is: 'the answers as files for other channels', knows: ['lib/content', 'lib/site'] },
  'lib/payout': { is: 'days and sums of a payout', knows: ['lib/words'] },
  'lib/privacy': { is: 'what must never be shown: card numbers, secrets', knows: ['lib/words'] },
  'lib/qr': { is: 'QR codes', knows: [] },
  'lib/search': { is: 'reads and ranks a query', knows: [] },
  'lib/search/build': { is: 'makes the index', knows: ['lib/search'] },
  'lib/share': { is: 'draws share pictures', knows: ['lib/site'] },
  'lib/site': { is: 'addresses, headers, media types', knows: [] },
  'lib/words': { is: 'puts into a sentence of content what its `{names}` stand for', knows: [] },
  scripts: { is: 'the one command that starts all others', knows: ['lib/content'] },
  'scripts/site': {
    is: 'makes the site out of all the above: build, publish, serve',
    knows: [
      'scripts',
      'components',
      'lib/assets',
      'lib/content',
      'lib/deploy',
      'lib/pages',
      'lib/payout',
      'lib/share',
      'lib/site',
    ],
  },
  'scripts/studio': {
    is: 'an editor over the content, on this machine alone',
    knows: ['scripts/site', 'lib/content'],
  },
  'scripts/checks': { is: 'what `npm test` looks at and needs', knows: ['scripts/site', 'lib/deploy', 'lib/site'] },
  'scripts/commands': {
    is: 'what `npm run` starts, a file each',
    knows: ['scripts', 'scripts/site', 'scripts/studio', 'scripts/checks', 'scripts/bench', 'lib'],
  },
  'scripts/bench': {
    is: 'measures; has packages of its own',
    knows: ['scripts', 'scripts/site', 'scripts/checks', 'lib', 'lib/search/build'],
  },
};

/** The Markdown table of the parts. */
export function importTable(): string {
  const rows = Object.entries(parts).map(
    ([part, { is, knows }]) =>
      `| \`${part}\` | ${is} | ${knows.map((other) => `\`${other}\``).join(', ') || 'nothing of ours'} |`,
  );
  return ['| Part | is | may import |', '| --- | --- | --- |', ...rows].join('\n');
}
