import { keyPoints, questionsOf } from '../round-content';

export const CODING_DATA_QUESTIONS = questionsOf('coding', [
  {
    key: 'coding_token_windows',
    topic: 'data_processing',
    title: 'Overlapping token windows',
    prompt:
      'Write `windows(tokens, size, overlap)` that cuts a list of tokens into consecutive windows of `size` tokens, each sharing `overlap` tokens with the one before. Every token must appear in some window. Example: windows([1, 2, 3, 4, 5, 6, 7], size=4, overlap=1) gives [[1, 2, 3, 4], [4, 5, 6, 7]]. Then make it return the character range of each window in the original text, so that a citation can point at it.',
    difficulty: 'easy',
    competencies: ['problem_solving', 'code_fluency', 'edge_cases_testing', 'iteration'],
    tests:
      'Index arithmetic under edge cases, and whether the candidate thinks about what the windows are for: retrieval with citations.',
    keyPoints: keyPoints({
      stride:
        'The step is size minus overlap, and is computed once rather than re-derived in the loop',
      invalid_arguments:
        'Refuses overlap >= size (the step would be zero or negative) and size < 1',
      last_window:
        'Decides what the last, shorter window does, and emits no window that lies wholly inside the one before',
      empty_input:
        'Empty input gives an empty list, and input shorter than one window gives exactly one',
      offsets: 'Carries character offsets from the tokeniser instead of searching the text again',
      lazy: 'Yields windows when documents no longer fit in memory',
    }),
    followUps: [
      'The windows must not cut a sentence in half. What changes, and what happens with a sentence longer than `size`?',
      'How would you choose size and overlap for a support-article corpus, and how would you know the choice was right?',
      'The tokeniser of the embedding model differs from the one you counted with. What goes wrong?',
    ],
    strongSigns: [
      'Asks what the last window should look like before writing the loop',
      'Writes a check that joining the windows without their overlaps gives the input back',
      'Connects overlap with the cost of indexing the same token several times',
    ],
    weakSigns: [
      'Off-by-one at the end that survives two runs, patched with a special case each time',
      'Counts characters or words and calls them tokens without noticing',
      'Loops for ever when overlap equals size',
    ],
  },
  {
    key: 'coding_near_duplicates',
    topic: 'data_processing',
    title: 'Near-duplicate documents by meaning',
    prompt:
      'You get a list of documents and a function `embed(texts)` that returns one vector a text. Write `deduplicate(docs, threshold)` that keeps one document of each group that says the same thing in different words, and returns which document stands for which. Start with a few thousand documents; then we go to ten million.',
    difficulty: 'medium',
    competencies: ['problem_solving', 'code_fluency', 'edge_cases_testing', 'iteration'],
    tests:
      'Moving from an all-pairs comparison to something that scales, and awareness that "the same" is not transitive.',
    keyPoints: keyPoints({
      exact_first:
        'Removes exact duplicates by hash after normalising, before any embedding is paid for',
      batched:
        'Calls `embed` in batches and normalises the vectors once, so that similarity is a matrix product',
      quadratic: 'States that all pairs are quadratic and gives the count for the size at hand',
      transitivity:
        'Notices that A~B and B~C does not give A~C, and picks a rule: connected groups, or compare with the representative only',
      representative:
        'States which member is kept (longest, newest, most linked) and makes the result independent of input order',
      scaling:
        'Brings blocking, locality-sensitive hashing or an approximate index for the large case, and names the recall it costs',
      threshold: 'Chooses the threshold from labelled pairs rather than from feeling',
    }),
    followUps: [
      'Two price lists differ in one number. Your vectors say 0.99. What now?',
      'Documents arrive one at a time for ever. How does the design change?',
      'How do you measure whether the removal helped the system downstream?',
    ],
    strongSigns: [
      'Builds a ten-document example with a chain of paraphrases to test grouping',
      'Separates boilerplate such as headers and footers from content before comparing',
      'Computes memory for the similarity matrix before allocating it',
    ],
    weakSigns: [
      'Embeds inside the inner loop, so each text is embedded thousands of times',
      'Deletes from a list while iterating over it',
      'Takes 0.8 as the threshold because it is usual',
    ],
  },
  {
    key: 'coding_entity_extraction',
    topic: 'data_processing',
    title: 'Structured entities from a JSON API reply',
    prompt:
      'A model API returns JSON like {"choices": [{"message": {"content": "..."}}]} where `content` should itself be JSON: {"people": [{"name": "...", "role": "..."}], "amounts": [{"value": 12.5, "currency": "EUR"}]}. In practice it sometimes comes wrapped in a Markdown fence, with a sentence in front, with fields missing, or cut off at the token limit. Write `extract(reply)` that returns typed entities plus a list of problems, and never raises on bad content.',
    difficulty: 'medium',
    competencies: [
      'code_fluency',
      'edge_cases_testing',
      'problem_solving',
      'communication_while_coding',
    ],
    tests:
      'Parsing what a model really returns: validation at the border, partial results, and errors a caller can act on.',
    keyPoints: keyPoints({
      two_layers:
        'Separates the transport reply from the content inside it, with distinct problems for each',
      unwrap:
        'Removes fences and leading prose deliberately, without a regular expression that spans the whole document',
      schema:
        'Validates against a typed schema (dataclass, pydantic or the like) instead of reaching into dicts',
      partial:
        'Keeps valid entities when one of them is malformed, and reports the path of the malformed one',
      truncation:
        'Recognises a reply cut at the token limit from the finish reason, and treats it apart from bad JSON',
      numbers: 'Handles "12,50", null and a currency outside the list without inventing a value',
    }),
    followUps: [
      'When would you ask the model to repair its output, and how many times?',
      'The provider offers constrained JSON output. Which of your checks can go, and which must stay?',
      'How would you find out that the extraction rate fell from 97 to 91 per cent last Tuesday?',
    ],
    strongSigns: [
      'Writes five broken replies as fixtures first and runs them after each change',
      'Returns a result with problems rather than None, so that callers can tell "empty" from "failed"',
      'Says that a value must be found in the source text before it is trusted',
    ],
    weakSigns: [
      'Wraps everything in one `except Exception: return {}`',
      'Uses `eval` on the model output',
      'Only ever runs the well-formed example',
    ],
  },
]);
