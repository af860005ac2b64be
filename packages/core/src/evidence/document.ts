import { z } from 'zod';

/** A rectangle on a page: points (1/72 inch), origin at the top left corner of the page. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/**
 * Page numbers start at 1; width and height are in points. Formats without pages have one page of the lines' extent.
 * `turn` is there for pictures that lie on their side or hang askew: the degrees, clockwise and about its middle, by
 * which the page as the file shows it is turned to stand upright. Size and boxes are those of the page after the turn.
 */
export const Page = z.object({
  number: z.int().min(1),
  width: z.number(),
  height: z.number(),
  turn: z.number().optional(),
});
export type Page = z.infer<typeof Page>;

/**
 * A stretch of text drawn in one style on one line. `start`/`end` are offsets (UTF-16 units) into the document's text.
 * `edges` holds the x coordinate of each character's left edge plus the last right edge: length end - start + 1.
 */
export const Run = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  box: Box,
  edges: z.array(z.number()).optional(),
  fontSize: z.number(),
  bold: z.boolean(),
  italic: z.boolean(),
  /** CSS-like colour of the glyphs where the format tells, e.g. `#1f2937`. */
  color: z.string().optional(),
  /**
   * How sure text recognition was of this word, 0 to 1; absent where the file itself says its text. Measured on printed
   * pages, words above 0.8 are nearly always right and words under 0.6 are wrong about every second time, so a fact that
   * stands on a run with this field should be no surer than its least sure run.
   */
  certainty: z.number().min(0).max(1).optional(),
});
export type Run = z.infer<typeof Run>;

/**
 * One visual line of one column, in reading order. `region` numbers the areas of a page (header band, sidebar, main
 * column…) in reading order across the document; `kind` tells a table cell or list item from running text.
 */
export const Line = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  page: z.int().min(1),
  box: Box,
  region: z.int().min(0),
  kind: z.enum(['text', 'list-item', 'table-cell', 'page-header', 'page-footer']),
  /** Where the format names it (DOCX style "Heading 2" gives 2). */
  headingLevel: z.int().min(1).max(9).optional(),
  /** Table position where there is one; cells of a row share `row`. */
  cell: z.object({ table: z.int(), row: z.int(), column: z.int() }).optional(),
  runs: z.array(Run),
});
export type Line = z.infer<typeof Line>;

/** A hyperlink and the text it stands on; start === end when the link covers an icon without text. */
export const Link = z.object({ start: z.int(), end: z.int(), page: z.int(), box: Box, url: z.string() });
export type Link = z.infer<typeof Link>;

export const DocumentFormat = z.enum([
  'pdf',
  'docx',
  'txt',
  'odt',
  'rtf',
  'html',
  'markdown',
  'json-resume',
  'linkedin',
  'image',
]);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/**
 * A fact that a data file names by its field, so that nothing has to be read out of running text: `path` is the field's
 * path in the CV's schema (`work.0.position`), `start`/`end` the place where the page that we set shows it.
 */
export const StatedFact = z.object({ path: z.string(), value: z.string(), start: z.int().min(0), end: z.int().min(0) });
export type StatedFact = z.infer<typeof StatedFact>;

/**
 * A read document: `text` is all lines in reading order joined by '\n'; every character of a line belongs to one run,
 * so every offset maps back to a page and a box.
 */
export const DocumentText = z.object({
  /** sha256 of the file's bytes, lower-case hex. */
  id: z.string(),
  fileName: z.string(),
  format: DocumentFormat,
  text: z.string(),
  pages: z.array(Page),
  lines: z.array(Line),
  links: z.array(Link),
  /** ISO 639-1 code, `und` when the text is too short to tell. */
  language: z.string(),
  warnings: z.array(z.string()),
  /** Only for files of fields (JSON Resume, LinkedIn's export): all facts they state, in the order of the text. */
  stated: z.array(StatedFact).optional(),
});
export type DocumentText = z.infer<typeof DocumentText>;
