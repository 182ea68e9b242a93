import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/** Slots: `story`, `peer`, `turn`, `result`, `fact`. */
export const BEHAVIOURAL_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  collaboration: levels(
    level(
      [
        said(
          'In {story}: "{peer} didn’t get it, so I went around them." Nothing came of asking why.',
        ),
        said('Everyone else in {story} was the obstacle; asked for their reasons, gave none.'),
        said(
          '"I did it alone, meetings would have slowed it down." {peer} learned of it at the launch.',
        ),
        did(
          'Asked {three|four} times what {peer} wanted; answered each time what was wrong with it.',
        ),
        said(
          '"Not my job to convince them." The work of {story} was taken over by another team later.',
        ),
        said('Named nobody in {story} who did something useful.'),
      ],
      ['Others appear as obstacles only.', 'No act towards anyone who wanted something else.'],
    ),
    level(
      [
        said('Talked with {peer} once, presented the plan, got a no, escalated.'),
        said('"We aligned in a meeting." Who gave up what, was not clear after two questions.'),
        said('Helped {peer} when asked; did not ask for anything themselves in {story}.'),
        said('Agreement in {story} came from the manager; their own part was to wait.'),
        said(
          'Listened to {peer}, wrote a good summary, and then built what had been planned anyway.',
        ),
        said('Spoke of "we" throughout; own part found after {three|four} follow-ups.'),
      ],
      ['Cooperative, seldom active.', 'One conversation, no change on either side.'],
    ),
    level(
      [
        said(
          'Sat with {peer} for {two|three} afternoons, came back with a different metric that both could sign.',
        ),
        said('In {story}: wrote down what {peer} feared, took two of three points into the plan.'),
        said('"I was wrong about their deadline, once I knew it we moved the order." {result}.'),
        said(
          'Brought {peer} and the data team to one table and put it plainly: {fact}. Agreed in {one|two} hours.',
        ),
        said('Reviewed {peer}’s draft twice a week in {story}, got theirs in return.'),
        said('Credited two people by what they did, exactly, before speaking of own part.'),
      ],
      ['Found out what others wanted and moved.', 'A result together, with a visible concession.'],
    ),
    level(
      [
        said(
          'Turned {peer}, who had blocked {story}, into its co-author; told the three conversations in order.',
        ),
        said(
          'Gave up own model for the other team’s after measuring both: "theirs was {2-4} points better, so."',
        ),
        said(
          'Set up a weekly half hour for the people hit by {story}; it still runs, led by {peer}.',
        ),
        said(
          'Said what {peer} would tell about {story}, including two complaints about the candidate.',
        ),
        artefact(
          'Described the one-page agreement of {story}: who decides what, until when, what reopens it.',
        ),
        said(
          'Handed the best part of the work to {peer}, who needed it more, and told the team so. {result}.',
        ),
      ],
      [
        'Makes others better and says what it cost.',
        'Would be asked for by the people they disagreed with.',
      ],
    ),
  ),
  judgement: levels(
    level(
      [
        said('"My gut said so." No second option in {story}, then or now.'),
        said('Waited in {story} until the deadline had decided.'),
        said('Knew before the launch that {fact}. Launched, "since it was planned".'),
        said('Would do all of {story} the same way; the outcome was bad luck.'),
        said('Asked what would have changed the decision: "nothing."'),
        did('Could not say who bore the risk in {story} after {three|four} questions.'),
      ],
      ['Decided by default.', 'No option, no risk, no reason.'],
    ),
    level(
      [
        said('Listed options for {story} in hindsight; at the time there had been one.'),
        said('Asked for more data twice; what it should decide was not fixed before.'),
        said('Took the senior colleague’s view: "they had seen it before."'),
        said('Saw the risk in {story}, named it to the team, had no plan for it.'),
        said('"It was about fifty-fifty." Chose the faster one; cost of being wrong not weighed.'),
        said('Good decision in {story}, reasons mixed up with how it turned out.'),
      ],
      ['Reasonable, unstructured.', 'Risk seen, not handled.'],
    ),
    level(
      [
        said('In {story}: two options, what each would cost if wrong, then {turn}.'),
        said(
          '"We had {5-9} days; so I asked which one fact would change my mind, and got that one." Namely: {fact}.',
        ),
        said('Set a stop rule before starting; it was hit after {6-12} days, stopped.'),
        said('Said no to {peer} with a number and an offer of what was possible instead.'),
        said('{turn}, since that could be undone in a day.'),
        said('Named what was unknown then, in three points, and which of them mattered.'),
      ],
      ['Options, price of error, decision.', 'Decided in time with what there was.'],
    ),
    level(
      [
        said(
          'Wrote the decision of {story} down with a forecast, {60-75} percent; looked again after {6-10} weeks, said what was off.',
        ),
        said(
          'Bought information first: a {one|two}-day probe for {200-900} euros that turned the plan round. {result}.',
        ),
        said('Reversed own public decision in {story} within {2-4} days of learning that {fact}.'),
        said('Separated quality of decision and luck: "right call, bad draw; I’d take it again."'),
        said(
          'Moved the decision to the person who bore the risk, with a recommendation of one page.',
        ),
        said(
          'Thought through who would be hurt by {story} being wrong, changed the roll-out for them.',
        ),
      ],
      [
        'Judges under uncertainty as a practice.',
        'Forecasts, checks, and changes course in the open.',
      ],
    ),
  ),
  ownership: levels(
    level(
      [
        said('{story}: "that was the other team’s part." Own part could not be found.'),
        said('Left after the launch of {story}; does not know how it did.'),
        said('"I delivered what was in the ticket." That {fact} was noticed by others.'),
        said('When it failed: "I had said it would." To whom, when: not clear.'),
        said('Own mistake in {story}: "trusting people too much."'),
        did('Switched from "I" to "they" each time the story reached what went wrong.'),
      ],
      ['Success mine, failure theirs.', 'Nothing was taken on personally.'],
    ),
    level(
      [
        said('Fixed own part of {story} quickly, left the cause to others.'),
        said('Took {story} over when told to, saw it through to the hand-over.'),
        said('"I should have checked it." What was checked from then on: nothing in particular.'),
        said('Knew the result of {story} roughly, "I think it went up".'),
        said('Carried the work, not the decision; asked for a sign-off at each step.'),
        said('Apologised to {peer}, who had to do the clean-up.'),
      ],
      ['Does the task, stops at its edge.', 'Responsible when assigned.'],
    ),
    level(
      [
        said('Owned {story} to the end: {turn}, and {result}.'),
        said('"My change caused it, so I wrote the report." Told what it says in three sentences.'),
        said('Kept looking after the launch and so found that {fact}.'),
        said('Took the pager for {story} for {4-8} weeks until it was quiet.'),
        said('Named own mistake first: tested on {200-800} examples of the easy kind.'),
        said('Told {peer} of the slip before anyone asked, with a new date that held.'),
      ],
      ['Took it on, including what went wrong.', 'Followed through until the number moved.'],
    ),
    level(
      [
        said(
          'Saw that nobody owned {story}, took it, said so to all, gave it away in good order after {5-9} months.',
        ),
        said('Reported that {fact}, against own interest; it cost the release. Later {result}.'),
        said(
          'Changed the way of working, not only the bug: the check that followed {story} caught {three|four} more.',
        ),
        said(
          'Told what they would still owe if they left tomorrow; {two|three} items, with names.',
        ),
        artefact(
          'Described the page on {story} they wrote for the next person: what breaks, what to try, whom to ask.',
        ),
        said(
          'Asked to be measured by the outcome of {story}, not by shipping; was, for two quarters.',
        ),
      ],
      ['Owns outcomes beyond the assignment.', 'Leaves things in better order than found.'],
    ),
  ),
  learning: levels(
    level(
      [
        said('Keeps up "through the news"; nothing named that changed the work.'),
        said('From {story}: "nothing really to learn, it was unlucky."'),
        said('Named a method as the future; had not run it, did not plan to.'),
        said('Feedback in {story} was "unfair"; what was in it, could not say.'),
        said('Has used the same set-up for {three|four} years, "it works".'),
        did('Asked for a view they had changed: none after {40-60} seconds of thought.'),
      ],
      ['No new practice in sight.', 'Takes in, does not try out.'],
    ),
    level(
      [
        said('Reads a lot, tries little; one try-out in the last {6-9} months.'),
        said('Learned from {story} "to communicate more". How: open.'),
        said(
          'Took a course once it was clear that {fact}; what is done differently came out thin.',
        ),
        said('Accepted {peer}’s feedback, changed for a few weeks.'),
        said('Knows new tools by name and by demo.'),
        said('Lesson of {story} told well, for other people.'),
      ],
      ['Interested; effect on work unclear.', 'Lessons in words.'],
    ),
    level(
      [
        said('After {story}: {turn}, and has done it that way since.'),
        said(
          'Picks one paper a {week|fortnight}, repeats its main figure, keeps notes; showed what was dropped.',
        ),
        said(
          '"{peer} told me my reviews came too late. Now they go out the same day, I counted for {4-8} weeks."',
        ),
        said(
          'Ran a {two|three}-day trial of a new method, wrote half a page, did not adopt it: {fact}.',
        ),
        said(
          'Asked for help with {story} on day two instead of day ten, "learned that the hard way".',
        ),
        said('Named a belief given up this year and the result that did it.'),
      ],
      ['New knowledge tested and turned into practice.', 'Feedback changed something countable.'],
    ),
    level(
      [
        said(
          'Changed how the team works after {story}: every launch now has a date to look back, {five|six} so far, two undone.',
        ),
        said('Keeps a list of own forecasts; {60-70} percent held, told where they are too sure.'),
        said(
          'Sought out the harshest critic of {story}, took {two|three} points over, named the one not taken and why.',
        ),
        said(
          'Built a small benchmark of {40-90} own cases to test each new model; threw away a favourite because of it.',
        ),
        said('Taught {story} to two other teams, with the embarrassing part left in.'),
        said(
          'Learned a field outside their own for {built}, {6-10} weeks, said what was wrong in the first version because of it.',
        ),
      ],
      ['Learning as a system, shared.', 'Seeks out what contradicts them.'],
    ),
  ),
};
