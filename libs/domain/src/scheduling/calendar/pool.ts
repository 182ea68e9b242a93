/** Who may be asked for a kind of round. A list that says nothing leaves everybody in. */
export interface PoolRule {
  /** Somebody is in by any one tag, role or name of these three lists. */
  readonly tags: readonly string[];
  readonly roles: readonly string[];
  readonly people: readonly string[];
  /** And out by any of these, whatever lets them in. */
  readonly withoutTags: readonly string[];
  readonly withoutPeople: readonly string[];
  readonly withoutHiringManager: boolean;
}

export interface PoolPerson {
  readonly id: string;
  readonly roles: readonly string[];
  readonly tags: readonly string[];
}

/** Whether a rule lets somebody into the pool; null says nothing and lets everybody in. */
export function inPool(
  rule: PoolRule | null,
  person: PoolPerson,
  hiringManagerId: string | null,
): boolean {
  if (!rule) return true;
  if (rule.withoutHiringManager && person.id === hiringManagerId) return false;
  if (rule.withoutPeople.includes(person.id)) return false;
  if (rule.withoutTags.some((tag) => person.tags.includes(tag))) return false;
  const anybody = rule.tags.length + rule.roles.length + rule.people.length === 0;
  return (
    anybody ||
    rule.people.includes(person.id) ||
    rule.tags.some((tag) => person.tags.includes(tag)) ||
    rule.roles.some((role) => person.roles.includes(role))
  );
}
