import type { RatingValue, TrainingStep } from '@debrief/domain';
import type { AttemptRow, GoldRating } from './calibration.repository';
import type {
  AnswerCalibrationInput,
  GoldRatingInput,
  SaveCalibrationPackInput,
} from './calibration.input';
import type { AttemptModel, GoldRatingModel, PackInfoModel, PackModel } from './calibration.model';
import type { PackListItem, PackView } from './calibration.reader';
import type { AnswerPack, SavePack } from './calibration.service';
import type { SavePath } from './path.service';
import type { SaveTrainingPathInput } from './training.input';
import type { EnrolmentModel, MyTrainingModel } from './training.model';
import type { EnrolmentView, MyTraining } from './training.reader';

export function toSavePath(input: SaveTrainingPathInput): SavePath {
  const { id, version, idempotencyKey, ...path } = input;
  return {
    id: id ?? null,
    version,
    idempotencyKey,
    path: {
      ...path,
      steps: path.steps.map(({ calibration, ...step }): TrainingStep => ({
        ...step,
        calibration: calibration ? { ...calibration } : null,
      })),
    },
  };
}

export function toEnrolmentModel(view: EnrolmentView): EnrolmentModel {
  const { steps, current } = view.progress;
  return {
    id: view.id,
    person: view.person,
    path: view.path,
    enrolledAt: view.enrolledAt,
    graduatedAt: view.graduatedAt,
    currentStep: view.graduatedAt ? null : (current?.step.key ?? null),
    steps: steps.map(({ approval, ...step }) => ({
      ...step,
      // An approval says that the rounds before it are filed: shown only with the step complete to the viewer.
      approvedBy: step.doneAt ? (approval?.by ?? null) : null,
    })),
    rounds: view.rounds.map(({ seatId, roundName, role, isMock, endsAt, filedAt }) => ({
      seatId,
      roundName,
      role,
      isMock,
      endsAt,
      filed: filedAt !== null,
    })),
  };
}

export function toMyTrainingModel(mine: MyTraining): MyTrainingModel {
  return {
    enrolments: mine.enrolments.map(toEnrolmentModel),
    certifications: mine.certifications.map(({ source, revokedAt, ...one }) => ({
      ...one,
      granted: source === 'granted',
      revoked: revokedAt !== null,
    })),
    trains: mine.trains,
  };
}

const levelOf = (value: RatingValue): number | null => (value === 'not_probed' ? null : value);
/** Whatever number came in: the rules refuse what is no level. */
const valueOf = (value: number | null | undefined): RatingValue =>
  (value ?? 'not_probed') as RatingValue;

const goldModel = ({ competency, value, reason }: GoldRating): GoldRatingModel => ({
  competency,
  value: levelOf(value),
  reason,
});
const goldFrom = ({ competency, value, reason }: GoldRatingInput): GoldRating => ({
  competency,
  value: valueOf(value),
  reason: reason.trim(),
});

function attemptModel({ at, agreement, answers }: AttemptRow): AttemptModel {
  return {
    at,
    agreement,
    answers: answers.map(({ entryId, competency, value }) => ({
      entryId,
      competency,
      value: levelOf(value),
    })),
  };
}

export function toPackInfo(item: PackListItem): PackInfoModel {
  return { ...item, attempts: item.attempts.map(attemptModel) };
}

export function toPackModel(pack: PackView): PackModel {
  return {
    ...pack,
    attempts: pack.attempts.map(attemptModel),
    entries: pack.entries.map((entry) => ({
      ...entry,
      gold: entry.gold?.map(goldModel) ?? null,
    })),
  };
}

export function toDraftModel<T extends { readonly gold: readonly GoldRating[] }>(draft: T) {
  return { ...draft, gold: draft.gold.map(goldModel) };
}

export function toSavePack(input: SaveCalibrationPackInput): SavePack {
  return {
    ...input,
    id: input.id ?? null,
    entries: input.entries.map((entry) => ({
      scorecardId: entry.scorecardId,
      notes: entry.notes.map(({ id, text }) => ({ id, text })),
      gold: entry.gold.map(goldFrom),
      confirmed: entry.confirmed,
    })),
  };
}

export function toAnswerPack(input: AnswerCalibrationInput): AnswerPack {
  return {
    packId: input.packId,
    idempotencyKey: input.idempotencyKey,
    answers: input.answers.map(({ entryId, competency, value }) => ({
      entryId,
      competency,
      value: valueOf(value),
    })),
  };
}
