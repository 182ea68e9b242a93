import {
  canonicalJson,
  cleanLine,
  redactPacket,
  textSearch,
  type Decided,
  type FieldProblem,
  type PacketBody,
  type Redaction,
  type RedactionChoice,
  type RedactionField,
  type RedactionTerms,
} from '@debrief/domain';
import { createHash } from 'node:crypto';
import type { CommitteeSource } from './source.repository';

/** Words to search for that no record knows. */
export interface TypedTerms {
  readonly otherNames: readonly string[];
  readonly schools: readonly string[];
  readonly employers: readonly string[];
}

export interface Asked {
  readonly profile: readonly RedactionField[];
  readonly terms: TypedTerms;
  readonly choices: readonly RedactionChoice[];
}

const MOST_TERMS = 50;
const LONGEST_TERM = 200;
const SHORTEST_TERM = 2;

/** What the texts of a packet are searched for: what was typed, and what the record knows. */
export function termsFor(source: CommitteeSource, typed: TypedTerms): Decided<RedactionTerms> {
  const problems: FieldProblem[] = [];
  const clean = (path: keyof TypedTerms): string[] => {
    if (typed[path].length > MOST_TERMS)
      problems.push({
        path: `terms.${path}`,
        code: 'TOO_MANY',
        message: `Keep to ${MOST_TERMS} of them.`,
      });
    return typed[path].slice(0, MOST_TERMS).flatMap((term, index) => {
      const at = `terms.${path}.${index}`;
      const line = cleanLine(at, term, LONGEST_TERM);
      if (!line.ok) problems.push(...line.problems);
      else if (line.value.length >= SHORTEST_TERM) return [line.value];
      else if (line.value !== '')
        problems.push({ path: at, code: 'TOO_SHORT', message: 'One letter is found everywhere.' });
      return [];
    });
  };
  const [otherNames, schools, employers] = [
    clean('otherNames'),
    clean('schools'),
    clean('employers'),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : {
        ok: true,
        value: {
          candidate: { ...source.candidate, otherNames },
          colleagues: source.colleagues,
          schools,
          employers,
        },
      };
}

export interface MadePaper extends Redaction {
  readonly text: string;
  /**
   * Of the paper alone and without salt: it holds nothing about the person that could be guessed
   * and tried, and whoever has the paper can prove that it is the one that was read.
   */
  readonly sha256: string;
}

export function makePaper(packet: PacketBody, terms: RedactionTerms, asked: Asked): MadePaper {
  const redaction = redactPacket(packet, asked.profile, terms, asked.choices);
  const text = canonicalJson(redaction.packet);
  return { ...redaction, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** Words of the question by which its readers would know whom it is about; an everyday word counts where it has a capital. */
export function namedIn(
  question: string,
  terms: RedactionTerms,
  profile: readonly RedactionField[],
): string[] {
  return textSearch(
    profile,
    terms,
    new Map(),
  )(question)
    .filter(
      ({ certainty, start }) =>
        certainty === 'certain' ||
        (certainty === 'doubtful' && /\p{Lu}/u.test(question[start] ?? '')),
    )
    .map(({ start, end }) => question.slice(start, end));
}
