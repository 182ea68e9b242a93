import {
  problemMessage,
  TransportError,
  verbs,
  type AnyResult,
  type ScorecardBody,
  type ScorecardDraft,
} from '@debrief/web-data';
import type { Closed, SaveReply, ServerDraft } from './autosave-ports';
import { emptyBody } from './body';
import { toInput } from './rules';

export function serverDraft(draft: ScorecardDraft | null | undefined): ServerDraft {
  if (!draft) return { revision: 0, savedAt: null, body: emptyBody() };
  return { revision: draft.revision, savedAt: new Date(draft.savedAt), body: draft.body };
}

function failure(error: unknown, givenUp: boolean): SaveReply {
  if (givenUp) return { kind: 'failed', why: 'offline' };
  if (!(error instanceof TransportError)) return { kind: 'failed', why: 'server' };
  switch (error.kind) {
    case 'offline':
      return { kind: 'failed', why: 'offline' };
    case 'unauthenticated':
      return { kind: 'failed', why: 'signed_out' };
    case 'too_large':
    case 'bad_request':
      return { kind: 'refused', problems: [{ path: '', message: error.message }] };
    default:
      return { kind: 'failed', why: 'server' };
  }
}

/** What a browser lets through while the page is being left, in characters, with room for the rest of the request. */
const KEEPALIVE_CHARACTERS = 20_000;
/** A network that swallows requests answers none: after so long a save counts as failed. In milliseconds. */
const GIVE_UP_MS = 8_000;

const CLOSED = {
  AlreadyFiledProblem: 'filed',
  NotFoundProblem: 'gone',
  DraftArchivedProblem: 'gone',
  LoopClosedProblem: 'loop',
} as const;

/** A refusal after which nothing can be saved any more, as the form shows it; null for any other answer. */
export function closedBy(reply: AnyResult & { readonly kept?: boolean }): Closed | null {
  const why = CLOSED[reply.__typename as keyof typeof CLOSED] as Closed['why'] | undefined;
  return why ? { why, message: problemMessage(reply), archived: reply.kept ?? null } : null;
}

/** Sends a draft past react-admin: an ended session must not throw the writer off the page. */
export async function saveDraft(
  seatId: string,
  revision: number,
  body: ScorecardBody,
): Promise<SaveReply> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), GIVE_UP_MS);
  try {
    const input = { seatId, revision, body: toInput(body) };
    const keepalive = JSON.stringify(body).length < KEEPALIVE_CHARACTERS;
    const reply = await verbs.saveScorecardDraft(input, { keepalive, signal: patience.signal });
    switch (reply.__typename) {
      case 'DraftSaved':
        return {
          kind: 'saved',
          revision: reply.draft.revision,
          savedAt: new Date(reply.draft.savedAt),
        };
      case 'DraftConflict':
        return { kind: 'conflict', theirs: serverDraft(reply.draft) };
      case 'FieldProblems':
        return { kind: 'refused', problems: reply.fields };
      default: {
        const closed = closedBy(reply);
        return closed ? { kind: 'closed', ...closed } : { kind: 'failed', why: 'server' };
      }
    }
  } catch (error) {
    return failure(error, patience.signal.aborted);
  } finally {
    clearTimeout(timer);
  }
}
