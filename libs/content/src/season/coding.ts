import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/** Slots: `task`, `fn`, `edge`, `naive`, `better`. Also read in phone screens. */
export const CODING_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  problem_solving: levels(
    level(
      [
        did(
          'Started typing {fn} {one|two} minutes in, without restating {task}; deleted everything at minute {9-14} and began again.',
        ),
        said(
          '"I think I just need a loop here." Asked what the loop should produce for the example, could not say.',
        ),
        did(
          'Tried {naive}, dropped it, tried it again under another name. No approach that gives the example output by minute {16-24}.',
        ),
        did(
          'Needed the whole first step given by me: I named the data structure for {task} and wrote its first line.',
        ),
        said(
          '"Can you tell me which library does this?" Twice, before any thought about {task} itself.',
        ),
        artefact(
          'Editor at minute {20-30}: three half functions around {fn}, none called, the example from the prompt not reproduced.',
        ),
      ],
      [
        'No way from the prompt to an approach without me taking each step first.',
        'Motion without direction: the task was never pinned down.',
      ],
    ),
    level(
      [
        did(
          'Reached {naive} after I named the first step at minute {8-13}; never said why it answers {task}.',
        ),
        said(
          '"This should work, let’s see." Asked why it is right for {edge}: "I’d have to run it."',
        ),
        did(
          'Two hints for {task}: what to keep per step, and what to return. Worked from there alone.',
        ),
        did(
          'Solved the example by hand correctly, but could not turn the steps into a rule until I asked what stays the same each time.',
        ),
        said(
          'Described {naive} and stopped: "I don’t see another way." {better} came up only after my nudge towards the cost.',
        ),
        artefact(
          'A comment line "approach?" stayed above {fn} until minute {11-17}; under it, {naive}.',
        ),
      ],
      [
        'Gets there once the first step is named; the reason for it stays mine.',
        'A workable approach with {one|two} hints, no argument for correctness.',
      ],
    ),
    level(
      [
        did(
          'Restated {task} in two sentences, asked for the size of the input, then named {naive} with its running time as a start.',
        ),
        did(
          'Walked {naive} through the example on paper, found the wrong index at step {2-4}, corrected it before typing.',
        ),
        said(
          '"At {10-50} thousand items that is fine, above it I would go to {better}." Then wrote the first version.',
        ),
        did(
          'Asked {three|four} questions about {task}, among them {edge}, and wrote the answers down as comments.',
        ),
        said(
          'Said what must stay true after each step of the loop, and pointed at the line that keeps it.',
        ),
        artefact(
          'Comment block above {fn}: input, output, two examples, cost of {naive}. {5-8} lines, minute {4-7}.',
        ),
      ],
      [
        'Clear path from the prompt to a reasoned approach, no help needed.',
        'Names cost and walks an example first; does not compare alternatives by memory.',
      ],
    ),
    level(
      [
        said(
          'Compared {naive} with {better} by time and memory, then: "they cross at about {2-9} thousand items, you said {100-900} thousand, so the second."',
        ),
        did(
          'Reduced {task} to two smaller problems, solved the one that could fail first, and showed on the example that their sum is the answer.',
        ),
        did(
          'Found a contradiction in my prompt about {edge} at minute {3-6} and proposed two readings with their consequence for the caller.',
        ),
        said(
          '"If this ran once a day I’d keep {naive}; at every request I can’t." Gave the two running times, both right.',
        ),
        artefact(
          'Small table in the editor: {naive} against {better}, time, memory, and what each does with {edge}.',
        ),
        did(
          'Wrote a slow reference for {fn} in {4-7} lines only to check the fast one against it, said so, and used it {2-4} times.',
        ),
      ],
      [
        'Chooses by numbers and says when the choice would flip.',
        'The strongest opening of this task I have seen this quarter: alternatives, sizes, then code.',
      ],
    ),
  ),
  code_fluency: levels(
    level(
      [
        did(
          'Needed help with slicing and with iterating over a dict; {fn} did not run by minute {45-54}.',
        ),
        did('{4-7} syntax errors in a row on the same line of {fn}, each fixed by guessing.'),
        artefact(
          '{fn} at the end: {30-60} lines, raises `TypeError` on the example from the prompt.',
        ),
        said('"I always mix up how to add to a dict." Looked up the same call {three|four} times.'),
        did(
          'Mutated the list while iterating over it, did not see why every second item was missing after I pointed at it.',
        ),
        did(
          'Wrote {task} in pseudo-code only; asked to make it run, got to the signature of {fn}.',
        ),
      ],
      [
        'Nothing ran. The language itself stood in the way of the task.',
        'Could not turn a spoken idea into running lines today.',
      ],
    ),
    level(
      [
        did('{fn} ran after {5-9} attempts; most fixes were off-by-one and missing `return`.'),
        artefact(
          'Own counting loop of {8-14} lines where `collections.Counter` does it; the rest readable.',
        ),
        did(
          'One function of {40-70} lines for all of {task}; splitting it was my suggestion and took {6-9} minutes.',
        ),
        said(
          '"There is something in itertools for this, I don’t remember it." Wrote it by hand, correctly, in {7-12} minutes.',
        ),
        did(
          'Variables `a`, `b`, `tmp2`; lost track of which one held the result while extending {fn}.',
        ),
        did('Copied the inner loop of {fn} to handle {edge} instead of calling it again.'),
      ],
      ['Works in the end, with many small repairs.', 'Code runs but fights the standard library.'],
    ),
    level(
      [
        did(
          '{fn} ran at the {first|second} attempt; `defaultdict` and a comprehension used where they belong.',
        ),
        artefact(
          'Three functions of {6-12} lines, names that say what comes back, one `enumerate` instead of an index.',
        ),
        did(
          'Looked up one signature, `{heapq.nlargest|re.finditer|np.argsort|json.loads}`, and used it right away without trial.',
        ),
        did(
          'Split {task} into parse, compute, format at minute {15-22} with no prompting, then wrote all three in {9-14} minutes.',
        ),
        said('"I’ll return a generator, the caller may not need all of them." Then did.'),
        did(
          'Fixed a wrong default in {fn} within a minute of the traceback, reading it from the bottom up.',
        ),
      ],
      [
        'Idea to running Python in one or two corrections.',
        'Solid everyday Python, tidy and quick enough.',
      ],
    ),
    level(
      [
        did(
          'Typed {fn} with hints from the first line, replaced the list by a generator and said what that saves at {1-5} million rows.',
        ),
        artefact(
          'Vectorised version in {3-6} lines of array code next to the loop; comment on the {40-90} MB it needs at the stated size.',
        ),
        did(
          'Reached for `{functools.lru_cache|itertools.islice|bisect|np.einsum}` where it fits, and explained its cost when I asked.',
        ),
        said(
          '"A set of tuples here, lists aren’t hashable, and frozen dataclasses would double the memory." Right on all counts.',
        ),
        did(
          'Refactored {fn} from {30-45} to {12-18} lines in {4-6} minutes, examples passing before and after.',
        ),
        did(
          'Wrote a context manager for the timing, {5-7} lines, from memory, then deleted it when it was not needed.',
        ),
      ],
      [
        'Picks the construct for the size of the data and says its price.',
        'Writes Python the way others speak; nothing slowed the thinking down.',
      ],
    ),
  ),
  edge_cases_testing: levels(
    level(
      [
        did(
          'Handed in {fn} without running it. An empty input raised `{IndexError|ZeroDivisionError|KeyError}` when I ran it.',
        ),
        said('"It should be fine." Asked which input might break it: "None that I can think of."'),
        did(
          'Ran nothing until minute {48-55}; the example itself gave {a wrong order|one item too many|nan}.',
        ),
        did('I named {edge}. Added a `try: … except: pass` around the body of {fn}.'),
        artefact('No call of {fn} anywhere in the file at the end of the round.'),
        said(
          '"Testing is normally done by somebody else on our side." No example of their own, also when asked.',
        ),
      ],
      [
        'No test, no doubt; the first unusual input broke it.',
        'Correctness was assumed from start to end.',
      ],
    ),
    level(
      [
        did(
          'Ran the example from the prompt and no other; {edge} came up when I asked what could go wrong.',
        ),
        did('Added a check for empty input after my question, missed {edge}.'),
        said(
          '"I’d write unit tests later." Asked for one now, wrote the happy case again with other numbers.',
        ),
        artefact('One print of what {fn} returns at the bottom, compared by eye.'),
        did(
          'Found `nan` in the output, guarded that one line with an `if`, did not ask where it came from.',
        ),
        did(
          'With the hint "what if there is only one item?" found two failures of {fn} and fixed both.',
        ),
      ],
      ['Finds cases when asked, not before.', 'Happy case first and last.'],
    ),
    level(
      [
        did(
          'Listed empty, single, duplicate and malformed input at minute {5-9}, then ran {4-6} own examples with the expected result written beside.',
        ),
        said('"What should happen with {edge}?" Agreed on raising, wrote it into the docstring.'),
        did(
          'Ran {fn} after every change, {6-11} times in all; caught an off-by-one in the {second|third} run.',
        ),
        artefact('{4-7} asserts under {fn}, among them {edge}; all pass at hand-in.'),
        did(
          'Broke {fn} on purpose with a `None` to see the message, then made it a clear `ValueError`.',
        ),
        said(
          '"Two equal scores: I keep the input order, and here is the case that shows it." Ran it.',
        ),
      ],
      [
        'Own cases, run before handing in.',
        'Covers the usual suspects unprompted, with expected values.',
      ],
    ),
    level(
      [
        did(
          'Wrote {6-9} asserts before {fn} existed, {edge} first; the {third|fourth} caught a fault of their own at minute {20-28}.',
        ),
        did(
          'Compared {fn} with the slow version on {200-900} random inputs; the one mismatch was a tie, which was then specified.',
        ),
        said(
          '"Float sums over {50-200} thousand items drift, so I compare with a tolerance, and this is the tolerance." Gave 1e-{6-9} and the reason.',
        ),
        artefact(
          'Parametrised table of cases: {edge}, a Unicode text, a size of one, a size of {100-900} thousand with a time limit.',
        ),
        did(
          'Asked what the caller does with an error before choosing between raising and skipping; tested both paths.',
        ),
        said(
          '"This case passes for the wrong reason." Went back, removed an accidental sort, passed for the right one.',
        ),
      ],
      [
        'Tests drive the code and found a real fault.',
        'Thinks in inputs; numeric and Unicode limits came without a hint.',
      ],
    ),
  ),
  communication_while_coding: levels(
    level(
      [
        did(
          'Silent from minute {6-10} to minute {24-31}; asked what they were doing with {task}, read the line aloud.',
        ),
        said('"Just a second." {Four|Five|Six} times in answer to questions about {fn}.'),
        did(
          'Changed {fn} from one approach to another without a word; I noticed when the variable names changed.',
        ),
        did(
          'Asked nothing about {edge} or the input format; built on a wrong guess for {15-25} minutes.',
        ),
        said('Asked why this line: "because it works." Asked again: the same.'),
        did(
          'Took my hint about {better} as a correction, deleted {10-20} lines and did not say what the new plan was.',
        ),
      ],
      [
        'I could not follow the thinking and could not help.',
        'No reasons given, also when asked directly.',
      ],
    ),
    level(
      [
        said('Explained {fn} well once asked; volunteered nothing in between.'),
        did(
          'The assumption that the input is sorted surfaced at minute {25-35}, after it had caused the wrong output.',
        ),
        said(
          '"I’m assuming they fit in memory." Said after the code was written; the answer would have changed it.',
        ),
        did('Talked through what was being typed, word by word, seldom why.'),
        did(
          'Answered my question about {edge} with code instead of words; needed {two|three} rounds to understand each other.',
        ),
        said('Said "okay" to my hint on {task} and went on as before for another {4-7} minutes.'),
      ],
      [
        'Explains on request; assumptions come out late.',
        'Narrates keystrokes rather than intent.',
      ],
    ),
    level(
      [
        said(
          '"Before I type: how long are they, can there be {edge}, and who calls this?" All three mattered.',
        ),
        did(
          'Announced each step of {task} with its reason; said clearly at minute {18-26} that the plan changes to {better}.',
        ),
        said('"I’m stuck on the index, let me say it aloud." Found it while speaking.'),
        did('Picked up my hint on {edge}, repeated it in own words, then changed {fn}.'),
        said('Gave a two-minute summary at the end: what works, what is slow, what was left out.'),
        did(
          'Asked whether I would rather see speed or clarity in {fn} first, went with my answer.',
        ),
      ],
      [
        'Easy to follow, questions at the right moments.',
        'Intent comes before the keystroke; plan changes are said.',
      ],
    ),
    level(
      [
        artefact(
          'List of {4-6} assumptions at the top of the file, each ticked or struck out as we agreed.',
        ),
        said(
          '"Two readings of {edge}; I’ll take the stricter one and mark the line, stop me if you disagree."',
        ),
        did(
          'Paused at three decisions in {task}, gave the options in one sentence each, asked, went on within {20-40} seconds.',
        ),
        did(
          'Turned my vague hint into a precise question about {better}, answered it and built on it.',
        ),
        said(
          'Named own uncertainty with a number: "{60-80} percent sure the sort is stable here, checking now."',
        ),
        did(
          'Drew three boxes for {task} before the code and pointed back at them whenever moving on.',
        ),
      ],
      [
        'Working with them felt like the second week of a shared project.',
        'Decisions were visible and agreed before the code.',
      ],
    ),
  ),
  iteration: levels(
    level(
      [
        did('Aimed at {better} from the start; at the end three parts that do not run together.'),
        did('Asked to improve {fn}, changed names and comments; the cost stayed the same.'),
        said('"I wouldn’t change anything." The version was {naive}, at {100-800} thousand items.'),
        did(
          'Threw away the running version at minute {25-33} to begin {better}; nothing ran afterwards.',
        ),
        artefact('Two unfinished variants of {fn} in the file, neither complete.'),
        did('Optimised a line that ran once; the inner loop of {task} was left as it was.'),
      ],
      [
        'Either everything at once or nothing after the first version.',
        'No improvement step that held.',
      ],
    ),
    level(
      [
        did(
          'Running first version at minute {26-34}; improved it step by step along my questions.',
        ),
        said('"What would you like me to improve?" Took the answer and did it, {better} included.'),
        did('Got to {better} after I pointed at the loop; earlier examples were not run again.'),
        did('Made {fn} faster and broke {edge} on the way, noticed when I ran it.'),
        said(
          'Guessed the slow part at "probably the parsing"; it was the comparison, which I had to show.',
        ),
        artefact(
          'A second copy of {fn} beside the first one, both kept, results differ on one case.',
        ),
      ],
      [
        'Improves along the route that is spelled out.',
        'Second step taken with help, without a safety net.',
      ],
    ),
    level(
      [
        did(
          '{naive} running at minute {14-20}; named its bottleneck, moved that part to {better}, examples still passing.',
        ),
        said('"First it works, then I look at the inner loop." Did both in {30-38} minutes.'),
        did(
          'Pulled the comparison out of the loop in {fn}: from {8-14} s to {0.5-0.9} s on the sample, same output.',
        ),
        did(
          'Changed requirement at minute {35-40}: adapted {fn} in {4-7} lines, re-ran all cases.',
        ),
        artefact('Versions as three small commits in the editor history: works, tidy, fast.'),
        said('"I’d stop here, the rest is the model call anyway." Reasonable for {task}.'),
      ],
      [
        'Simple first, then the part that matters, with checks kept.',
        'A sound second version, for a stated reason.',
      ],
    ),
    level(
      [
        did(
          'Counted operations before changing anything: {2-9} million comparisons, {90-97} percent in one line; changed that line only.',
        ),
        did(
          'Timed {fn} at three sizes, showed the growth, moved to {better}, timed again: {18-60} times faster at the largest.',
        ),
        said(
          '"Caching would give another {5-12} percent and a stale result; not worth it here." With the estimate.',
        ),
        did(
          'Re-ran {6-9} cases after each of {three|four} steps; reverted one step that made the small inputs slower.',
        ),
        artefact(
          'Note at the end of the file: what was measured, what was done, what would not pay. {4-6} lines.',
        ),
        said(
          'Named the next limit in advance: "after this the memory of the index is the problem, at about {2-8} million."',
        ),
      ],
      ['Measures, changes one thing, measures again.', 'Knows when to stop and can say why.'],
    ),
  ),
};
