import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/** Slots: `task`, `planted`, `guard`. */
export const AI_ASSISTED_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  problem_framing: levels(
    level(
      [
        did(
          'Pasted the whole prompt of {task} into the tool as the first act; no constraint, no check of their own.',
        ),
        said('"Let’s see what it gives us." Asked what a good result would be: "one that runs."'),
        did('Could not say after {20-30} minutes which part of {task} was done and which was not.'),
        artefact(
          'First request in the log: the task text, unchanged, {180-260} words. Second request: "it does not work".',
        ),
        did(
          'Accepted the tool’s reading of the input format, which contradicted the sample file in front of us.',
        ),
        said('"The model knows the domain better than me." No acceptance check was written down.'),
      ],
      ['The tool framed the task, not the candidate.', 'No pieces, no order, no check.'],
    ),
    level(
      [
        did('Split {task} in two after I asked what comes first; no acceptance check for either.'),
        said('Named the happy case as the goal; limits came up when I asked about failures.'),
        did('Wrote a plan of {3-5} bullet points at minute {4-7}, did not come back to it.'),
        artefact(
          'Request with one constraint, the file format; size, retries and errors left open.',
        ),
        did(
          'Noticed at minute {28-36} that a requirement of {task} was missing from every request so far.',
        ),
        said('"I’ll specify as we go along." Had to redo the {first|second} part for that reason.'),
      ],
      [
        'A rough cut of the task, constraints only when asked.',
        'Planning happened, once, and did not steer.',
      ],
    ),
    level(
      [
        did(
          'Cut {task} into {three|four} pieces with an order, wrote one check for each before the first request.',
        ),
        said(
          '"It must be safe to run twice, that is the whole point." Put it into the acceptance list.',
        ),
        artefact('List at minute {6-9}: inputs, outputs, {4-6} constraints, what is out of scope.'),
        did(
          'Asked me {three|four} questions about {task} that the prompt leaves open; turned the answers into constraints.',
        ),
        did(
          'Looked at the sample data for {5-8} minutes before opening the tool, found the odd rows.',
        ),
        said('"I’ll do the interface by hand and let it fill in the body." And why.'),
      ],
      [
        'Clear pieces, each with a check, before the tool was asked.',
        'Constraints first; knows what done means.',
      ],
    ),
    level(
      [
        artefact(
          'Acceptance tests for {task} first: {5-8} cases, {guard} among them, all red at minute {11-15}.',
        ),
        said(
          '"Three things can go wrong here: order, duplicates, partial writes." The planted fault was the {second|third}.',
        ),
        did(
          'Chose what not to give to the tool: the state handling of {task}, "because I’d have to check every line anyway".',
        ),
        did(
          'Wrote the invariant of {task} as one sentence and an assert, and kept both through all requests.',
        ),
        said(
          'Estimated before starting: {two|three} requests for the body, one for tests, {15-20} minutes of reading. Was right within {4-6} minutes.',
        ),
        did(
          'Re-scoped the task when the sample disproved one assumption, told me what changes for the caller.',
        ),
      ],
      [
        'Framing that would have exposed the fault by itself.',
        'Knows which part to keep in hand and says why.',
      ],
    ),
  ),
  directing_the_tool: levels(
    level(
      [
        did(
          '{Eight|Nine|Eleven} requests of the kind "fix it", each with the last error pasted below.',
        ),
        did(
          'Let the tool rewrite the whole file {three|four} times; parts that had worked were gone.',
        ),
        said('"It keeps changing things I did not ask for." Did not narrow the request.'),
        artefact('Longest request of the round: {6-12} words. No file, no example attached.'),
        did('Accepted a new dependency the tool brought in for {task}; did not know what it does.'),
        did(
          'Spent {18-25} minutes arguing with the tool over {planted} without showing it the failing case.',
        ),
      ],
      ['The tool led; requests carried no information.', 'No scope, no context, no correction.'],
    ),
    level(
      [
        did('Gave the file and the goal, left size and failure modes of {task} to chance.'),
        did(
          'Corrected drift on the {second|third} round, after the code had grown to {180-260} lines.',
        ),
        said('"Make it simpler." Took two further requests to say which part.'),
        artefact(
          'Requests got longer and better towards the end: {8-15} words at first, {60-90} at last.',
        ),
        did('Asked for tests, got tests of the generated code’s own behaviour, kept them.'),
        did(
          'Started over in a new conversation when stuck at minute {30-38}; that helped, by luck as they said.',
        ),
      ],
      ['Gets results by trial; context comes late.', 'Some direction, little precision.'],
    ),
    level(
      [
        did(
          'One function a request for {task}, with signature, one example and what not to touch.',
        ),
        said('"Only change the loop, keep the signature." Checked the diff for exactly that.'),
        artefact('{4-6} requests in all, each {50-90} words, each with a failing case attached.'),
        did(
          'When the output drifted into a class hierarchy, cut it short after {10-20} seconds and restated the limit.',
        ),
        did('Gave the tool {guard} as the target and let it work towards that.'),
        said('"It has no way to know about our rate limit, so I say it." And did.'),
      ],
      [
        'Scoped requests with context; drift was cut early.',
        'Uses the tool like a capable colleague without memory.',
      ],
    ),
    level(
      [
        did(
          'Asked for two variants of the core of {task}, compared them on {guard}, kept parts of each.',
        ),
        said(
          '"I want the reason for each branch as a comment, so that I can disagree." Disagreed with {two|three}.',
        ),
        did(
          'Made the tool list its assumptions first; struck out {two|three} before any code was made.',
        ),
        artefact(
          'Request template reused for every piece: goal, contract, must-not, failing test. {4-5} requests, none repeated.',
        ),
        did(
          'Switched to typing by hand for {8-12} lines: "explaining this costs more than writing it."',
        ),
        said(
          'Predicted where it would go wrong on {task}, put that into the request, and it did not.',
        ),
      ],
      ['Directs with intent and knows when not to.', 'Every request earned its place.'],
    ),
  ),
  critical_review: levels(
    level(
      [
        did('Pasted the generated code, ran it once, went on. {planted} stayed in.'),
        said('"The tests pass." They were the tool’s tests and none covered {planted}.'),
        did('I asked to walk through the diff; skipped the {20-40} lines that hold {planted}.'),
        did('Shown the wrong number in the output, blamed the sample data.'),
        artefact('Final file contains {planted} and a comment by the tool claiming the opposite.'),
        said('Asked how the retry branch ends: "I would trust it here."'),
      ],
      [
        'Generated code went in unread.',
        'The planted fault was missed, also with the output in view.',
      ],
    ),
    level(
      [
        did('Saw {planted} after I asked about exactly that branch; fixed it in {3-6} minutes.'),
        said('"Something is off with the count." Looked at the wrong function until I pointed.'),
        did(
          'Read the code top to bottom, found a naming slip and an unused import, not {planted}.',
        ),
        did('Added a test after the hint; it passes with and without the fault.'),
        said(
          '"I reviewed it quickly, it looked standard." Then found the fault on the second look, with the hint.',
        ),
        artefact(
          'Review comments on style only, {4-7} of them; one on behaviour came after my question.',
        ),
      ],
      ['Finds it with a direct hint.', 'Reads for style; behaviour needs a nudge.'],
    ),
    level(
      [
        did(
          'Found {planted} unaided at minute {24-33}, explained how it loses data, wrote {guard}.',
        ),
        said('"This branch can run twice, that creates two of them." Right, and no hint given.'),
        did('Ran {guard} against the generated code first, saw it fail, then asked for the fix.'),
        did(
          'Refused a catch-all `except` in {task}: "that would hide the very thing we look for."',
        ),
        artefact(
          'Diff with {three|four} review remarks, one of them the planted fault with a failing case.',
        ),
        said(
          'Asked of each constant where it comes from; one was invented by the tool and wrong by a factor of {10-60}.',
        ),
      ],
      ['Fault found, explained and pinned by a test.', 'Reads generated code for what it does.'],
    ),
    level(
      [
        said(
          'Named the fault classes before reading: "lost update, duplicate, off by one page." {planted} was one of them.',
        ),
        did(
          'Rejected the first proposal for {task} as a whole and gave three reasons; the second was {90-140} lines shorter.',
        ),
        did(
          'Wrote {guard} before looking at the code, then a second test that no one had planned and that found another fault.',
        ),
        artefact(
          'Checklist of {5-7} lines used on every diff; {planted} struck at line {two|three}.',
        ),
        said(
          '"This passes for a reason that will not hold at two workers." Showed it with a sleep in the right place.',
        ),
        did(
          'Re-scoped a proposal instead of patching it: kept {30-50} lines, dropped the cache, said what that costs.',
        ),
      ],
      [
        'Predicts faults, sets checks, refuses with reasons.',
        'The review of somebody who has been paged for such code.',
      ],
    ),
  ),
  justification: levels(
    level(
      [
        said('"I’d have to ask the tool why it did that." On {three|four} lines of {task}.'),
        did('Could not say what a kept helper of {12-25} lines does; removing it broke nothing.'),
        said('Asked for the reason for a {30-60} second timeout: "it came with it."'),
        did('Explained the code by reading names aloud; the regular expression stayed a mystery.'),
        artefact('{15-30} lines in the final file that neither of us could account for.'),
        said('"It’s the common way to do it." No alternative for any decision.'),
      ],
      ['Kept code without being able to stand for it.', 'Every why ended at the tool.'],
    ),
    level(
      [
        said('Explained own lines well, the generated ones in outline only.'),
        did('Needed the diff to remember why the lock is there; got it right after {2-4} minutes.'),
        said('"I think the sort is for readability." It was what keeps {task} correct.'),
        did('Named one alternative for the storage after I asked; no price for either.'),
        said('Said honestly of {10-20} lines: "not sure I need them." Left them in.'),
        artefact('Comments by the tool kept word for word; two of them no longer true.'),
      ],
      ['Accounts for about half of what was kept.', 'Own parts clear, borrowed parts vague.'],
    ),
    level(
      [
        said(
          'Went through {task} line by line in {5-8} minutes; every line had a reason, one got deleted on the way.',
        ),
        said('"This check stays: without it, {planted}. I tried."'),
        did('Replaced a generated helper of {20-35} lines by {4-7} own ones "that I can explain".'),
        said(
          'Named what was gained and lost by batching: {3-6} times fewer calls, up to {20-40} s of delay.',
        ),
        artefact(
          'Docstring of the core function rewritten in own words, with its two failure modes.',
        ),
        did(
          'Asked for the reason for a constant, computed it again: {250-900} rows times {3-9} KB, under the limit.',
        ),
      ],
      ['Stands for every line, whoever typed it.', 'Reasons with numbers where it matters.'],
    ),
    level(
      [
        said('"Three lines I would not merge yet", and said which evidence would convince them.'),
        said(
          'Compared the kept design with the one rejected at minute {20-28}, and named the load at which the other wins.',
        ),
        did(
          'Explained {task} to me as if I were the one on call: what to look at first, what a wrong state looks like.',
        ),
        artefact(
          'Decision note of {6-10} lines at the end of the file: choice, alternative, price, when to revisit.',
        ),
        said(
          'Asked about a line from the tool: gave the reason, the case it serves, and the test that fails without it.',
        ),
        did(
          'Marked which {15-25} percent of the code carries the risk and reviewed only that part again, aloud.',
        ),
      ],
      [
        'Justifies by evidence and says where it runs out.',
        'Would defend this change in any review.',
      ],
    ),
  ),
};
