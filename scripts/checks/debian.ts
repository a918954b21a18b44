/** Programs that tests and benches start and Node does not bring: found where they are, else installed from Debian's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of the first of `names` that is installed, undefined when none is. Servers are often where only an administrator's PATH looks. */
export const findProgram = (...names: string[]): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .flatMap((dir) => names.map((name) => join(dir, name)))
    .find((path) => existsSync(path));

/** Asked for once a run. */
let listsAreNew = false;

/**
 * Installs Debian packages without a question, as root or by sudo without a password, where there are such; the caller
 * looks whether it worked. It waits for another program that installs. Debian starts a server that it installs, for all
 * the world, and at every start of the machine: not here.
 */
export function installDebian(...packages: string[]) {
  const isRoot = process.getuid?.() === 0;
  if (!findProgram('apt-get') || !(isRoot || findProgram('sudo'))) return;
  const update = listsAreNew ? '' : 'patiently update -qq;';
  listsAreNew = true;
  const script = `
    policy=/usr/sbin/policy-rc.d
    if [ ! -e $policy ]; then
      trap 'rm -f $policy' EXIT
      printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod +x $policy
    fi
    export DEBIAN_FRONTEND=noninteractive LC_ALL=C
    # Of its four locks apt itself waits for two. Ten minutes are enough for an upgrade of the system.
    patiently() {
      for waited in $(seq 200); do
        said=$(apt-get "$@" 2>&1); status=$?
        case $said in *'Could not get lock'*) ;; *) break ;; esac
        [ $waited = 1 ] && echo 'Another program installs packages: waiting for it …'
        sleep 3
      done
      [ $status = 0 ] || echo "$said"
    }
    ${update} patiently install -y -qq --no-install-recommends "$@"
    for package; do
      service=\${package%-light}
      [ -d /run/systemd/system ] && systemctl disable --quiet "$service" 2>/dev/null
    done`;
  const [program, ...args] = [...(isRoot ? [] : ['sudo', '-n']), 'sh', '-c', script, 'sh', ...packages];
  spawnSync(program!, args, { stdio: 'inherit' });
}

/** A program, from its Debian package when it is not there; says what to install when that does not work. */
export function ensureInstalled(name: string, debianPackage: string): string {
  const found = findProgram(name);
  if (found) return found;
  console.log(`No ${name} found; installing Debian’s package ${debianPackage} …`);
  installDebian(debianPackage);
  const installed = findProgram(name);
  if (!installed)
    throw new Error(`no ${name} is here or could be installed. Install it: apt-get install ${debianPackage}`);
  return installed;
}
