import type { ReactNode } from 'react';
import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Question } from '@debrief/web-data';
import { AsyncPage, DIFFICULTY, Facts, fromKey, Page, Prose, ROUND_KIND, Section } from '../layout';
import './questions.css';

/** One question as the interviewer needs it. */
export function QuestionShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Question>('questions', { id }, { onError: () => undefined });
  return (
    <AsyncPage query={query} what="question">
      {(question) => <QuestionPage question={question} />}
    </AsyncPage>
  );
}

function QuestionPage({ question }: { readonly question: Question }) {
  return (
    <Page
      title={question.title}
      above={<Link to="/questions">Questions</Link>}
      aside={ROUND_KIND[question.roundKind]}
    >
      <div className="columns">
        <div>
          <Section title="Ask">
            <Prose text={question.prompt} className="question-body" />
          </Section>
          <Points title="Key points" items={question.keyPoints.map((point) => point.text)} />
          <Points title="Follow-ups" items={question.followUps} />
          <Points title="Strong signs" items={question.strongSigns} />
          <Points title="Weak signs" items={question.weakSigns} />
        </div>
        <Section title="About this question">
          <div className="question-body">
            <Facts
              items={[
                ['Tests', question.tests],
                ['Topic', fromKey(question.topic)],
                ['Difficulty', DIFFICULTY[question.difficulty]],
                ['Competencies', question.competencies.map(fromKey).join(', ')],
                ['Version', question.version],
              ]}
            />
          </div>
        </Section>
      </div>
    </Page>
  );
}

function Points({
  title,
  items,
}: {
  readonly title: ReactNode;
  readonly items: readonly string[];
}) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="points">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
