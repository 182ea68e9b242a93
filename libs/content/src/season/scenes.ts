import type { Slots } from './text';

/**
 * What the texts of a round talk about, by the question asked. A key here is a question of the
 * starter content; a spec holds the two together.
 */
export const CODING_SCENES: Readonly<Record<string, Slots>> = {
  coding_token_windows: { task: 'the token-window splitter', fn: '`windows()`', edge: 'an overlap as large as the window', naive: 'slicing with a fixed step', better: 'a generator over window starts' },
  coding_near_duplicates: { task: 'the near-duplicate filter', fn: '`dedupe()`', edge: 'a document shorter than one shingle', naive: 'comparing every pair', better: 'blocking by a coarse hash' },
  coding_entity_extraction: { task: 'the entity extractor', fn: '`entities()`', edge: 'a reply whose list is null', naive: 'indexing straight into the nested keys', better: 'one small validated parser per entity' },
  coding_cosine_similarity: { task: 'the cosine function', fn: '`cosine()`', edge: 'a zero vector', naive: 'three plain loops', better: 'one product of normalised rows' },
  coding_top_k: { task: 'the top-k lookup', fn: '`top_k()`', edge: 'a k above the size of the index', naive: 'sorting all scores', better: 'a heap of size k' },
  coding_bm25: { task: 'the BM25 ranker', fn: '`score()`', edge: 'a query term that no document holds', naive: 'rescanning each document per term', better: 'an inverted index with stored lengths' },
  coding_masked_softmax: { task: 'the masked softmax', fn: '`softmax()`', edge: 'a row that is masked throughout', naive: 'exponentiating the raw logits', better: 'subtracting the row maximum first' },
  coding_prompt_cache: { task: 'the reply cache', fn: '`get_or_call()`', edge: 'two callers with the same key at once', naive: 'a dict that never shrinks', better: 'an ordered dict with eviction' },
  coding_batch_scheduler: { task: 'the call scheduler', fn: '`run_all()`', edge: 'a call that never returns', naive: 'awaiting the calls one by one', better: 'a semaphore beside a token bucket' },
  phone_pack_batches: { task: 'the batch packer', fn: '`pack()`', edge: 'a text longer than a whole batch', naive: 'filling batches in input order', better: 'placing the longest texts first' },
  phone_log_percentiles: { task: 'the latency percentiles', fn: '`percentiles()`', edge: 'a log line without a duration', naive: 'sorting every duration', better: 'a fixed histogram of buckets' },
};

export const AI_ASSISTED_SCENES: Readonly<Record<string, Slots>> = {
  ai_page_sync: { task: 'the paged sync', planted: 'a cursor saved before its page was written', guard: 'a test that stops the run between two pages' },
  ai_leaky_features: { task: 'the churn features', planted: 'a feature computed from days after the churn', guard: 'an assert on the newest timestamp of each feature' },
  ai_hit_rate_harness: { task: 'the evaluation harness', planted: 'a hit counted for any non-empty list', guard: 'a query set with known misses' },
  ai_ticket_retry: { task: 'the ticket client', planted: 'a retry that opens the ticket twice', guard: 'a fake server that times out after writing' },
};

export const DESIGN_SCENES: Readonly<Record<string, Slots>> = {
  sd_rag_support_assistant: { system: 'the support assistant', part: 'the re-ranker', choice: 'hybrid retrieval', alt: 'vectors alone', price: 'about 80 ms more a query', metric: 'recall@10 on labelled questions', load: '50 questions a second' },
  sd_rag_permissions: { system: 'the internal search', part: 'the permission filter', choice: 'filtering before retrieval', alt: 'filtering the results', price: 'an index update for each change of a group', metric: 'the leak rate on a probing set', load: '12 queries a second' },
  sd_research_agents: { system: 'the report writer', part: 'the planner', choice: 'one orchestrator with typed steps', alt: 'free-running agents', price: 'four more minutes a draft', metric: 'the share of claims with a checked source', load: '300 reports a day' },
  sd_refund_agents: { system: 'the account agents', part: 'the approval step', choice: 'a human checkpoint above 100 euros', alt: 'full automation', price: 'a queue of two hours at the peak', metric: 'wrong refunds per thousand', load: '5,000 conversations an hour' },
  sd_rag_reports: { system: 'the report analyst', part: 'the table parser', choice: 'tables kept as rows beside the text', alt: 'plain text chunks', price: 'twice the storage and a slower ingest', metric: 'the share of figures that match the report', load: '20,000 questions a day' },
  sd_migration_agents: { system: 'the migration agents', part: 'the test runner', choice: 'one recipe tried on ten repositories first', alt: 'an agent set loose on each', price: 'a week before the first merge', metric: 'the share of merged changes without a rewrite', load: '200 jobs in parallel' },
  sd_ranking_with_features: { system: 'the offer ranking', part: 'the feature store', choice: 'features streamed with the time they were true', alt: 'a nightly batch', price: 'a second path to keep in step', metric: 'the gap between logged and replayed features', load: '8,000 page views a second' },
  sd_content_moderation: { system: 'the moderation service', part: 'the second-stage model', choice: 'a cheap filter ahead of a large model', alt: 'the large model on each post', price: 'a few posts caught seconds late', metric: 'precision at a recall of 0.95', load: '20,000 posts a second' },
  sd_inference_platform: { system: 'the inference platform', part: 'the router', choice: 'a shared pool with quotas', alt: 'a cluster for each team', price: 'noisy neighbours at the peak', metric: 'p99 latency by tenant', load: '3,000 requests a second' },
};

