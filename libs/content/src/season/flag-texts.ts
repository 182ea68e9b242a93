import { artefact, did, said } from './text';
import type { NoteTemplate, Template } from './text';

export interface FlagTexts {
  /** What was heard; the slots are those every round has: `built`, `course`, `users`. */
  readonly evidence: readonly NoteTemplate[];
  readonly comments: readonly Template[];
}

export const FLAG_TEXTS: Readonly<Record<string, FlagTexts>> = {
  overconfidence: {
    evidence: [
      said(
        'Called themselves an expert on retrieval at minute {3-8}. The next {two|three} follow-ups met wrong answers, stated as fact.',
      ),
      said(
        '"I know this area inside out." Then the index was said to be exact, the ranking trained, the scores probabilities: all wrong for {built}.',
      ),
      said(
        'Gave {95-99} percent certainty to {three|four} statements in a row; {two|three} were wrong and none was taken back.',
      ),
      did(
        'Corrected me on a definition, wrongly, and went on building on it for {6-12} minutes after I had shown the counter-example.',
      ),
      said(
        '"There is nothing about embeddings I haven’t done." Could not say what the distance means in {built}.',
      ),
    ],
    comments: [
      'Claim and knowledge were far apart, and the gap was not noticed.',
      'Two wrong answers as fact in the very subject claimed.',
      'A wrong answer is fine; {two|three} defended ones are not.',
    ],
  },
  no_production_experience: {
    evidence: [
      said('Asked {three|four} times for a system with users: {course}, and a variant of it.'),
      said('"It was never deployed, it was for learning." Of everything named in {40-55} minutes.'),
      said('No user, no incident, no measure came up when asked for each in turn; only {course}.'),
      artefact(
        'Repository shown during the call: {one|two} notebooks, last run {7-14} months ago, no service, no log.',
      ),
      said('Described {built} in the plural; asked for own part: had read the write-up.'),
    ],
    comments: [
      'I found nothing that ran for anybody.',
      'Exercises only, told openly.',
      'Without a system in use the level of the opening is out of reach.',
    ],
  },
  cannot_explain_tradeoffs: {
    evidence: [
      said(
        'Asked what the choice costs: "nothing, really." Asked when it would be wrong: "I can’t think of a case."',
      ),
      did(
        'Defended the same component for {8-14} minutes; no downside and no second option, though asked {three|four} times.',
      ),
      said('"We get both, speed and accuracy." How, or at what price, stayed open.'),
      said(
        'Chose the larger model at every step; no word on what that gives up, also when I put the bill next to it.',
      ),
    ],
    comments: [
      'A decision without a price, held to the end.',
      'Asked directly and more than once.',
      'No alternative was named at all.',
    ],
  },
  dismisses_evaluation: {
    evidence: [
      said(
        '"You see it from the output." No metric, no data set, no comparison, asked {three|four} ways.',
      ),
      said('Evaluation of {built}: "the team liked it." Before and after were not compared.'),
      said('"Metrics lie anyway, I look at ten examples." Which ten, chosen how: "recent ones."'),
      did(
        'Crossed out the evaluation box that I had drawn, "we can add that later", for a system that answers {users}.',
      ),
    ],
    comments: [
      'Quality was taken on faith.',
      'Offered a way in several times; declined.',
      'No measure, and no wish for one.',
    ],
  },
  ignores_cost: {
    evidence: [
      said(
        '{Four|Five|Six} model calls a request; asked for the bill: "that’s for finance to say."',
      ),
      said(
        'No estimate, also with the unit price given; asked for the driver: "the cloud, I guess."',
      ),
      did(
        'Added a second large model to check the first, at the full volume, without a word on cost when asked.',
      ),
      said(
        '"Prices halve every year, I would not design around them." No lever to lower them either.',
      ),
    ],
    comments: [
      'Cost was outside the picture, also on request.',
      'No estimate, no driver, no lever.',
      'A design whose bill nobody could guess.',
    ],
  },
};
