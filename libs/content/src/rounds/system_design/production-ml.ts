import { keyPoints, questionsOf } from '../round-content';

export const PRODUCTION_ML_QUESTIONS = questionsOf('system_design', [
  {
    key: 'sd_content_moderation',
    topic: 'production_ml',
    title: 'Flagging harmful content in real time',
    prompt:
      'Design the system that decides, before a post becomes visible, whether it is shown, held for human review or blocked. 20,000 posts a second at peak, text with images in a third of them, 150 ms at the 99th percentile, 200 reviewers, and people who try to get round it every day.',
    difficulty: 'hard',
    competencies: [
      'requirements_clarification',
      'architecture',
      'trade_off_reasoning',
      'evaluation_monitoring',
      'depth_on_demand',
      'cost_awareness',
    ],
    tests:
      'Serving under a hard latency limit, and learning from decisions that the system itself biases.',
    keyPoints: keyPoints({
      serving_architecture:
        'Serving architecture: a cascade from cheap rules and small models to costly ones, with a default when a part times out',
      latency_accuracy:
        'Latency against accuracy: thresholds per kind of harm, what is decided now and what later, and the price of each error',
      zero_downtime_updates:
        'Updating models with no downtime: versioned artefacts, shadow run, canary, comparison, way back in minutes',
      feedback_loops:
        'Feedback loops: reviewer decisions and appeals as labels, random sampling of what was let through, bias from training on own decisions',
      scaling_qps:
        'Scaling to high QPS: batching on accelerators, queues with limits, autoscaling lag, shedding, caches for repeated content',
    }),
    followUps: [
      'At 21:00 traffic triples within a minute. What happens in each component, in order?',
      'A new model blocks 0.3 per cent more. Is that better or worse, and how do you find out?',
      'Reviewers can see 0.02 per cent of posts. Which ones do you send them?',
      'A wave of slightly altered copies of one image arrives. Where do you stop it?',
    ],
    strongSigns: [
      'Multiplies traffic by model time to get the number of accelerators before choosing the model',
      'Says what is shown when the classifier is down, and who agreed to that',
      'Keeps a randomly sampled stream to know what was missed',
      'Treats thresholds as configuration with an owner and a history',
    ],
    weakSigns: [
      'Sends each post to a large language model and adds machines',
      'Speaks of accuracy at a base rate of one in a thousand',
      'Retrains each night on the system’s own decisions',
    ],
  },
  {
    key: 'sd_inference_platform',
    topic: 'production_ml',
    title: 'One inference platform for forty teams',
    prompt:
      'Forty teams call language models: hosted ones from two vendors and three models on our own accelerators. Design the gateway they all go through: quotas, routing, fallbacks, logging, cost per team, and upgrades of models without forty projects. 3,000 requests a second, replies streamed.',
    difficulty: 'hard',
    competencies: [
      'architecture',
      'trade_off_reasoning',
      'depth_on_demand',
      'cost_awareness',
      'evaluation_monitoring',
    ],
    tests:
      'Infrastructure thinking for models: shared capacity, isolation between tenants, and change without breaking callers.',
    keyPoints: keyPoints({
      quota:
        'Quotas in tokens, with priorities for interactive and batch work, held in a shared store',
      routing:
        'Routing by capability, price and health, with what a fallback to another model changes for the caller',
      own_serving:
        'Continuous batching, KV-cache memory as the limit on parallel requests, and cold start of a replica',
      streaming:
        'Streaming through the gateway: time-outs, cancellation, counting tokens of an aborted reply',
      versions:
        'Pinned model versions, an evaluation per team before a switch, and a date of retirement',
      privacy: 'Redaction and retention of prompts in logs, per team',
      cost: 'Cost per team and feature from metered tokens, with alarms and caps',
    }),
    followUps: [
      'One team’s batch job fills the accelerators at noon. What do the other 39 notice?',
      'Estimate the memory that one 8,000-token conversation holds on the accelerator.',
      'A vendor retires a model in 60 days. What does your platform do for the teams?',
    ],
    strongSigns: [
      'Keeps the gateway stateless and says where the state went',
      'Separates time to first token from tokens per second in the targets',
      'Offers teams an evaluation harness, not only an endpoint',
    ],
    weakSigns: [
      'Counts requests only, so that one long prompt weighs as much as a short one',
      'Fails over silently to a model with another output format',
      'Scales on CPU load',
    ],
  },
  {
    key: 'sd_ranking_with_features',
    topic: 'production_ml',
    title: 'Ranking offers with features that are minutes old',
    prompt:
      'Design the ranking of offers on the start page of a marketplace: 30 million items, 8,000 page views a second, 120 ms in all. What a visitor did in the last minutes should count. The present ranking is a nightly batch, and nobody trusts its offline numbers.',
    difficulty: 'medium',
    competencies: [
      'requirements_clarification',
      'architecture',
      'trade_off_reasoning',
      'evaluation_monitoring',
      'depth_on_demand',
      'cost_awareness',
    ],
    tests:
      'Candidate generation, fresh features without skew, and an evaluation that agrees with live results.',
    keyPoints: keyPoints({
      stages:
        'Cheap retrieval of some hundred candidates, then a costlier ranker, with a time budget for each',
      features:
        'Feature store with one definition for training and serving, and the time at which each value was known',
      freshness: 'Streaming updates of session features, and what happens when the stream is late',
      skew: 'Logs features as served and trains on those, to rule out training-serving skew',
      feedback_bias: 'Position and exposure bias, and a share of exploration',
      experiments:
        'A/B test with guard rails, and a check of whether offline gains predict live ones',
      fallback: 'A default ranking when the model or a feature is missing',
    }),
    followUps: [
      'Why did nobody trust the offline numbers? Give me three suspects and a test for each.',
      'The feature stream stops for twenty minutes. What does a visitor see?',
      'New items have no clicks. How do they get shown at all?',
    ],
    strongSigns: [
      'Asks what the page is optimised for, and over which time, before naming a model',
      'Splits the 120 ms over network, features, model and rendering',
      'Compares the gain of the fresh features with the price of the stream',
    ],
    weakSigns: [
      'Scores all 30 million items for each request',
      'Writes features twice, in SQL for training and in service code',
      'Trains on clicks as if position had no part in them',
    ],
  },
]);
