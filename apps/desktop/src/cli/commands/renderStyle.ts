import { PageStyle, TEMPLATE_IDS } from '@career-mentor/core/writing';
import { textOf, type Arguments } from '../command.ts';

/** The looks that the options ask for; a sentence about what is wrong with them otherwise. */
export function styleFrom(args: Arguments): Partial<PageStyle> | string {
  const fit = textOf(args, 'fit');
  const wanted = {
    template: textOf(args, 'template'),
    paper: textOf(args, 'paper'),
    accent: textOf(args, 'accent')?.toLowerCase(),
    fitPages: fit === undefined ? undefined : Number(fit),
  };
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const style = PageStyle.partial().safeParse(given);
  if (style.success) return definedOnly(style.data);
  const wrong = style.error.issues[0]?.path[0];
  return MISUSES.find(([field]) => field === wrong)?.[1] ?? style.error.message;
}

const MISUSES: readonly (readonly [keyof PageStyle, string])[] = [
  ['template', `--template knows ${TEMPLATE_IDS.join(', ')}.`],
  ['paper', '--paper knows a4 and letter.'],
  ['accent', '--accent needs a colour as #rrggbb.'],
  ['fitPages', '--fit needs 1 or 2 pages.'],
];

/** Absent options leave the looks as they are. */
function definedOnly(style: {
  readonly [TName in keyof PageStyle]?: PageStyle[TName] | undefined;
}): Partial<PageStyle> {
  const { template, paper, accent, fitPages } = style;
  return {
    ...(template === undefined ? {} : { template }),
    ...(paper === undefined ? {} : { paper }),
    ...(accent === undefined ? {} : { accent }),
    ...(fitPages === undefined ? {} : { fitPages }),
  };
}
