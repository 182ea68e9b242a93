import {
  problemMessage,
  TransportError,
  verbs,
  type ScorecardBody,
  type ScorecardDraft,
} from '@debrief/web-data';
import type { SaveReply, ServerDraft } from './autosave-ports';
import { emptyBody } from './body';

export function serverDraft(draft: ScorecardDraft | null | undefined): ServerDraft {
  if (!draft) return { revision: 0, savedAt: null, body: emptyBody() };
  return { revision: draft.revision, savedAt: new Date(draft.savedAt), body: draft.body };
}

function failure(error: unknown): SaveReply {
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

/** Sends a draft past react-admin: an ended session must not throw the writer off the page. */
export async function saveDraft(
  seatId: string,
  revision: number,
  body: ScorecardBody,
): Promise<SaveReply> {
  try {
    const keepalive = JSON.stringify(body).length < KEEPALIVE_CHARACTERS;
    const reply = await verbs.saveScorecardDraft({ seatId, revision, body }, { keepalive });
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
      default:
        return { kind: 'closed', message: problemMessage(reply) };
    }
  } catch (error) {
    return failure(error);
  }
}
