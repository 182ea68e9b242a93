import { useState } from 'react';
import { Icon, SealedPanel } from '@debrief/web-ui';
import type { Question } from '@debrief/web-data';
import { AI_POLICY, fromKey, Prose, useNow } from '../layout';
import { isTicked } from './body';
import { planSection, secondsInto, type FormParts } from './form';

interface KitPaneProps extends Pick<FormParts, 'sheet' | 'body' | 'act'> {
  readonly questionIndex: number;
  readonly onQuestion: (index: number) => void;
  /** After filing nothing is ticked any more. */
  readonly readOnly?: boolean;
}

function Questions({ sheet, body, act, questionIndex, onQuestion, readOnly }: KitPaneProps) {
  const { questions } = sheet.kit;
  const question = questions[questionIndex];
  if (!question) return null;
  return (
    <section aria-label="Question">
      <div className="sc-kit-head">
        <h2 className="num">
          Question {questionIndex + 1} of {questions.length}
          {body.asked.length > 0 ? <span className="dim">, {body.asked.length} asked</span> : null}
        </h2>
        {questions.length > 1 ? (
          <span className="sc-turn">
            <button
              type="button"
              disabled={questionIndex === 0}
              onClick={() => onQuestion(questionIndex - 1)}
              aria-label="Previous question"
            >
              <Icon name="back" />
            </button>
            <button
              type="button"
              disabled={questionIndex === questions.length - 1}
              onClick={() => onQuestion(questionIndex + 1)}
              aria-label="Next question"
            >
              <Icon name="next" />
            </button>
          </span>
        ) : null}
      </div>
      <p className="sc-question">{question.title}</p>
      <label className="sc-asked">
        <input
          type="checkbox"
          disabled={readOnly ?? false}
          checked={body.asked.includes(question.key)}
          onChange={() => act({ type: 'asked', questionKey: question.key })}
        />
        Asked
      </label>
      <Prose text={question.prompt} className="sc-prompt" />
      <KeyPoints question={question} body={body} act={act} readOnly={readOnly ?? false} />
      <AskNext question={question} />
    </section>
  );
}

function KeyPoints({
  question,
  body,
  act,
  readOnly,
}: { readonly question: Question; readonly readOnly: boolean } & Pick<FormParts, 'body' | 'act'>) {
  const heard = question.keyPoints.filter(({ key }) => isTicked(body, question.key, key)).length;
  const nextUp = question.keyPoints.find(({ key }) => !isTicked(body, question.key, key))?.key;
  if (question.keyPoints.length === 0) return null;
  return (
    <>
      <h3 className="num">
        Key points, {heard} of {question.keyPoints.length} heard
      </h3>
      <ul className="sc-points">
        {question.keyPoints.map(({ key, text }) => (
          <li key={key} className={key === nextUp ? 'now' : ''}>
            <label>
              <input
                type="checkbox"
                disabled={readOnly}
                checked={isTicked(body, question.key, key)}
                onChange={() => act({ type: 'tick', questionKey: question.key, keyPoint: key })}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

function AskNext({ question }: { readonly question: Question }) {
  return (
    <>
      {question.followUps.length > 0 ? (
        <>
          <h3>Ask next</h3>
          <ul className="sc-ask">
            {question.followUps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      <dl className="sc-signs">
        {question.strongSigns.length > 0 ? (
          <>
            <dt>Strong</dt>
            <dd>{question.strongSigns.join('; ')}</dd>
          </>
        ) : null}
        {question.weakSigns.length > 0 ? (
          <>
            <dt>Weak</dt>
            <dd>{question.weakSigns.join('; ')}</dd>
          </>
        ) : null}
      </dl>
    </>
  );
}

function Plan({ sheet }: Pick<FormParts, 'sheet'>) {
  const { plan } = sheet.kit;
  const now = planSection(plan, secondsInto(sheet, useNow(15_000)));
  if (plan.length === 0) return null;
  const moment = (index: number) =>
    now === null || index > now.index ? '' : index === now.index ? 'now' : 'done';
  return (
    <section aria-label="Plan of the round">
      <h2>Plan</h2>
      <div className="sc-plan-bar" aria-hidden="true">
        {plan.map(({ title, minutes }, index) => (
          <i key={title} className={moment(index)} style={{ flex: minutes }} />
        ))}
      </div>
      <ol className="sc-plan num">
        {plan.map(({ title, minutes }, index) => (
          <li key={title} className={moment(index)}>
            {title}, {index === now?.index ? `${now.left} min left` : minutes}
          </li>
        ))}
      </ol>
    </section>
  );
}

function DoAndDont({ sheet }: Pick<FormParts, 'sheet'>) {
  const [open, setOpen] = useState(false);
  const { doList, dontList, purpose } = sheet.kit;
  return (
    <section>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Purpose, do and do not</summary>
        <p className="sc-purpose">{purpose}</p>
        <dl className="sc-signs">
          <dt>Do</dt>
          <dd>{doList.join('; ')}</dd>
          <dt>Do not</dt>
          <dd>{dontList.join('; ')}</dd>
        </dl>
      </details>
    </section>
  );
}

/** Only addresses of the web become links, whatever was typed into the candidate’s record. */
function isWebAddress(link: string): boolean {
  return /^https?:\/\//iu.test(link);
}

function Around({ sheet, readOnly }: Pick<KitPaneProps, 'sheet' | 'readOnly'>) {
  const { candidate, colleaguesProbe } = sheet;
  return (
    <>
      <section>
        <h2>Candidate</h2>
        {candidate.pronunciation ? (
          <p className="sc-who">
            Say <b>{candidate.pronunciation}</b>
          </p>
        ) : null}
        <ul className="sc-who">
          {candidate.links.filter(isWebAddress).map((link) => (
            <li key={link}>
              <a href={link} target="_blank" rel="noreferrer noopener">
                {link.replace(/^https?:\/\/(www\.)?/u, '')}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {colleaguesProbe.length > 0 ? (
        <section>
          <h2>Colleagues look at</h2>
          <ul className="sc-who">
            {colleaguesProbe.map(({ roundName, competencies }) => (
              <li key={roundName}>
                <b>{roundName}</b>{' '}
                <span className="dim">{competencies.map(fromKey).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {readOnly ? null : (
        <SealedPanel title="Others’ feedback is sealed.">
          It opens when you have filed every scorecard you owe on this loop.
        </SealedPanel>
      )}
    </>
  );
}

/** What the interviewer needs beside them: the question, what to listen for, the hour, who asks what. */
export function KitPane(props: KitPaneProps) {
  return (
    <div className="sc-kit">
      <p className="sc-policy">
        <Icon name="eye" />
        <span>
          <b>{AI_POLICY[props.sheet.aiPolicy]}.</b>
        </span>
      </p>
      <Questions {...props} />
      <Plan sheet={props.sheet} />
      <DoAndDont sheet={props.sheet} />
      <Around sheet={props.sheet} {...(props.readOnly ? { readOnly: true } : {})} />
    </div>
  );
}
