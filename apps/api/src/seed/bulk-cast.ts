import { FIRST_NAMES, LAST_NAMES, PROFILES } from '@debrief/content';
import type { CompanyPattern, Role } from '@debrief/domain';
import { DEFAULT_WORKING_HOURS } from '@debrief/domain';
import type { Panel } from './bulk-loop';
import { DAY, type SeedCandidate, type SeedJob, type SeedPerson } from './loop-parts';
import type { Ids, Random } from './random';
import { moment, type Rows } from './tables';

/** Places of a loop that interviewers hold: phone screen and up to five rounds onsite. */
const PLACES = 6;
const ZONES = [
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/London',
  'Africa/Lagos',
  'Europe/Warsaw',
] as const;
const PATTERNS: readonly CompanyPattern[] = [
  'standard',
  'ai_native_lab',
  'big_tech',
  'ai_startup',
  'enterprise_ai',
];
const LEVELS = ['Mid-level', 'Senior', 'Staff'] as const;

/** One lane of a bulk load: a job, its manager and recruiter, and twelve interviewers. */
interface Lane {
  readonly job: SeedJob;
  /** First those who lead, by place, then as many who sit beside them. */
  readonly interviewers: readonly SeedPerson[];
}

export class BulkCast {
  private readonly lanes: readonly Lane[];
  private count: number;

  /** @param offset people there are already: names and addresses go on from there */
  public constructor(
    private readonly ids: Ids,
    private readonly random: Random,
    lanes: number,
    offset: number,
  ) {
    this.count = offset;
    this.lanes = Array.from({ length: lanes }, (_, lane) => this.makeLane(lane));
  }

  public get people(): readonly SeedPerson[] {
    return this.lanes.flatMap(({ job, interviewers }) => [
      job.hiringManager,
      ...job.recruiters,
      ...interviewers,
    ]);
  }

  public job(lane: number): SeedJob {
    return this.at(lane).job;
  }

  /**
   * Who sits where for the loop that a lane takes in with a wave. Everybody keeps their place but
   * changes lanes from wave to wave, each place at its own pace, so that people meet; within a wave
   * no two lanes share anybody.
   */
  public panel(lane: number, wave: number): Panel {
    const person = (place: number, second: boolean): SeedPerson => {
      const from = this.at((lane + wave * place) % this.lanes.length);
      const found = from.interviewers[place - 1 + (second ? PLACES : 0)];
      if (!found) throw new RangeError(`A loop has no place ${place}`);
      return found;
    };
    return { lead: (_kind, place) => person(place, false), second: (place) => person(place, true) };
  }

  public candidate(): SeedCandidate {
    const { random } = this;
    return {
      id: this.ids.next(),
      applicationId: this.ids.next(),
      name: this.name(),
      zone: random.pick(ZONES),
      pronunciation: '',
      links: [],
      talent: {
        base: Math.min(3.7, Math.max(1.5, 2.6 + random.normal(0.45))),
        seed: random.int(1, 2 ** 31),
        profile: random.pick(PROFILES),
      },
    };
  }

  public write(rows: Rows, since: number): void {
    for (const { id, name, zone, roles } of this.people) {
      rows.add('person', {
        id,
        name,
        email: addressOf(id),
        time_zone: zone,
        created_at: moment(since),
        roles,
        working_hours: DEFAULT_WORKING_HOURS,
      });
    }
    this.lanes.forEach(({ job }, index) => {
      rows.add('job', {
        id: job.id,
        title: job.title,
        department: `Team ${index + 1}`,
        level: job.level,
        pattern: job.blueprintKey,
        blueprint_key: job.blueprintKey,
        hiring_manager_id: job.hiringManager.id,
        created_at: moment(since + (index % 300) * DAY),
      });
      for (const { id } of job.recruiters)
        rows.add('job_recruiter', { job_id: job.id, person_id: id });
    });
  }

  private at(lane: number): Lane {
    const found = this.lanes[lane];
    if (!found) throw new RangeError(`There is no lane ${lane}`);
    return found;
  }

  private makeLane(lane: number): Lane {
    const blueprintKey = PATTERNS[lane % PATTERNS.length] ?? 'standard';
    return {
      job: {
        id: this.ids.next(),
        title: `AI Engineer ${lane + 1}`,
        level: this.random.pick(LEVELS),
        blueprintKey,
        hiringManager: this.person(['hiring_manager']),
        recruiters: [this.person(['recruiter'])],
      },
      interviewers: Array.from({ length: 2 * PLACES }, () => this.person(['interviewer'])),
    };
  }

  private person(roles: readonly Role[]): SeedPerson {
    return {
      id: this.ids.next(),
      name: this.name(),
      zone: this.random.pick(ZONES),
      roles,
      kinds: [],
      severity: this.random.normal(0.25),
    };
  }

  /** A first and a last name by number, with a middle initial once they are used up. */
  private name(): string {
    const number = this.count;
    this.count += 1;
    const first = FIRST_NAMES[number % FIRST_NAMES.length] ?? '';
    const last = LAST_NAMES[Math.floor(number / FIRST_NAMES.length) % LAST_NAMES.length] ?? '';
    const round = Math.floor(number / (FIRST_NAMES.length * LAST_NAMES.length));
    return round === 0 ? `${first} ${last}` : `${first} ${initials(round)} ${last}`;
  }
}

function initials(round: number): string {
  const letter = String.fromCharCode(65 + (round % 26));
  return `${letter}.${round < 26 ? '' : initials(Math.floor(round / 26))}`;
}

/** An address that is nobody's and unlike any other. */
export function addressOf(id: string): string {
  return `${id.replaceAll('-', '')}@bulk.example`;
}
