// The only file that knows fast-xml-parser; why it is here is in docs/decisions/0014-how-files-for-programs-are-read.md.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ok, refused, type Result } from '../kernel/result';
import { decodeEntities, refuseDefinitions } from './entities';

/** An element without the prefix of its name. */
export type XmlElement = {
  readonly name: string;
  /** Line of the file on which it begins, the first being 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of the elements in it; spaces at the ends are cut off. */
  readonly text: string;
  readonly children: readonly XmlElement[];
};

const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';

/**
 * Reads XML into its elements; first the outermost ones. Names and numbers stay text; no address is opened, and nothing that the file
 * defines is grown. Faults: `file-defines-words` (a DOCTYPE, looked for before parsing), `xml-damaged` (an element without its end, as
 * in a file that was cut off).
 */
export function readXml(text: string): Result<XmlElement[]> {
  const unsafe = refuseDefinitions(text);
  if (unsafe) return unsafe;
  // The parser makes every line end one sign before it counts, so the places that it gives are those of this text.
  const lines = text.replace(/\r\n?/g, '\n');
  try {
    const checked = XMLValidator.validate(lines);
    if (checked !== true) return damaged(checked.err.line);
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      cdataPropName: CDATA,
      ignoreDeclaration: true,
      ignorePiTags: true,
      removeNSPrefix: true,
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: false,
      trimValues: false,
      captureMetaData: true,
    });
    const nodes: unknown = parser.parse(lines);
    const lineAt = lineCounter(lines);
    return ok(Array.isArray(nodes) ? nodes.flatMap((node: unknown) => toElement(node, lineAt)) : []);
  } catch {
    // It throws for names that are dangerous in JavaScript and for elements nested deeper than any bank writes.
    return damaged(undefined);
  }
}

function damaged(line: number | undefined): Result<never> {
  const where = line === undefined ? '' : ` near line ${line}`;
  return refused({ code: 'xml-damaged', message: `This XML file is damaged${where}, or stops before its end, so payments may be missing from it. Nothing was added. Download the statement from your bank again.` });
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** One element of the parser's own tree; nothing for the text between elements. */
function toElement(node: unknown, lineAt: (place: number) => number): XmlElement[] {
  if (!isNode(node)) return [];
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT || name === CDATA) return [];
  const inside = Array.isArray(node[name]) ? (node[name] as unknown[]) : [];
  const line = lineAt(placeOf(node));
  return [{ name, line, attributes: attributesOf(node), text: inside.map(textOf).join('').trim(), children: inside.flatMap((one) => toElement(one, lineAt)) }];
}

function placeOf(node: Node): number {
  const about: unknown = Object.getOwnPropertySymbols(node).map((symbol) => (node as Readonly<Record<symbol, unknown>>)[symbol])[0];
  return isNode(about) && typeof about['startIndex'] === 'number' ? about['startIndex'] : 0;
}

function attributesOf(node: Node): Record<string, string> {
  const written = node[ATTRIBUTES];
  if (!isNode(written)) return {};
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, decodeEntities(typeof value === 'string' ? value : '')]));
}

function textOf(node: unknown): string {
  if (!isNode(node)) return '';
  const [text, cdata] = [node[TEXT], node[CDATA]];
  if (typeof text === 'string') return decodeEntities(text);
  return Array.isArray(cdata) && isNode(cdata[0]) && typeof cdata[0][TEXT] === 'string' ? cdata[0][TEXT] : '';
}

/** The line of a place in the text. Elements are asked for in the order in which they stand, so each line end is met once. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let at = text.indexOf('\n');
  return (place) => {
    for (; at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
    return line;
  };
}

/** The elements at the end of a path of names, like `NtryDtls/TxDtls`, in the order of the file. */
export function elementsAt(from: XmlElement, path: string): XmlElement[] {
  return path.split('/').reduce<XmlElement[]>((elements, name) => elements.flatMap(({ children }) => children.filter((child) => child.name === name)), [from]);
}

/** The text of the first of some paths that has one; empty where none has. */
export function textAt(from: XmlElement, ...paths: readonly string[]): string {
  for (const path of paths) {
    const text = elementsAt(from, path).find((element) => element.text !== '')?.text;
    if (text !== undefined) return text;
  }
  return '';
}
