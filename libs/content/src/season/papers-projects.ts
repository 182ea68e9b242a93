import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/**
 * Research paper (`paper`, `claimed`, `hole`, `next`) and project deep dive (`built`, `users`,
 * `broke`, `moved`, `traffic`).
 */
export const PAPER_PROJECT_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  critical_reading: levels(
    level(
      [
        said('Of {paper}: repeated the abstract. Asked for the evidence: "it’s in the results."'),
        said('Took "{claimed}" as shown; did not see, with the table open, that {hole}.'),
        did('Read figure {2-4} the wrong way round, both axes.'),
        said('"It’s from a good group, so." No other argument for the claim.'),
        said('Could not name the baseline of {paper}.'),
        said('Asked what would disprove it: "another paper."'),
      ],
      ['Claim and evidence were one thing.', 'The text was believed.'],
    ),
    level(
      [
        said('Separated claim and evidence of {paper} after I asked for each.'),
        said('Found the small test set ({200-500} items), drew no consequence.'),
        said('With my finger on the row: {hole}. Not before.'),
        said('Criticised the writing and the missing code, not the comparison.'),
        said('Trusted the error bars; what they are over, unclear.'),
        did('Compared against the wrong baseline row for {5-8} minutes.'),
      ],
      ['Critical on request.', 'Surface well read, comparison not.'],
    ),
    level(
      [
        said('"{claimed}: that holds for table {2-3}, not for the headline." Right.'),
        said('Within {10-15} minutes, unaided: {hole}.'),
        said('Asked how many seeds; {one|two|three}, and the gain is {0.4-0.9} points.'),
        said('Named what the ablation leaves out, and why that matters for the claim.'),
        said('Re-computed the average without the one outlier task: the gain halves.'),
        artefact('Margin notes on {paper}: claim, evidence, doubt; {6-9} rows.'),
      ],
      ['Evidence examined, hole found.', 'Claim cut down to what is shown.'],
    ),
    level(
      [
        said(
          'Rebuilt the argument of {paper} in four steps, showed that the third does not follow.',
        ),
        said('{hole}; and a second fault that I had not seen, in the appendix.'),
        said(
          '"The budget of the baseline is {3-6} times smaller, that alone explains it." Computed from the footnote.',
        ),
        said('Stated which part they would stake money on, and how much.'),
        said(
          'Named the earlier result that contradicts "{claimed}", and a reading under which both hold.',
        ),
        did(
          'Simulated the selection effect in {12-18} lines; it gives {50-80} percent of the gain.',
        ),
      ],
      ['Reads like a very good reviewer.', 'Found more than we had.'],
    ),
  ),
  research_judgement: levels(
    level(
      [
        said('Next step: "more data and a bigger model."'),
        said('Would repeat all of {paper} first, {3-5} months, no question attached.'),
        said('Asked for an experiment that could fail: none.'),
        said('Proposed {next} and could not say what either outcome would mean.'),
        said('Would try everything in parallel.'),
        said('Saw no reason ever to stop the line of {paper}.'),
      ],
      ['No question behind the experiment.', 'More of everything.'],
    ),
    level(
      [
        said('Proposed {next}; the control came with help.'),
        said('Good idea, {4-6} weeks of work before the first sign.'),
        said('Ranked three extensions of {paper} by interest, not by what they would tell.'),
        said('Knew what success looks like, not failure.'),
        said('"I’d ask the authors." Then waited.'),
        said('Experiment fine, metric taken over from {paper} with its fault.'),
      ],
      ['Ideas, not yet designs.', 'Would learn little from a failure.'],
    ),
    level(
      [
        said('{next}, in {3-6} days, with what each result would make them do.'),
        said(
          'Smallest test first: {one|two} tasks, {three|five} seeds, stop if under {0.5-1.0} points.',
        ),
        said('Would not extend {paper}, gave the reason: {hole}.'),
        said('Chose the ablation that separates the two explanations.'),
        said('Named the cost: {40-90} GPU hours, "worth it for that answer".'),
        said('Asked who would use the result and dropped one idea for that.'),
      ],
      ['A cheap experiment that decides.', 'Knows what to leave out.'],
    ),
    level(
      [
        said(
          'Three experiments in order, each making the next unnecessary with a chance of {30-50} percent.',
        ),
        said(
          'Refused the obvious follow-up of {paper}: "it can’t fail, so it can’t teach us anything."',
        ),
        said('Turned "{claimed}" into a bet about deployment, with {next} as the test and a date.'),
        said('Thought of misuse of {paper} and which safeguard the experiment needs, unprompted.'),
        artefact(
          'Plan on half a page: question, design, power ({300-700} pairs), stop rule, what we publish if it fails.',
        ),
        said(
          'Ended an own line of work after {8-14} weeks on such a test; told it without regret.',
        ),
      ],
      ['Chooses experiments like a lead.', 'Value of information, explicitly.'],
    ),
  ),
  project_ownership: levels(
    level(
      [
        said('{built}: asked for own decisions, named the team’s.'),
        said('Had joined {built} {3-5} weeks before the end.'),
        said('Did not know who uses {built} today.'),
        said('"The architecture was given." So was the evaluation, so was the data.'),
        said('{broke}: heard of it in a meeting.'),
        did('Changed the project under discussion twice when I asked for details.'),
      ],
      ['Present, not responsible.', 'No decision was theirs.'],
    ),
    level(
      [
        said('Own part of {built}: the loader and two prompts; well told.'),
        said('Decided with the lead, carried out alone.'),
        said('Was there for the launch to {users}, not for what came after.'),
        said('{broke}: helped to find it, the fix was another’s.'),
        said('"We" for decisions, "I" for tickets.'),
        said('Would have done the storage differently; had not said so then.'),
      ],
      ['A part, done properly.', 'Contributor rather than owner.'],
    ),
    level(
      [
        said('{built}: chose index and chunking, wrote both, on call for {6-14} months.'),
        said('{broke}: found it, fixed it, wrote the check.'),
        said('Stopped a feature of {built} after {4-7} weeks on own numbers.'),
        said('Kept {built} alive through two model changes of the provider.'),
        said(
          'Named the decision they regret, {caching too early|one index for all}, and its price.',
        ),
        said('Got {users} to label {300-900} examples between them.'),
      ],
      ['Decided, built and kept it alive.', 'Owns the bad decisions too.'],
    ),
    level(
      [
        said(
          'Started {built} on own initiative with {two|three} weeks of proof, got the team for it.',
        ),
        said(
          'Every large decision in {built} with date, alternative and what came of it, from memory.',
        ),
        said('{moved}; then argued to freeze features for {5-8} weeks and was right.'),
        said('Handed {built} over so that nobody called afterwards; told how.'),
        said('Killed the part they were proudest of when {users} did not use it.'),
        artefact('Showed the public post-mortem on {broke}; own mistake in the first line.'),
      ],
      ['End to end, in their own hands.', 'An owner in the full sense.'],
    ),
  ),
  technical_depth: levels(
    level(
      [
        said('{built}: asked how retrieval works there: "with embeddings."'),
        did('Two questions under the surface of {built} and nothing more came.'),
        said('Named five frameworks for {built}, the job of two.'),
        said('{traffic} was a surprise to them.'),
        said('"The vendor handles that." Chunking, ranking, retries.'),
        said('Described a cache that cannot have worked as told.'),
      ],
      ['Below the diagram nothing.', 'Could not have built what was described.'],
    ),
    level(
      [
        said('Own part explained well; index of {built} by its brand name.'),
        said('Knew the settings of {built}, few of the reasons.'),
        said('{broke}: symptom and fix clear, cause not.'),
        said('Latency of {built} known in total, not by part.'),
        said('Embeddings explained, ranking guessed.'),
        said('Third question on storage: "somebody else’s."'),
      ],
      ['Deep in own corner.', 'Reasons thinner than settings.'],
    ),
    level(
      [
        said(
          'Took {built} apart on the board: {six|seven} parts, milliseconds for each, sum right.',
        ),
        said('{broke}: cause down to the line, and why no test saw it.'),
        said('Explained index parameters with what was measured for each.'),
        said('{traffic}: which part gives first, tried with a load test.'),
        did(
          'Answered {four|five} follow-ups on ranking in {built}, the last with code from memory.',
        ),
        said('Why not the obvious simpler way: tried for {2-4} weeks, numbers given.'),
      ],
      ['Explains mechanics of what they built.', 'Measured, not assumed.'],
    ),
    level(
      [
        said(
          'Went from {built} into the scoring code and back to the user’s screen without a gap.',
        ),
        said('Found a fault in the library under {built}, showed the fix that was merged.'),
        said('{broke}: four hypotheses, the test for each, {two|three} hours to the cause.'),
        did('Re-derived the ranking formula of {built}, then told why production uses another.'),
        said(
          'Predicted at which size {built} fails, {3-9} times {traffic}, and what would have to be rewritten.',
        ),
        said(
          'Explained the memory layout of the index by byte; total within {5-10} percent of the real one.',
        ),
      ],
      ['As deep as the machine goes.', 'Taught me two things about my own stack.'],
    ),
  ),
  product_intuition: levels(
    level(
      [
        said('Who uses {built}: "everyone in the company." What for: "search."'),
        said('Success of {built} was that it went live.'),
        said('Asked what users stopped doing: had not looked.'),
        said('Added a chat to {built} "because one has that now".'),
        said('Never spoke with any of {users}.'),
        said('A wrong answer is "an edge case".'),
      ],
      ['Users did not appear.', 'Built for the demo.'],
    ),
    level(
      [
        said('{built}: watched clicks, not whether people found things.'),
        said('Heard of {users} through the product lead.'),
        said('Picked the model by benchmark; effect on {users} not checked.'),
        said('Complaints read, {20-40} a month, not sorted.'),
        said('Knew the most wanted feature, not the most used.'),
        said('"Users want accuracy." Which wrong answers hurt, open.'),
      ],
      ['Users at second hand.', 'Metrics near the product, not on it.'],
    ),
    level(
      [
        said('Sat with {five|six} of {users}, changed the answer format of {built} because of it.'),
        said('{moved}; traced it to what people did differently.'),
        said('Left out the chat; {users} wanted a list with sources.'),
        said(
          'Sorted {200-400} failed queries by harm, fixed the {second|third} group first, said why.',
        ),
        said('Found by logs that {30-45} percent rephrase; treated that as the real failure rate.'),
        said('Gave up {2-4} points of recall for answers under a second; usage rose.'),
      ],
      ['Technical choices traced to users.', 'Looks at what people do.'],
    ),
    level(
      [
        said(
          'Predicted that {users} would misuse the summary of {built}; built the guard first; logs later agreed.',
        ),
        said(
          'Removed a feature used by {8-14} percent because it misled them; told how that was decided.',
        ),
        said('{moved}; and what it did not move, with the reason.'),
        said(
          'Chose the one metric that hurts when users are hurt, argued it through against an easier one.',
        ),
        said(
          'Drew what a user does before and after {built}, minute by minute; the saving is {6-15} minutes a case.',
        ),
        said('Asked about our users what I could not answer, twice.'),
      ],
      ['Sees the product through the model.', 'User harm and value steer the design.'],
    ),
  ),
};
