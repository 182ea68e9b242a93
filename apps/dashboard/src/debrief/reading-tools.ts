import type { Debrief, PacketAssessor } from '@debrief/web-data';
import type { Citation, NoteToCite } from './reading';

/** What every part of the reading needs of the page around it. */
export interface ReadingTools {
  readonly debrief: Debrief;
  readonly notes: readonly NoteToCite[];
  readonly isYou: (personId: string) => boolean;
  /** "you", or a first name. */
  readonly shortName: (assessor: PacketAssessor) => string;
  /** Takes a note into the vote, or out of it; null when there is no vote to write. */
  readonly cite: ((one: Citation) => void) | null;
  readonly cited: ReadonlySet<string>;
}
