import { parseSync } from 'vite';

/** Lines of a file and of its longest functions (by name and first line). */
export interface Measures {
  readonly lines: number;
  readonly functions: readonly { readonly name: string; readonly line: number; readonly lines: number }[];
}

/** Measures TypeScript or JavaScript source: functions are those with a block body, nested ones count for themselves. */
export function measure(fileName: string, source: string): Measures {
  const lineOf = lineCounter(source);
  const functions: { name: string; line: number; lines: number }[] = [];
  visit(parseSync(fileName, source).program, '', (name, start, end) => {
    functions.push({ name, line: lineOf(start), lines: lineOf(end) - lineOf(start) + 1 });
  });
  return { lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0), functions };
}

type Found = (name: string, start: number, end: number) => void;

/** Walks the syntax tree; `name` is the nearest name above, for functions that have none of their own. */
function visit(node: unknown, name: string, found: Found): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, name, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const named = nameOf(node) ?? name;
  if (isFunctionWithBlock(node)) found(named || 'anonymous', node.start, node.end);
  for (const child of Object.values(node)) visit(child, named, found);
}

function nameOf(node: object): string | undefined {
  const holder = 'id' in node ? node.id : 'key' in node ? node.key : undefined;
  const isNamed = typeof holder === 'object' && holder !== null && 'name' in holder && typeof holder.name === 'string';
  return isNamed ? String(holder.name) : undefined;
}

function isFunctionWithBlock(node: object): node is { readonly start: number; readonly end: number } {
  const isFunction = 'type' in node && /Function(Declaration|Expression)$/.test(String(node.type));
  if (!isFunction || !('body' in node) || typeof node.body !== 'object' || node.body === null) return false;
  return 'type' in node.body && ['BlockStatement', 'FunctionBody'].includes(String(node.body.type));
}

/** Gives the line (from 1) of an offset. */
function lineCounter(source: string): (offset: number) => number {
  const starts = [0];
  for (let index = source.indexOf('\n'); index >= 0; index = source.indexOf('\n', index + 1)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
