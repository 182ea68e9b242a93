import { useCallback, useEffect, useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { CalibrationPack, DebriefDataProvider } from '@debrief/web-data';
import { AsyncPage, Page, ROUND_KIND } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { CalibrationEntry } from './CalibrationEntry';
import { CalibrationResult } from './CalibrationResult';
import {
  afterAnswer,
  keyOf,
  meaningOf,
  questionsOf,
  sent,
  type Answers,
  type Level,
} from './calibration-state';

/** A pack: rated blind by keyboard or thumb, then shown with its gold. */
export function CalibrationPage() {
  const { id = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'calibration', id],
    queryFn: ({ signal }) => provider.calibrationPack(id, { signal }),
  });
  return (
    <AsyncPage query={query} what="calibration pack">
      {(pack) => <Pack key={pack.id} pack={pack} />}
    </AsyncPage>
  );
}

function Pack({ pack }: { readonly pack: CalibrationPack }) {
  const [again, setAgain] = useState(pack.attempts.length === 0 && pack.attemptsLeft > 0);
  const answering = again && pack.attemptsLeft > 0;
  return (
    <Page
      title={pack.title}
      above={<Link to="/training">Training</Link>}
      aside={`${ROUND_KIND[pack.roundKind]} · scorecards without names${answering ? '' : ', with their gold'}`}
      actions={
        !answering && pack.attemptsLeft > 0 ? (
          <Button variant="contained" onClick={() => setAgain(true)}>
            {pack.attempts.length > 0 ? 'Rate it again' : 'Rate it'}
          </Button>
        ) : null
      }
    >
      {answering ? (
        <Answering pack={pack} onDone={() => setAgain(false)} />
      ) : (
        <CalibrationResult pack={pack} />
      )}
    </Page>
  );
}

function Answering({
  pack,
  onDone,
}: {
  readonly pack: CalibrationPack;
  readonly onDone: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const questions = questionsOf(pack);
  const [answers, setAnswers] = useState<Answers>({});
  const [at, setAt] = useState(0);
  const verb = useVerb(provider.answerCalibration, { done: 'CalibrationAnswered', onDone });
  const left = questions.filter((question) => answers[keyOf(question)] === undefined).length;
  const rate = useCallback(
    (index: number, level: Level) => {
      const question = questions[index];
      if (!question) return;
      const next = { ...answers, [keyOf(question)]: level };
      setAnswers(next);
      setAt(afterAnswer(questions, next, index));
    },
    [answers, questions],
  );
  const pressed = (key: string): boolean => {
    const meaning = meaningOf(key, at, questions.length);
    if (!meaning) return false;
    if ('move' in meaning) setAt(meaning.move);
    else rate(at, meaning.rate);
    return true;
  };
  const send = () => {
    if (left === 0 && !verb.busy) verb.send({ packId: pack.id, answers: sent(questions, answers) });
  };
  useKeys(pressed, send);
  let index = -1;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="dim">
        Rate what the notes show against the anchors. You see the gold when you are done. Keys:{' '}
        <kbd>1</kbd> to <kbd>4</kbd>, <kbd>0</kbd> not probed, <kbd>j</kbd> next, <kbd>k</kbd> back,{' '}
        <kbd>Ctrl Enter</kbd> done.
      </p>
      {pack.entries.map((entry, number) => (
        <CalibrationEntry
          key={entry.id}
          entry={entry}
          title={`Scorecard ${number + 1} of ${pack.entries.length}`}
          rubric={pack.rubric}
          rows={entry.competencies.map((competency) => {
            index += 1;
            const row = index;
            return {
              competency,
              current: row === at,
              value: answers[keyOf({ entryId: entry.id, competency })],
              onRate: (level: Level) => rate(row, level),
              onEnter: () => setAt(row),
            };
          })}
        />
      ))}
      <div className="training-send">
        <span className="num" role="status">
          {left === 0 ? 'All rated' : `${left} to rate`}
        </span>
        {(verb.message ?? Object.values(verb.errors)[0]) ? (
          <span role="alert">{verb.message ?? Object.values(verb.errors)[0]}</span>
        ) : null}
        <Button type="submit" variant="contained" color="primary" disabled={left > 0 || verb.busy}>
          {verb.busy ? 'Sending' : 'See how you did'}
        </Button>
      </div>
    </form>
  );
}

/** Keys of the whole page, but for those typed into a field or with a modifier; Ctrl+Enter sends. */
function useKeys(take: (key: string) => boolean, send: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        return send();
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const field = event.target instanceof HTMLElement ? event.target : null;
      if (field?.closest('textarea, select, [contenteditable], input:not([type=radio])')) return;
      if (take(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
