import type { SvgIconComponent } from '@mui/icons-material';
import AllInbox from '@mui/icons-material/Inventory2Outlined';
import Assignment from '@mui/icons-material/AssignmentOutlined';
import Calendar from '@mui/icons-material/CalendarMonthOutlined';
import Group from '@mui/icons-material/GroupOutlined';
import HelpCenter from '@mui/icons-material/QuizOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import Insights from '@mui/icons-material/InsightsOutlined';
import Library from '@mui/icons-material/CollectionsBookmarkOutlined';
import Person from '@mui/icons-material/PersonOutlineOutlined';
import School from '@mui/icons-material/SchoolOutlined';
import Sync from '@mui/icons-material/LoopOutlined';
import Work from '@mui/icons-material/WorkOutlineOutlined';
import type { Me } from '@debrief/web-data';
import { allowed } from '@debrief/web-data';

export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Other addresses whose pages belong to it. */
  readonly also?: readonly string[];
  /** Resource whose list permission opens it; open to everybody without one. */
  readonly resource?: string;
  /** Kept in the bottom bar of phones. */
  readonly primary?: boolean;
}

/** Where the rail leads, in its order. */
export const PLACES: readonly Place[] = [
  { to: '/', label: 'Home', icon: Home, primary: true },
  { to: '/loops', label: 'Loops', icon: Sync, primary: true },
  { to: '/scorecards', label: 'Scorecards', icon: Assignment, primary: true },
  { to: '/packets', label: 'Packets', icon: AllInbox, also: ['/debriefs'], primary: true },
  { to: '/schedule', label: 'Schedule', icon: Calendar, resource: 'schedule' },
  { to: '/candidates', label: 'Candidates', icon: Person, resource: 'candidates' },
  { to: '/jobs', label: 'Jobs', icon: Work, resource: 'jobs' },
  { to: '/questions', label: 'Questions', icon: HelpCenter, resource: 'questions' },
  { to: '/content', label: 'Library', icon: Library, also: ['/blueprints'] },
  { to: '/training', label: 'Training', icon: School },
  { to: '/insights/agreement', label: 'Agreement', icon: Insights },
  { to: '/people', label: 'People', icon: Group, resource: 'people' },
];

/** The places open to this person; before they are known only the common ones. */
export function placesFor(me: Me | undefined): readonly Place[] {
  return PLACES.filter(
    (place) => !place.resource || (me !== undefined && allowed(me, place.resource, 'list')),
  );
}

/** Whether a place is where the reader is. */
export function isAt(place: Place, pathname: string): boolean {
  if (place.to === '/') return pathname === '/';
  return [place.to, ...(place.also ?? [])].some(
    (address) => pathname === address || pathname.startsWith(`${address}/`),
  );
}

/** Two letters for the round mark of a person. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
