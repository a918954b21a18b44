/**
 * `npm run audit:deps`: every installed package with its licence; ends with 1 when a licence is not permissive and
 * no exception is written down, when package-lock.json leaves open what is installed, or when a known weakness is
 * reported. When the registry does not answer that last question it says so, and ends with 2: that is no all-clear.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkLicences, checkPinning, dependenciesOf, exceptions, type LockFile } from '../checks/dependencies';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const dependencies = dependenciesOf(lock);
list('To build the site', false);
list('Only to test and measure', true);

const { problems: licences, used } = checkLicences(dependencies);
console.log('\nExceptions, each with its reason:');
for (const exception of exceptions) {
  const unused = used.has(exception) ? '' : ' (no package needs it any more: take it out)';
  console.log(`  ${exception.licence} for ${exception.packages}: ${exception.reason}${unused}`);
}
const problems = [...licences, ...checkPinning(lock)];
console.log(
  `\n${dependencies.length} packages, ${problems.length === 0 ? 'all with a licence that may be used, all pinned' : 'not all right:'}`,
);
for (const problem of problems) console.log(`  ${problem}`);
const weak = weaknesses();
if (weak === undefined)
  console.log(
    '\nThe registry did not say whether weaknesses are known. This is no all-clear: ask again from another network.',
  );
else
  console.log(
    weak === 0 ? '\nNo weakness is known of these versions.' : `\n${weak} known weaknesses; npm audit says which.`,
  );
process.exitCode = problems.length > 0 || weak ? 1 : weak === undefined ? 2 : 0;

function list(title: string, forDevelopment: boolean) {
  const some = dependencies.filter(({ development }) => development === forDevelopment);
  const byLicence = new Map<string, string[]>();
  for (const { name, version, licence } of some)
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
  console.log(`\n${title}: ${some.length} packages`);
  for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.length - a.length))
    console.log(`  ${licence || 'no licence stated'} (${names.length}): ${names.join(', ')}`);
}

/** How many weaknesses npm knows of; undefined when it cannot be asked. */
function weaknesses(): number | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const { metadata } = JSON.parse(stdout) as { metadata?: { vulnerabilities?: { total?: number } } };
    return metadata?.vulnerabilities?.total;
  } catch {
    return undefined;
  }
}
