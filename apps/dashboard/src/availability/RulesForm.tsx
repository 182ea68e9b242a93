import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type {
  DebriefDataProvider,
  SchedulingRulesWire,
  SchedulingRuleWire,
} from '@debrief/web-data';
import { Section } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { firstError, Refusal, Words } from './AvailabilityForm';
import { linesOf, MODE, numberOf, RULE, UNIT } from './words';

interface TypedRule {
  readonly mode: SchedulingRuleWire['mode'];
  readonly limit: string;
  readonly price: string;
}

/** Every rule of the organisation: how firmly it is held, its limit and its price. */
export function RulesForm({ rules }: { readonly rules: SchedulingRulesWire }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [typed, setTyped] = useState(() => typedOf(rules));
  const [ignore, setIgnore] = useState(rules.ignoreWords.join('\n'));
  const [override, setOverride] = useState(rules.overrideWords.join('\n'));
  const [startEvery, setStartEvery] = useState(rules.startEvery);
  const verb = useVerb(provider.saveSchedulingRules, {
    done: 'SchedulingRulesSaved',
    notice: 'Saved. The next plan goes by it.',
    onDone: () => undefined,
  });
  const send = (): void =>
    verb.send({
      version: rules.version,
      startEvery,
      ignoreWords: linesOf(ignore),
      overrideWords: linesOf(override),
      rules: rules.rules.map((rule) => ruleInput(rule, typed[rule.rule])),
    });
  return (
    <Section title="Rules of scheduling">
      <p className="settings-lead">
        A plan never breaks a hard rule unless a person says why. It bends a soft one at its price,
        and the cheapest plan comes first.
      </p>
      <form
        noValidate
        className="form settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!verb.busy) send();
        }}
      >
        <Refusal message={verb.message} />
        <ul className="rule-rows">
          {rules.rules.map((rule) => (
            <RuleRow
              key={rule.rule}
              rule={rule}
              typed={typed[rule.rule]}
              errors={verb.errors}
              onChange={(next) => setTyped({ ...typed, [rule.rule]: next })}
            />
          ))}
        </ul>
        <div className="form-row">
          <TextField
            select
            label="Rounds start every"
            value={startEvery}
            onChange={(event) => setStartEvery(Number(event.target.value))}
          >
            {[15, 30, 60].map((minutes) => (
              <MenuItem key={minutes} value={minutes}>
                {minutes} minutes
              </MenuItem>
            ))}
          </TextField>
        </div>
        <div className="form-row">
          <Words
            label="Words that make anybody’s time movable"
            hint="One a line, e.g. DNB"
            value={ignore}
            onChange={setIgnore}
            error={firstError(verb.errors, 'words.ignore')}
          />
          <Words
            label="Words that always make it busy"
            hint="One a line, e.g. doctor"
            value={override}
            onChange={setOverride}
            error={firstError(verb.errors, 'words.override')}
          />
        </div>
        <div className="actions">
          <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
            Save the rules
          </Button>
        </div>
      </form>
    </Section>
  );
}

function typedOf({ rules }: SchedulingRulesWire): Readonly<Record<string, TypedRule>> {
  return Object.fromEntries(
    rules.map(({ rule, mode, limit, price }) => [
      rule,
      { mode, limit: String(limit), price: String(price) },
    ]),
  );
}

interface RuleRowProps {
  readonly rule: SchedulingRuleWire;
  readonly typed: TypedRule | undefined;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (typed: TypedRule) => void;
}

function RuleRow({ rule, typed, errors, onChange }: RuleRowProps) {
  if (!typed) return null;
  const path = `rules.${rule.rule.toLowerCase()}`;
  const name = RULE[rule.rule];
  const number = (field: 'limit' | 'price', label: string) => (
    <TextField
      size="small"
      label={label}
      value={typed[field]}
      onChange={(event) => onChange({ ...typed, [field]: event.target.value })}
      error={Boolean(errors[`${path}.${field}`])}
      helperText={errors[`${path}.${field}`]}
      slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': `${name}: ${label}` } }}
    />
  );
  return (
    <li>
      <span>{name}</span>
      <TextField
        select
        size="small"
        value={typed.mode}
        onChange={(event) => onChange({ ...typed, mode: event.target.value as TypedRule['mode'] })}
        slotProps={{ select: { SelectDisplayProps: { 'aria-label': `${name}: how firmly` } } }}
      >
        {rule.modes.map((mode) => (
          <MenuItem key={mode} value={mode}>
            {MODE[mode]}
          </MenuItem>
        ))}
      </TextField>
      {rule.unit && typed.mode !== 'OFF' ? number('limit', UNIT[rule.unit]) : <i />}
      {typed.mode === 'SOFT' ? number('price', 'price') : <i />}
    </li>
  );
}

function ruleInput({ rule, mode, limit, price }: SchedulingRuleWire, typed: TypedRule | undefined) {
  if (!typed) return { rule, mode, limit, price };
  return {
    rule,
    mode: typed.mode,
    limit: numberOf(typed.limit) ?? -1,
    price: numberOf(typed.price) ?? -1,
  };
}
