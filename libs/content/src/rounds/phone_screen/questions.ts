import { keyPoints, questionsOf } from '../round-content';

export const PHONE_QUESTIONS = questionsOf('phone_screen', [
  {
    key: 'phone_pack_batches',
    topic: 'coding',
    title: 'Pack texts into batches under a token budget',
    prompt:
      'Write `pack(counts, budget)`: `counts` holds the number of tokens of each text, in order. Return lists of indices so that the sum of each batch stays within the budget and order is kept. Example: pack([3, 4, 2, 6, 1], 7) gives [[0, 1], [2], [3, 4]].',
    difficulty: 'easy',
    competencies: ['problem_solving', 'code_fluency', 'communication_while_coding'],
    tests: 'A loop with state, a text that fits in no batch, and the flush at the end.',
    keyPoints: keyPoints({
      greedy: 'One pass: close the batch when the next text would exceed the budget',
      last_batch: 'Emits the last batch, and no empty one',
      too_large: 'Asks or decides what happens to a text larger than the budget',
      empty: 'Empty input gives an empty list',
      complexity:
        'Says linear time, and that greedy is minimal in number of batches as long as order is kept',
    }),
    followUps: [
      'Order no longer matters. Can you get away with fewer batches? At what price?',
      'A batch may also hold at most 16 texts. Change it.',
      'Padding makes each text as long as the longest in its batch. What would you minimise now?',
    ],
    strongSigns: [
      'Works the example through by hand before typing',
      'Asks about a too-large text within the first minutes',
      'Tests an exact fit',
    ],
    weakSigns: [
      'Loses the last batch and needs the output to notice',
      'Sums the batch anew for each text and sees no cost in it',
    ],
  },
  {
    key: 'phone_log_percentiles',
    topic: 'coding',
    title: 'Latency per model from a log',
    prompt:
      'Lines look like "2026-03-01T10:00:02Z model=small ms=180 status=ok". Write `report(lines)` that gives, for each model, the number of calls, the share of failures and the 95th percentile of ms over successful calls. Some lines are malformed.',
    difficulty: 'easy',
    competencies: ['code_fluency', 'problem_solving', 'communication_while_coding'],
    tests: 'Parsing, grouping and a small statistic, with input that is not tidy.',
    keyPoints: keyPoints({
      parsing: 'Splits key=value pairs without relying on their order',
      malformed: 'Counts and skips malformed lines, visibly',
      grouping: 'Groups in one pass with a dict of lists or a small class',
      percentile: 'Defines the percentile, and what it is for one or zero values',
      no_success: 'A model with failures only does not crash the report',
    }),
    followUps: [
      'The log has 400 GB. What do you keep in memory?',
      'Why the 95th percentile and not the mean?',
      'You have one percentile per hour. How do you get the one for the day?',
    ],
    strongSigns: [
      'Makes up three malformed lines and runs them',
      'Says that percentiles of hours cannot be averaged',
    ],
    weakSigns: [
      'Indexes split()[2] and stops at the first odd line',
      'Mixes failures into the latency without noticing',
    ],
  },
  {
    key: 'phone_overfitting',
    topic: 'ml_basics',
    title: 'Validation better than production',
    prompt:
      'A classifier has 0.95 on training data, 0.93 on validation data and 0.74 in the first week of production. What are your first three suspicions, and how do you check each?',
    difficulty: 'easy',
    competencies: ['conceptual_clarity', 'production_experience'],
    tests: 'Overfitting, leakage and shift kept apart, with a check for each.',
    keyPoints: keyPoints({
      not_plain_overfitting:
        'Sees that training and validation agree, so plain overfitting does not explain it',
      leakage:
        'Leakage or a split that does not resemble use: same user or later time in both parts',
      shift: 'Data in production differ: other mix, other input path, time',
      skew: 'Features are computed in another way when serving than in training',
      labels:
        'Labels in production are late or measured in another way, so the 0.74 may not be comparable',
      checks: 'Proposes a check that separates these causes',
    }),
    followUps: [
      'Which check is the cheapest, and would you do it first?',
      'Suppose it is shift. Does retraining on the new week settle it?',
      'How should the validation set have been built?',
    ],
    strongSigns: [
      'Asks how the three sets came about before explaining',
      'Proposes to run logged production inputs through the training pipeline and compare features',
    ],
    weakSigns: [
      'Answers "regularise more" at once',
      'Uses validation and test data as if they were the same thing',
    ],
  },
  {
    key: 'phone_precision_recall',
    topic: 'ml_basics',
    title: 'A threshold for a rare class',
    prompt:
      'One in 500 transactions is fraudulent. A model flags 1 per cent of them and catches 80 per cent of the fraud. How many of its alarms are right, and how would you set the threshold?',
    difficulty: 'medium',
    competencies: ['conceptual_clarity'],
    tests: 'Precision and recall as quantities one can work out, tied to the cost of each error.',
    keyPoints: keyPoints({
      arithmetic: 'Of 10,000: 20 fraudulent, 16 caught, 100 alarms, so precision is 16 per cent',
      accuracy_trap: 'Accuracy of 99.8 per cent is reached by never flagging',
      costs:
        'The threshold follows from the cost of a miss against that of a false alarm, and from review capacity',
      curve: 'Prefers the precision-recall curve to ROC at this base rate, with the reason',
      calibration: 'Separates ranking from calibrated probability',
    }),
    followUps: [
      'Reviewers manage 60 alarms a day out of 10,000 transactions. What do you do?',
      'The share of fraud doubles at the weekend. Which of your numbers move?',
    ],
    strongSigns: [
      'Draws the two-by-two table with numbers unasked',
      'Asks what a false alarm does to the customer',
    ],
    weakSigns: [
      'Swaps precision and recall and does not find it in the sum',
      'Takes 0.5 as the threshold because it is the default',
    ],
  },
  {
    key: 'phone_tokens_and_context',
    topic: 'ml_basics',
    title: 'Tokens and the context window',
    prompt:
      'What is a token, what is a context window, and what happens in an application when a conversation grows past it?',
    difficulty: 'easy',
    competencies: ['conceptual_clarity', 'production_experience'],
    tests: 'Basic working knowledge of language models, with consequences for product and bill.',
    keyPoints: keyPoints({
      subwords:
        'Tokens are pieces of text from a learned vocabulary; their number per word varies by language',
      shared_window: 'Prompt, history, retrieved text and answer share the window',
      stateless: 'The model keeps nothing between calls; the application sends the history again',
      strategies: 'Names strategies: cut, summarise, retrieve, with what each loses',
      cost_latency: 'Longer prompts cost money and time with each turn',
    }),
    followUps: [
      'Why does the same sentence cost more in one language than in another?',
      'The window is a million tokens. Is retrieval now superfluous?',
    ],
    strongSigns: [
      'Works out the tokens of a 20-turn conversation roughly',
      'Mentions that text in the middle of long prompts may be used less, and that one should measure it',
    ],
    weakSigns: [
      'Believes that the model remembers earlier sessions by itself',
      'Equates tokens with words and sees no consequence',
    ],
  },
]);
