import { keyPoints, questionsOf } from '../round-content';

export const LLM_QUESTIONS = questionsOf('ml_fundamentals', [
  {
    key: 'ml_attention',
    topic: 'llm_concepts',
    title: 'Attention in transformers',
    prompt:
      'Explain what attention does in a transformer: first to somebody who writes web applications, then with the quantities that are computed for one head.',
    difficulty: 'medium',
    competencies: ['conceptual_clarity', 'concrete_examples', 'theory_to_practice'],
    tests:
      'Whether the mechanism is understood as a computation with shapes and costs rather than as a metaphor.',
    keyPoints: keyPoints({
      weighted_mix:
        'Each position builds its new vector as a weighted mix of value vectors, with weights that depend on content',
      query_key_value:
        'Queries, keys and values are learned projections; weights are softmax of QK^T over the square root of the head dimension',
      scaling:
        'Why the division: without it large dot products saturate the softmax and gradients vanish',
      heads:
        'Several heads attend to different relations in parallel and are projected back together',
      masking_position:
        'Causal mask for generation, and position information because the operation itself ignores order',
      cost: 'Quadratic in sequence length for the scores; the key-value cache turns generation into one new row a step',
    }),
    followUps: [
      'Swap two input tokens and remove the position encoding. What changes in the output?',
      'What exactly is in the key-value cache, and how large is it for 8,000 tokens in a model of your choice?',
      'Several query heads share one set of keys and values. What is saved, and what could suffer?',
    ],
    strongSigns: [
      'Writes shapes beside each matrix and finds a slip of their own with them',
      'Uses a sentence with a pronoun and says which weights one would expect, and that real heads are seldom so tidy',
      'Derives the cost of a long prompt on a product from the formula',
    ],
    weakSigns: [
      'Stops at "the model focuses on important words"',
      'Believes attention weights are parameters fixed after training',
      'Cannot say what the three projections are applied to',
    ],
  },
  {
    key: 'ml_finetune_or_prompt',
    topic: 'llm_concepts',
    title: 'Fine-tuning against prompting, and when',
    prompt:
      'A team wants a model to answer in their house style, know their product catalogue and return valid JSON. For each of the three: prompting, retrieval or fine-tuning? Say what you would try first and what would make you change your mind.',
    difficulty: 'medium',
    competencies: [
      'theory_to_practice',
      'conceptual_clarity',
      'concrete_examples',
      'intellectual_honesty',
    ],
    tests:
      'Whether the method is chosen by the kind of gap (knowledge, behaviour, format) and by cost of change.',
    keyPoints: keyPoints({
      kind_of_gap: 'Separates missing knowledge, missing behaviour and missing format',
      prompt_first:
        'Starts with prompt and examples plus an evaluation set, since it is undone in minutes',
      retrieval_for_facts:
        'Facts that change belong in retrieval; tuning on them goes stale and is hard to correct',
      when_tuning:
        'Tuning for stable style, narrow tasks, shorter prompts or a smaller model at high volume',
      data_needs: 'Says how many examples, of what quality, who writes them, and what is held out',
      adapters: 'Knows adapters such as low-rank updates and what they save in memory and serving',
      upkeep: 'Counts upkeep: a tuned model must be tuned again when the base model is retired',
    }),
    followUps: [
      'You have 80 examples. What can you do with them, and what not?',
      'After tuning, JSON is valid but answers in other tasks got worse. What happened, and how would you have seen it before release?',
      'At which volume does a tuned small model pay off against a long prompt on a large one?',
    ],
    strongSigns: [
      'Asks for the evaluation set before choosing a method',
      'Does the sum: tokens saved per call times calls against cost of tuning and hosting',
      'Names a case from own work in which tuning did not help, with the reason',
    ],
    weakSigns: [
      'Proposes fine-tuning to teach the catalogue',
      'Ranks the methods once for all, whatever the task',
      'Has no notion of what the model loses when tuned on a narrow set',
    ],
  },
  {
    key: 'ml_temperature',
    topic: 'llm_concepts',
    title: 'What temperature does',
    prompt:
      'What does the temperature parameter change when a model generates text? Take four logits of your choice and show it at 0.5, 1 and 2.',
    difficulty: 'easy',
    competencies: ['conceptual_clarity', 'concrete_examples', 'theory_to_practice'],
    tests: 'A small mechanism explained with numbers, and settings chosen by purpose.',
    keyPoints: keyPoints({
      division:
        'Logits are divided by the temperature before the softmax; the ranking of tokens stays',
      limits: 'Towards 0 it becomes the most likely token, towards infinity uniform',
      not_truth:
        'It changes spread, not knowledge: a low value repeats a wrong answer more reliably',
      with_top_p:
        'How it combines with top-k or top-p, which cut the tail that a high value raises',
      determinism:
        'Why temperature 0 still need not be bit-identical: batching, floating point, ties, routing',
      per_task:
        'Chooses by task: extraction low, many varied candidates higher, evaluation fixed and recorded',
    }),
    followUps: [
      'Two runs at temperature 0 differ. Give me three possible causes.',
      'You sample five answers and take the majority. Which temperature, and why not 0?',
      'Would you change temperature to reduce hallucination?',
    ],
    strongSigns: [
      'Computes the probabilities roughly at the board and checks that they sum to 1',
      'Says that the effect adds up over hundreds of tokens',
      'Records sampling settings as part of each evaluation run',
    ],
    weakSigns: [
      'Describes it as a dial for creativity and goes no further',
      'Believes that it alters the weights of the model',
      'Holds that temperature 0 makes answers correct',
    ],
  },
  {
    key: 'ml_rlhf',
    topic: 'llm_concepts',
    title: 'RLHF in outline',
    prompt:
      'A base model completes text; a chat model follows instructions. Outline how human preferences get from raters into the model, and name one thing that can go wrong at each step.',
    difficulty: 'hard',
    competencies: ['conceptual_clarity', 'intellectual_honesty', 'theory_to_practice'],
    tests: 'The stages and their purpose, plus a realistic view of their side effects.',
    keyPoints: keyPoints({
      supervised: 'Supervised tuning on demonstrations gives the starting policy',
      comparisons:
        'Raters compare answers to the same prompt; comparisons are more consistent than absolute marks',
      reward_model: 'A reward model is trained to predict the comparisons',
      policy:
        'The policy is optimised against that reward with a penalty for moving away from the starting model',
      direct:
        'Knows that direct preference methods leave out the explicit reward model, and what they keep',
      side_effects:
        'Names side effects: agreeing with the user, length preferred by raters, loss of calibration, reward over-optimised',
    }),
    followUps: [
      'Why the penalty for moving away? What would you see without it?',
      'Raters prefer long answers. Where does that show, and what can be done at which step?',
      'You collect thumbs from your own users. How far is that from the raters’ comparisons?',
    ],
    strongSigns: [
      'Keeps apart what the method optimises and what one hopes it stands for',
      'Says which step they have done themselves and which they know from reading',
      'Explains over-optimisation with reward rising while human preference falls',
    ],
    weakSigns: [
      'Describes RLHF as users correcting the model in the chat',
      'Leaves out the reward model and cannot say what is maximised',
      'Holds that the result knows more facts than before',
    ],
  },
]);
