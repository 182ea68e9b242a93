import {
  checkBlueprintSettings,
  checkSettings,
  requiredLine,
  SCHEDULING_RULES,
  SCHEDULING_RULE_NAMES,
  settingsFrom,
  settingsUnder,
  tidyWords,
  type BlueprintSettings,
  type FieldProblem,
  type RuleSetting,
  type RuleSettings,
  type SchedulingSettings,
  type StartGrid,
} from '@debrief/domain';
import {
  fieldProblems,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { AvailabilityRepository, type PoolRuleRow } from './availability.repository';
import type { SavePoolRuleInput, SaveSchedulingRulesInput } from './rules.input';
import type { SchedulingRulesModel } from './rules.model';
import { RulesStore } from './rules.store.repository';

interface Saved {
  readonly __typename: 'SchedulingRulesSaved';
}
interface PoolSaved {
  readonly __typename: 'PoolRuleSaved';
}
type Refused = Fields | StaleVersion;
export type SaveRulesResult =
  (Saved & { readonly rules: SchedulingRulesModel }) | Refused | IdempotencyMismatch;
export type SavePoolResult =
  (PoolSaved & { readonly poolRules: PoolRuleRow[] }) | Fields | IdempotencyMismatch;

const MOST_IN_POOL = 100;
const LONGEST_TAG = 40;

/** The organisation's scheduling rules, what blueprints say otherwise, and who may be asked. */
@Injectable()
export class RulesService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: AvailabilityRepository,
    private readonly store: RulesStore,
  ) {}

  public async rules(_actor: Actor, blueprintKey: string | null): Promise<SchedulingRulesModel> {
    const [stored, over] = await Promise.all([
      this.rows.settings(),
      blueprintKey === null ? null : this.rows.blueprint(blueprintKey),
    ]);
    const settings = settingsFrom(stored?.settings ?? {});
    const version = blueprintKey === null ? (stored?.version ?? 1) : (over?.version ?? 0);
    return rulesModel(settings, over, blueprintKey, version);
  }

  public async save(actor: Actor, input: SaveSchedulingRulesInput): Promise<SaveRulesResult> {
    const key = input.blueprintKey ?? null;
    const done = await this.uow.run<Saved | Refused>(
      { actor, action: 'scheduling_rules.saved', once: { key: input.idempotencyKey, input } },
      (tx) => (key === null ? this.write(tx, input) : this.writeBlueprint(tx, key, input)),
    );
    if (done.__typename !== 'SchedulingRulesSaved') return done;
    return { ...done, rules: await this.rules(actor, key) };
  }

  public poolRules(_actor: Actor): Promise<PoolRuleRow[]> {
    return this.rows.allPoolRules();
  }

  public async savePool(actor: Actor, input: SavePoolRuleInput): Promise<SavePoolResult> {
    const { idempotencyKey, ...typed } = input;
    const rule = { ...typed, blueprintKey: typed.blueprintKey ?? null };
    const problems = poolProblems(rule);
    if (problems.length > 0) return fieldProblems(problems);
    const done = await this.uow.run<PoolSaved>(
      { actor, action: 'pool_rule.saved', once: { key: idempotencyKey, input } },
      async (tx) => {
        await this.store.lock(tx);
        await this.store.savePool(tx, rule);
        tx.record({ subjectType: 'organisation', subjectId: '1', detail: { ...rule } });
        return { __typename: 'PoolRuleSaved' };
      },
    );
    if (done.__typename !== 'PoolRuleSaved') return done;
    return { ...done, poolRules: await this.rows.allPoolRules() };
  }

  private async write(tx: Tx, input: SaveSchedulingRulesInput): Promise<Saved | Refused> {
    const before = await this.store.lock(tx);
    if (before.version !== input.version) return staleVersion(before.version);
    const known = settingsFrom(before.settings);
    const decided = checkSettings(settingsWith(known, input));
    if (!decided.ok) return fieldProblems(decided.problems);
    const settings = { ...decided.value, words: tidyWords(decided.value.words) };
    await this.store.save(tx, settings);
    if (JSON.stringify(settings.words) !== JSON.stringify(known.words))
      await this.store.readCalendarsAgain(tx, null);
    tx.record({ subjectType: 'organisation', subjectId: '1', detail: changesOf(input) });
    return { __typename: 'SchedulingRulesSaved' };
  }

  private async writeBlueprint(
    tx: Tx,
    key: string,
    input: SaveSchedulingRulesInput,
  ): Promise<Saved | Refused> {
    const version = await this.store.lockBlueprint(tx, key);
    if (version !== input.version) return staleVersion(version);
    const checked = requiredLine('blueprintKey', key, 100);
    if (!checked.ok) return fieldProblems(checked.problems);
    const hours = input.hours?.length ? input.hours : null;
    const decided = checkBlueprintSettings({ rules: rulesOf(input), hours });
    if (!decided.ok) return fieldProblems(decided.problems);
    await this.store.saveBlueprint(tx, key, decided.value);
    tx.record({ subjectType: 'organisation', subjectId: '1', detail: changesOf(input) });
    return { __typename: 'SchedulingRulesSaved' };
  }
}

