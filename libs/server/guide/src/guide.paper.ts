import type { PrintBlock, PrintDocument } from '@debrief/server-print';
import type { GuideContents, GuideRound } from './guide.contents';
import {
  GUIDE,
  isNamedTwice,
  lengthOf,
  longDate,
  phaseSpan,
  planLead,
  roundFacts,
} from './guide.words';

/** The guide on paper. It says nothing of the day it is printed on, so equal guides are equal files. */
export function guidePaper(guide: GuideContents): PrintDocument {
  return {
    title: GUIDE.title,
    language: 'en',
    subject: `What ${guide.organisation} asks of candidates, and how to prepare`,
    author: guide.organisation,
    madeAt: new Date(`${guide.startsOn}T00:00:00Z`),
    footer: guide.organisation,
    blocks: [
      { kind: 'paragraph', text: guide.introduction },
      {
        kind: 'facts',
        rows: [
          { label: 'Onsite', value: longDate(guide.onsiteOn) },
          { label: 'Rounds', value: lengthOf(guide) },
        ],
      },
      { kind: 'heading', level: 1, text: GUIDE.rounds },
      ...guide.stages.flatMap((stage): PrintBlock[] => [
        ...(isNamedTwice(stage) ? [] : [heading(2, stage.name)]),
        ...stage.rounds.flatMap((round) => roundBlocks(round, isNamedTwice(stage) ? 2 : 3)),
      ]),
      { kind: 'heading', level: 1, text: GUIDE.plan },
      { kind: 'paragraph', text: planLead(guide) },
      ...phaseBlocks(guide),
      { kind: 'heading', level: 2, text: guide.plan.throughout.title },
      { kind: 'list', mark: 'dot', items: guide.plan.throughout.activities },
      { kind: 'paragraph', text: GUIDE.fair, quiet: true },
    ],
  };
}

function heading(level: 2 | 3, text: string): PrintBlock {
  return { kind: 'heading', level, text };
}

function roundBlocks(round: GuideRound, level: 2 | 3): PrintBlock[] {
  const looksAt = round.looksAt.map(({ name, description }) => `${name}: ${description}`);
  return [
    heading(level, round.title),
    { kind: 'paragraph', text: roundFacts(round), quiet: true },
    { kind: 'paragraph', text: round.whatHappens },
    { kind: 'paragraph', text: round.aiUse.text },
    ...(looksAt.length > 0
      ? [heading(3, GUIDE.looksAt), { kind: 'list', mark: 'dot', items: looksAt } as const]
      : []),
    heading(3, GUIDE.prepare),
    { kind: 'paragraph', text: round.howToPrepare },
  ];
}

function phaseBlocks({ plan, startsOn }: GuideContents): PrintBlock[] {
  return plan.phases.flatMap((phase): PrintBlock[] => [
    { kind: 'heading', level: 2, text: phase.title },
    { kind: 'paragraph', text: phaseSpan(phase, startsOn), quiet: true },
    { kind: 'paragraph', text: phase.aim },
    { kind: 'list', mark: 'number', items: phase.activities },
    { kind: 'paragraph', text: `${GUIDE.checkpoint}: ${phase.checkpoint}`, quiet: true },
  ]);
}
