import { keyPoints, questionsOf } from '../round-content';

export const CODING_ENGINEERING_QUESTIONS = questionsOf('coding', [
  {
    key: 'coding_prompt_cache',
    topic: 'software_engineering',
    title: 'A bounded cache for model replies',
    prompt:
      'Implement a cache for model replies with `get(key)` and `put(key, value)`: it holds at most `capacity` entries, drops the least recently used one when full, and treats an entry as gone `ttl` seconds after it was put. The clock is passed in. Both operations should take constant time. Then: the key is a prompt plus its parameters; write `cache_key(request)`.',
    difficulty: 'medium',
    competencies: ['problem_solving', 'code_fluency', 'edge_cases_testing', 'iteration'],
    tests:
      'A classical data structure written from its invariants, plus what makes two model requests the same.',
    keyPoints: keyPoints({
      structure: 'Hash map plus order (OrderedDict or a linked list), each move in constant time',
      expiry: 'Checks expiry on read, and states whether reading renews it',
      clock: 'Uses the injected clock, so that tests never wait',
      overwrite:
        'Putting an existing key replaces value, order and expiry without growing the cache',
      key_parts:
        'Key holds model, version, temperature, tools and system prompt, serialised with sorted keys',
      no_caching: 'Refuses to cache failures, and replies with personal data under a shared key',
    }),
    followUps: [
      'Two threads ask for the same missing key at once. What happens, and what should?',
      'Would you cache replies sampled at temperature 1? For which use?',
      'What would a cache by similar meaning risk that this one does not?',
    ],
    strongSigns: [
      'States the invariant (map and order always hold the same keys) and asserts it in a test',
      'Tests capacity 1 and an entry that expires exactly now',
      'Asks who may share cached replies with whom',
    ],
    weakSigns: [
      'Scans all entries for the oldest one on each put',
      'Builds the key from str(dict) and relies on insertion order',
      'Tests expiry with a sleep',
    ],
  },
  {
    key: 'coding_batch_scheduler',
    topic: 'software_engineering',
    title: 'Parallel model calls under two limits',
    prompt:
      'You have 50,000 prompts and an async function `call(prompt)` that may raise `RateLimited(retry_after)` or `Timeout`. Write `run_all(prompts, max_parallel, max_per_minute)` that returns results in input order, keeps both limits, retries what can be retried, and lets one failing prompt fail alone.',
    difficulty: 'hard',
    competencies: [
      'problem_solving',
      'code_fluency',
      'edge_cases_testing',
      'communication_while_coding',
    ],
    tests:
      'Bounded concurrency, back-off and partial failure in asyncio, as batch jobs over model APIs need them.',
    keyPoints: keyPoints({
      bounded:
        'A fixed number of workers or a semaphore; never 50,000 tasks holding open connections',
      rate: 'A token bucket or sliding window for the minute limit, apart from the limit on parallel calls',
      backoff:
        'Honours `retry_after`, otherwise exponential with jitter, and with a maximum number of attempts',
      ordering: 'Keeps the index with each result, so that order survives completion order',
      isolation: 'Returns a value-or-error per prompt; one exception cancels nothing else',
      resume:
        'Writes finished results as it goes, so that a crash at 40,000 does not start again at zero',
    }),
    followUps: [
      'How do you test the minute limit in a test that takes a millisecond?',
      'The provider counts tokens a minute, not calls. What do you change?',
      'Eight machines run this job at once against one quota. Where does the limit live now?',
    ],
    strongSigns: [
      'Passes clock and sleep in, to test timing without waiting',
      'Asks which errors are worth retrying before writing the retry',
      'Notices that a semaphore held during back-off starves the other prompts, and decides on purpose',
    ],
    weakSigns: [
      'Gathers all coroutines at once, and the first failure loses everything',
      'Retries at once in a tight loop',
      'Keeps results in completion order and sorts them by guesswork',
    ],
  },
]);
