import type { Template } from './text';

/** Parts of a behavioural answer. Slots: `story`, `peer`, `turn`, `result`, `fact`. */
export const STAR_TEXTS: Readonly<
  Record<'situation' | 'task' | 'action' | 'result', readonly Template[]>
> = {
  situation: [
    'It was about {story}; {four|five|six} people, {6-14} weeks in.',
    '{story}, in the week before a date given to customers.',
    '{story}. {peer} had set the direction, the numbers said otherwise.',
    'Own team of {three|five|seven}, {story}, budget for {8-16} weeks.',
    '{story}; nobody had looked at it since the pilot.',
  ],
  task: [
    'Find out what to do and bring {peer} along.',
    'Own the result, not only the model part.',
    'Decide within {5-10} days whether to go on.',
    'Get it right without a second team’s help.',
    'Was asked to report; took on to repair it.',
  ],
  action: [
    'Looked at {200-600} cases by hand, found that {fact}, then {turn}.',
    '{turn}, after {two|three} talks with {peer}.',
    'Wrote the options on a page, asked {peer} to strike out, {turn}.',
    'First measured, then {turn}; told everyone on the same day.',
    'Stopped the roll-out, {turn}, kept a diary of what was tried.',
  ],
  result: [
    '{result}.',
    '{result}; {peer} has worked that way since.',
    '{result}. Own view today: two weeks too late.',
    '{result}. The lesson, that {fact}, is now a check before each launch.',
    '{result}; the page about it is still used.',
  ],
};
