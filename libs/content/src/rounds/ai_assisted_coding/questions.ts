import { keyPoints, questionsOf } from '../round-content';
import { HIT_RATE_PROPOSAL, PAGES_PROPOSAL, SPLIT_PROPOSAL, TICKET_PROPOSAL } from './proposals';

/** Every task shows the candidate a proposal with one fault; key point `planted_fault` tells it. */
export const AI_ASSISTED_QUESTIONS = questionsOf('ai_assisted_coding', [
  {
    key: 'ai_page_sync',
    topic: 'integration',
    title: 'Incremental sync over a paged API',
    prompt: `We copy tickets from a paged API into a search index each hour. The coding tool has already proposed the function below. Bring it to a state you would merge: tests, failure handling, and an \`upsert\` step that survives being run twice. Items come sorted by id.\n\n${PAGES_PROPOSAL}`,
    difficulty: 'medium',
    competencies: ['problem_framing', 'directing_the_tool', 'critical_review', 'justification'],
    tests:
      'Review of plausible paging code. Planted fault: the loop ends at the first page that holds one stale row, because the filtered count is compared with the page size.',
    keyPoints: keyPoints({
      planted_fault: 'Sees that the end test uses the filtered rows, so later pages are never read',
      failing_test: 'Writes a fake client with a stale row on page one and a fresh row on page two',
      end_signal: 'Ends on a missing cursor, not on the number of items',
      clock_edge:
        'Handles rows with the same timestamp as the last run (>= plus upsert, or an overlap)',
      idempotent: 'Upserts by id, and moves the "since" mark after the write has succeeded',
      failure: 'Says what a failure on page 40 leaves behind and how the next run goes on',
    }),
    followUps: [
      'Rows are deleted at the source. How does the index learn of it?',
      'Which part of this would you not hand to the tool, and why?',
      'The tool proposes to fetch pages in parallel. Do you take it?',
    ],
    strongSigns: [
      'Says "filtering and paging in one loop: I will look at the exit first" before reading further',
      'Asks the tool for a fake client, then checks the fake by hand',
      'Refuses a broad `except` that the tool adds, and says what it would hide',
    ],
    weakSigns: [
      'Asks the tool "is this correct?" and moves on when it says so',
      'Tests with a single page only',
      'Adds retries and logging round the loop while the exit stays wrong',
    ],
  },
  {
    key: 'ai_leaky_features',
    topic: 'ml_pipeline',
    title: 'Churn features with a suspicious score',
    prompt: `A table holds one row per customer and month with columns customer_id, plan, seats, tickets and churned. The coding tool has proposed the training code below and reports a high AUC. Prepare it for production: make it testable, add one feature of your own, and tell us whether you believe the number.\n\n${SPLIT_PROPOSAL}`,
    difficulty: 'hard',
    competencies: ['problem_framing', 'critical_review', 'justification', 'directing_the_tool'],
    tests:
      'Review of a pipeline that runs and looks tidy. Planted fault: the mean of the target per customer is computed on all rows before the split, so test labels leak into a feature.',
    keyPoints: keyPoints({
      planted_fault:
        'Sees that `customer_churn_rate` is made from labels of rows that end up in the test set',
      failing_test:
        'Trains on shuffled labels and shows that the score, which should fall to chance, does not',
      split_rule:
        'Splits by time, or by customer, instead of by row, and says which question each split answers',
      fit_on_train: 'Fits encoders and scalers on the training part alone, inside a pipeline',
      serving: 'Asks which columns exist at the moment of prediction',
      baseline: 'Compares with a trivial baseline before believing any score',
    }),
    followUps: [
      'After the repair AUC falls to 0.71. How do you tell the stakeholder who saw 0.93?',
      'How would you have the build fail when somebody brings this leak back?',
      'Did the tool have a chance of noticing? What would you have had to tell it?',
    ],
    strongSigns: [
      'Distrusts the number before reading the code, and says which leaks would produce it',
      'Writes the shuffled-label check as a test with a threshold',
      'Rejects cross-validation proposed by the tool because it splits by row again',
    ],
    weakSigns: [
      'Tunes the model or swaps it for another while the leak stays',
      'Accepts the score because it was computed on a test set',
      'Cannot say what one row of the table stands for',
    ],
  },
  {
    key: 'ai_hit_rate_harness',
    topic: 'evaluation',
    title: 'An evaluation harness that flatters',
    prompt: `We want a nightly number for the retrieval step of an assistant. The coding tool has proposed the function below. Turn it into a harness we can trust: it should report per topic, compare two versions of the search and run in the build.\n\n${HIT_RATE_PROPOSAL}`,
    difficulty: 'medium',
    competencies: ['problem_framing', 'critical_review', 'justification', 'directing_the_tool'],
    tests:
      'Whether a metric is read as critically as other code. Planted fault: questions for which nothing was found are skipped, so a search that fails more often scores higher.',
    keyPoints: keyPoints({
      planted_fault: 'Sees that empty results leave the denominator',
      failing_test:
        'Shows two searches, one returning nothing on the hard cases, and the worse one winning',
      naming:
        'Notices that the function computes a hit rate, not recall, and renames it or computes recall',
      all_skipped: 'Handles no cases, and every case empty, without dividing by zero',
      uncertainty:
        'Reports the number of cases and an interval, and compares versions on the same cases',
      unanswerable: 'Treats questions that should find nothing as their own group',
    }),
    followUps: [
      'Version B is two points higher on 120 questions. Do you ship it?',
      'Who labels the relevant documents, and what happens when the documents change?',
      'The tool offers to let a model judge relevance instead. Under which conditions?',
    ],
    strongSigns: [
      'Asks "what would a broken search score here?" as the first question',
      'Builds a three-case data set whose result can be worked out in the head',
      'Makes the build fail on a drop beyond noise, and says how the noise was found',
    ],
    weakSigns: [
      'Adds charts and options round a number that is wrong',
      'Checks the function with the search that happens to be at hand, and never with a broken one',
      'Lets the tool write the tests from the code, which repeat the fault',
    ],
  },
  {
    key: 'ai_ticket_retry',
    topic: 'integration',
    title: 'Retrying a call that creates something',
    prompt: `Our assistant opens support tickets through an HTTP API that sometimes times out although the ticket was made. The API ignores a second request with the same Idempotency-Key header. The coding tool has proposed the function below. Make it fit for production with tests that run in milliseconds.\n\n${TICKET_PROPOSAL}`,
    difficulty: 'medium',
    competencies: ['problem_framing', 'directing_the_tool', 'critical_review', 'justification'],
    tests:
      'Review of retry code against its contract. Planted fault: the key is made inside the loop, so each attempt carries a new one and a timeout yields duplicates.',
    keyPoints: keyPoints({
      planted_fault: 'Sees that the key changes from attempt to attempt, which defeats its purpose',
      failing_test:
        'Writes a fake server that stores the ticket and then times out, and asserts that one ticket exists',
      key_origin:
        'Derives the key from the action itself, so that it survives a restart of the process',
      exhausted: 'Raises or returns a typed failure when attempts run out, instead of None',
      classes: 'Retries timeouts and 5xx, not a 4xx, and honours Retry-After',
      injected_sleep: 'Passes sleep or clock in, so that tests do not wait',
    }),
    followUps: [
      'The process dies between the post and storing the ticket id. What happens on restart?',
      'An agent decides to open "another" ticket with the same text. Duplicate or intended?',
      'What would you log so that support can find out what happened?',
    ],
    strongSigns: [
      'Reads the sentence about the header as the contract and tests against it',
      'Asks for the test first and sees it fail on the proposal',
      'Narrows a sweeping rewrite by the tool to the three lines that matter',
    ],
    weakSigns: [
      'Raises the timeout or the number of attempts and stops there',
      'Mocks `post` so that it always succeeds',
      'Keeps `return None` and lets the caller find out',
    ],
  },
]);
