import {
  DEMO_ADMIN,
  DEMO_HIRING_MANAGER,
  DEMO_INTERVIEWER,
  DEMO_RECRUITER,
  HIRING_MANAGERS,
  INTERVIEWERS,
  RECRUITERS,
  type CastMember,
} from '@debrief/content';
import { DEFAULT_WORKING_HOURS, type Role, type RoundKind } from '@debrief/domain';
import type { SeedPerson } from './loop-parts';
import type { Ids, Random } from './random';
import { moment, type Rows } from './tables';

export interface Cast {
  readonly admin: SeedPerson;
  /** The demo person first in each list. */
  readonly interviewers: readonly SeedPerson[];
  readonly recruiters: readonly SeedPerson[];
  readonly hiringManagers: readonly SeedPerson[];
}

/** Rounds that interviewers hold; screens and closing talks are the recruiters' and managers'. */
export const PANEL_KINDS: readonly RoundKind[] = [
  'coding',
  'system_design',
  'ml_fundamentals',
  'behavioural',
  'phone_screen',
  'ai_assisted_coding',
  'project_deep_dive',
  'research_paper',
];

export function makeCast(ids: Ids, random: Random): Cast {
  const person = (
    { name, zone }: CastMember,
    roles: readonly Role[],
    kinds: readonly RoundKind[] = [],
  ): SeedPerson => ({
    id: ids.next(),
    name,
    zone,
    roles,
    kinds,
    severity: random.normal(0.25),
  });
  const demo = person(
    DEMO_INTERVIEWER,
    ['interviewer'],
    ['coding', 'system_design', 'ml_fundamentals'],
  );
  const others = INTERVIEWERS.map((member, index) =>
    person(member, ['interviewer'], kindsOf(index)),
  );
  return {
    interviewers: [demo, ...others],
    recruiters: [
      person(DEMO_RECRUITER, ['recruiter']),
      ...RECRUITERS.map((one, index) =>
        person(
          one,
          index === 0 ? ['recruiter', 'interviewer'] : ['recruiter'],
          index === 0 ? ['behavioural'] : [],
        ),
      ),
    ],
    hiringManagers: [
      person(DEMO_HIRING_MANAGER, ['hiring_manager']),
      ...HIRING_MANAGERS.map((one, index) =>
        person(
          one,
          index === 0 ? ['hiring_manager', 'interviewer'] : ['hiring_manager'],
          index === 0 ? ['system_design', 'project_deep_dive'] : [],
        ),
      ),
    ],
    admin: person(DEMO_ADMIN, ['admin']),
  };
}

/** Three kinds each, spread so that every kind has about the same number of people; half also hold phone screens. */
function kindsOf(index: number): readonly RoundKind[] {
  const kind = (at: number): RoundKind => PANEL_KINDS[at % PANEL_KINDS.length] ?? 'coding';
  return [
    ...new Set([
      kind(index),
      kind(index + 3),
      kind(index * 3 + 1),
      ...(index % 2 === 0 ? (['phone_screen'] as const) : []),
    ]),
  ];
}

export function everyone(cast: Cast): readonly SeedPerson[] {
  return [cast.admin, ...cast.recruiters, ...cast.hiringManagers, ...cast.interviewers];
}

/** The address of somebody invented; `example` can never be delivered to. */
export function emailOf(name: string, domain: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z]+/g, '.')}@${domain}`;
}

export function writePeople(rows: Rows, people: readonly SeedPerson[], since: number): void {
  for (const { id, name, zone, roles } of people) {
    rows.add('person', {
      id,
      name,
      email: emailOf(name, 'debrief.example'),
      time_zone: zone,
      created_at: moment(since),
      roles,
      working_hours: DEFAULT_WORKING_HOURS,
    });
  }
}
