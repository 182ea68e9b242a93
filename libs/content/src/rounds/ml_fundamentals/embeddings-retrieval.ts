import { keyPoints, questionsOf } from '../round-content';

export const EMBEDDING_QUESTIONS = questionsOf('ml_fundamentals', [
  {
    key: 'ml_embedding_origin',
    topic: 'embeddings_retrieval',
    title: 'Where embedding vectors come from',
    prompt:
      'You send a sentence to an embedding model and get 1,024 numbers back. Where do these numbers come from: what happens inside, and what in training made them useful for search?',
    difficulty: 'medium',
    competencies: ['conceptual_clarity', 'concrete_examples', 'theory_to_practice'],
    tests:
      'The path from tokens to one vector, and the training signal that gives distance its meaning.',
    keyPoints: keyPoints({
      tokens_to_states:
        'Tokens become vectors from a learned table, and layers turn them into context-dependent states',
      pooling:
        'Pooling (mean, first or last token) makes one vector of many, and loses detail in long texts',
      contrastive:
        'Contrastive training pulls matching pairs together and pushes others in the batch apart',
      negatives: 'Hard negatives decide how finely it tells similar texts apart',
      no_axis_meaning:
        'Single dimensions have no meaning by themselves; geometry relative to other vectors has',
      model_bound:
        'Vectors of different models or versions must not be mixed; changing models means re-indexing',
    }),
    followUps: [
      'Your documents are part numbers such as AX-2210-B. What do you expect from the embedding?',
      'You cut the vectors to the first 256 numbers. When is that allowed?',
      'How would you adapt the model to your field with 5,000 search logs?',
    ],
    strongSigns: [
      'Sets word vectors from a table against vectors that depend on context, with a word of two meanings',
      'Explains a failure such as "with sugar" close to "without sugar" from the training signal',
      'Asks whether queries and documents are embedded with different prefixes or towers',
    ],
    weakSigns: [
      'Says that the API produces them and stops there',
      'Assigns a human meaning to each dimension',
      'Plans to compare vectors from two providers directly',
    ],
  },
  {
    key: 'ml_cosine_or_dot',
    topic: 'embeddings_retrieval',
    title: 'Cosine against dot product',
    prompt:
      'When do cosine similarity and dot product rank items differently, when do they not, and how do you choose between them for a vector index?',
    difficulty: 'easy',
    competencies: ['conceptual_clarity', 'concrete_examples', 'theory_to_practice'],
    tests: 'Geometry applied to a setting that is often copied without thought.',
    keyPoints: keyPoints({
      relation:
        'Cosine is the dot product of the normalised vectors; for unit vectors the rankings are the same',
      length: 'The dot product rewards length, cosine ignores it',
      length_meaning:
        'Length may carry something, such as popularity or confidence, depending on training',
      as_trained: 'Uses the measure the model was trained with',
      euclidean:
        'For unit vectors squared Euclidean distance is 2 - 2 cos, so the order agrees too',
      index:
        'Index type and metric must match; normalising once at write time makes the inner product do',
    }),
    followUps: [
      'Give me two vectors and a query for which the two measures disagree.',
      'One item turns up in the results of nearly every query. What do you look at first?',
      'Scores of your cosine search all lie between 0.7 and 0.9. Is that a problem?',
    ],
    strongSigns: [
      'Gives a two-dimensional example with numbers without being asked',
      'Checks norms in the data before arguing',
      'Warns against one fixed score threshold across models',
    ],
    weakSigns: [
      'Says cosine is for text and dot product for images',
      'Believes that a cosine of 0.8 means the same in each model',
      'Normalises queries and leaves documents as they are without seeing what follows',
    ],
  },
  {
    key: 'ml_bm25_or_semantic',
    topic: 'embeddings_retrieval',
    title: 'BM25 against semantic search',
    prompt:
      'For which queries does BM25 beat vector search, for which is it the other way round, and how would you combine them? Take a help centre for developers as the example.',
    difficulty: 'medium',
    competencies: ['concrete_examples', 'theory_to_practice', 'conceptual_clarity'],
    tests: 'Knowledge of both failure patterns, and a combination that is measured.',
    keyPoints: keyPoints({
      lexical_wins: 'Exact terms win lexically: error codes, names, identifiers, rare words',
      semantic_wins: 'Paraphrase, synonyms and questions in another language win by vectors',
      bm25_mechanics:
        'BM25 weighs rare terms, saturates repetition and normalises length; it needs no training',
      fusion:
        'Joins by rank (reciprocal rank fusion) or learned weights, as raw scores are not comparable',
      rerank: 'A cross-encoder re-ranks a short list, with its latency stated',
      measure: 'Decides by recall at k and nDCG on own queries, split by query type',
    }),
    followUps: [
      'A user pastes a stack trace as the query. What does each method make of it?',
      'Fusion made the average better and error-code queries worse. What do you do?',
      'You may keep only one of the two for cost. How do you decide?',
    ],
    strongSigns: [
      'Gives one query for each winner out of the help-centre example',
      'Mentions what out-of-domain text does to an embedding model',
      'Starts with BM25 as the baseline and asks what has to be beaten',
    ],
    weakSigns: [
      'Treats vector search as the successor that makes keywords obsolete',
      'Adds the two raw scores',
      'Judges on three queries typed by hand',
    ],
  },
  {
    key: 'ml_approximate_search',
    topic: 'embeddings_retrieval',
    title: 'What an approximate index gives up',
    prompt:
      'Your vector index returns results in 8 ms instead of 900. What did it not look at, and how do you find out whether users pay for that?',
    difficulty: 'hard',
    competencies: ['conceptual_clarity', 'theory_to_practice', 'intellectual_honesty'],
    tests:
      'The idea behind graph or cluster indexes, and measuring recall of search apart from quality of the embedding.',
    keyPoints: keyPoints({
      candidates:
        'Only part of the vectors is compared: near clusters, or nodes met on a walk through a graph',
      knobs:
        'Names a knob that trades recall for time, such as probes, search width or links per node',
      index_recall: 'Measures recall against exact search on a sample of real queries',
      two_errors: 'Keeps apart "the index missed it" and "the embedding placed it elsewhere"',
      filters: 'Filters can break the walk or empty the result; says how that is handled',
      compression:
        'Quantised vectors save memory and cost precision; a second pass over full vectors repairs part of it',
    }),
    followUps: [
      'Half of the vectors are deleted over a year. What happens to the index?',
      'Recall at 10 is 0.95. Which queries are in the other 5 per cent?',
      'At which number of vectors would you not build an index at all?',
    ],
    strongSigns: [
      'Estimates the cost of exact search from dimension, count and memory bandwidth',
      'Says which of the index families they have tuned and which they know by description only',
      'Monitors index recall on a schedule, as data changes',
    ],
    weakSigns: [
      'Believes that the index returns the exact neighbours',
      'Lowers the similarity threshold to cure missing results',
      'Has never compared with exact search',
    ],
  },
]);
