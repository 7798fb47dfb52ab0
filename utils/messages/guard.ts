import * as v from 'valibot';
import { LONGEST_SAMPLE } from '../gate';
import { LANGUAGES, MARKS_SHOWN, SITE_RULES, VERDICTS } from '../model';
import type { Calls, FailureCode, Result } from './contract';
import { editSchema, isInPageEdit } from './edit-schema';

export type CallType = keyof Calls;

/** Who may make a call: the program's own script in a tab, or one of its own pages. */
type Origin = 'content' | 'extension-page';

/** Who made a call, as the browser says it, and not the message. */
export interface Caller {
  /** The tab that a content script stands in; null for a page of the extension. */
  readonly tabId: number | null;
  readonly url: string;
}

/** What this extension is called by the browser. */
export interface Self {
  /** `runtime.id` */
  readonly id: string;
  /** `runtime.getURL('')`, with its slash at the end. */
  readonly origin: string;
}

/** Longer than any real one; what a page writes beyond it is cut off, because a long title is no reason not to read. */
const LONGEST_WORDS = 2000;
const LONGEST_URL = 8192;
/** Some 200 times the longest newspaper page; what is more is no news, and would only cost time. */
const LONGEST_TEXT = 8_000_000;
const MOST_PARTS = 200;
const MOST_REASONS = 200;
const LONGEST_NOTE = 20_000;
/** Everything of a large database at once. */
const MOST_FIGURES = 100_000;

const words = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LONGEST_WORDS)),
);
const optionalWords = v.nullable(words);
const webAddress = v.pipe(v.string(), v.maxLength(LONGEST_URL), v.url(), v.regex(/^https?:/iu));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What the page claims may be nonsense; nonsense is as good as nothing. */
const claimedAddress = v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_URL))), null);
const claimedDate = v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null);

const reasons = v.pipe(
  v.array(v.strictObject({ code: words, detail: words, weight: v.pipe(v.number(), v.finite()) })),
  v.maxLength(MOST_REASONS),
);

const decision = v.strictObject({
  verdict: v.picklist(VERDICTS),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons,
});

const question = v.strictObject({
  url: webAddress,
  title: words,
  text: v.pipe(v.string(), v.maxLength(LONGEST_SAMPLE)),
  structure: reasons,
});

const part = v.strictObject({
  key: words,
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  metadata: v.strictObject({
    title: optionalWords,
    site: optionalWords,
    author: optionalWords,
    publishedDate: claimedDate,
  }),
});

const page = v.strictObject({
  url: webAddress,
  canonicalUrl: claimedAddress,
  declaredLang: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(64))), null),
  parts: v.pipe(v.array(part), v.maxLength(MOST_PARTS)),
});

/** Of a call: who may make it, and what it carries. A call without a row here does not exist. */
interface Rule<T extends CallType> {
  readonly from: Origin | 'either';
  readonly schema: v.GenericSchema<unknown, Calls[T]['send']>;
  /** The page that it speaks of. A content script speaks for its own page only. */
  readonly addressOf?: (payload: Calls[T]['send']) => string;
  /** Of a call that either may make: what a content script may make of it. */
  readonly isForPages?: (payload: Calls[T]['send']) => boolean;
}

