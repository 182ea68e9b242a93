import type { ImportRun } from '@debrief/web-data';
import { count, fromKey, Section } from '../layout';

/** What the check found, by kind of record. */
export function ImportCountsTable({ run }: { readonly run: ImportRun }) {
  if (run.counts.length === 0) return null;
  const cell = (value: number) => (value === 0 ? <span className="dim">0</span> : value);
  return (
    <Section title={run.state === 'DONE' ? 'What it changed' : 'What it would change'}>
      <div className="table-scroll" tabIndex={0} role="group" aria-label="Counts by kind of record">
        <table className="exchange-table num">
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">New</th>
              <th scope="col">Changed</th>
              <th scope="col">Unchanged</th>
              <th scope="col">Waiting</th>
              <th scope="col">Problems</th>
            </tr>
          </thead>
          <tbody>
            {run.counts.map((one) => (
              <tr key={one.record}>
                <th scope="row">{fromKey(one.record)}</th>
                <td>{cell(one.create)}</td>
                <td>{cell(one.update)}</td>
                <td>{cell(one.unchanged)}</td>
                <td>{cell(one.wait)}</td>
                <td className={one.error > 0 ? 'exchange-trouble' : undefined}>
                  {cell(one.error)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** Fields that Debrief has no place for: named, never dropped in silence. */
export function UnknownFieldsTable({ run }: { readonly run: ImportRun }) {
  if (run.unknownFields.length === 0) return null;
  return (
    <Section title="Fields without a place here" aside={count(run.unknownFields.length, 'field')}>
      <p className="dim exchange-note">
        They stay in the stored original, and nothing else comes of them.
      </p>
      <div className="table-scroll" tabIndex={0} role="group" aria-label="Fields without a place">
        <table className="exchange-table">
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Field</th>
              <th scope="col">Times</th>
              <th scope="col">For example</th>
            </tr>
          </thead>
          <tbody>
            {run.unknownFields.map((one) => (
              <tr key={`${one.record} ${one.field}`}>
                <th scope="row">{fromKey(one.record)}</th>
                <td>
                  <code>{one.field}</code>
                </td>
                <td className="num">{one.times}</td>
                <td className="dim">{one.example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
