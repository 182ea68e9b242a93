import { useCallback, useId, useState } from 'react';
import { SCORECARD_LIMITS } from '@debrief/domain';
import { Icon, PlainTextarea, runTime } from '@debrief/web-ui';
import type { Question, StarAnswer } from '@debrief/web-data';
import { useNow } from '../layout';
import { LONG_ANSWER_SECONDS, secondsOn, useAnswerTimer, type AnswerTimer } from './answer-timer';
import { starOf } from './body';
import type { FormParts } from './form';

type StarProps = Pick<FormParts, 'sheet' | 'body' | 'act'>;

const PARTS = [
  ['situation', 'Situation'],
  ['task', 'Task'],
  ['action', 'Action'],
  ['result', 'Result'],
] as const;

interface AnswerProps extends Pick<StarProps, 'act'> {
  readonly question: Question;
  readonly answer: StarAnswer;
  readonly timer: AnswerTimer;
}

/** "2:41" that counts while the answer runs. */
function Running({ timer }: { readonly timer: NonNullable<AnswerTimer['running']> }) {
  const now = useNow(1000);
  const seconds = secondsOn(timer, Math.max(now.getTime(), timer.startedAt));
  return <Length seconds={seconds} />;
}

function Length({ seconds }: { readonly seconds: number }) {
  const long = seconds > LONG_ANSWER_SECONDS;
  return (
    <b className={long ? 'sc-length warn-text num' : 'sc-length num'}>
      {runTime(seconds)}
      {long ? <span className="ui-sr"> past three minutes</span> : null}
    </b>
  );
}

function TimerButton({ question, answer, timer }: Omit<AnswerProps, 'act'>) {
  const running = timer.running?.questionKey === question.key ? timer.running : null;
  const before = answer.seconds ?? 0;
  return (
    <button
      type="button"
      className={running ? 'sc-small sc-timer on' : 'sc-small sc-timer'}
      aria-label={`${running ? 'Stop' : before > 0 ? 'Go on with' : 'Start'} the timer of ${question.title}`}
      onClick={running ? timer.stop : () => timer.start(question.key, before)}
    >
      <Icon name={running ? 'stop' : 'play'} size={13} />
      {running ? <Running timer={running} /> : null}
      {!running && before > 0 ? <Length seconds={before} /> : null}
      {!running && before === 0 ? 'Time it' : null}
    </button>
  );
}

function Marks({ question, answer, act }: Omit<AnswerProps, 'timer'>) {
  const mark = (part: Partial<StarAnswer>) =>
    act({ type: 'star', questionKey: question.key, part });
  const proposes = (answer.seconds ?? 0) > LONG_ANSWER_SECONDS && !answer.ranLong;
  return (
    <>
      {proposes ? (
        <p className="sc-unsupported">
          <Icon name="clock" />
          <span>It ran {runTime(answer.seconds ?? 0)}.</span>
          <button type="button" className="sc-small" onClick={() => mark({ ranLong: true })}>
            Mark it as long
          </button>
        </p>
      ) : null}
      <div className="sc-star-marks">
        <label>
          <input
            type="checkbox"
            checked={answer.ranLong}
            onChange={(event) => mark({ ranLong: event.target.checked })}
          />
          Ran past three minutes
        </label>
        <label>
          <input
            type="checkbox"
            checked={answer.stayedGeneric}
            onChange={(event) => mark({ stayedGeneric: event.target.checked })}
          />
          Stayed generic
        </label>
        {answer.seconds ? (
          <button
            type="button"
            className="ui-link"
            onClick={() => mark({ seconds: null })}
            aria-label={`Forget the length of ${question.title}`}
          >
            Forget the length
          </button>
        ) : null}
      </div>
    </>
  );
}

function Answer({ question, answer, act, timer }: AnswerProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const filled = PARTS.filter(([part]) => answer[part].trim() !== '').length;
  return (
    <div className="sc-star" id={`star-${question.key}`}>
      <div className="sc-star-head">
        <button
          type="button"
          className="sc-star-open"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'next'} size={14} />
          <span>{question.title}</span>
          <span className="dim small num">{filled} of 4</span>
        </button>
        <TimerButton question={question} answer={answer} timer={timer} />
      </div>
      <div id={id} hidden={!open}>
        {PARTS.map(([part, name]) => (
          <label key={part} className="sc-comment">
            <span>{name}</span>
            <PlainTextarea
              rows={answer[part].length > 70 ? 3 : 1}
              value={answer[part]}
              limit={SCORECARD_LIMITS.starPart}
              onText={(text) =>
                act({ type: 'star', questionKey: question.key, part: { [part]: text } })
              }
            />
          </label>
        ))}
        <Marks question={question} answer={answer} act={act} />
      </div>
    </div>
  );
}

function Answers({ sheet, body, act }: StarProps) {
  const onStop = useCallback(
    (questionKey: string, seconds: number) => act({ type: 'star', questionKey, part: { seconds } }),
    [act],
  );
  const timer = useAnswerTimer(sheet.seatId, onStop);
  return (
    <section className="sc-stars" aria-label="Answers">
      <div className="sc-score-head">
        <h2>Answers, part by part</h2>
      </div>
      {sheet.kit.questions.map((question) => (
        <Answer
          key={question.key}
          question={question}
          answer={starOf(body, question.key)}
          act={act}
          timer={timer}
        />
      ))}
    </section>
  );
}

/** Behavioural answers as situation, task, action, result, each with its length; only where the kit asks for them. */
export function StarPane(props: StarProps) {
  return props.sheet.kit.capturesStar ? <Answers {...props} /> : null;
}
