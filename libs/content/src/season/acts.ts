import type { DecisionOutcome } from '@debrief/domain';
import type { Template } from './text';

/** Amended by its author alone, nothing seen of others. Slot `worst`: a competency. */
export const AMENDED_BEFORE: readonly Template[] = [
  'I had cited the wrong note under {worst}; the rating stands on the other one.',
  'Went through my recording of the board again: the second variant was drawn at minute {14-22}, not after my hint.',
  'Typing error in the summary turned a yes into its opposite.',
  'Forgot to rate {worst}, which I had notes on.',
  'Held {worst} against the anchors again: the hint at minute {20-30} makes it one level less.',
];

/** Amended after reading what others filed. Slot `worst`. */
export const AMENDED_AFTER: readonly Template[] = [
  'The other round’s notes on {worst} show that my question was misleading; I would rate it one higher now.',
  'Reading the phone screen I see that the same example was used there; it was less own work than I had thought.',
  'Another interviewer heard the full story of which I had half. It answers my doubt on {worst}.',
  'After the notes of the others I no longer hold my {worst} rating with the same certainty.',
];

export const EXCUSES: readonly Template[] = [
  'Ill since {Monday|Tuesday|Wednesday}, {lead} takes the round alone.',
  'Called to an incident {20-40} minutes before the start; the round was held by {lead}.',
  'Had helped the candidate to prepare for another opening of ours and stepped back.',
  'On leave until {next week|the end of the month}; the notes would come too late.',
  'Moved to another project this week, seat not filled again.',
];

export const NO_SHOWS: readonly Template[] = [
  'Did not join; the invitation had gone to an old calendar. {lead} held the round.',
  'Not there and not reachable; {lead} went on after {8-12} minutes.',
  'Was in the wrong call for {35-50} minutes, so has seen nothing of the round.',
];

/** Why a loop ended early, by the stage it ended after. */
export const STOPS: Readonly<Record<string, readonly Template[]>> = {
  recruiter_screen: [
    'Both sides agree that the role has too little of what the candidate looks for.',
    'Start not before next summer; the project cannot wait for it. Asked to stay in touch.',
    'Background fit and the first half year of this job are too far apart.',
  ],
  phone_screen: [
    'The phone screen shows that problem solving and concepts are below what the onsite builds on.',
    'Code fluency and conceptual clarity both under the bar; an onsite day would not change that.',
    'Candidate withdrew after the phone screen: accepted another offer.',
  ],
  onsite: [
    'Candidate withdrew after the onsite for family reasons; asked to keep the file.',
    'Trade-off reasoning and evaluation at level one in two rounds; the panel sees no open question left.',
    'The opening was cut from two to one and the other seat is filled.',
  ],
};

/** Slots: `best`, `second`, `worst`, `built`, `level`. */
export const RATIONALES: Readonly<Record<DecisionOutcome, readonly Template[]>> = {
  hire: [
    'Hire at {level}. {best} and {second} are supported by independent notes from different rounds. {worst} is the weaker side; the team has cover for it and the manager plans the first project accordingly.',
    'The packet is clear on {best}. {worst} was rated lower; the evidence there is about speed, not about substance. {built} shows that this work has been done for real users.',
    'I weigh {best} most for this opening, and it was seen without help. {second} supports it. Open point {worst} is named in the offer talk and gets a mentor for the first quarter.',
    '{built} was told alike to everybody who asked. {best} is above the level; {worst} at the edge of it. Together that is {level}, not higher.',
    'Yes at {level}: the notes on {best} are specific and come from people who had not read each other. I have read the lower ratings on {worst} and find their evidence thin: one question, late in the hour.',
    'The lower ratings on {worst} rest on one example. Everything else, {best} and {second} first, is above what we asked for.',
  ],
  no_hire: [
    'No hire. {worst} is what the first year of this job is about, and it is where the packet’s evidence is weakest. {best} is a strength, not one that carries this role.',
    'The packet is consistent: where {worst} was probed, it took help. {best} was good. A level below I would decide otherwise; we have no such opening.',
    'I read all notes twice because {best} is rated high. The evidence on {worst} is specific, and nothing in the packet speaks against it.',
    'Not at {level}. For this opening {worst} weighs more than {best}. Feedback for the candidate names both, with what would show the change.',
    'Close. {second} and {best} would do; {worst} would leave the team where it is now weakest. I prefer to keep looking.',
    'Two readings of this packet are possible; I follow the notes on {worst}. {best} does not outweigh that in a role with on-call from the second month.',
  ],
  hold: [
    'Hold until the second opening is confirmed on the {5|12|19}th. {best} speaks for an offer at {level}; {worst} for the other team, which has the mentor for it.',
    'What we have on {worst} is thinner than I want. One more conversation of {30|45} minutes, then a decision; {best} and {second} are settled.',
    'The notes on {worst} do not settle the question, read by read. I ask for a work sample on exactly that before deciding; nothing else is open.',
    'Waiting for the answer on the start date. The rest of the packet would be a hire at {level}: {best}, {second}, and {built} in use.',
  ],
};

export const CLEARED: readonly Template[] = [
  'The other round describes {built} with load, an incident and a metric. That is what clears this flag; the first interviewer had asked about private projects only.',
  'Read both notes. The claim was about one library, the wrong answers about another; the fundamentals round goes two levels down without an error.',
  'The estimate missing here was made in the project round, from tokens and unit price, with a lever. Cleared on that evidence.',
];

export const UPHELD: readonly Template[] = [
  'Two interviewers asked independently and for each thing that would clear it. Nothing came. The flag stands.',
  'I looked for contrary evidence in all rounds and found none; the repository shown supports the note.',
  'Defended wrong statements in two rounds. One would be a bad hour, two are a pattern.',
];

export const EARLY_LOOKS: readonly Template[] = [
  'The candidate has an offer that ends on Friday; I need to know tonight whether to ask for a day more.',
  'One interviewer is ill until next week. I want to see whether the open competency matters before I plan another round.',
  'Travel for the last stage has to be booked today; I look at the phone screen only.',
];

/** Free text that only recruiters, admins and the job’s hiring manager read. */
export const PRIVATE_NOTES: readonly Template[] = [
  'Prefers to be called after five.',
  'Other process runs until the {10|15|20}th.',
  'Asked for written questions in advance where possible.',
  'Would need {three|four} days a week from the office covered by travel.',
  'Notice period {six|eight|twelve} weeks.',
  '',
];

export const SOURCES: readonly string[] = [
  'Careers page',
  'Referral',
  'Meetup talk',
  'Sourced',
  'Job board',
  'Returning candidate',
];
