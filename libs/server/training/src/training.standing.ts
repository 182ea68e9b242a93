import {
  eligibility,
  trainingProgress,
  type Eligibility,
  type RoundKind,
  type TrainingProgress,
} from '@debrief/domain';
import type { FactsBook } from './facts.repository';
import type { EnrolmentRow, PathRow } from './path.repository';

/** Where somebody stands on a path, from what whoever asks may know. */
export function progressOf(
  path: PathRow,
  enrolment: Pick<EnrolmentRow, 'person' | 'approvals'>,
  book: FactsBook,
  now: Date,
): TrainingProgress {
  const personId = enrolment.person.id;
  return trainingProgress(
    path,
    {
      rounds: book.roundsOf(personId, path.roundKind),
      approvals: enrolment.approvals,
      calibrations: book.calibrationsOf(personId),
    },
    now,
  );
}

/** What somebody may do in rounds of a kind. */
export function standingOf(
  personId: string,
  kind: RoundKind,
  path: PathRow | null,
  enrolments: readonly EnrolmentRow[],
  book: FactsBook,
  now: Date,
): Eligibility {
  const running = path
    ? enrolments.find(
        (one) => one.person.id === personId && one.pathId === path.id && !one.graduatedAt,
      )
    : undefined;
  return eligibility(
    {
      path,
      certifications: book.certificationsOf(personId, kind),
      countedRounds: book.countedOf(personId, kind),
      progress: path && running ? progressOf(path, running, book, now) : null,
    },
    now,
  );
}
