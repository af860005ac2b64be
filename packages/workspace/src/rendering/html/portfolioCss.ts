/** The look of the portfolio page: one column of cards, light or dark as the reader's machine is set. */
export const portfolioCss = (accent: string): string => `:root {
  color-scheme: light dark;
  --accent: ${accent};
  --page: #fbfbfc; --card: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d8dde3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: color-mix(in oklab, ${accent} 42%, white);
    --page: #14171b; --card: #1c2026; --ink: #e9ecef; --soft: #a7b0ba; --line: #363d46;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.6 "Inter", system-ui, "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-block: 4.5rem 1rem; }
.face { float: right; width: 8rem; height: 8rem; border-radius: 50%; object-fit: cover; margin: 0 0 1rem 1.5rem; }
h1 { font-size: clamp(2.2rem, 6vw, 3.4rem); line-height: 1.1; letter-spacing: -.02em; margin: 0; }
.headline { font-size: 1.3rem; color: var(--accent); margin: .6rem 0 0; }
.contact { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; margin: 1.25rem 0 0; list-style: none; color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 1.5rem 0 0; }
a { color: var(--accent); text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
section { padding-block: 2rem .5rem; }
h2 { font-size: 1.5rem; margin: 0 0 1rem; }
h3 { font-size: 1.1rem; margin: 0; }
article { padding-block: .25rem 1.25rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1.25rem; }
.cards article { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem 1.4rem; }
.where { color: var(--soft); margin: .1rem 0 .5rem; }
p { margin: .4rem 0; }
article ul { margin: .4rem 0; padding-left: 1.2rem; }
li::marker { color: var(--accent); }
.tags { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; padding: 0 !important; }
.tags li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; font-size: .9rem; }
footer { color: var(--soft); padding-block: 2rem 3rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { body { font-size: 10pt; } nav, .skip { display: none; } .cards { display: block; } header { padding-block: 0 1rem; } }`;
