import { FEWEST_SHARED_SUBJECTS, type AlphaInterval } from '@debrief/domain';
import type { AgreementModel, AlphaEstimateModel, RatingHabitsModel } from './agreement.model';
import { FEWEST_SHARED_RATINGS, type AgreementView, type HabitView } from './agreement.reader';

export function toAgreement(view: AgreementView): AgreementModel {
  return {
    fit: view.fit,
    loops: view.loops,
    ratings: view.ratings,
    fewest: FEWEST_SHARED_SUBJECTS,
    competencies: view.competencies.map((line) => ({ ...line, alpha: alphaOf(line.alpha) })),
  };
}

function alphaOf(found: AlphaInterval | null): AlphaEstimateModel | null {
  if (!found) return null;
  const [low, high] = found.interval ?? [null, null];
  return { value: found.alpha, low, high };
}

export function toHabits(habits: readonly HabitView[]): RatingHabitsModel {
  return {
    fewest: FEWEST_SHARED_RATINGS,
    habits: habits.map(({ personId, name, timeZone, ...habit }) => ({
      ...habit,
      person: { id: personId, name, timeZone },
    })),
  };
}
