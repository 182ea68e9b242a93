import type { Ref } from 'react';
import { Kbd } from '@debrief/web-ui';
import { AiToolsPane } from './AiToolsPane';
import { Composer } from './Composer';
import { CompetencyCard } from './CompetencyCard';
import { FlagsPane } from './FlagsPane';
import type { FormParts } from './form';
import { KitPane } from './KitPane';
import { NotesList } from './NotesPane';
import { RecommendationPane } from './RecommendationPane';
import { unsettled } from './review';
import { StarPane } from './StarPane';

export interface LayoutProps extends FormParts {
  readonly questionIndex: number;
  readonly onQuestion: (index: number) => void;
  readonly onRaise: () => void;
  readonly noteField: Ref<HTMLTextAreaElement>;
}

function KeysBar({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <footer className="sc-keys">
      <span>
        <Kbd>1</Kbd>–<Kbd>4</Kbd> rate
      </span>
      <span>
        <Kbd>0</Kbd> not probed
      </span>
      <span>
        <Kbd>j</Kbd> <Kbd>k</Kbd> next, previous
      </span>
      <span>
        <Kbd>e</Kbd> cite last note
      </span>
      <span>
        <Kbd>n</Kbd> new note
      </span>
      <span>
        <Kbd>t</Kbd> tick key point
      </span>
      <span>
        <Kbd>f</Kbd> raise flag
      </span>
      <button type="button" className="ui-link" onClick={onHelp}>
        <Kbd>?</Kbd> all keys
      </button>
    </footer>
  );
}

/** Three columns: what to ask, what came, how to judge it. */
export function DeskForm(props: LayoutProps & { readonly onHelp: () => void }) {
  const { sheet, body, noteField, onRaise, onHelp } = props;
  const total = sheet.rubric.competencies.length;
  return (
    <>
      <div className="sc-cols">
        <div className="sc-col-kit" role="region" aria-label="Kit">
          <KitPane {...props} />
        </div>
        <section className="sc-col-notes" aria-label="Evidence">
          <NotesList {...props} />
          <div className="sc-composer">
            <Composer {...props} fieldRef={noteField} />
          </div>
        </section>
        <div className="sc-col-score" role="region" aria-label="Ratings">
          <StarPane {...props} />
          <div className="sc-score-head">
            <h2>Competencies</h2>
            <p className="dim small num">
              {total - unsettled(sheet, body).length} of {total} settled
            </p>
          </div>
          {sheet.rubric.competencies.map((entry, index) => (
            <CompetencyCard
              key={entry.competency.key}
              {...props}
              entry={entry}
              position={index + 1}
            />
          ))}
          <FlagsPane {...props} onRaise={onRaise} />
          <AiToolsPane {...props} />
          <RecommendationPane {...props} />
        </div>
      </div>
      <KeysBar onHelp={onHelp} />
    </>
  );
}
