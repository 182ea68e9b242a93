import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/** Recruiter screen and hiring manager. Slots: `built`, `users`, `moved`, `broke`, `want`. */
export const SCREEN_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  motivation: levels(
    level(
      [
        said('"I apply widely at the moment." Nothing about this job, also when I described it.'),
        said('Wants {want}; told that this role has none of it, had no question.'),
        did('Had not read the job page; asked what we do after {8-12} minutes.'),
        said('Looks for anything "with AI in the title".'),
        said('Would stay about a year, "then we’ll see"; the project runs for two.'),
        said('Named pay as the one reason, twice, before I had asked.'),
      ],
      ['No link to this job.', 'What they look for, we do not have.'],
    ),
    level(
      [
        said('Wants {want}; our role offers it in a small part, which seemed enough for them.'),
        said('"Something closer to users than now." Which users, open.'),
        said('Read the job page, named one line of it, had one general question.'),
        said('Reasons mostly about leaving, few about coming.'),
        said('Interested in the models more than in what they are for here.'),
        said('Would take this or a research role, no preference yet.'),
      ],
      ['Some overlap, not thought through.', 'Open to it rather than drawn to it.'],
    ),
    level(
      [
        said('Wants {want}, and named the two lines of the job page where that happens.'),
        said(
          '"After {built} I want to work on what comes before it." Fits the first half year here.',
        ),
        said('Asked {three|four} questions on team, on-call and how we measure success.'),
        said('Chose between {two|three} openings of ours, gave the reason for this one.'),
        said(
          'Said what they do not want any more, {weekly demos|prototype after prototype}; we have little of it.',
        ),
        said('Has tried our product for {20-40} minutes, noticed a wrong answer, sent it along.'),
      ],
      ['Knows what they want and why here.', 'Concrete match with the first year’s work.'],
    ),
    level(
      [
        said(
          'Brought a one-page note: what they would do in the first {60-90} days, and what they would need for it.',
        ),
        said('Turned down an offer because it lacked {want}; told what made them sure.'),
        said(
          'Spoke with two of our users before the call; asked the question that we have argued about for weeks.',
        ),
        said(
          'Connected {built} with our roadmap point by point, said which part they would not be good at.',
        ),
        said('Asked what would make us regret this hire. Thought about my answer and took a note.'),
        said(
          'Wants {want}; has worked towards it for {two|three} years, in {built} and beside it.',
        ),
      ],
      ['Drawn to this work, with reasons we can check.', 'Prepared as few are.'],
    ),
  ),
  background_fit: levels(
    level(
      [
        said('Has trained models in notebooks; nothing that the job lists was done by them.'),
        said('{built} turned out to be a course exercise.'),
        did('Of {six|seven} tasks in the job, had met one, as an onlooker.'),
        said('Works on dashboards; would like to move over, has not begun.'),
        said('Python "some years ago"; the present work is planning.'),
        said('Asked for the biggest system they touched: a demo for {5-12} people.'),
      ],
      ['The listed work has not been done yet.', 'A change of field without first steps.'],
    ),
    level(
      [
        said('{built}: wrote parts of the data side, the models came from others.'),
        said(
          'Met {three|four} of {seven|eight} listed tasks; retrieval and evaluation are missing.',
        ),
        said('Strong in classic models; language models for {4-8} months.'),
        said('Has run things for {20-60} internal users, none outside.'),
        said('Did the prototype of {built}, another team took it to users.'),
        said('Knows the tools of the list; tasks were smaller than ours.'),
      ],
      ['Half of the list, at a smaller scale.', 'Neighbouring work.'],
    ),
    level(
      [
        said('{built} for {users}; did ingestion, retrieval and the evaluation themselves.'),
        said(
          '{five|six} of {seven|eight} listed tasks done within the last {two|three} years, with examples.',
        ),
        said('{moved}; explained their part in two minutes.'),
        said('On call for {built} for {8-18} months.'),
        said('Has moved a prototype to production twice, the second time in {6-10} weeks.'),
        said('What is missing, {fine-tuning at scale|several languages}, named by themselves.'),
      ],
      ['The work of this job, done before.', 'Gap small and known.'],
    ),
    level(
      [
        said(
          'Built {built} from nothing to {users}, chose the people for it, handed it over running.',
        ),
        said(
          'Everything on the list and two things we had not thought of: cost per answer, and {broke}.',
        ),
        said('{moved}, measured by an experiment they designed; sent the public write-up.'),
        said(
          'Did our hardest listed task {two|three} times, each at about {3-8} times the size before.',
        ),
        said('Named which of our plans will not work, from having tried it; asked whether we had.'),
        said('Reviewed {20-40} designs a year for neighbouring teams besides {built}.'),
      ],
      ['Has done this job at our size or above.', 'Brings what the team lacks.'],
    ),
  ),
  working_style: levels(
    level(
      [
        said(
          '"I work best when left alone." News of a slip came to the last team at the deadline.',
        ),
        said('Plans in the head; asked how others know: "they can ask."'),
        said('Asked for help last time: could not remember one.'),
        said('Feedback they gave: "I told them it was bad code."'),
        said('Takes on everything, {three|four} of it late at the moment.'),
        said('Would not write things down, "it’s outdated the next day".'),
      ],
      ['Work would be invisible to us.', 'No habit for help or feedback.'],
    ),
    level(
      [
        said('Plans by the week when somebody asks for it; otherwise by mood.'),
        said('Reports when done. Half-done is not shown.'),
        said('Asks for help after {3-5} days, "I want to have tried everything".'),
        said('Gives feedback in writing only, after {two|three} rounds of polishing.'),
        said('Likes clear tickets; with open ones waits for more.'),
        said('Got the feedback to be faster in reviews, "should do that".'),
      ],
      ['Fine with structure around.', 'Late to show, late to ask.'],
    ),
    level(
      [
        said(
          'Monday three lines, Friday what became of them; has kept it up for {two|three} years.',
        ),
        said('Shows half-done work on day {two|three}, on purpose.'),
        said('Stuck for more than {two|three} hours means asking; told the last time, on {broke}.'),
        said('Gave a colleague hard feedback in person, told how it went, badly at first.'),
        said(
          'Cut scope of {built} by a third in week two to keep the date, agreed with everyone first.',
        ),
        said('Keeps two half days free of meetings, the rest open to others.'),
      ],
      ['Planned, visible, asks in time.', 'Habits that work in our team as they are.'],
    ),
    level(
      [
        said(
          'Writes what would make them stop, before starting; stopped twice last year, saved {6-12} weeks.',
        ),
        said('Asked {built}’s team for feedback each month, showed what changed after each.'),
        said('Runs reviews so that the quiet ones speak first; explained how.'),
        artefact(
          'Showed the working agreement of the last team, written by them: {9-12} lines, two rules they lost the vote on.',
        ),
        said(
          'Adapts: written with one colleague, by voice with another; told for whom which and why.',
        ),
        said('Found that own estimates run {30-50} percent short, plans with that factor since.'),
      ],
      ['Makes the people around more effective.', 'Knows own patterns with numbers.'],
    ),
  ),
  team_fit: levels(
    level(
      [
        said('Wants to do models only; we need somebody for evaluation and data.'),
        said('Would not take part in on-call "in principle"; the team shares it.'),
        said('Expects a team that hands over clean data. Ours does not exist.'),
        did('Asked nothing about the people they would work with.'),
        said('Needs one decision-maker for everything; we decide in threes.'),
        said('Sees review as control: "I’d rather merge myself."'),
      ],
      ['The gaps we have stay open.', 'Agreements needed on both sides are too many.'],
    ),
    level(
      [
        said(
          'Fills one of our three gaps, retrieval; would need help with the other two for {6-9} months.',
        ),
        said('On-call yes, "if it’s quiet".'),
        said('Close to what {two|three} of us do already.'),
        said('Prefers long projects; half of ours last {3-5} weeks.'),
        said('Would like to lead later; no opening for that in sight.'),
        said('Mentoring: willing, has not done it.'),
      ],
      ['Adds hands more than it closes gaps.', 'Possible, with agreements.'],
    ),
    level(
      [
        said('Brings evaluation, our largest gap; {built} had a gate of their making.'),
        said('On-call from month two, wants a second person for the first weeks. Fine with us.'),
        said('Asked whom they would learn from here, and named what they can teach.'),
        said('Has worked with data as messy as ours: {broke}.'),
        said('Would review with the two newest people, has done so for {a year|two years}.'),
        said('Needs one quiet day a week; we can give that.'),
      ],
      ['Closes a gap, agreements are few.', 'Complements the team as it is.'],
    ),
    level(
      [
        said('Closes two gaps and named the third one we had not told them.'),
        said(
          'Laid out what they would take from whom in the first {3-4} months, so that nobody loses their favourite work.',
        ),
        said('Has built a team’s evaluation from nothing before: {moved}.'),
        said('Told which of our agreements they would question, and after how long.'),
        said('Trained {three|four} people who now run {built}.'),
        said(
          'Asked each of the panel what annoys them; brought the answers together in {3-5} minutes.',
        ),
      ],
      ['Changes what this team can do.', 'Fills gaps and makes room for others.'],
    ),
  ),
  level_calibration: levels(
    level(
      [
        said('Largest task carried alone: {2-4} weeks, fully specified.'),
        said('Asked for an ambiguous task: a ticket with a missing field.'),
        said('Decisions in {built} came from above, "I implemented".'),
        said('Reach of the work: own desk. Nobody else changed because of it.'),
        said('With an open goal: "I’d wait for a spec."'),
        said('Estimates given by others in all {three|four} stories.'),
      ],
      ['Two levels under the opening.', 'Size and ambiguity far from the job’s.'],
    ),
    level(
      [
        said('Carried {6-10} weeks of work in {built} with weekly steering.'),
        said('Split a goal into tasks once, with the lead beside.'),
        said('Reach: own team of {four|five}; one change taken over by others.'),
        said('Ambiguity solved by asking for the decision, with options.'),
        said('Led one person for a summer; liked it.'),
        said('Would need the first {4-6} months to grow into the scope.'),
      ],
      ['One level under, growing.', 'Solid at the level below.'],
    ),
    level(
      [
        said('Carried {built} from goal to {users} in {7-11} months, steering once a month.'),
        said('Took "answers are bad" as the task, turned it into three measures and a plan.'),
        said('Two other teams changed their pipeline because of it.'),
        said('Said no to a vice-president’s date with a plan for a later one, and kept that.'),
        said('Led {two|three} engineers on {built}, reviewed their designs.'),
        said('Estimates of own projects within {15-30} percent, last {three|four}.'),
      ],
      ['At the level of the opening.', 'Size, ambiguity and reach as asked.'],
    ),
    level(
      [
        said('Set the direction for {three|four} teams around {built}; {moved}.'),
        said('Chose which problem not to solve; saved a team a year, showed the note.'),
        said('Reach across the company: the evaluation standard is theirs.'),
        said(
          'Was handed a failing project of {eight|nine} people, ended one half, rescued the other.',
        ),
        said('Two of those they led now lead.'),
        said('Speaks of {two|three}-year bets with what would end each.'),
      ],
      ['Above the opening; talk about scope.', 'Has carried more than we ask.'],
    ),
  ),
};
