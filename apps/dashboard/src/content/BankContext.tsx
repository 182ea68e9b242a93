import { createContext, useContext } from 'react';
import type { RoundKind } from '@debrief/domain';
import type { Choice } from './words';

/** Something of the library that a body may name. */
export interface Entry extends Choice {
  readonly roundKind: RoundKind | null;
}

export interface CompetencyEntry extends Choice {
  readonly about: string;
}

/** A round of a blueprint that uses a kit or rubric. */
export interface Use {
  readonly where: string;
  readonly minutes: number;
  readonly kitKey: string;
  readonly rubricKey: string;
}

/** What there is to choose from: every competency, rubric, kit and question that is not archived. */
export interface Bank {
  readonly competencies: readonly CompetencyEntry[];
  readonly rubrics: readonly Entry[];
  readonly kits: readonly Entry[];
  readonly questions: readonly Entry[];
  readonly uses: readonly Use[];
}

const EMPTY: Bank = { competencies: [], rubrics: [], kits: [], questions: [], uses: [] };

export const BankContext = createContext<Bank>(EMPTY);

export function useBank(): Bank {
  return useContext(BankContext);
}

/** The name behind a key; the key itself for one that is not there. */
export function nameIn(entries: readonly Choice[], key: string): string {
  return entries.find((entry) => entry.id === key)?.name ?? key;
}

/** Those of a kind of round first, the others behind them, each group by name. */
export function nearestFirst(entries: readonly Entry[], kind: RoundKind): readonly Entry[] {
  const rank = (entry: Entry) => (entry.roundKind === kind ? 0 : 1);
  return [...entries].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
