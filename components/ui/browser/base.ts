/** The path of a host below which the site is, `/pos-help`: put in by the bundler (lib/assets), empty where a site has its host to itself. */
declare const BASE: string;

/** Where a browser finds what the site has at an address. */
export function placed(address: string): string {
  return BASE ? BASE + address : address;
}

/** Whether a name of what this device keeps is of this site: below the path of a host others keep things too. */
export function isOurs(name: string): boolean {
  return BASE ? name.startsWith(BASE) : true;
}
