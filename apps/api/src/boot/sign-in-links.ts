import { ROLES, type Role } from '@debrief/domain';
import { SignInLinkService } from '@debrief/server-identity';
import { Db, UnitOfWork } from '@debrief/server-kernel';
import type { INestApplicationContext } from '@nestjs/common';

const DEMO_MINUTES = 24 * 60;

export interface PrintedLink {
  /** Whom the link signs in, in words. */
  readonly label: string;
  readonly link: string;
}

/**
 * The links a fresh start prints: the first admin's while there is no admin, one for each role
 * where the demonstration season is loaded and asked for, and none where people really work or a
 * supervisor starts the server.
 */
export async function linksToPrint(
  app: INestApplicationContext,
  demo: boolean,
): Promise<PrintedLink[]> {
  const db = app.get(Db);
  const [state] = await db.readUnnamed<{ admins: boolean; demo: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM person WHERE active AND NOT is_service AND 'admin' = ANY(roles)) AS admins,
            EXISTS (SELECT 1 FROM audit_event WHERE action = 'season.loaded') AS demo`,
  );
  if (state?.demo) return demo ? demoLinks(app, db) : [];
  return state?.admins ? [] : [await firstAdminLink(app)];
}

async function firstAdminLink(app: INestApplicationContext): Promise<PrintedLink> {
  const link = await makeLink(app, 'first_admin', null);
  return { label: 'Become the first admin (one use, within an hour)', link };
}

async function demoLinks(app: INestApplicationContext, db: Db): Promise<PrintedLink[]> {
  const links: PrintedLink[] = [];
  for (const role of ROLES) {
    const person = await demoPerson(db, role);
    if (person)
      links.push({
        label: `${wordFor(role)} ${person.name}`,
        link: await makeLink(app, 'sign_in', person.id),
      });
  }
  return links;
}

/** The one with fewest other roles; of interviewers the one with most left to write. */
async function demoPerson(db: Db, role: Role): Promise<{ id: string; name: string } | null> {
  const [person] = await db.readUnnamed<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM person p
     LEFT JOIN seat s ON s.person_id = p.id AND s.state = 'assigned' AND s.filed_at IS NULL
     WHERE p.active AND NOT p.is_service AND $1 = ANY(p.roles)
     GROUP BY p.id ORDER BY cardinality(p.roles), count(s.id) DESC, p.id LIMIT 1`,
    [role],
  );
  return person ?? null;
}

async function makeLink(
  app: INestApplicationContext,
  kind: 'first_admin' | 'sign_in',
  personId: string | null,
): Promise<string> {
  const links = app.get(SignInLinkService, { strict: false });
  const made: string[] = [];
  await app.get(UnitOfWork).run({ actor: null, action: 'sign_in_link.made' }, async (tx) => {
    const { link } = await links.make(tx, {
      kind,
      personId,
      ...(kind === 'sign_in' ? { minutes: DEMO_MINUTES } : {}),
    });
    made.push(link);
    tx.record({
      subjectType: 'person',
      subjectId: personId ?? 'first_admin',
      detail: { kind, by: 'start' },
    });
    return { kind };
  });
  return made.join('');
}

function wordFor(role: Role): string {
  return {
    interviewer: 'Interviewer',
    recruiter: 'Recruiter',
    hiring_manager: 'Hiring manager',
    admin: 'Admin',
  }[role];
}
