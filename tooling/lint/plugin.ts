import { relative, sep } from 'node:path';
import { boundaryViolation, zoneOf } from './boundaries.ts';

/**
 * The house rules as an oxlint plugin (ESLint's rule interface, of which only what is used is described here). The rules
 * themselves are plain functions beside this file; here they only get their nodes.
 */
interface Located {
  readonly loc: { readonly start: { readonly line: number } };
}
interface ImportNode extends Located {
  readonly source: { readonly value: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
}
interface Context {
  readonly filename: string;
  readonly cwd: string;
  readonly sourceCode: { readonly lines: readonly string[] };
  readonly report: (problem: { readonly node: object; readonly message: string }) => void;
}
interface CastNode extends Located {
  readonly typeAnnotation: { readonly type: string; readonly typeName?: { readonly name?: string } };
}
interface MemberNode extends Located {
  readonly object: { readonly name?: string; readonly property?: { readonly name?: string } };
}

const fileOf = (context: Context): string => relative(context.cwd, context.filename).split(sep).join('/');

/** Imports stay inside the boundaries of `zones.ts`. */
const boundaries = {
  create(context: Context) {
    const check = (node: ImportNode): void => {
      if (typeof node.source?.value !== 'string') return;
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
      const message = boundaryViolation({ file: fileOf(context), specifier: node.source.value, typeOnly });
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** A type assertion says why the compiler cannot know, in a comment on its line or on the line above. */
const explainedCast = {
  create(context: Context) {
    const check = (node: CastNode): void => {
      if (node.typeAnnotation.typeName?.name === 'const') return;
      const line = node.loc.start.line;
      const around = context.sourceCode.lines.slice(Math.max(0, line - 2), line);
      if (around.some((text) => text.includes('//') || text.includes('*/'))) return;
      context.report({
        node,
        message: 'say in a comment on this line why this cast is right, or parse the value instead',
      });
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

/** Electron's message channels have names in one place only. */
const channelsInIpc = {
  create(context: Context) {
    const file = fileOf(context);
    const allowed = file.startsWith('apps/desktop/src/ipc/') || file.endsWith('.test.ts') || zoneOf(file) === undefined;
    return {
      MemberExpression(node: MemberNode): void {
        const name = node.object.name ?? node.object.property?.name ?? '';
        if (allowed || !['ipcMain', 'ipcRenderer'].includes(name)) return;
        context.report({ node, message: `${name} belongs into apps/desktop/src/ipc: use the transport there` });
      },
    };
  },
};

export default {
  meta: { name: 'career-mentor' },
  rules: { boundaries, 'explained-cast': explainedCast, 'channels-in-ipc': channelsInIpc },
};
