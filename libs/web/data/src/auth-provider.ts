import type { AuthProvider } from 'ra-core';
import { clear } from 'idb-keyval';
import { allowed } from './permissions';
import { ProblemError, type AnyResult } from './problems';
import { RequestError } from './request-error';
import { kindOfStatus, send, TransportError } from './transport';
import type { Me } from './types';
import { asks } from './verbs';

const OWNER_KEY = 'debrief.owner';
/** How long an answer about the signed-in person is taken as fresh, in milliseconds. */
const FRESH_MS = 60_000;

interface Remembered {
  readonly at: number;
  readonly me: Promise<Me | null>;
}
let remembered: Remembered | null = null;

/** The signed-in person, asked at most once a minute; null when signed out. */
export function currentMe(now: number = Date.now()): Promise<Me | null> {
  if (!remembered || now - remembered.at > FRESH_MS) {
    const me = asks.me();
    remembered = { at: now, me };
    me.catch(() => forgetMe());
  }
  return remembered.me;
}

/** Call after the person changed themselves or their session. */
export function forgetMe(): void {
  remembered = null;
}

const beforeSignOut = new Set<() => Promise<unknown>>();
/** Longer than a save takes; whoever signs out does not wait for a server that is gone. In milliseconds. */
const LAST_SAVE_MS = 3_000;
let heldPages = 0;

/** Runs before the session ends and this browser is cleared, e.g. a last save. @returns ends that */
export function onSignOut(run: () => Promise<unknown>): () => void {
  beforeSignOut.add(run);
  return () => beforeSignOut.delete(run);
}

/**
 * Keeps the reader on the page although their session ended: for a form whose words are not on the
 * server yet. The page asks for the sign-in itself. @returns lets go of it
 */
export function holdPage(): () => void {
  heldPages += 1;
  let held = true;
  return () => {
    if (held) heldPages -= 1;
    held = false;
  };
}

async function lastSaves(): Promise<void> {
  if (beforeSignOut.size === 0) return;
  const all = Promise.allSettled([...beforeSignOut].map((run) => run()));
  await Promise.race([all, new Promise((done) => setTimeout(done, LAST_SAVE_MS))]);
}

/** Removes everything this browser keeps of the person: drafts, saved filters, preferences. */
export async function clearClientStorage(): Promise<void> {
  forgetMe();
  try {
    localStorage.clear();
    sessionStorage.clear();
    await clear();
  } catch {
    // Storage that cannot be reached (private window) holds nothing either.
  }
}

/** Unsent drafts outlive an ended session, but only for the person who wrote them. */
async function claimStorage(personId: string): Promise<void> {
  const owner = localStorage.getItem(OWNER_KEY);
  if (owner !== null && owner !== personId) await clearClientStorage();
  localStorage.setItem(OWNER_KEY, personId);
}

async function requireMe(): Promise<Me> {
  const me = await currentMe();
  if (me) return me;
  forgetMe();
  throw new TransportError('unauthenticated');
}

function isUnreachable(error: unknown): boolean {
  return error instanceof TransportError && error.kind !== 'unauthenticated';
}

/** Asks the server for a session. Wrong e-mail and wrong password sound alike. */
export async function signIn(credentials: { email: string; password: string }): Promise<void> {
  const response = await send('/auth/sign-in', credentials);
  const kind = kindOfStatus(response.status);
  if (kind === 'unauthenticated') throw new RequestError('E-mail and password do not match.', 400);
  if (kind) throw new TransportError(kind);
  forgetMe();
  await claimStorage((await requireMe()).person.id);
}

export interface LinkForm {
  readonly token: string;
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
  /** Optional for an invitation and the first admin; ignored for a plain sign-in link. */
  readonly password?: string;
}

type LinkRefusal = Pick<AnyResult, 'fields'>;

/**
 * Redeems a one-time link; the answer carries the session cookie.
 *
 * @throws RequestError with status 410 when the link is used, expired or unknown
 * @throws ProblemError with field problems when it needs other details; it stays usable then
 */
export async function redeemLink(form: LinkForm): Promise<{ kind: string }> {
  const response = await send('/auth/link', form);
  const kind = kindOfStatus(response.status);
  if (kind === 'unauthenticated' || kind === 'not_found') {
    throw new RequestError('This link was used already or has run out. Ask for a new one.', 410);
  }
  if (kind === 'bad_request') {
    const { fields = [] } = (await response.json()) as LinkRefusal;
    throw new ProblemError({
      __typename: 'FieldProblems',
      message: 'Some details need another look.',
      fields,
    });
  }
  if (kind) throw new TransportError(kind);
  const reply = (await response.json()) as { kind: string };
  forgetMe();
  await claimStorage((await requireMe()).person.id);
  return reply;
}

/** react-admin's view of the session. */
export const authProvider: AuthProvider = {
  login: (params: { email: string; password: string }) => signIn(params),
  async logout() {
    const signedIn = remembered !== null;
    if (signedIn) await lastSaves();
    forgetMe();
    if (!signedIn) return;
    await send('/auth/sign-out', {}).catch(() => undefined);
    await clearClientStorage();
  },
  async checkAuth() {
    if (heldPages > 0) return;
    await requireMe().catch((error: unknown) => {
      // A server that cannot be reached ends no session: the page says so itself.
      if (!isUnreachable(error) || localStorage.getItem(OWNER_KEY) === null) throw error;
    });
  },
  async checkError(error: { status?: number } | undefined) {
    if (error?.status !== 401) return;
    if (heldPages > 0) return forgetMe();
    // The session is gone already: nothing to sign out of, and unsent drafts stay for its owner.
    forgetMe();
    throw new TransportError('unauthenticated');
  },
  async getIdentity() {
    const { person } = await requireMe();
    return { id: person.id, fullName: person.name };
  },
  async getPermissions() {
    // Asked on every page, also on those for somebody not signed in: no session is no failure here.
    return (await currentMe())?.can ?? [];
  },
  async canAccess({ resource, action }) {
    try {
      return allowed(await requireMe(), resource, action);
    } catch (error) {
      // Only what is shown depends on this; the server decides about every request anyway.
      if (isUnreachable(error)) return true;
      throw error;
    }
  },
};
