import { keyPoints, questionsOf } from '../round-content';

export const CODING_ALGORITHM_QUESTIONS = questionsOf('coding', [
  {
    key: 'coding_cosine_similarity',
    topic: 'ml_algorithms',
    title: 'Cosine similarity of two vectors',
    prompt:
      'Write `cosine(a, b)` for two lists of floats without a numeric library. Then write `cosine_matrix(A, B)` for two matrices of row vectors with numpy, without a Python loop. Example: cosine([1, 0], [1, 1]) is about 0.7071.',
    difficulty: 'easy',
    competencies: ['code_fluency', 'edge_cases_testing', 'iteration'],
    tests:
      'A formula turned into code, numeric edge cases, and the step from loops to matrix operations.',
    keyPoints: keyPoints({
      formula: 'Dot product divided by the product of the two norms, each computed once',
      zero_vector:
        'Decides and documents what a zero vector gives (error, 0 or nan), instead of dividing by zero',
      lengths: 'Refuses vectors of different length; `zip` would cut the longer one silently',
      rounding: 'Knows the result may leave [-1, 1] by rounding, and clips before an arc cosine',
      vectorised: 'Normalises rows once with keepdims and multiplies by the transpose',
      precision: 'Mentions float32 or float16 storage against accumulation in higher precision',
    }),
    followUps: [
      'All your vectors come normalised from the model. What can you drop, and what do you check first?',
      'A has ten million rows. What is the memory of the result, and what do you do instead?',
      'When is the plain dot product the better score?',
    ],
    strongSigns: [
      'Tests parallel, opposite and orthogonal vectors before handing in',
      'Compares floats with a tolerance and says where it comes from',
      'Writes the shapes beside each line of the matrix version',
    ],
    weakSigns: [
      'Recomputes both norms for every pair in a double loop',
      'Broadcasts a (n,) against a (n, 1) array by accident and does not notice the shape of the result',
      'Returns 1.0 for two zero vectors without a word',
    ],
  },
  {
    key: 'coding_top_k',
    topic: 'ml_algorithms',
    title: 'Top-k nearest items for a query embedding',
    prompt:
      'Given a query vector, a matrix of n item vectors and k, return the ids of the k most similar items in descending order with their scores. Ties are broken by id, so that the answer is the same each time. Then: items arrive in a stream that does not fit in memory; then: many queries at once.',
    difficulty: 'medium',
    competencies: ['problem_solving', 'code_fluency', 'edge_cases_testing', 'iteration'],
    tests:
      'Choosing between sorting, selection and a heap, with reasons in running time and memory.',
    keyPoints: keyPoints({
      sort_baseline: 'Starts from a full sort at O(n log n) that runs, then improves it',
      selection:
        'Knows partial selection (`argpartition`) leaves the k unsorted, and sorts just those',
      heap: 'For the stream keeps a min-heap of size k with O(n log k) time and O(k) memory',
      ties: 'Makes ties deterministic in each version, the heap included',
      bounds: 'Handles k = 0, k > n and nan scores',
      batch: 'For many queries multiplies in blocks, so that the score matrix fits in memory',
    }),
    followUps: [
      'At which n would you move to an approximate index, and what do you give up?',
      'Only items the user may see count. Do you filter before or after the search?',
      'How would you test that the approximate version is close enough?',
    ],
    strongSigns: [
      'Checks the fast version against the sorted one on random input',
      'Explains why the heap holds the smallest of the best k at its top',
      'Asks whether k is small against n before choosing',
    ],
    weakSigns: [
      'Sorts everything and calls it optimal',
      'Negates scores to turn the heap round and forgets to turn them back',
      'Filters by permission after taking k, and returns fewer than k without noticing',
    ],
  },
  {
    key: 'coding_bm25',
    topic: 'ml_algorithms',
    title: 'A basic BM25 ranker',
    prompt:
      'Build a small search class: `Index(docs)` takes a list of strings, `search(query, k)` returns the k documents ranked by BM25. Formula for a query term t in document d: idf(t) * f * (k1 + 1) / (f + k1 * (1 - b + b * len(d) / avglen)), with f the count of t in d, k1 = 1.5, b = 0.75 and idf(t) = ln(1 + (N - n + 0.5) / (n + 0.5)), n being the number of documents that hold t.',
    difficulty: 'medium',
    competencies: [
      'problem_solving',
      'code_fluency',
      'edge_cases_testing',
      'communication_while_coding',
    ],
    tests: 'An inverted index with the right precomputation, and a formula read for its meaning.',
    keyPoints: keyPoints({
      inverted_index:
        'Builds term -> postings once, and touches only documents that share a term with the query',
      precomputed:
        'Computes document lengths, their mean and idf when indexing, not when searching',
      saturation: 'Explains that k1 bounds the gain from repeating a term',
      length_norm: 'Explains that b decides how far long documents are discounted',
      tokenising: 'Applies the same tokenising and lower-casing to documents and queries',
      empties: 'Handles an empty corpus (mean length zero), an unknown term and an empty query',
    }),
    followUps: [
      'A term occurs in every document. What does its idf do here, and without the "1 +"?',
      'Documents are added and deleted every minute. Which of your precomputed values are now wrong?',
      'How would you join this score with a vector score whose range is different?',
    ],
    strongSigns: [
      'Works one score out by hand on a three-document corpus and compares',
      'Accumulates scores in a dict over postings rather than over all documents',
      'Asks what counts as a word before writing the tokeniser',
    ],
    weakSigns: [
      'Recounts terms of every document for each query',
      'Types the formula without being able to say what b does',
      'Divides by the mean length without a thought of an empty corpus',
    ],
  },
  {
    key: 'coding_masked_softmax',
    topic: 'ml_algorithms',
    title: 'Softmax over rows, with a mask',
    prompt:
      'With numpy, write `masked_softmax(scores, mask)` for a matrix of scores and a boolean matrix of the same shape: masked-out entries get weight 0 and the other entries of each row sum to 1. Then use it to compute softmax(QK^T / sqrt(d)) V for one head, with a causal mask. Scores such as 1000.0 occur.',
    difficulty: 'medium',
    competencies: ['code_fluency', 'edge_cases_testing', 'problem_solving'],
    tests:
      'Matrix operations with shapes under control, numeric stability, and a row in which everything is masked.',
    keyPoints: keyPoints({
      stability:
        'Subtracts the row maximum before exponentiating and says why the result is unchanged',
      mask_order: 'Applies the mask before the maximum and the sum, not to the finished weights',
      empty_row: 'Decides what a fully masked row returns, and avoids nan from -inf minus -inf',
      axes: 'Uses axis and keepdims so that rows, not columns, are normalised',
      scaling: 'Divides by sqrt(d) and says what happens to the softmax without it',
      causal: 'Builds the causal mask as a lower triangle and checks the first row by hand',
    }),
    followUps: [
      'The sequence has 32,000 tokens. What is the memory of the score matrix, and how is it avoided?',
      'Add a batch and a head dimension. Which lines change?',
      'In float16 your constant for masking overflows. Why, and what do you use instead?',
    ],
    strongSigns: [
      'Asserts that rows sum to 1 and that changing a masked score changes nothing',
      'Writes the shape of each intermediate as a comment',
      'Tests with 1000.0 in the scores before being told to',
    ],
    weakSigns: [
      'Multiplies by the mask after the softmax and leaves rows that do not sum to 1',
      'Gets nan and replaces it with zero without finding the cause',
      'Normalises over the wrong axis and accepts it because the total looks plausible',
    ],
  },
]);
