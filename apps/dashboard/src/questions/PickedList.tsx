import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import { Button, IconButton } from '@mui/material';
import type { ChoiceQuestion } from '@debrief/web-data';
import { count } from '../layout';
import type { Picks } from './pick-list';
import { StateBadge } from './StateBadge';

interface PickedListProps {
  readonly picks: Picks;
  /** Nothing was chosen so far: the questions of the kit hold. */
  readonly fromKit: boolean;
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onDrop: (choice: ChoiceQuestion) => void;
  readonly onSuggest: () => void;
}

/** What will be asked, in its order. */
export function PickedList({ picks, fromKit, onMove, onDrop, onSuggest }: PickedListProps) {
  return (
    <section aria-label="Chosen" className="picked">
      <div className="picked-head">
        <h3>Chosen</h3>
        <span className="dim small" role="status">
          {picks.length === 0 ? 'none yet' : count(picks.length, 'question')}
        </span>
        <Button size="small" onClick={onSuggest}>
          Suggest a set
        </Button>
      </div>
      {picks.length === 0 ? (
        <p className="dim small">
          {fromKit
            ? 'Until you choose, the round is asked from its kit.'
            : 'Without a choice the round is asked from its kit again.'}
        </p>
      ) : (
        <ol className="picked-rows">
          {picks.map((choice, index) => (
            <PickedRow
              key={choice.question.key}
              choice={choice}
              isFirst={index === 0}
              isLast={index === picks.length - 1}
              onMove={onMove}
              onDrop={onDrop}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function PickedRow({
  choice,
  isFirst,
  isLast,
  onMove,
  onDrop,
}: Pick<PickedListProps, 'onMove' | 'onDrop'> & {
  readonly choice: ChoiceQuestion;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const { question, state, why, overrideReason } = choice;
  return (
    <li>
      <div>
        <span className="picked-title">{question.title}</span>
        {state === 'FREE' ? null : (
          <p className="small dim">
            <StateBadge state={state} />{' '}
            {overrideReason ? `Chosen because: ${overrideReason}` : why}
          </p>
        )}
      </div>
      <div className="picked-verbs">
        <IconButton
          aria-label={`Move ${question.title} up`}
          disabled={isFirst}
          onClick={() => onMove(question.key, -1)}
        >
          <ArrowUpward fontSize="small" />
        </IconButton>
        <IconButton
          aria-label={`Move ${question.title} down`}
          disabled={isLast}
          onClick={() => onMove(question.key, 1)}
        >
          <ArrowDownward fontSize="small" />
        </IconButton>
        <IconButton aria-label={`Leave out ${question.title}`} onClick={() => onDrop(choice)}>
          <Close fontSize="small" />
        </IconButton>
      </div>
    </li>
  );
}
