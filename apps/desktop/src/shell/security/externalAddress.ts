/**
 * The address a person may be asked to open outside the app: https only, without a name or password in it. Gives the
 * normalised address, or undefined for anything that is not to be opened at all.
 */
export function externalAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}
