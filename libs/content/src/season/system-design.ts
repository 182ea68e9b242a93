import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/** Slots: `system`, `part`, `choice`, `alt`, `price`, `metric`, `load`. */
export const SYSTEM_DESIGN_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  requirements_clarification: levels(
    level(
      [
        did(
          'Drew boxes for {system} in the first minute; asked nothing about load, latency or users in {50-60} minutes.',
        ),
        said('"I assume the usual scale." Asked which: "a lot of users."'),
        did('Designed for one machine; {load} was in the prompt and was not taken up.'),
        said('Asked who reads the output of {system}: "whoever calls the API, I suppose."'),
        did('Took {two|three} turns that a single question about accuracy would have saved.'),
        artefact('No number anywhere on the board by minute {30-40}.'),
      ],
      ['Solved a task of their own making.', 'Nothing was settled before drawing.'],
    ),
    level(
      [
        said('Asked about scale at the start, noted {load}, never used it again.'),
        said(
          '"What latency do you want?" Took my number, did not ask what happens when it is missed.',
        ),
        did(
          'Clarified users and languages of {system} only when the {ingestion|storage|routing} part forced it.',
        ),
        said(
          'Asked {two|three} questions, all about technology we use, none about what a wrong result costs.',
        ),
        did('Accuracy came up at minute {35-44}, in answer to my question about {metric}.'),
        artefact('One line "NFRs: fast, scalable" on the board.'),
      ],
      ['Some questions, few that changed the design.', 'Numbers asked for, not used.'],
    ),
    level(
      [
        said(
          'Settled {load}, a latency budget and the cost of a wrong answer in the first {5-8} minutes.',
        ),
        artefact(
          'Corner of the board: users, volume, latency, accuracy, out of scope. Five lines, used later {three|four} times.',
        ),
        said('"Is a late result worse than a wrong one?" Chose {choice} because of the answer.'),
        did(
          'Turned {load} into {2-9} million items a day and {30-90} GB a month before drawing {part}.',
        ),
        said('Asked who is hurt when {system} is wrong; put a person into the loop for that case.'),
        did('Wrote down two assumptions I would not answer and marked what depends on them.'),
      ],
      [
        'The right questions first, and their answers carried weight.',
        'Scale, latency, accuracy settled before boxes.',
      ],
    ),
    level(
      [
        said(
          'Found the conflict in my requirements: {load} within the budget and {choice} on everything cannot both hold; offered two ways out.',
        ),
        did(
          'Split the users of {system} into {two|three} groups with different budgets; the design became two paths for that reason.',
        ),
        said(
          '"If wrong results cost {20-90} euros each, {0.5-2.0} percent is the most we can afford, so that is the target for {metric}."',
        ),
        artefact(
          'Table: requirement, number, who decides, which part of the design it drives. {6-9} rows at minute {9-12}.',
        ),
        said(
          'Asked what would make us switch {system} off again. Used the answer as the launch gate.',
        ),
        did(
          'Ranked the requirements with me, then dropped the last one openly when time ran short.',
        ),
      ],
      [
        'Requirements as numbers with owners, each tied to a part.',
        'Found the tension in the task and priced the way out.',
      ],
    ),
  ),
  architecture: levels(
    level(
      [
        artefact('Board at the end: {three|four} boxes, no arrows between {part} and the rest.'),
        did(
          'Talked about one component for {25-35} minutes; no whole picture of {system} ever existed.',
        ),
        said(
          '"The model handles that part." Storage, updates and failures of {system} were left out.',
        ),
        did('Asked to follow one request through {system}, lost it at {part}.'),
        said(
          'Put a vector store, a queue and a cache on the board; asked what each holds, could say it of one.',
        ),
        did('Added a component for each of my questions; {nine|ten|eleven} boxes, none removed.'),
      ],
      ['No system, only parts.', 'Data flow could not be traced.'],
    ),
    level(
      [
        artefact(
          'Whole picture at minute {25-32}, write path missing until I asked how data gets in.',
        ),
        did(
          'Drew {system} as one service; split it when I asked what happens while {part} is being updated.',
        ),
        said('Followed the happy path well; the failure of {part} was new to them.'),
        did(
          'Started with details of {part}, came to the overview at minute {20-28} on my request.',
        ),
        said('"Kubernetes would scale it." What is scaled by what, stayed open.'),
        artefact('Boxes and arrows complete, no data on the arrows.'),
      ],
      ['A usable picture with help.', 'Read path fine, the rest on request.'],
    ),
    level(
      [
        artefact(
          'Overview of {system} at minute {10-15}: write path, read path, {part}, offline evaluation beside it.',
        ),
        did('Traced one request through all {six|seven|eight} boxes with what is on each arrow.'),
        said('"{part} can be down for an hour, then we serve without it and mark the result."'),
        did('Went for {choice}, drew where it sits and what it reads, before any detail.'),
        did('Kept the online path to {three|four} steps, everything else behind a queue.'),
        said(
          'Explained how a changed document or model reaches users, in {4-6} steps, with the delay of each.',
        ),
      ],
      [
        'A whole system before details; parts fit the needs.',
        'Clear data flow, sensible boundaries.',
      ],
    ),
    level(
      [
        artefact(
          'Two variants of {system} side by side at minute {16-20}; chose one, wrote the reason under it.',
        ),
        did(
          'Gave every arrow a rate and a size for {load}; found that {part} gets {4-9} times its share and split it.',
        ),
        said(
          '"Old and new version run side by side for {2-6} days, reads compare, nobody notices." Drew the switch.',
        ),
        did('Removed {two|three} boxes at the end: "they were there because one draws them."'),
        said(
          'Named the one component whose failure takes {system} down and showed how the blast is kept to {5-12} percent of the traffic.',
        ),
        did(
          'Designed {part} so that it can be replaced in a week; showed the contract, {four|five} fields.',
        ),
      ],
      [
        'Complete, numbered, and smaller at the end than in the middle.',
        'A design I could hand to a team.',
      ],
    ),
  ),
  trade_off_reasoning: levels(
    level(
      [
        said('"{choice} is simply best practice." Asked for the downside: "I don’t see one."'),
        said('Asked when {alt} would be better: "never, really."'),
        did(
          'Changed from {choice} to {alt} when I raised an eyebrow, and back when I raised the other.',
        ),
        said('"We can have both, fast and accurate." Asked what that costs, no answer.'),
        did('Defended {part} for {8-12} minutes with the same sentence; no alternative named.'),
        said(
          'Asked what would change their mind on {choice}: "I’d have to be shown that it doesn’t work."',
        ),
      ],
      ['Choices without a price.', 'No alternative, no downside, no condition.'],
    ),
    level(
      [
        said('Named {alt} as the other option after I asked; what it gives up stayed at "slower".'),
        said('"{choice} is more accurate but more expensive." No number on either side.'),
        did('Compared {choice} and {alt} by popularity of the tools.'),
        said('Knew that {choice} costs {price}; did not connect that with the latency budget.'),
        did('Listed pros and cons of {part} when asked, {three|four} each, did not weigh them.'),
        said('"It depends." On the third time I asked on what; got one factor.'),
      ],
      ['Sees both sides on request, does not weigh them.', 'Price in words, not in numbers.'],
    ),
    level(
      [
        said(
          '"{choice} costs {price} and moves {metric} where we need it; at this load I take it."',
        ),
        said(
          'Chose {choice} over {alt} and said what would reverse it: a budget under {200-600} ms.',
        ),
        did(
          'Put {choice} and {alt} beside each other with latency, cost and what breaks, then decided in one sentence.',
        ),
        said(
          '"We lose {alt}’s simplicity; with {two|three} people on call I might still go for it."',
        ),
        did(
          'Asked to halve the latency, gave up {part} for the easy {60-80} percent of requests and named the loss.',
        ),
        said('Named a downside of own choice before I did: {price}.'),
      ],
      [
        'Each choice comes with its alternative and its price.',
        'Weighs by the requirements we had settled.',
      ],
    ),
    level(
      [
        said(
          '"Below {10-30} requests a second {alt} wins, above it {choice}, because {price} is shared." Computed it on the board.',
        ),
        did(
          'Went back to a decision of minute {15-20} when the new requirement came, redid the comparison in {2-4} lines, switched to {alt}.',
        ),
        artefact(
          'Decision list: option, gains, gives up, flips when. {four|five} rows, {part} among them.',
        ),
        said(
          'Separated what can be undone later from what cannot: the {id scheme|chunk format|event schema} got {10-15} minutes, {choice} got two.',
        ),
        said(
          '"I have been wrong on exactly this: {price} looked harmless until the {month-end|launch} peak." With the numbers of then.',
        ),
        did(
          'Offered a cheap experiment of {3-5} days that would decide between {choice} and {alt}, with the threshold.',
        ),
      ],
      [
        'Decides with numbers and says when it flips.',
        'Reversible fast, irreversible slow: knew which was which.',
      ],
    ),
  ),
  evaluation_monitoring: levels(
    level(
      [
        said('"You can see from the answers whether it works."'),
        said(
          'Asked for a metric for {system}: "user happiness." Asked how it is measured: no idea yet.',
        ),
        did(
          'No evaluation on the board at minute {50-58}; added a box "monitoring" when I asked, empty.',
        ),
        said(
          '"We would look at a few examples before each release." How many, chosen how: not said.',
        ),
        said('Asked how a bad model version is noticed: "support would tell us."'),
        did('Mistook uptime for quality; {metric} was explained by me and not taken up.'),
      ],
      ['No way to know whether it works.', 'Quality was left to the eye.'],
    ),
    level(
      [
        said(
          'Named accuracy for {system}; on what data and against what, came after two questions.',
        ),
        said('"An LLM as a judge." How the judge is checked, not considered.'),
        did('Dashboards for latency and errors, nothing for the quality of {part}.'),
        said('Would collect thumbs up and down; saw no bias in who clicks.'),
        did('A test set of {50-100} hand-picked cases, no plan to renew it.'),
        said('Knew {metric} by name, computed it wrongly on my small example.'),
      ],
      ['Metrics by name, not as a practice.', 'Offline or online, not both, and only when asked.'],
    ),
    level(
      [
        said(
          '{metric} before launch, {two|three} online signals after it, and an alarm when it is {3-8} percent worse than last week.',
        ),
        did('Measured {part} and the final answer apart, to see which one failed.'),
        artefact(
          'Evaluation path on the board: labelled set of {200-500}, sampled traffic of {1-3} percent, weekly review.',
        ),
        said('"The judge model gets checked against {100-200} human labels each month."'),
        did(
          'Put a gate before the release: no roll-out when {metric} gets worse by more than {1-3} percent.',
        ),
        said(
          'Named what the metric does not see, {rare languages|long questions|new articles}, and sampled those on purpose.',
        ),
      ],
      [
        'Knows before and after launch, with thresholds.',
        'Parts measured apart; a gate that bites.',
      ],
    ),
    level(
      [
        said(
          'Costs of both kinds of error first, then the working point: recall {0.92-0.97} at the price of {4-9} percent false alarms.',
        ),
        did(
          'Designed the labelled set: {300-600} cases, two labellers, agreement measured, {10-20} percent renewed each month.',
        ),
        said(
          '"Our offline gain of {4-7} points was {0.4-0.9} online, because of position. So I’d randomise {1-2} percent of traffic."',
        ),
        artefact(
          'Table of failure, signal, threshold, who is paged, what is switched off. {5-7} rows for {system}.',
        ),
        said(
          'Told of a release of {built} that their own gate blocked, and what was changed before it went out.',
        ),
        did('Showed how drift in {part} would look in {metric} {5-10} days before users notice.'),
      ],
      [
        'Evaluation as part of the system, with costs and owners.',
        'Has run such gates and knows how they fail.',
      ],
    ),
  ),
  depth_on_demand: levels(
    level(
      [
        said('Opened {part}: "that is a library call." Below that, nothing.'),
        said(
          'Claimed to know {choice} "inside out"; the {first|second} follow-up met a wrong answer, stated as fact.',
        ),
        did('Moved to another topic each time I stayed on {part}.'),
        said('Asked what happens in {part} when it is full: "it scales."'),
        did('Used three names for the same thing in {part}; could not tell them apart when asked.'),
        said('"I’d look that up." On {five|six} of {seven|eight} follow-ups.'),
      ],
      ['One level deep, everywhere.', 'Words held, mechanics did not.'],
    ),
    level(
      [
        said('Explained {part} one level down; the next question got "something with an index".'),
        did('Deep on the model side, shallow on {part} and everything that stores.'),
        said('Got the mechanics of {choice} right after a wrong start and a hint.'),
        said('Knew the parameters of {part}, not what moving them does.'),
        did('Stopped at two of {four|five} follow-ups on {part}, said so.'),
        said('Confused throughput and latency of {part} until we did the sum together.'),
      ],
      ['Holds for one or two questions.', 'Deep in one corner, thin elsewhere.'],
    ),
    level(
      [
        said(
          'Took {part} three questions down: structure, what it costs to update, what happens when it is full.',
        ),
        did('Explained {choice} with a small worked example of {4-6} items, right to the end.'),
        said(
          '"Beyond here I’m guessing." Said at the fourth question on {part}, the guess was right.',
        ),
        did(
          'Computed the memory of {part}: {1-9} million entries, {768|1024} floats, {4-28} GB, out loud.',
        ),
        said('Explained why {part} slows down at {load} and what is tuned first.'),
        said('Could defend {part}, storage and roll-out equally when I jumped between them.'),
      ],
      ['Stands up to probing on any part.', 'Three levels down, then honest.'],
    ),
    level(
      [
        said(
          'Went from {part} down to {the page cache|the graph’s layers|the scheduler’s queue|the tokenizer’s merges} and back up to the user in {3-5} minutes.',
        ),
        did('Found an error in my follow-up about {part} and showed it with a two-line example.'),
        said(
          'Came to an incident of their own, {broke}: cause, fix, and the graph that showed it.',
        ),
        did(
          'Sketched the update path of {part} in pseudo-code, {9-14} lines, with the race condition in it marked.',
        ),
        said(
          'Explained {choice} at three levels, for a user, for an engineer, for the one on call; asked which I wanted.',
        ),
        did(
          'Named {two|three} limits of {part} that its documentation does not mention, each with how they met it.',
        ),
      ],
      ['Deeper than my own questions.', 'Mechanics from practice, tied to consequences.'],
    ),
  ),
  cost_awareness: levels(
    level(
      [
        said('Asked for the monthly bill of {system}: "no idea, that’s finance."'),
        did('Called the large model {three|four|five} times a request; not one word on price.'),
        said('"Costs go down every year anyway." No estimate, no lever.'),
        did('Could not say what drives the cost of {part} when asked twice.'),
        said('"We’d use the best model for everything." At {load}.'),
        did('Stored every intermediate result for ever; asked about size, shrugged.'),
      ],
      ['Money did not exist in this design.', 'No estimate, no driver, no lever.'],
    ),
    level(
      [
        said(
          'Named tokens as the driver; the estimate was out by a factor of {20-60} and was not checked.',
        ),
        said('"Caching will help." By how much, for which share of the requests, not said.'),
        did('Priced {part} after I asked, forgot the model calls.'),
        said('Knew the price of a call, not how many calls {load} makes.'),
        did('Would move to a smaller model "if needed"; no measure of when.'),
        said('Half the budget: dropped evaluation first.'),
      ],
      ['Knows that it costs, not what.', 'Levers by name.'],
    ),
    level(
      [
        did(
          'Estimate on the board: {load}, {600-1800} tokens each, about {4-19} thousand euros a month; {part} at {8-15} percent of it.',
        ),
        said('"A cache on the {20-35} percent repeated questions pays for itself in a week."'),
        did(
          'Routed the easy {55-75} percent to a small model, named the loss: {2-4} percent on {metric}.',
        ),
        said('Half the budget: shorter context first, then {alt}; said which number gets worse.'),
        did('Counted the calls of one request in {system}: {four|five|six}, merged two of them.'),
        said('Asked for a cost per request as a metric beside latency, with an alarm.'),
      ],
      ['An estimate, its driver and a lever with its price.', 'Cost steered at least one choice.'],
    ),
    level(
      [
        artefact(
          'Cost model in {5-7} lines: tokens, requests, cache rate, unit price; three scenarios, {6-9}, {12-19} and {24-40} thousand a month.',
        ),
        said(
          '"{70-85} percent of the bill is {part}; everything else is noise, so I only work there."',
        ),
        did(
          'Compared own hardware with the API at {load}: break-even at {3-8} million requests a month, and who would run it.',
        ),
        said('Set a budget per request, {0.2-0.9} cents, and let {part} degrade when it is spent.'),
        said(
          'Cut the bill of {built} from {30-60} to {9-18} thousand a month; told which two changes did it and what they gave up.',
        ),
        did(
          'Noticed that retries double the cost exactly when the provider is slow; capped them at {5-10} percent.',
        ),
      ],
      ['Designs with the bill in view.', 'A cost model I would reuse.'],
    ),
  ),
};