export const CONCEPT_SCENES: Readonly<Record<string, Slots>> = {
  ml_attention: { concept: 'attention', claim: 'each token mixes values by query–key similarity, scaled by the root of the dimension', wrong: 'attention is the model remembering which words matter in general', example: 'a score matrix for three tokens', use: 'what a context of 128k tokens costs' },
  ml_finetune_or_prompt: { concept: 'fine-tuning against prompting', claim: 'tuning changes form and habit cheaply, knowledge belongs into the context', wrong: 'fine-tuning is the more accurate option in any case', example: 'a ticket classifier where eight examples in the prompt came within two points', use: 'a new tone of voice for the assistant' },
  ml_temperature: { concept: 'temperature', claim: 'it divides the logits before the softmax, so ranks stay and the spread changes', wrong: 'a higher temperature adds random words', example: 'logits 2, 1, 0 at temperatures 0.5 and 2', use: 'settings for extraction' },
  ml_rlhf: { concept: 'RLHF', claim: 'a reward model from preference pairs, then policy steps held near the base by a KL term', wrong: 'people correct the answers and the model is trained on the corrections', example: 'two summaries ranked by three annotators', use: 'an assistant that has become wordy' },
  ml_embedding_origin: { concept: 'where embeddings come from', claim: 'distance means what the training objective rewarded, nothing more', wrong: 'each dimension stands for one property of the word', example: '"bank" in two sentences, two vectors', use: 'the choice of a model for contract clauses' },
  ml_cosine_or_dot: { concept: 'cosine against dot product', claim: 'they rank alike once vectors have unit length; else the dot product also rewards length', wrong: 'cosine is the more precise one in general', example: 'two parallel vectors of length 1 and 3', use: 'the metric of the index' },
  ml_bm25_or_semantic: { concept: 'BM25 against semantic search', claim: 'exact rare terms against paraphrase; they fail on different queries, so fusing helps', wrong: 'semantic search has replaced keyword search', example: 'a part number against "my printer is sad"', use: 'search over error codes' },
  ml_approximate_search: { concept: 'approximate search', claim: 'one trades recall for time, and the graph parameters set where', wrong: 'the index finds the nearest neighbours, only faster', example: 'recall 0.92 against 0.99 at three times the latency', use: 'how many neighbours to keep' },
  ml_judging_rag: { concept: 'judging a RAG system', claim: 'retrieval and answer need separate measures, or one hides the other', wrong: 'a similarity to the reference answer says it all', example: 'a right answer from a wrong passage', use: 'the weekly quality report' },
  ml_chatbot_metrics: { concept: 'metrics for a chatbot', claim: 'resolved without a second contact, beside a sampled human judgement', wrong: 'session length shows that people like it', example: 'a long chat that was a failure', use: 'what to alert on' },
  ml_hallucination: { concept: 'measuring hallucination', claim: 'split the answer into claims and check each against the sources', wrong: 'a low temperature removes it', example: 'five claims, one without a source', use: 'a release gate' },
  ml_reward_hacking: { concept: 'reward hacking', claim: 'the measure is met while the intent is not, and pressure widens the gap', wrong: 'it happens only in games', example: 'a summariser that copies because overlap is rewarded', use: 'the reward of a support agent' },
  phone_overfitting: { concept: 'overfitting', claim: 'the gap between training and held-out error, judged on data split as in use', wrong: 'a model with many parameters overfits, always', example: 'two learning curves that part at epoch six', use: 'when to stop training' },
  phone_precision_recall: { concept: 'precision and recall', claim: 'the threshold moves one against the other; costs decide where', wrong: 'accuracy is enough when the classes are labelled', example: '1,000 posts, 20 of them harmful', use: 'the threshold of a filter' },
  phone_tokens_and_context: { concept: 'tokens and context', claim: 'text becomes sub-word units, and price and limit count those', wrong: 'a token is a word', example: '"untranslatable" in five tokens', use: 'a prompt budget' },
};

