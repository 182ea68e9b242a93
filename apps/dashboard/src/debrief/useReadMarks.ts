import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { problemMessage, type DebriefDataProvider, type Debrief } from '@debrief/web-data';
import { isRead, SECTIONS, type SectionKey } from './reading';

export interface ReadMarks {
  readonly read: readonly SectionKey[];
  readonly add: (section: SectionKey) => void;
}

/** What this person has marked as read: shown at once, kept by the server, never taken back. */
export function useReadMarks(debrief: Debrief): ReadMarks {
  const provider = useDataProvider<DebriefDataProvider>();
  const client = useQueryClient();
  const notify = useNotify();
  const [marked, setMarked] = useState<readonly SectionKey[]>([]);
  const read = SECTIONS.filter(
    (section) => marked.includes(section) || isRead(debrief.me?.readSections ?? [], section),
  );
  const refused = (section: SectionKey, problem: unknown) => {
    setMarked((before) => before.filter((one) => one !== section));
    notify(problemMessage(problem), { type: 'warning' });
  };
  const mutation = useMutation({
    mutationFn: (section: SectionKey) =>
      provider.markDebriefRead({ debriefId: debrief.id, sections: [section] }),
    onSuccess: async (result, section) => {
      if (result.__typename !== 'DebriefReadMarked') return refused(section, result);
      await client.invalidateQueries({ queryKey: ['debrief', 'debrief', debrief.loopId] });
    },
    onError: (error, section) => refused(section, error),
  });
  return {
    read,
    add: (section) => {
      if (read.includes(section)) return;
      setMarked((before) => [...before, section]);
      mutation.mutate(section);
    },
  };
}
