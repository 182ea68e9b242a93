import { useStore } from 'react-admin';
import type { Packet } from '@debrief/web-data';
import { estimatesNote } from './estimate-words';

export interface EstimatesChoice {
  /** Whether the adjusted estimates are shown. */
  readonly shown: boolean;
  readonly rawOnly: boolean;
  readonly setRawOnly: (rawOnly: boolean) => void;
}

/** The reader's choice between raw ratings alone and the estimates beside them, kept in this browser. */
export function useEstimates(packet: Packet): EstimatesChoice {
  const [rawOnly, setRawOnly] = useStore<boolean>('packet.rawOnly', false);
  return { shown: !rawOnly && estimatesNote(packet).known, rawOnly, setRawOnly };
}
