import { Button } from '@mui/material';
import type { ContentItemDetail } from '@debrief/web-data';
import { AsyncState, Section } from '../layout';
import type { Type } from './bodies';
import { ChangeList } from './ChangeList';
import { useDiff } from './useLibrary';

interface CompareProps {
  readonly type: Type;
  readonly item: ContentItemDetail;
  readonly from: number;
  readonly to: number;
  readonly onClose: () => void;
}

/** What differs between two versions. */
export function Compare({ type, item, from, to, onClose }: CompareProps) {
  const query = useDiff(type, item.key, from, to);
  return (
    <Section
      title={`From version ${from} to version ${to}`}
      aside={<Button onClick={onClose}>Close</Button>}
    >
      {from === to ? (
        <p className="dim ed-none">These are the same version.</p>
      ) : (
        <AsyncState query={query} what="version">
          {(changes) => <ChangeList changes={changes} same="They say the same." />}
        </AsyncState>
      )}
    </Section>
  );
}
