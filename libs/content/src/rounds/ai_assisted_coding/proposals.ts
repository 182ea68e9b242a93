/**
 * Code the coding tool "has already proposed", shown to the candidate. Each holds one planted
 * fault, told to the interviewer in the question's `planted_fault` key point. The faults are on
 * purpose: do not repair them here.
 */
function python(lines: readonly string[]): string {
  return ['```python', ...lines, '```'].join('\n');
}

/** Fault: the loop ends on the number of filtered rows. */
export const PAGES_PROPOSAL = python([
  'def fetch_changed(client, since):',
  '    rows, cursor = [], None',
  '    while True:',
  '        page = client.list(cursor=cursor, limit=100)',
  '        fresh = [item for item in page.items if item.updated_at > since]',
  '        rows.extend(fresh)',
  '        if len(fresh) < 100:',
  '            return rows',
  '        cursor = page.next_cursor',
]);

/** Fault: a feature is made from the target before the split. */
export const SPLIT_PROPOSAL = python([
  'def train(df):',
  '    df = df.copy()',
  '    rate = df.groupby("customer_id")["churned"].mean()',
  '    df["customer_churn_rate"] = df["customer_id"].map(rate)',
  '    features = ["seats", "tickets", "customer_churn_rate"]',
  '    train_set, test_set = train_test_split(df, test_size=0.2, random_state=7)',
  '    model = GradientBoostingClassifier().fit(train_set[features], train_set["churned"])',
  '    score = model.predict_proba(test_set[features])[:, 1]',
  '    return model, roc_auc_score(test_set["churned"], score)',
]);

/** Fault: cases with an empty result leave the denominator. */
export const HIT_RATE_PROPOSAL = python([
  'def recall_at_k(cases, search, k=5):',
  '    hits = total = 0',
  '    for case in cases:',
  '        found = search(case.question)[:k]',
  '        if not found:',
  '            continue',
  '        total += 1',
  '        hits += any(doc.id in case.relevant_ids for doc in found)',
  '    return hits / total',
]);

/** Fault: every attempt carries a new idempotency key. */
export const TICKET_PROPOSAL = python([
  'def create_ticket(client, ticket, attempts=3):',
  '    for attempt in range(attempts):',
  '        headers = {"Idempotency-Key": str(uuid4())}',
  '        try:',
  '            return client.post("/tickets", json=ticket, headers=headers, timeout=5)',
  '        except Timeout:',
  '            time.sleep(2**attempt)',
  '    return None',
]);
