import { keyPoints, questionsOf } from '../round-content';

export const RAG_QUESTIONS = questionsOf('system_design', [
  {
    key: 'sd_rag_support_assistant',
    topic: 'rag',
    title: 'A support assistant that answers from product docs',
    prompt:
      'Design an assistant that answers customers’ questions from our product documentation, with a link to the passage it relies on. There are 40,000 articles in six languages, edited daily; at peak 50 questions a second; an answer should start within two seconds. A wrong answer about billing costs us money.',
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
      'The whole of retrieval-augmented generation as one system, with a measure for each half.',
    keyPoints: keyPoints({
      ingestion_chunking:
        'Ingestion & chunking pipeline: change detection, structure-aware chunks with overlap, metadata, re-indexing and deletion',
      embedding_store:
        'Embedding model and vector store choice: languages, dimension, index type, filters, and how to change the model later',
      retrieval_strategy:
        'Retrieval strategy: keyword and vector search combined, then re-ranking of a short list',
      llm_prompt:
        'LLM integration & prompt design: grounded in passages, with citations, allowed to decline, guarded against instructions inside documents',
      caching_latency:
        'Caching & latency: a budget per step, streaming, and caches for embeddings, retrieval and answers with invalidation',
      evaluation_monitoring:
        'Evaluation & monitoring: retrieval and answer measured apart, a labelled set, production signals and alerts',
    }),
    followUps: [
      'The right passage is retrieved at rank 18 and the answer is wrong. Walk me through what you change, in order.',
      'An article is withdrawn for legal reasons at 10:00. When does the last answer from it leave the system?',
      'Half the budget, please. What goes first, and which number gets worse?',
      'Questions come in Polish, the only article is in English. Where in the design is that handled?',
    ],
    strongSigns: [
      'Asks what a wrong answer costs before asking which model is available',
      'Splits "we did not find it" from "we found it and answered wrongly" in the metrics',
      'Gives milliseconds to each step and notices when they exceed two seconds',
      'Plans the re-embedding of all chunks with old and new index side by side',
    ],
    weakSigns: [
      'Names a vector database and a model, and considers the design finished',
      'Relies on a sentence in the prompt to prevent wrong answers',
      'Has no path by which a deleted article disappears',
    ],
  },
  {
    key: 'sd_rag_permissions',
    topic: 'rag',
    title: 'Internal search that respects who may read what',
    prompt:
      'Design question answering over a company’s wiki, tickets, contracts and chat: 8 million documents, 12,000 employees, permissions that differ by document and change hourly, an audit duty, and data that may not leave the region. It must fit into the identity provider and the document systems already there.',
    difficulty: 'hard',
    competencies: [
      'requirements_clarification',
      'architecture',
      'trade_off_reasoning',
      'depth_on_demand',
      'evaluation_monitoring',
    ],
    tests: 'Retrieval under access control, and integration with systems nobody will rewrite.',
    keyPoints: keyPoints({
      filter_place:
        'Permissions applied inside retrieval, not on the generated answer, with the effect on recall said',
      sync: 'How permission changes reach the index, how late they may be, and a check at read time for the rest',
      connectors:
        'Connectors with back-pressure, incremental sync and a dead-letter path for each source',
      leak_paths:
        'Names the side doors: caches shared between users, logs, suggestions, citation titles',
      injection: 'Treats document text as untrusted: it may hold instructions to the model',
      region_audit:
        'Region-bound processing, retention of prompts, and a record of who was shown which passage',
      rollout: 'Starts with one source and one department, with a way back',
    }),
    followUps: [
      'A person loses access to a contract at 14:00 and asks about it at 14:01. What do they see?',
      'Filtering leaves two documents for one user and two hundred thousand for another. What does that do to your index?',
      'The security team asks for proof that no answer crossed a boundary last month. What do you show?',
    ],
    strongSigns: [
      'Asks which system is the source of truth for permissions and how fresh it is',
      'Compares filtering before and after the vector search with the failure of each',
      'Designs a test user with no rights and an automatic check that it never gets a passage',
    ],
    weakSigns: [
      'Instructs the model not to reveal secrets and counts that as access control',
      'Copies permissions once at ingestion and never again',
      'Caches answers by question text for all users',
    ],
  },
  {
    key: 'sd_rag_reports',
    topic: 'rag',
    title: 'Questions over reports full of tables',
    prompt:
      'Design a system in which analysts ask about 60,000 annual reports in PDF: "How did the margin of these five firms develop over four years, and what reasons do they give?" Figures stand in tables, footnotes and charts. 800 analysts, 20,000 questions a day, ten seconds are acceptable, a wrong figure is not. The budget is 15,000 dollars a month.',
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
      'Retrieval where text chunks do not suffice: tables, calculation, several documents, and a fixed budget.',
    keyPoints: keyPoints({
      extraction:
        'Layout-aware extraction of tables with unit, period and footnote, and a measured error rate',
      two_stores:
        'Figures into a structured store, prose into a search index, both with page references',
      decomposition:
        'Splits a question over firms and years into parts, and joins the parts by program',
      calculation: 'Calculates in code or SQL, not in generated text',
      figure_check:
        'Checks each figure in the answer against its source cell, and declines otherwise',
      budget:
        'Divides the budget by questions (about 2.5 cents each) and chooses models and depth accordingly',
      evaluation: 'Question set with known figures, scored on exact value, unit and period',
    }),
    followUps: [
      'A firm restated its figures a year later. Which one does the analyst get, and how is that visible?',
      'Extraction confuses thousands and millions in 1 of 300 tables. Where is that caught?',
      'Where do you spend the 2.5 cents, and what happens to the questions that need 40?',
    ],
    strongSigns: [
      'Asks which kinds of question are most frequent and designs for those first',
      'Does the extraction once at ingestion and computes that one-off cost apart',
      'Shows the page image beside the figure so that the analyst can check',
    ],
    weakSigns: [
      'Cuts tables into text windows and hopes that the model sorts it out',
      'Lets the model compute growth rates in prose',
      'Spends a large model with a hundred pages of context on each question without a sum',
    ],
  },
]);
