import { addDays, daysBetween, type ScaledPhase } from '@debrief/domain';
import type { GuideContents, GuideRound, GuideStage } from './guide.contents';

/** The sentences that page and file share. */
export const GUIDE = {
  title: 'Preparing for your interviews',
  rounds: 'The rounds',
  looksAt: 'What it looks at',
  prepare: 'How to prepare',
  plan: 'A plan for the days you have',
  checkpoint: 'You are there when',
  fair: 'Everybody who interviews for this kind of job gets the same guide. It is made from the plan of the rounds and knows no question that will be asked.',
} as const;

/** "24 November 2026" for `2026-11-24`. */
export function longDate(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

function shortDate(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** "14 days, 24 November to 7 December", or what a phase without a day of its own is for. */
export function phaseSpan(phase: ScaledPhase, startsOn: string): string {
  if (phase.days === 0) return 'when an hour is left';
  const first = addDays(startsOn, phase.startsAfter);
  if (phase.days === 1) return `1 day, ${shortDate(first)}`;
  return `${phase.days} days, ${shortDate(first)} to ${shortDate(addDays(first, phase.days - 1))}`;
}

/** Whether a phase is due on that day. */
export function isPhaseNow(phase: ScaledPhase, startsOn: string, today: string): boolean {
  const into = daysBetween(startsOn, today) - phase.startsAfter;
  return into >= 0 && into < phase.days;
}

/** "in 12 days", "tomorrow", "today", "has passed". */
export function untilOnsite(onsiteOn: string, today: string): string {
  const days = daysBetween(today, onsiteOn);
  if (days < 0) return 'has passed';
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** "7, 6 h 45 min in all". */
export function lengthOf({ stages }: GuideContents): string {
  const rounds = stages.flatMap((stage) => stage.rounds);
  const minutes = rounds.reduce((sum, round) => sum + round.minutes, 0);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const time = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
  return `${rounds.length}, ${time} in all`;
}

/** What the plan says before its phases. */
export function planLead({ plan, startsOn }: GuideContents): string {
  if (plan.phases.length === 0)
    return 'These rounds need no plan of days: read what each looks at.';
  if (plan.daysLeft === 0)
    return 'There is no day left for a plan. If you have an hour, take the first activity of each part.';
  if (plan.spareDays > 0)
    return `You have more time than the plan takes: begin it on ${longDate(addDays(startsOn, plan.spareDays))}, or sooner and slower.`;
  return 'Each part comes with the days it would take; when you have less, the first activities matter most.';
}

/** "60 min · Without AI tools". */
export function roundFacts({ minutes, aiUse }: GuideRound): string {
  return `${minutes} min · ${aiUse.title}`;
}

/** A stage of one round that has its name needs no heading of its own. */
export function isNamedTwice({ name, rounds }: GuideStage): boolean {
  return rounds.length === 1 && rounds[0]?.title === name;
}
