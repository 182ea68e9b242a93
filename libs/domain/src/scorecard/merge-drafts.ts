import { Merge, mergeSets } from './merge-entries';
import type { EntryPlan, MergeConflict, Sides } from './merge-entries';
import type {
  AiToolSeen,
  CoveredKeyPoint,
  EvidenceNote,
  RaisedFlag,
  Rating,
  ScorecardBody,
  StarAnswer,
} from './scorecard';

export interface DraftMerge {
  readonly merged: ScorecardBody;
  /** Empty when the two states fit together. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Two devices' states of one draft, merged by field over the state both started from. Where only one
 * side changed something, that side wins, and a deletion is a change; members of sets (citations,
 * key points, asked questions) are merged one by one. Where both sides changed a field to different
 * things the merge holds mine (theirs where mine was emptied) and says so; an entry that one side
 * deleted stays where the other changed or newly cites it. Nothing a side added is lost.
 *
 * Both sides may have citations only of notes they have. Swapping the sides swaps the conflicts and
 * changes nothing else, apart from the order of entries, which is mine first.
 */
export function mergeDrafts(
  base: ScorecardBody,
  mine: ScorecardBody,
  theirs: ScorecardBody,
): DraftMerge {
  const merge = new Merge();
  const part = <K extends keyof ScorecardBody>(name: K): Sides<ScorecardBody[K]> => ({
    base: base[name],
    mine: mine[name],
    theirs: theirs[name],
  });
  const ratings = merge.entries('ratings', part('ratings'), RATING);
  const flags = merge.entries('flags', part('flags'), FLAG);
  const cited = new Set([...ratings, ...flags].flatMap(({ evidence }) => evidence));
  const merged = {
    notes: merge.entries('notes', part('notes'), { ...NOTE, needed: (id) => cited.has(id) }),
    ratings,
    flags,
    keyPoints: mergedKeyPoints(part('keyPoints')),
    star: merge.entries('star', part('star'), STAR),
    asked: mergeSets(part('asked')),
    aiTools: mergedTools(merge, part('aiTools')),
    recommendation: merge.value('recommendation', part('recommendation')),
    summary: merge.value('summary', part('summary')),
  };
  return { merged, conflicts: merge.conflicts };
}

const NOTE: EntryPlan<EvidenceNote> = {
  key: ({ id }) => id,
  values: ['kind', 'text', 'atSeconds', 'fileId'],
  sets: [],
  blank: { text: '', fileId: null, atSeconds: null },
};

const RATING: EntryPlan<Rating> = {
  key: ({ competency }) => competency,
  values: ['value', 'comment'],
  sets: ['evidence'],
  blank: { value: null, evidence: [], comment: '' },
};

const FLAG: EntryPlan<RaisedFlag> = {
  key: ({ type }) => type,
  values: ['severity', 'comment'],
  sets: ['evidence'],
  blank: { evidence: [], comment: '' },
};

const STAR: EntryPlan<StarAnswer> = {
  key: ({ questionKey }) => questionKey,
  values: ['situation', 'task', 'action', 'result', 'ranLong', 'stayedGeneric', 'seconds'],
  sets: [],
  blank: {
    situation: '',
    task: '',
    action: '',
    result: '',
    ranLong: false,
    stayedGeneric: false,
    seconds: null,
  },
};

/** Tools have no id: they go by their name, and the second of a name by its number. */
interface NumberedTool extends AiToolSeen {
  readonly key: string;
}

const TOOL: EntryPlan<NumberedTool> = {
  key: ({ key }) => key,
  values: ['use', 'disclosed'],
  sets: [],
  blank: { use: '', disclosed: false },
};

function mergedTools(
  merge: Merge,
  { base, mine, theirs }: Sides<readonly AiToolSeen[]>,
): readonly AiToolSeen[] {
  const sides = { base: numbered(base), mine: numbered(mine), theirs: numbered(theirs) };
  return merge
    .entries('aiTools', sides, TOOL)
    .map(({ tool, use, disclosed }) => ({ tool, use, disclosed }));
}

function numbered(tools: readonly AiToolSeen[]): readonly NumberedTool[] {
  return tools.map((entry, index) => {
    const before = tools.slice(0, index).filter(({ tool }) => tool === entry.tool).length;
    return { ...entry, key: before === 0 ? entry.tool : `${entry.tool} (${before + 1})` };
  });
}

/** Keys are slugs, so a blank can part them. */
function mergedKeyPoints(sides: Sides<readonly CoveredKeyPoint[]>): readonly CoveredKeyPoint[] {
  const keys = (points: readonly CoveredKeyPoint[]): readonly string[] =>
    points.map(({ questionKey, keyPoint }) => `${questionKey} ${keyPoint}`);
  const { base, mine, theirs } = sides;
  return mergeSets({ base: keys(base), mine: keys(mine), theirs: keys(theirs) }).map((key) => {
    const [questionKey = '', keyPoint = ''] = key.split(' ');
    return { questionKey, keyPoint };
  });
}
