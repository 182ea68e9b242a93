import { useState, type ReactNode } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { Icon, Kbd } from '@debrief/web-ui';
import type { Debrief, Packet, PacketCompetency } from '@debrief/web-data';
import { count } from '../layout';
import { paths } from '../layout/paths';
import { Competency } from './Competency';
import { Flag } from './Flag';
import { goTo } from './go-to';
import { DEBRIEF_KEYS } from './keys';
import { folded, isRead, readingGroups, SECTION_TITLE, swings, type SectionKey } from './reading';
import type { ReadingTools } from './reading-tools';
import { agreeWords, mixedWords, unknownWords, worryWords } from './section-words';
import { Swings } from './Swings';
import { Unknown } from './Unknown';

interface ReadingColumnProps {
  readonly packet: Packet;
  readonly tools: ReadingTools;
  readonly read: readonly string[];
  readonly here: SectionKey | null;
  /** Marks a section as read; null for those who only look on. */
  readonly onRead: ((section: SectionKey) => void) | null;
}

interface PartProps {
  readonly section: SectionKey;
  readonly answer: string;
  readonly children: ReactNode;
}

function Part({
  section,
  answer,
  children,
  read,
  here,
  onRead,
}: PartProps & Pick<ReadingColumnProps, 'read' | 'here' | 'onRead'>) {
  const done = isRead(read, section);
  const at = here === section;
  const title = SECTION_TITLE[section];
  return (
    <article
      id={`db-${section}`}
      tabIndex={-1}
      aria-labelledby={`db-${section}-title`}
      className={['db-part', done ? 'read' : '', at ? 'here' : ''].join(' ').trim()}
    >
      {onRead && !done ? (
        <button
          type="button"
          className="db-box"
          aria-label={`Mark “${title}” as read`}
          onClick={() => onRead(section)}
        >
          <span />
        </button>
      ) : (
        <span className="db-box">
          {done ? (
            <span>
              <Icon name="check" size={12} />
            </span>
          ) : null}
        </span>
      )}
      <div>
        <h3 id={`db-${section}-title`}>
          {title}
          <small>{at ? 'you are here' : done ? 'read' : ''}</small>
        </h3>
        <p className="db-answer">{answer}</p>
        {children}
      </div>
    </article>
  );
}

function Rows({
  list,
  packet,
  tools,
}: Pick<ReadingColumnProps, 'packet' | 'tools'> & { readonly list: readonly PacketCompetency[] }) {
  const [all, setAll] = useState(false);
  const { shown, more } = folded(list);
  const row = (one: PacketCompetency) => (
    <Competency key={one.key} packet={packet} competency={one} tools={tools} />
  );
  return (
    <>
      {shown.map(row)}
      {all ? more.map(row) : null}
      {more.length > 0 ? (
        <button
          type="button"
          className="ui-link small"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Fewer' : `${more.length} more`}
        </button>
      ) : null}
    </>
  );
}

function Recommended({ debrief }: { readonly debrief: Debrief }) {
  const sealed = debrief.votes === null;
  return (
    <article className={sealed ? 'db-part db-shut' : 'db-part'}>
      <span>{sealed ? <Icon name="lock" /> : null}</span>
      <div>
        <h3>
          What we recommended<small>{sealed ? 'sealed' : ''}</small>
        </h3>
        <p>
          {sealed ? (
            'Opens with the reveal, here and in the packet, so nobody votes with the count in mind.'
          ) : (
            <>
              Open in <Link to={paths.packet(debrief.loopId)}>the packet</Link>, with the weighted
              picture.
            </>
          )}
        </p>
      </div>
    </article>
  );
}

/** The packet as it is read in silence: everybody’s evidence, nobody’s recommendation. */
export function ReadingColumn({ packet, tools, read, here, onRead }: ReadingColumnProps) {
  const groups = readingGroups(packet);
  const part = { read, here, onRead };
  const lines = swings(packet.competencies);
  const rows = (list: readonly PacketCompetency[]) => (
    <Rows list={list} packet={packet} tools={tools} />
  );
  return (
    <section className="db-sheet" aria-labelledby="db-read">
      <div className="db-sheet-head">
        <h2 id="db-read" tabIndex={-1}>
          {tools.debrief.phase === 'READING' ? 'Read in silence' : 'What was read'}
        </h2>
        <span>Everybody’s evidence, nobody’s recommendation</span>
        <span className="db-keys">
          {DEBRIEF_KEYS.map(({ key, means }) => (
            <span key={key}>
              <Kbd>{key}</Kbd> {means}
            </span>
          ))}
        </span>
      </div>
      <Part section="agree" answer={agreeWords(groups)} {...part}>
        {rows(groups.agree)}
      </Part>
      <Part section="mixed" answer={mixedWords(groups)} {...part}>
        {rows(groups.mixed)}
      </Part>
      <Part section="unknown" answer={unknownWords(packet, groups)} {...part}>
        {rows(groups.unknown)}
        {groups.single.length > 0 ? (
          <p className="db-sub">
            One voice only, {count(groups.single.length, 'competency', 'competencies')}
          </p>
        ) : null}
        {rows(groups.single)}
        <Unknown packet={packet} />
      </Part>
      <Part section="worry" answer={worryWords(packet)} {...part}>
        {packet.flags.map((flag) => (
          <Flag key={flag.type} flag={flag} tools={tools} />
        ))}
      </Part>
      <Part
        section="change"
        answer={
          lines.length === 0
            ? 'No single doubt would move the picture.'
            : `How far each doubt alone would move the weighted picture.${tools.debrief.votes ? '' : ' Where it stands is sealed until the reveal.'}`
        }
        {...part}
      >
        <Swings lines={lines} />
      </Part>
      {tools.cite ? (
        <div className="db-then">
          <Button onClick={() => goTo('db-vote')}>Now vote</Button>
          <span className="dim small">On all you have read. Your words so far are kept.</span>
        </div>
      ) : null}
      <Recommended debrief={tools.debrief} />
    </section>
  );
}