export const STORY_SCENES: Readonly<Record<string, Slots>> = {
  bh_underperforming_feature: { story: 'the ranking launch that lost clicks', peer: 'the product lead', turn: 'rolled it back and rebuilt the labels from logged positions', result: 'clicks came back by {3-6} percent', fact: 'the offline gain came from stale labels' },
  bh_model_or_infrastructure: { story: 'the quarter of model against pipeline', peer: 'the research lead', turn: 'put the pipeline first for six weeks', result: 'retraining went from nine days to one', fact: 'two of three model gains had been pipeline luck' },
  bh_incomplete_information: { story: 'the launch on two weeks of labels', peer: 'the legal team', turn: 'went to five percent of users with a stop rule', result: 'the rule was not hit in {three|four} weeks', fact: 'a third of the labels came from one annotator' },
  bh_keeping_up: { story: 'the trial of a new decoding method', peer: 'the most sceptical engineer', turn: 'ran two days against the old one with own cases', result: 'it was dropped with one page of numbers', fact: 'the gain vanished at batch size one' },
  bh_launch_disagreement: { story: 'the launch they had argued against', peer: 'the head of product', turn: 'wrote the objection down and built the switch to turn it off', result: 'the switch was used on day {three|four}', fact: 'one language had not been tested at all' },
  bh_cross_functional_review: { story: 'the way of the summariser through security review', peer: 'the security officer', turn: 'brought data flow and retention on one page', result: 'approval came in {three|four} weeks instead of four months', fact: 'prompts were kept in the vendor’s logs' },
  bh_feedback_received: { story: 'the review that called their designs unreadable', peer: 'the reviewer', turn: 'had a newcomer explain each design back before sending it', result: 'questions per review fell from {14-18} to {3-5}', fact: 'two teams had built against an old version' },
  bh_incident: { story: 'the night the answers went empty', peer: 'the platform team', turn: 'switched to keyword search and called for help', result: 'it was over in {40-70} minutes', fact: 'a limit at the provider had been known for weeks' },
};

export const PAPER_SCENES: readonly Slots[] = [
  { paper: 'the paper on learned sparse retrieval', claimed: 'sparse beats dense on every domain', hole: 'the dense baseline was trained on a fifth of the data', next: 'the same budget for both on two domains', concept: 'learned sparse retrieval', claim: 'the model predicts weights for words, so an inverted index can hold them', wrong: 'sparse vectors are dense ones with the small values cut', example: 'a query expanded by three words it does not hold', use: 'search over rare product names' },
  { paper: 'the paper on self-checking answers', claimed: 'self-checks halve hallucination', hole: 'refusals count as correct', next: 'scoring refusals apart on 400 questions', concept: 'checking one’s own answer', claim: 'a second pass helps as far as its errors differ from the first', wrong: 'a model that finds its errors would not make them', example: 'an answer, its check, and a refusal counted as right', use: 'a gate before answers go out' },
  { paper: 'the paper on small judge models', claimed: 'a small judge agrees with people as well as a large one', hole: 'agreement is measured on easy pairs', next: 'the pairs where annotators disagree', concept: 'judging by a model', claim: 'agreement has to be held against the agreement between people', wrong: 'a judge with 80 percent agreement is 80 percent right', example: 'two judges that agree on the easy half', use: 'a nightly quality score' },
  { paper: 'the paper on long-context training', claimed: 'the model uses all of its context', hole: 'the probe puts the fact at the start or the end', next: 'the fact moved through twenty positions', concept: 'long-context training', claim: 'positions seen in training decide which ones are used later', wrong: 'a longer window means that all of it is read alike', example: 'one fact moved from the first page to the middle', use: 'whether to retrieve or to paste the whole file' },
  { paper: 'the paper on merging adapters', claimed: 'merged adapters keep all skills', hole: 'two of the tasks share their training set', next: 'a merge of tasks without shared data', concept: 'merging adapters', claim: 'low-rank updates add up where they touch different directions', wrong: 'merging averages two models, so half of each is left', example: 'two adapters that agree on one layer and fight on another', use: 'one model for nine customers' },
  { paper: 'the paper on tool-using agents', claimed: 'planning raises success by twelve points', hole: 'the planner sees the names of the test tools', next: 'renamed tools, same tasks', concept: 'planning ahead of tool calls', claim: 'a plan pays when its steps can be checked one by one', wrong: 'a planner makes the executor more able', example: 'a plan with a tool that does not exist', use: 'the budget of an agent' },
];
