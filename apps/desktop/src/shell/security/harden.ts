import type { App, Session, WebContents } from 'electron';
import { destinationOf, isOwnPage, isPermitted } from './navigation.ts';

/** Asks the person whether an address may be opened in the system's browser, and opens it. */
export type OpenOutside = (address: string) => void;

/** Denies by default, for every page that ever comes to life in this app: navigation, windows, webviews. */
export function hardenContents(app: Pick<App, 'on'>, openOutside: OpenOutside): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, openOutside));
}

function guardContents(contents: WebContents, openOutside: OpenOutside): void {
  contents.on('will-navigate', (details) => {
    if (isOwnPage(details.url)) return;
    details.preventDefault();
    askFor(details.url, openOutside);
  });
  contents.on('will-redirect', (details) => {
    if (!isOwnPage(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    askFor(url, openOutside);
    return { action: 'deny' };
  });
}

function askFor(address: string, openOutside: OpenOutside): void {
  const destination = destinationOf(address);
  if (destination.kind === 'ask') openOutside(destination.address);
}

/** Denies permissions, devices and every request that is not for the page itself. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isPermitted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isLocal(details.url) }));
}

/** Pages of the app, and data the page made itself. The developer tools are local too. */
const isLocal = (address: string): boolean => isOwnPage(address) || /^(blob:app:|data:|devtools:)/.test(address);
