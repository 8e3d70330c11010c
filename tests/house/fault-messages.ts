import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** A fault as it stands in a source: `…` in its sentence is what the case fills in. */
export type FaultMessage = { readonly code: string; readonly message: string; readonly file: string };

/** Every fault that a source of `shared` or `electron` makes, by code, then file. */
export function faultMessages(): FaultMessage[] {
  const found = ['shared', 'electron'].flatMap((folder) => sourcesIn(join(ROOT, folder)).flatMap(messagesIn));
  return found.sort((a, b) => compare(a.code, b.code) || compare(a.file, b.file) || compare(a.message, b.message));
}

/** Faults put together by their code or by their sentence, in the order given. */
export function groupedBy(faults: readonly FaultMessage[], key: 'code' | 'message'): Map<string, FaultMessage[]> {
  const groups = new Map<string, FaultMessage[]>();
  for (const fault of faults) groups.set(fault[key], [...(groups.get(fault[key]) ?? []), fault]);
  return groups;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

function messagesIn(path: string): FaultMessage[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const file = relative(ROOT, path).replaceAll('\\', '/');
  const found: FaultMessage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [code, message] = [textOf(node, 'code'), textOf(node, 'message')];
      if (code !== undefined && message !== undefined) found.push({ code, message, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(object: ts.ObjectLiteralExpression, name: string): string | undefined {
  for (const property of object.properties) {
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return '…';
    if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && property.name.text === name) return wordsOf(property.initializer);
  }
  return undefined;
}

/** The words of an expression; what is worked out is `…`. */
function wordsOf(expression: ts.Expression): string {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isTemplateExpression(expression)) return expression.head.text + expression.templateSpans.map((span) => `…${span.literal.text}`).join('');
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) return wordsOf(expression.left) + wordsOf(expression.right);
  return '…';
}
