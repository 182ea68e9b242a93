import type { Clash } from './autosave-ports';
import type { EvidenceNote, FlagSeverity, ScorecardBody as DomainBody } from '@debrief/domain';
import { EVIDENCE_KIND, RECOMMENDATION, runTime, SEVERITY } from '@debrief/web-ui';
import type { Names } from './diff';
import { placeOf } from './merge';

const FIELDS: Readonly<Record<string, string>> = {
  text: 'words',
  kind: 'kind',
  comment: 'comment',
  value: 'rating',
  severity: 'severity',
  situation: 'situation',
  task: 'task',
  action: 'action',
  result: 'result',
  ranLong: 'ran long',
  stayedGeneric: 'stayed generic',
  seconds: 'length',
  use: 'what it was used for',
  disclosed: 'said so unasked',
};

const PARTS: Readonly<Record<string, string>> = {
  summary: 'Reason',
  recommendation: 'Recommendation',
};

/** What the place of a clash is called: "Architecture, comment". */
export function clashSubject({ path }: Clash, names: Names): string {
  const { part, key, field } = placeOf(path);
  const what = field ? FIELDS[field] : undefined;
  const of = (name: string) => (what ? `${name}, ${what}` : name);
  switch (part) {
    case 'notes':
      return of('Note');
    case 'ratings':
      return of(names.competency(key));
    case 'flags':
      return of(`Red flag: ${names.flag(key)}`);
    case 'star':
      return of(names.question(key));
    case 'aiTools':
      return of(`AI tool ${key}`);
    default:
      return PARTS[part] ?? part;
  }
}

const up = (word: string): string => word.toUpperCase();

function valueWords(field: string | undefined, value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (field === 'kind') return EVIDENCE_KIND[up(String(value)) as keyof typeof EVIDENCE_KIND];
  if (field === 'severity') return SEVERITY[up(value as FlagSeverity) as keyof typeof SEVERITY];
  if (field === 'seconds') return runTime(Number(value));
  return String(value).replace('not_probed', 'not probed');
}

/** One side of a clash in words; null when there is nothing on that side. */
export function clashWords({ path }: Clash, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const { part, field } = placeOf(path);
  if (part === 'recommendation')
    return RECOMMENDATION[
      up(value as NonNullable<DomainBody['recommendation']>) as keyof typeof RECOMMENDATION
    ];
  if (typeof value !== 'object') return valueWords(field, value);
  const entry = value as Partial<EvidenceNote> & {
    readonly comment?: string;
    readonly value?: unknown;
  };
  return [entry.value, entry.text, entry.comment].filter(Boolean).join(': ') || 'kept';
}
