/** The two pages that the launcher writes itself; everything else is the built app. Neither needs a script. */

/**
 * Goes on to the app from a page of our own. A redirect would still count as coming from wherever the link was clicked,
 * and the browser would hold a SameSite=Strict cookie back.
 */
export const OPENING_PAGE = page(
  'Opening Career Mentor',
  '<meta http-equiv="refresh" content="0;url=/"><p>Opening…</p><p><a href="/">Go on</a></p>',
);

export const NO_SESSION_PAGE = page(
  'Career Mentor',
  '<p>This address was used already, or it is not complete.</p>' +
    '<p>Start the app again, or run its <code>serve</code> command, and open the address that it prints.</p>',
);

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
