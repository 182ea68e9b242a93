import { Initial1764000000000 } from './1764000000000-initial';
import { Notify1764100000000 } from './1764100000000-notify';
import { Calendars1764100100000 } from './1764100100000-calendars';
import { Webhooks1764100200000 } from './1764100200000-webhooks';
import { Exchange1764100300000 } from './1764100300000-exchange';
import { Tokens1764100400000 } from './1764100400000-tokens';
import { Outbox1764100500000 } from './1764100500000-outbox';
import { Files1764200000000 } from './1764200000000-files';
import { Content1764200100000 } from './1764200100000-content';
import { Questions1764200200000 } from './1764200200000-questions';
import { Scorecards1764200300000 } from './1764200300000-scorecards';
import { Guides1764200400000 } from './1764200400000-guides';
import { Training1764200500000 } from './1764200500000-training';
import { Severity1764300000000 } from './1764300000000-severity';
import { Debrief1764300100000 } from './1764300100000-debrief';
import { Decisions1764300200000 } from './1764300200000-decisions';
import { Repairs1764300300000 } from './1764300300000-repairs';
import { Committees1764300400000 } from './1764300400000-committees';
import { Availability1764400000000 } from './1764400000000-availability';
import { Planner1764400100000 } from './1764400100000-planner';
import { SelfSchedule1764400200000 } from './1764400200000-selfschedule';

/** Every migration, oldest first. A merged one is never edited, only followed. */
export const MIGRATIONS = [
  Initial1764000000000,
  Notify1764100000000,
  Calendars1764100100000,
  Webhooks1764100200000,
  Exchange1764100300000,
  Tokens1764100400000,
  Outbox1764100500000,
  Files1764200000000,
  Content1764200100000,
  Questions1764200200000,
  Scorecards1764200300000,
  Guides1764200400000,
  Training1764200500000,
  Severity1764300000000,
  Debrief1764300100000,
  Decisions1764300200000,
  Repairs1764300300000,
  Committees1764300400000,
  Availability1764400000000,
  Planner1764400100000,
  SelfSchedule1764400200000,
];
