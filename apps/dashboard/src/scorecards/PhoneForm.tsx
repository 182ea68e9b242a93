import type { ReactNode } from 'react';
import { Button } from '@mui/material';
import { Icon, type IconName } from '@debrief/web-ui';
import { isSettled, isTicked, ratingOf } from './body';
import { AiToolsPane } from './AiToolsPane';
import { Composer } from './Composer';
import { CompetencyCard } from './CompetencyCard';
import type { LayoutProps } from './DeskForm';
import { FlagsPane } from './FlagsPane';
import { step } from './keyboard';
import { KitPane } from './KitPane';
import { NotesList } from './NotesPane';
import { RecommendationPane } from './RecommendationPane';
import type { Review, Target } from './review';
import { ReviewPanel } from './ReviewPanel';
import { supportOf } from './rules';
import { StarPane } from './StarPane';

export type PhoneTab = 'kit' | 'notes' | 'rate' | 'flags' | 'review';

interface PhoneFormProps extends LayoutProps {
  readonly tab: PhoneTab;
  readonly onTab: (tab: PhoneTab) => void;
  readonly review: Review;
  readonly saved: ReactNode;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly verb: string;
  readonly message: string | null;
  readonly onGo: (target: Target) => void;
  readonly onFile: () => void;
  /** E.g. the reason of an amendment, above the review. */
  readonly beforeReview?: ReactNode;
}

function KeyPointInHand({ sheet, body, act, questionIndex }: PhoneFormProps) {
  const question = sheet.kit.questions[questionIndex];
  const point = question?.keyPoints.find(({ key }) => !isTicked(body, question.key, key));
  if (!question || !point) return null;
  const heard = question.keyPoints.filter(({ key }) => isTicked(body, question.key, key)).length;
  return (
    <label className="sc-point-strip">
      <input
        type="checkbox"
        checked={false}
        onChange={() => act({ type: 'tick', questionKey: question.key, keyPoint: point.key })}
      />
      <span>
        {point.text}
        <small className="num">
          key point in hand, {heard} of {question.keyPoints.length} heard
        </small>
      </span>
    </label>
  );
}

function Steps({ sheet, body, current, select }: PhoneFormProps) {
  return (
    <nav className="sc-steps num" aria-label="Competencies">
      {sheet.rubric.competencies.map(({ competency }) => {
        const rating = ratingOf(body, competency.key);
        const level = rating.notProbed ? 'np' : rating.value === null ? 'open' : `r${rating.value}`;
        const unsupported = supportOf(body, rating) !== 'supported';
        const said = rating.notProbed
          ? 'not probed'
          : rating.value === null
            ? 'not rated yet'
            : `rated ${rating.value}`;
        return (
          <button
            key={competency.key}
            type="button"
            className={unsupported ? `${level} todo` : level}
            aria-label={`${competency.name}, ${said}${unsupported ? ', not supported yet' : ''}`}
            aria-current={competency.key === current ? 'step' : undefined}
            onClick={() => select(competency.key)}
          >
            <i aria-hidden="true">{rating.notProbed ? '–' : rating.value}</i>
          </button>
        );
      })}
    </nav>
  );
}

function RateTab(props: PhoneFormProps) {
  const { sheet, body, current, select } = props;
  const list = sheet.rubric.competencies;
  const at = Math.max(
    list.findIndex(({ competency }) => competency.key === current),
    0,
  );
  const entry = list[at];
  const next = list[step(list.length, at, 1)];
  return (
    <>
      <h2 className="ui-sr">Ratings</h2>
      <KeyPointInHand {...props} />
      <Steps {...props} />
      {entry ? <CompetencyCard {...props} entry={entry} position={at + 1} open /> : null}
      {next && next !== entry && entry && isSettled(ratingOf(body, entry.competency.key)) ? (
        <Button fullWidth className="sc-next" onClick={() => select(next.competency.key)}>
          Next: {next.competency.name}
        </Button>
      ) : null}
    </>
  );
}

function ReviewTab(props: PhoneFormProps) {
  const { review, onGo, busy, ready, verb, message, onFile, beforeReview } = props;
  return (
    <>
      <RecommendationPane {...props} />
      {beforeReview}
      <section className="sc-phone-review" aria-label="Review">
        <h2>Review before you file</h2>
        {message ? (
          <p role="alert" className="verb-refusal">
            {message}
          </p>
        ) : null}
        <ReviewPanel review={review} onGo={onGo} />
        <Button
          variant="contained"
          color="primary"
          fullWidth
          disabled={review.missing.length > 0 || busy || !ready}
          onClick={onFile}
        >
          {busy ? 'Filing' : verb}
        </Button>
      </section>
    </>
  );
}

interface TabBarProps {
  readonly tab: PhoneTab;
  readonly onTab: (tab: PhoneTab) => void;
  readonly notes: number;
  readonly flags: number;
  readonly open: number;
}

function TabBar({ tab, onTab, notes, flags, open }: TabBarProps) {
  const tabs: readonly (readonly [PhoneTab, string, IconName, number, string])[] = [
    ['kit', 'Kit', 'kit', 0, ''],
    ['notes', 'Notes', 'said', notes, ''],
    ['rate', 'Rate', 'chart', 0, ''],
    ['flags', 'Flags', 'flag', flags, 'flag'],
    ['review', 'Review', 'card', open, 'warn'],
  ];
  return (
    <nav className="sc-tabs num" aria-label="This round">
      {tabs.map(([key, name, icon, badge, tone]) => (
        <button
          key={key}
          type="button"
          aria-current={tab === key ? 'page' : undefined}
          onClick={() => onTab(key)}
        >
          <Icon name={icon} size={20} />
          {name}
          {badge > 0 ? <sup className={tone}>{badge}</sup> : null}
        </button>
      ))}
    </nav>
  );
}

/** One hand: one competency at a time, the note field and the save state always under the thumb. */
export function PhoneForm(props: PhoneFormProps) {
  const { tab, onTab, body, review, saved, noteField } = props;
  const open = review.missing.length + review.unsupported.length;
  return (
    <div className="sc-phone">
      <div className="sc-phone-page" key={tab}>
        {tab === 'kit' ? <KitPane {...props} /> : null}
        {tab === 'notes' ? (
          <>
            <StarPane {...props} />
            <NotesList {...props} />
            <AiToolsPane {...props} />
          </>
        ) : null}
        {tab === 'rate' ? <RateTab {...props} /> : null}
        {tab === 'flags' ? <FlagsPane {...props} /> : null}
        {tab === 'review' ? <ReviewTab {...props} /> : null}
      </div>
      <div className="sc-bar">
        <div className="sc-bar-meta num">
          {saved}
          <span className="dim">
            {open === 0 ? 'Ready to review' : `${open} open before review`}
          </span>
        </div>
        {tab === 'review' ? null : <Composer {...props} fieldRef={noteField} compact />}
        <TabBar
          tab={tab}
          onTab={onTab}
          notes={body.notes.length}
          flags={body.flags.length}
          open={open}
        />
      </div>
    </div>
  );
}