function rulesOf(input: SaveSchedulingRulesInput): Partial<RuleSettings> {
  return Object.fromEntries(
    input.rules.map(({ rule, mode, limit, price }): [string, RuleSetting] => [
      rule,
      { mode, limit: SCHEDULING_RULES[rule].unit === null ? 0 : limit, price },
    ]),
  );
}

function settingsWith(
  known: SchedulingSettings,
  input: SaveSchedulingRulesInput,
): SchedulingSettings {
  return {
    rules: { ...known.rules, ...rulesOf(input) },
    // Whether it is one of the three is for the check to say.
    startEvery: (input.startEvery ?? known.startEvery) as StartGrid,
    order: {
      kind: input.orderKind ?? known.order.kind,
      first: input.firstKinds ?? known.order.first,
      last: input.lastKinds ?? known.order.last,
    },
    lunch: input.lunch ?? known.lunch,
    candidateHours: input.candidateHours ?? known.candidateHours,
    bufferBefore: input.bufferBefore ?? known.bufferBefore,
    bufferAfter: input.bufferAfter ?? known.bufferAfter,
    words: {
      ignore: input.ignoreWords ?? known.words.ignore,
      override: input.overrideWords ?? known.words.override,
    },
  };
}

/** What was set, for the record; of words only that they were, as they may say something of people. */
function changesOf(input: SaveSchedulingRulesInput): Record<string, unknown> {
  const { version, rules, blueprintKey, ignoreWords, overrideWords } = input;
  return {
    after: version,
    rules,
    blueprintKey: blueprintKey ?? null,
    words: Boolean(ignoreWords ?? overrideWords),
  };
}

function poolProblems(rule: PoolRuleRow): readonly FieldProblem[] {
  const lists = ['tags', 'roles', 'people', 'withoutTags', 'withoutPeople'] as const;
  const tooMany = lists
    .filter((path) => rule[path].length > MOST_IN_POOL)
    .map((path) => ({ path, code: 'TOO_MANY', message: `At most ${MOST_IN_POOL} in a list.` }));
  if (tooMany.length > 0) return tooMany;
  return (['tags', 'withoutTags'] as const).flatMap((path) =>
    rule[path].flatMap((tag, index) => {
      const checked = requiredLine(`${path}.${index}`, tag, LONGEST_TAG);
      return checked.ok ? [] : [...checked.problems];
    }),
  );
}

function rulesModel(
  settings: SchedulingSettings,
  over: BlueprintSettings | null,
  blueprintKey: string | null,
  version: number,
): SchedulingRulesModel {
  const { rules } = settingsUnder(settings, over);
  const { order, words, startEvery, lunch, candidateHours, bufferBefore, bufferAfter } = settings;
  return {
    version,
    blueprintKey,
    rules: SCHEDULING_RULE_NAMES.map((rule) => {
      const { unit, least, most, modes } = SCHEDULING_RULES[rule];
      const overridden = over?.rules[rule] !== undefined;
      return { rule, ...rules[rule], unit, least, most, modes, overridden };
    }),
    startEvery,
    orderKind: order.kind,
    firstKinds: order.first,
    lastKinds: order.last,
    lunch,
    candidateHours,
    bufferBefore,
    bufferAfter,
    ignoreWords: words.ignore,
    overrideWords: words.override,
    hours: over?.hours ? [...over.hours] : null,
  };
}