/** Of any row that we have stored. */
const rowId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[^\s/?#@]+$/u));
const entries = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const editId = v.pipe(v.number(), v.integer(), v.minValue(1));

const RULES: { readonly [T in CallType]: Rule<T> } = {
  'gate.decided': {
    from: 'content',
    schema: v.strictObject({ url: webAddress, decision }),
    addressOf: ({ url }) => url,
  },
  'gate.asked': {
    from: 'content',
    schema: v.strictObject({ question }),
    addressOf: (payload) => payload.question.url,
  },
  'page.read': { from: 'content', schema: v.strictObject({ page }), addressOf: (payload) => payload.page.url },
  'marks.removed': { from: 'content', schema: v.strictObject({ url: webAddress }), addressOf: ({ url }) => url },
  'tab.state': { from: 'extension-page', schema: v.strictObject({ tabId }) },
  'tab.annotate': { from: 'extension-page', schema: v.strictObject({ tabId }) },
  'tab.marks': { from: 'extension-page', schema: v.strictObject({ tabId, shown: v.picklist(MARKS_SHOWN) }) },
  'edit.do': {
    from: 'either',
    schema: v.strictObject({ edit: editSchema }),
    isForPages: ({ edit }) => isInPageEdit(edit),
  },
  'edit.undo': { from: 'either', schema: v.strictObject({ editId }) },
  'edit.redo': { from: 'either', schema: v.strictObject({ editId }) },
  'edit.next': { from: 'either', schema: v.strictObject({ entries }) },
  'mark.details': {
    from: 'either',
    schema: v.strictObject({
      category: v.picklist(['figure', 'organization', 'highlight']),
      id,
    }),
  },
  'collection.add': {
    from: 'either',
    schema: v.strictObject({
      figureIds: v.pipe(v.array(id), v.maxLength(MOST_FIGURES)),
      highlightIds: v.exactOptional(v.pipe(v.array(id), v.maxLength(MOST_FIGURES))),
    }),
  },
  'script.wanted': { from: 'content', schema: v.strictObject({ script: v.literal('card') }) },
  'mark.reveal': { from: 'extension-page', schema: v.strictObject({ tabId, id }) },
  'draft.save': { from: 'either', schema: v.strictObject({ id, text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)) }) },
  'mark.form': { from: 'either', schema: v.strictObject({ id }) },
  'selection.read': {
    from: 'content',
    schema: v.strictObject({
      part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PARTS)),
      start: offset,
      end: offset,
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
      want: v.picklist(['place', 'figure', 'organization']),
    }),
  },
  forget: {
    from: 'extension-page',
    schema: v.strictObject({
      wanted: v.variant('what', [
        v.strictObject({ what: v.literal('article'), sourceId: rowId }),
        v.strictObject({ what: v.literal('site'), host }),
        v.strictObject({ what: v.literal('hour'), since: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
        v.strictObject({ what: v.literal('everything') }),
      ]),
    }),
  },
  'article.show': { from: 'extension-page', schema: v.strictObject({ sourceId: rowId, id: rowId, url: webAddress }) },
  'text.read': {
    from: 'extension-page',
    schema: v.strictObject({
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
      title: words,
      site: optionalWords,
      publishedDate: claimedDate,
    }),
  },
  'text.understand': {
    from: 'extension-page',
    schema: v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_WORDS)), lang: v.picklist(LANGUAGES) }),
  },
  'jobs.run': { from: 'extension-page', schema: v.strictObject({ kind: v.literal('tally') }) },
  'site.rule': {
    from: 'extension-page',
    schema: v.strictObject({
      host,
      rule: v.nullable(v.picklist(SITE_RULES)),
    }),
  },
};

const isCallType = (type: unknown): type is CallType => typeof type === 'string' && Object.hasOwn(RULES, type);

const envelope = v.strictObject({ type: v.custom<CallType>(isCallType), payload: v.unknown() });

const senderOf = v.object({
  id: v.string(),
  url: v.pipe(v.string(), v.url()),
  frameId: v.optional(v.number()),
  tab: v.optional(v.object({ id: v.optional(v.number()) })),
});

function refusal(detail: string, code: FailureCode = 'invalid-message'): Result<never> {
  return { ok: false, code, detail };
}

/**
 * Who the sender is. Only our own contexts count: a page of ours by its address, else our script in the top frame of a
 * tab with a web page. `undefined` for anybody else: other extensions, frames, sandboxed and local documents.
 */
function readCaller(sender: unknown, self: Self): (Caller & { readonly from: Origin }) | undefined {
  const read = v.safeParse(senderOf, sender);
  if (!read.success || read.output.id !== self.id) return undefined;
  const { url, tab, frameId } = read.output;
  if (url.startsWith(self.origin)) return { from: 'extension-page', tabId: null, url };
  const isPage = /^https?:/iu.test(url);
  if (!isPage || frameId !== 0 || tab?.id === undefined) return undefined;
  return { from: 'content', tabId: tab.id, url };
}

/** What answers each call. */
export type Handlers = {
  readonly [T in CallType]: (payload: Calls[T]['send'], caller: Caller) => Promise<Calls[T]['receive']>;
};

const isSameOrigin = (a: string, b: string) => new URL(a).origin === new URL(b).origin;

async function answer<T extends CallType>(
  type: T,
  payload: unknown,
  { from, ...caller }: Caller & { readonly from: Origin },
  handlers: Pick<Handlers, T>,
): Promise<Result<object>> {
  const rule: Rule<T> = RULES[type];
  if (rule.from !== 'either' && from !== rule.from) return refusal(`${type} is not for a ${from}`);
  const read = v.safeParse(rule.schema, payload);
  if (!read.success) return refusal(`${type}: ${v.getDotPath(read.issues[0]) ?? 'payload'}`);
  const isAllowed = from !== 'content' || (rule.isForPages?.(read.output) ?? true);
  if (!isAllowed) return refusal(`${type} is not for a ${from}`);
  const address = rule.addressOf?.(read.output);
  if (address !== undefined && !isSameOrigin(address, caller.url)) return refusal(`${type}: another site's address`);
  return handlers[type](read.output, caller);
}

/**
 * Reads a message as a call, checks who sent it and what it carries, and lets its handler answer. Anything else is
 * refused without being looked at further.
 * @param message whatever arrived
 * @param sender what the browser says about who sent it
 */
export async function answerCall(
  message: unknown,
  sender: unknown,
  self: Self,
  handlers: Handlers,
): Promise<Result<object>> {
  const read = v.safeParse(envelope, message);
  if (!read.success) return refusal('not a call');
  const caller = readCaller(sender, self);
  if (caller === undefined) return refusal('not one of us');
  return answer(read.output.type, read.output.payload, caller, handlers);
}
