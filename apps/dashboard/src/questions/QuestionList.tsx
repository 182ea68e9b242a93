import { Link } from 'react-router-dom';
import type { Question } from '@debrief/web-data';
import { choices, DIFFICULTY, Empty, fromKey, ROUND_KIND } from '../layout';
import { ListPage, SearchFilter, SelectFilter } from '../layout/ListPage';
import { paths } from '../layout/paths';
import { useTopics } from './useTopics';
import './questions.css';

/** The question bank, searchable. */
export function QuestionList() {
  return (
    <ListPage<Question>
      resource="questions"
      title="Questions"
      rowsClass="plain question-rows"
      filters={
        <>
          <SearchFilter label="Words in the question" />
          <SelectFilter
            source="roundKind"
            label="Round"
            all="All rounds"
            options={choices(ROUND_KIND)}
          />
          <TopicFilter />
        </>
      }
      empty={
        <Empty title="No questions yet">
          The starter questions are loaded when Debrief is set up.
        </Empty>
      }
    >
      {(question) => <QuestionRow question={question} />}
    </ListPage>
  );
}

function TopicFilter() {
  return <SelectFilter source="topic" label="Topic" all="All topics" options={useTopics()} />;
}

function QuestionRow({ question }: { readonly question: Question }) {
  return (
    <>
      <div>
        <Link className="title" to={paths.question(question.id)}>
          {question.title}
        </Link>
        <p className="dim small question-tests">{question.tests}</p>
      </div>
      <p className="small">{ROUND_KIND[question.roundKind]}</p>
      <p className="small dim">
        {fromKey(question.topic)} · {DIFFICULTY[question.difficulty].toLowerCase()}
      </p>
    </>
  );
}
