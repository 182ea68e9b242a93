import type { Question } from '@debrief/web-data';
import { DIFFICULTY, fromKey, Prose } from '../layout';
import { usePrinting } from './usePrinting';

interface KitQuestionsProps {
  readonly questions: readonly Question[];
  /** Keys of the questions that are unfolded. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (key: string, open: boolean) => void;
}

/** The chosen questions with what to listen for; the one in hand is unfolded. */
export function KitQuestions({ questions, open, onToggle }: KitQuestionsProps) {
  const printing = usePrinting();
  if (questions.length === 0)
    return <p className="nothing">No questions are set for this round yet.</p>;
  return (
    <ol className="kit-questions">
      {questions.map((question, index) => (
        <li key={question.key}>
          <details
            id={`question-${question.key}`}
            open={printing || open.has(question.key)}
            onToggle={(event) => {
              if (!printing) onToggle(question.key, event.currentTarget.open);
            }}
          >
            <summary>
              <span className="strong">
                <span className="num">{index + 1}.</span> {question.title}
              </span>
              <span className="dim small">
                {DIFFICULTY[question.difficulty]} · {fromKey(question.topic)}
              </span>
            </summary>
            <QuestionBody question={question} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function QuestionBody({ question }: { readonly question: Question }) {
  return (
    <div className="kit-question">
      <Prose text={question.prompt} />
      <p className="dim small">Tests {question.tests}</p>
      <Points
        title="Key points"
        items={question.keyPoints.map(({ text }) => text)}
        className="kit-points"
      />
      <Points title="Ask next" items={question.followUps} />
      <div className="kit-signs">
        <Points title="Strong" items={question.strongSigns} />
        <Points title="Weak" items={question.weakSigns} />
      </div>
    </div>
  );
}

function Points({
  title,
  items,
  className,
}: {
  readonly title: string;
  readonly items: readonly string[];
  readonly className?: string;
}) {
  if (items.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className={className ? `bullets ${className}` : 'bullets'}>
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
