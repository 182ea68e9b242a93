import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import {
  RequestError,
  type DebriefDataProvider,
  type Question,
  type QuestionUse,
} from '@debrief/web-data';
import {
  AsyncPage,
  DIFFICULTY,
  Facts,
  fromKey,
  Page,
  Prose,
  ROUND_KIND,
  Section,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import { DriftChart } from './DriftChart';
import { ExposureSection } from './ExposureSection';
import { LeakSection } from './LeakSection';
import { StateBadge } from './StateBadge';
import { metWords } from './state-words';
import './questions.css';

const VERSION_ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** One question: as the interviewer needs it, and its life. The address holds its key; one with the id of a version still leads here. */
export function QuestionShow() {
  const { id = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'questionUse', id],
    queryFn: async ({ signal }) => {
      const key = VERSION_ID.test(id)
        ? (await provider.getOne<Question>('questions', { id })).data.key
        : id;
      const use = await provider.questionUse(key, { signal });
      if (!use) throw new RequestError('There is no such question.', 404);
      return use;
    },
  });
  return (
    <AsyncPage query={query} what="question">
      {(use) => <QuestionPage use={use} />}
    </AsyncPage>
  );
}

function QuestionPage({ use }: { readonly use: QuestionUse }) {
  const { question } = use;
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
          <ExposureSection use={use} />
          <Section title="How it was rated" aside="mean by quarter, 1 to 4">
            <DriftChart drift={use.drift} />
          </Section>
        </div>
        <div>
          <About use={use} />
          <LeakSection use={use} />
        </div>
      </div>
    </Page>
  );
}

function About({ use: { question, state } }: { readonly use: QuestionUse }) {
  const zone = useZone();
  return (
    <Section title="About this question">
      <div className="question-body">
        {state.standing === 'FREE' ? null : (
          <p className="question-why">
            <StateBadge state={state.standing} /> {state.why}
          </p>
        )}
        <Facts
          items={[
            ['Used', metWords(state, zone)],
            ['Tests', question.tests],
            ['Topic', fromKey(question.topic)],
            ['Difficulty', DIFFICULTY[question.difficulty]],
            ['Competencies', question.competencies.map(fromKey).join(', ')],
            [
              'Version',
              <Link key="version" className="ui-link" to={paths.content('question', question.key)}>
                {question.version}, see all
              </Link>,
            ],
          ]}
        />
      </div>
    </Section>
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
