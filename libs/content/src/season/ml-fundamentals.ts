import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/** Slots: `concept`, `claim`, `wrong`, `example`, `use`. */
export const ML_FUNDAMENTALS_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  conceptual_clarity: levels(
    level(
      [
        said('On {concept}: "{wrong}." Stayed with it after two follow-ups.'),
        said('Explained {concept} by its name: "it’s basically what the word says."'),
        did('Started with a formula for {concept}, could not say what any symbol stands for.'),
        said(
          'Mixed up {concept} with training in general; the difference did not land in {6-10} minutes.',
        ),
        said('"I know {concept} very well", then: "{wrong}."'),
        did('Asked for one sentence on {concept} for a newcomer: listed {four|five} terms.'),
      ],
      ['The core idea was not there.', 'Terms without mechanics.'],
    ),
    level(
      [
        said(
          'Got the purpose of {concept} right, the mechanics only in parts: "something is weighted there."',
        ),
        said('First "{wrong}", corrected to the right idea after my example.'),
        said(
          'Good first sentence on {concept}; the second level was recited and did not answer the question.',
        ),
        did('Drew {concept} from memory with two arrows the wrong way round, saw one of them.'),
        said('Knew what {concept} is for, not what happens without it.'),
        said(
          'Used "similar", "close" and "related" as if they were one thing while explaining {concept}.',
        ),
      ],
      ['Half a level deep.', 'Right direction, gaps in the mechanics.'],
    ),
    level(
      [
        said('Plain first: one sentence on {concept} for a newcomer. Then: "{claim}."'),
        did(
          'Explained {concept} in {3-5} minutes from input to output, no gap; formula at the end, not at the start.',
        ),
        said('Asked why it is done that way: gave what would break otherwise, rightly.'),
        said('"{claim}." Asked to say it without the terms, could.'),
        did('Corrected own slip on {concept} within a sentence and went on.'),
        said('Separated {concept} from the two things it is usually mixed up with.'),
      ],
      ['Simple first, then mechanics, both right.', 'Clear and correct at two levels.'],
    ),
    level(
      [
        said(
          'Three levels of {concept}: for a user, an engineer and a reviewer. At the third: "{claim}."',
        ),
        did(
          'Derived the key step of {concept} on the board in {4-7} lines, and said which line people get wrong.',
        ),
        said('Took my deliberately wrong statement, "{wrong}", apart politely in two sentences.'),
        said(
          'Named the assumption under {concept} that fails for {long inputs|rare classes|short texts}, and what one does then.',
        ),
        did(
          'Answered {five|six} follow-ups on {concept} without a recited sentence; the last one I had to look up.',
        ),
        said('Linked {concept} to {use} without being asked, both ends exact.'),
      ],
      ['Could teach it.', 'Exact at every depth I tried.'],
    ),
  ),
  concrete_examples: levels(
    level(
      [
        said('Asked for an example of {concept}: "in general it’s like in the literature."'),
        did('No number, input or product in {12-20} minutes on {concept}.'),
        said('"For example any classification." Asked for a concrete one, repeated it.'),
        said('Gave an example that shows the opposite of the claim, did not notice.'),
        did('Offered {example}? Could not follow it when I laid it out.'),
        said('"I don’t have one at hand." On {three|four} requests.'),
      ],
      ['Everything stayed general.', 'No claim was tied to anything.'],
    ),
    level(
      [
        said('One example for {concept}, from a blog post; could not change a number in it.'),
        did('Used my example, {example}, correctly; none of their own.'),
        said('Example came after the second request and was about a neighbouring topic.'),
        said('"Say the similarity is high." How high, in which model: open.'),
        did(
          'Made up numbers for {concept} that cannot occur (a probability of {1.2-1.9}), fixed when told.',
        ),
        said('Named a product case without what went in or came out.'),
      ],
      ['Examples on request, not load-bearing.', 'Borrowed or vague examples.'],
    ),
    level(
      [
        did('Worked {example} through with numbers, right to the last step.'),
        said('Example from {built} for {concept}: input, output, and what was surprising.'),
        said('Gave a case where it works and one where it does not, within {2-3} minutes.'),
        artefact(
          'Small table for {concept}: {three|four} rows of input and result, computed live.',
        ),
        said('"At a dimension of {384|768|1024} that is {3-9} thousandths." Checked, right.'),
        did(
          'Picked an example small enough for the board, {example}, and it carried the whole answer.',
        ),
      ],
      ['Specific numbers and inputs, own ones.', 'Claims are tied to cases.'],
    ),
    level(
      [
        said('Counter-example to my claim within seconds, with {example} turned round.'),
        said(
          'Two incidents from {built} that show {concept} at work: {broke}; and a quieter one with numbers.',
        ),
        did(
          'Chose {example} because it breaks the common explanation, then repaired the explanation.',
        ),
        said(
          'Gave orders of magnitude for every claim on {concept}; the {two|three} I checked were right.',
        ),
        artefact(
          'Sketched the failure of {concept} on real-looking data, {8-12} points, axis labels and all.',
        ),
        said(
          'Built the example up: {three|four} items, then a thousand, then what changes at {1-10} million.',
        ),
      ],
      ['Examples that prove or break the point.', 'Every abstract sentence had a case behind it.'],
    ),
  ),
  theory_to_practice: levels(
    level(
      [
        said('Asked what {concept} means for {use}: "one would have to try."'),
        did(
          'No decision followed from {concept} in {15-20} minutes; theory and practice stayed apart.',
        ),
        said('"In practice the framework does it." Which setting, why: not known.'),
        said('Would always take the largest model, whatever {concept} says.'),
        said(
          'Chose a setting for {use} that contradicts the explanation given {3-6} minutes before.',
        ),
        did('Asked about {use}, went back to the definition.'),
      ],
      ['Theory led nowhere.', 'No decision could be drawn from it.'],
    ),
    level(
      [
        said('Knew the rule of thumb for {use}, not where it comes from.'),
        said('Drew the right consequence of {concept} after I set the scene in detail.'),
        said('"I’d tune it." On what, against what measure, came with two questions.'),
        did('Applied {concept} to {use} correctly once, then to a case where it does not hold.'),
        said('Named a tool for {use} where a reason was asked.'),
        said('Saw the effect on quality, missed the one on cost and latency.'),
      ],
      ['Rules of thumb, applied with help.', 'One step from theory, not two.'],
    ),
    level(
      [
        said('From {concept} straight to {use}: what to set, what to measure, when to change it.'),
        said(
          '"So for extraction I’d set it low, and I’d check {100-300} outputs before and after."',
        ),
        said('Explained a decision in {built} by {concept}: what it predicted and what happened.'),
        did(
          'Designed a test for {use} that would show within {2-5} days whether the theory holds there.',
        ),
        said(
          'Named when {concept} does not matter in practice: small data, {200-900} items, short texts.',
        ),
        said('On {use}: "{3-9} days of work for {2-4} points, not now." With the reason.'),
      ],
      ['Theory ends in a decision somebody would take.', 'Connects mechanics with a real system.'],
    ),
    level(
      [
        said(
          'Predicted the failure of {built} from {concept}, set the guard, and it fired {three|five|six} weeks later.',
        ),
        said(
          'Three decisions that follow from {concept} for {use}, ranked by what they cost to undo.',
        ),
        did(
          'Turned my case into an experiment: two arms, {400-900} items, the effect worth having, when to stop.',
        ),
        said('"The textbook says otherwise; with us {moved}, and here is why." Both halves exact.'),
        said('Refused a popular method for {use} with a calculation of {two|three} lines.'),
        did(
          'Wrote the check for {use} that one would put into the pipeline, {5-8} lines of Python, unasked.',
        ),
      ],
      ['Uses theory to predict and to refuse.', 'Has changed real systems because of it.'],
    ),
  ),
  intellectual_honesty: levels(
    level(
      [
        said('Invented a definition for a term I had made up; gave it with confidence.'),
        said('"{wrong}." Shown a counter-example, said the example was wrong.'),
        did('Never said "I don’t know" in {50-60} minutes; {four|five} answers were wrong.'),
        said('Claimed to have "implemented {concept} from scratch"; could not name one step.'),
        did(
          'Changed the question to one they could answer, {three|four} times, without saying so.',
        ),
        said('Asked how sure: "one hundred percent." It was wrong.'),
      ],
      ['Certainty without cover.', 'The edge of knowledge was hidden.'],
    ),
    level(
      [
        said('Said "I’m not sure" only after the second wrong follow-up on {concept}.'),
        said('Guessed at {use} and marked it as a guess when I asked.'),
        did('Hedged everything alike, so that known and unknown sounded the same.'),
        said('"I read about it." Read what and when stayed open.'),
        said('Gave up at once on {concept}: "don’t know", no attempt to reason.'),
        did('Accepted every correction of mine, also the one I had planted wrongly.'),
      ],
      ['Marks limits late or everywhere.', 'Honest when pressed.'],
    ),
    level(
      [
        said(
          '"On {concept} I know the use, not the derivation. May I reason it out?" Got most of it.',
        ),
        said(
          '"That I don’t know. I’d look at the loss on long inputs first." Concrete way to find out.',
        ),
        did(
          'Corrected an answer from {10-20} minutes earlier unprompted: "what I said about {use} was too strong."',
        ),
        said('Separated measured, read and guessed in the answer on {use}.'),
        said('Disagreed with my planted error, politely, "{60-80} percent sure", right.'),
        said('"I’ve only used one model family for this, so take it as one data point."'),
      ],
      ['Edge of knowledge marked, with a next step.', 'Says "I don’t know" and goes on thinking.'],
    ),
    level(
      [
        said(
          'Gave a confidence with each claim on {concept}; {five|six} of {seven|eight} were well placed.',
        ),
        said(
          'Told of own wrong belief about {concept}, how long it lasted, and which result ended it.',
        ),
        did(
          'Refused to answer on {use} without data, and said exactly which {two|three} numbers would settle it.',
        ),
        said(
          '"The paper says so; I tried to repeat it and got half the gain." Explained the setup.',
        ),
        did('Caught a hole in own argument on {concept} that I had missed, went back two steps.'),
        said('Credited a colleague for the idea in {built}, named own part in one sentence.'),
      ],
      ['Calibrated, and open about having been wrong.', 'I’d trust a "yes" from this person.'],
    ),
  ),
};
