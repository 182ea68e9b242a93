import type { QuestionBody } from '@debrief/domain';
import { Section } from '../layout';
import { useBank } from './BankContext';
import { freeKey } from './bodies';
import { SelectAt, TextAt } from './fields';
import { PickAt } from './PickAt';
import { LinesAt } from './LinesAt';
import { DIFFICULTY_CHOICES, ROUND_KIND_CHOICES } from './words';

/** What is asked, what should be heard, and what speaks for or against. */
export function QuestionEditor({ body }: { readonly body: QuestionBody }) {
  const { competencies } = useBank();
  const newPoint = () => ({
    key: freeKey(
      'point',
      body.keyPoints.map(({ key }) => key),
    ),
    text: '',
  });
  return (
    <>
      <Section title="Ask">
        <div className="ed-form">
          <TextAt at="title" className="ed-wide" label="Title" />
          <TextAt at="prompt" className="ed-wide" label="Prompt" long rows={5} />
          <SelectAt at="roundKind" label="Kind of round" choices={ROUND_KIND_CHOICES} />
          <TextAt at="topic" label="Topic" hint="A family of questions inside the kind, e.g. rag" />
          <SelectAt at="difficulty" label="Difficulty" choices={DIFFICULTY_CHOICES} />
          <TextAt at="tests" label="What it tests" long rows={1} />
          <PickAt
            at="competencies"
            className="ed-wide"
            label="Gives evidence for"
            addLabel="Add a competency"
            choices={competencies}
          />
        </div>
      </Section>
      <Section title="Key points" aside="ticked when heard">
        <LinesAt
          at="keyPoints"
          one="key point"
          addLabel="Add a key point"
          empty="None yet. Key points are what the interviewer ticks when it was said."
          make={newPoint}
          text="text"
        />
      </Section>
      <Section title="Follow-ups">
        <LinesAt at="followUps" one="follow-up" addLabel="Add a follow-up" empty="None yet." />
      </Section>
      <div className="ed-pair">
        <Section title="Strong signs">
          <LinesAt at="strongSigns" one="strong sign" addLabel="Add a sign" empty="None yet." />
        </Section>
        <Section title="Weak signs">
          <LinesAt at="weakSigns" one="weak sign" addLabel="Add a sign" empty="None yet." />
        </Section>
      </div>
    </>
  );
}
