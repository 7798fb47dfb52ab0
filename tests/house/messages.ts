import { parseSync } from 'vite';

/** A message as the tables hold it: one text, or one for each plural form. */
type Message = string | { readonly one: string; readonly other: string };
export type Messages = Readonly<Record<string, Message>>;

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);

const placeholdersIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The placeholders of a message, in any of its forms. */
export const placeholdersOf = (message: Message) => [...new Set(formsOf(message).flatMap(placeholdersIn))].sort();

/** Keys written out, and keys that a template builds: `failure.${code}`. One that begins with a value names no key. */
const TEMPLATE = /`([a-z][\w-]*\.[^`]*\$\{[^`]*)`/g;

const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/**
 * The keys that no source speaks.
 * @param sources source text by path, without the tables themselves
 */
export function findUnusedKeys(keys: readonly string[], sources: Readonly<Record<string, string>>): string[] {
  const all = Object.values(sources).join('\n');
  const templates = [...all.matchAll(TEMPLATE)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escape)
          .join('.+')}$`,
      ),
  );
  return keys.filter((key) => !all.includes(`'${key}'`) && !templates.some((template) => template.test(key)));
}

/** Attributes that a reader reads or hears. */
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'label']);

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: { readonly name?: string; readonly namespace?: { readonly name: string } };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const hasWords = (text: unknown) => typeof text === 'string' && /\p{L}/u.test(text);
const hasHan = (text: unknown) => typeof text === 'string' && /\p{Script=Han}/u.test(text);

/** Words that stand in code where a reader meets them, and in no table of messages. */
export function findLiteralWords(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const found: string[] = [];
  const visit = (node: unknown) => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (!isNode(node)) return;
    if (node.type === 'JSXText' && hasWords(node.value)) found.push(String(node.value).trim());
    if (node.type === 'JSXAttribute' && isNode(node.value) && SPOKEN.has(node.name?.name ?? '')) {
      if (node.value.type === 'Literal' && hasWords(node.value.value)) found.push(String(node.value.value));
    }
    if (node.type === 'Literal' && hasHan(node.value)) found.push(String(node.value));
    for (const part of Object.values(node)) if (typeof part === 'object') visit(part);
  };
  visit(program);
  return found;
}
