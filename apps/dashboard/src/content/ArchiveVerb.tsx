import { useState } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ContentItemDetail, DebriefDataProvider } from '@debrief/web-data';
import { count } from '../layout';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import type { Type } from './bodies';
import { typeFromWire, typeToWire } from './wire';
import { contentPaths, wordsOf } from './words';

interface ArchiveProps {
  readonly type: Type;
  readonly item: ContentItemDetail;
}

/** Puts an item away, or back among those in use. */
export function ArchiveVerb({ type, item }: ArchiveProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{item.archived ? 'Restore' : 'Archive'}</Button>
      {!asking ? null : item.archived ? (
        <RestoreDialog type={type} item={item} onClose={() => setAsking(false)} />
      ) : (
        <ArchiveDialog type={type} item={item} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

type DialogProps = ArchiveProps & { readonly onClose: () => void };

function ArchiveDialog({ type, item, onClose }: DialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.archiveContent, {
    done: 'ContentArchived',
    onDone: onClose,
    notice: `${item.title} is archived.`,
  });
  const { problem } = verb;
  return (
    <VerbDialog
      title={`Archive ${item.title}?`}
      verb="Archive it"
      busy={verb.busy}
      message={verb.message}
      remedy={
        problem?.__typename === 'ContentInUseProblem' ? (
          <ul className="cv-points">
            {problem.usedBy.map((user) => (
              <li key={`${user.type}-${user.key}`}>
                <Link to={contentPaths.item(typeFromWire(user.type), user.key)}>{user.title}</Link>
              </li>
            ))}
            {problem.jobs > 0 ? <li>{count(problem.jobs, 'open job')}</li> : null}
          </ul>
        ) : (
          <StaleRemedy problem={problem} onClose={onClose} />
        )
      }
      onClose={onClose}
      onSubmit={() => verb.send({ type: typeToWire(type), key: item.key, version: item.version })}
    >
      <p>
        It is kept with every version, and running loops keep what they started with. Nothing new
        can name this {wordsOf(type).one} until it is restored.
      </p>
    </VerbDialog>
  );
}

function RestoreDialog({ type, item, onClose }: DialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.restoreContent, {
    done: 'ContentRestored',
    onDone: onClose,
    notice: `${item.title} is in use again.`,
  });
  const reasons = Object.values(verb.errors);
  return (
    <VerbDialog
      title={`Restore ${item.title}?`}
      verb="Restore it"
      busy={verb.busy}
      message={verb.message ?? (reasons.length > 0 ? reasons.join(' ') : null)}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ type: typeToWire(type), key: item.key, version: item.version })}
    >
      <p>It is offered again wherever a {wordsOf(type).one} is chosen.</p>
    </VerbDialog>
  );
}
