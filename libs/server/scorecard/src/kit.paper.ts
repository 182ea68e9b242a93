import { AI_USE_TOLD } from '@debrief/domain';
import type { QuestionModel } from '@debrief/server-blueprint';
import type { PrintBlock, PrintDocument } from '@debrief/server-print';
import type { ScorecardSheetModel } from './sheet.model';

type KitSheet = Pick<
  ScorecardSheetModel,
  | 'roundName'
  | 'aiPolicy'
  | 'startsAt'
  | 'endsAt'
  | 'candidate'
  | 'jobTitle'
  | 'level'
  | 'kit'
  | 'rubric'
  | 'colleaguesProbe'
>;

interface KitOnPaper {
  readonly sheet: KitSheet;
  readonly place: string;
  /** Of the reader. */
  readonly timeZone: string;
  readonly madeAt: Date;
}

/** What an interviewer takes into the room: the plan and the candidate's essentials, never feedback or pay. */
export function kitPaper({ sheet, place, timeZone, madeAt }: KitOnPaper): PrintDocument {
  const { kit, candidate, roundName, aiPolicy } = sheet;
  const told = AI_USE_TOLD[aiPolicy];
  return {
    title: `${roundName} with ${candidate.name}`,
    language: 'en',
    subject: `Interview kit: ${kit.title}`,
    author: 'Debrief',
    madeAt,
    footer: 'For the people on this round only',
    blocks: [
      { kind: 'facts', rows: facts(sheet, place, timeZone) },
      { kind: 'note', title: told.title, text: `The candidate was told: ${told.text}` },
      { kind: 'heading', level: 1, text: 'Purpose' },
      { kind: 'paragraph', text: kit.purpose },
      { kind: 'heading', level: 1, text: 'Plan' },
      {
        kind: 'list',
        mark: 'number',
        items: kit.plan.map(({ title, minutes }) => `${title}, ${minutes} min`),
      },
      ...focusBlocks(sheet),
      { kind: 'heading', level: 1, text: 'Questions' },
      ...kit.questions.flatMap(questionBlocks),
      { kind: 'heading', level: 1, text: 'Do' },
      { kind: 'list', mark: 'dot', items: kit.doList },
      { kind: 'heading', level: 1, text: 'Do not' },
      { kind: 'list', mark: 'dot', items: kit.dontList },
      ...colleagueBlocks(sheet),
    ],
  };
}

function facts(
  { candidate, startsAt, endsAt, jobTitle, level, kit }: KitSheet,
  place: string,
  timeZone: string,
): { label: string; value: string; link?: string }[] {
  const slot =
    startsAt && endsAt
      ? `${day(startsAt, timeZone)}, ${clocks(startsAt, endsAt, timeZone)}`
      : 'not scheduled yet';
  const there = startsAt && endsAt ? `, ${clocks(startsAt, endsAt, candidate.timeZone)} there` : '';
  return [
    { label: 'When', value: `${slot} (${timeZone})` },
    ...(place ? [{ label: 'Where', value: place, ...linkOf(place) }] : []),
    { label: 'Kit', value: `${kit.title}, version ${kit.version}` },
    { label: 'Job', value: `${jobTitle}, ${level}` },
    { label: 'Candidate', value: candidate.name },
    ...(candidate.pronunciation ? [{ label: 'Say', value: candidate.pronunciation }] : []),
    { label: 'Time zone', value: `${candidate.timeZone}${there}` },
    ...candidate.links.map((link) => ({ label: 'Link', value: link, ...linkOf(link) })),
  ];
}

/** Only addresses of the web become links, whatever was typed. */
function linkOf(text: string): { link?: string } {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? { link: text } : {};
}

function focusBlocks({ kit, rubric }: KitSheet): PrintBlock[] {
  const anchors = new Map(rubric.competencies.map((one) => [one.competency.key, one.anchors]));
  return [
    { kind: 'heading', level: 1, text: 'What to find out' },
    ...kit.focusCompetencies.flatMap(({ key, name, description }): PrintBlock[] => [
      { kind: 'heading', level: 2, text: name },
      { kind: 'paragraph', text: description, quiet: true },
      ...(anchors.has(key)
        ? [
            {
              kind: 'table' as const,
              head: ['', 'What you would see'],
              rows: (anchors.get(key) ?? []).map(({ level, text }) => [String(level), text]),
              widths: [1, 16],
            },
          ]
        : []),
    ]),
  ];
}

function questionBlocks(question: QuestionModel): PrintBlock[] {
  const { title, prompt, keyPoints, followUps, strongSigns, weakSigns } = question;
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: prompt },
    ...listBlocks(
      'Key points',
      'box',
      keyPoints.map(({ text }) => text),
    ),
    ...listBlocks('Ask next', 'dot', followUps),
    ...listBlocks('Strong', 'dot', strongSigns),
    ...listBlocks('Weak', 'dot', weakSigns),
  ];
}

function listBlocks(title: string, mark: 'box' | 'dot', items: readonly string[]): PrintBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: title },
        { kind: 'list', mark, items },
      ];
}

function colleagueBlocks({ colleaguesProbe }: KitSheet): PrintBlock[] {
  if (colleaguesProbe.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'What colleagues look at' },
    {
      kind: 'facts',
      rows: colleaguesProbe.map(({ roundName, competencies }) => ({
        label: roundName,
        value: competencies.map((key) => key.replaceAll('_', ' ')).join(', '),
      })),
    },
  ];
}

function day(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(at);
}

function clocks(from: Date, to: Date, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  return `${clock.format(from)}–${clock.format(to)}`;
}
