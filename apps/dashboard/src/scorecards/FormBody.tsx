import { useRef, useState, type ReactNode } from 'react';
import { Button, useMediaQuery } from '@mui/material';
import { Kbd } from '@debrief/web-ui';
import type { ScorecardBody, ScorecardSheet } from '@debrief/web-data';
import type { Recommendation } from '@debrief/web-data';
import { isTicked } from './body';
import type { BodyChange } from './change-body';
import { DeskForm } from './DeskForm';
import { RaiseFlagDialog } from './FlagsPane';
import {
  competencyId,
  flagId,
  nextToCite,
  RECOMMENDATION_PLACE,
  useCurrent,
  type FormParts,
  type NoteInHand,
} from './form';
import { step, type ScorecardCommand } from './keyboard';
import { KeysDialog } from './KeysDialog';
import { NotesDrag } from './NotesDrag';
import { PhoneForm, type PhoneTab } from './PhoneForm';
import { reviewOf, unsettled, type ReviewLine, type Target } from './review';
import { ReviewDialog } from './ReviewDialog';
import { ScorecardHeader } from './ScorecardHeader';
import { useScorecardKeys } from './useScorecardKeys';

export interface FormBodyProps {
  readonly sheet: ScorecardSheet;
  readonly body: ScorecardBody;
  readonly act: (change: BodyChange) => void;
  readonly noteInHand: NoteInHand;
  readonly zone: string;
  readonly refusals: readonly ReviewLine[];
  /** The state of the draft, in words. */
  readonly saved: ReactNode;
  /** "File the scorecard" */
  readonly verb: string;
  readonly busy: boolean;
  readonly message: string | null;
  readonly onFile: () => void;
  /** Asked in the review, e.g. the reason of an amendment. */
  readonly beforeReview?: ReactNode;
  /** False while what `beforeReview` asks is not answered. */
  readonly ready?: boolean;
}

type OnTop = 'review' | 'flag' | 'keys' | null;

interface View {
  readonly phone: boolean;
  readonly tab: PhoneTab;
  readonly setTab: (tab: PhoneTab) => void;
  readonly onTop: OnTop;
  readonly setOnTop: (what: OnTop) => void;
}

function useView(): View {
  const phone = useMediaQuery('(max-width: 1099.95px)', { noSsr: true });
  const [tab, setTab] = useState<PhoneTab>('rate');
  const [onTop, setOnTop] = useState<OnTop>(null);
  return { phone, tab, setTab, onTop, setOnTop };
}

function focusInside(id: string): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    place?.scrollIntoView({ block: 'nearest' });
    const control =
      place?.querySelector<HTMLElement>('input:checked') ??
      place?.querySelector<HTMLElement>('input:enabled, button, textarea');
    control?.focus({ preventScroll: true });
  });
}

/** Leads to the part of the form that a line of the review is about. */
function useGo(parts: FormParts, view: View): (target: Target) => void {
  const lead = (tab: PhoneTab, id: string) => {
    view.setTab(tab);
    focusInside(id);
  };
  return (target) => {
    view.setOnTop(null);
    switch (target.part) {
      case 'competency':
        parts.select(target.key);
        return lead('rate', competencyId(target.key));
      case 'note':
        return lead('notes', `note-${target.id}`);
      case 'star':
        return lead('notes', `star-${target.questionKey}`);
      case 'tools':
        return lead('notes', 'ai-tool-0');
      case 'flag':
        return lead('flags', flagId(target.type));
      default:
        parts.select(RECOMMENDATION_PLACE);
        return lead('review', competencyId(RECOMMENDATION_PLACE));
    }
  };
}

interface Commands {
  readonly parts: FormParts;
  readonly view: View;
  readonly questionIndex: number;
  readonly noteField: React.RefObject<HTMLTextAreaElement | null>;
}

const VIEWS: Readonly<Record<1 | 2 | 3 | 4 | 'not_probed', Recommendation>> = {
  1: 'STRONG_NO',
  2: 'NO',
  3: 'YES',
  4: 'STRONG_YES',
  not_probed: 'INSUFFICIENT_SIGNAL',
};

function useCommands({
  parts,
  view,
  questionIndex,
  noteField,
}: Commands): (command: ScorecardCommand) => void {
  const { sheet, body, act, current, select } = parts;
  const move = (by: 1 | -1) => {
    const keys = [
      ...sheet.rubric.competencies.map(({ competency }) => competency.key),
      RECOMMENDATION_PLACE,
    ];
    const next = keys[step(keys.length, keys.indexOf(current), by)];
    if (!next) return;
    view.setTab(next === RECOMMENDATION_PLACE ? 'review' : 'rate');
    select(next);
    focusInside(competencyId(next));
  };
  const rate = (value: 1 | 2 | 3 | 4 | 'not_probed') => {
    if (current !== RECOMMENDATION_PLACE) return act({ type: 'rate', competency: current, value });
    if (unsettled(sheet, body).length > 0) return;
    act({ type: 'recommend', value: VIEWS[value] });
    // Onto the chosen one: from there Tab leads to the reason.
    focusInside(competencyId(RECOMMENDATION_PLACE));
  };
  const tick = () => {
    const question = sheet.kit.questions[questionIndex];
    const point = question?.keyPoints.find(({ key }) => !isTicked(body, question.key, key));
    if (question && point) act({ type: 'tick', questionKey: question.key, keyPoint: point.key });
  };
  const cite = () => {
    const note = current === RECOMMENDATION_PLACE ? undefined : nextToCite(body, current);
    if (note) act({ type: 'cite', competency: current, noteId: note.id });
  };
  return (command) => {
    switch (command.do) {
      case 'rate':
        return rate(command.value);
      case 'next':
        return move(1);
      case 'previous':
        return move(-1);
      case 'note':
        return noteField.current?.focus();
      case 'cite':
        return cite();
      case 'tick':
        return tick();
      case 'flag':
        return view.setOnTop('flag');
      case 'review':
        return view.phone ? view.setTab('review') : view.setOnTop('review');
      case 'help':
        return view.setOnTop('keys');
    }
  };
}

/** The form in the arrangement that fits the screen; who saves it is not its business. */
export function FormBody(props: FormBodyProps) {
  const {
    sheet,
    body,
    act,
    noteInHand,
    zone,
    refusals,
    saved,
    verb,
    busy,
    message,
    onFile,
    beforeReview = null,
    ready = true,
  } = props;
  const [current, select] = useCurrent(sheet, body);
  const [questionIndex, onQuestion] = useState(0);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const view = useView();
  const parts: FormParts = { sheet, body, act, current, select, refusals, zone, noteInHand };
  const go = useGo(parts, view);
  useScorecardKeys(useCommands({ parts, view, questionIndex, noteField }));
  const review = reviewOf(sheet, body);
  const open = review.missing.length + review.unsupported.length;
  const layout = {
    ...parts,
    questionIndex,
    onQuestion,
    noteField,
    onRaise: () => view.setOnTop('flag'),
  };
  const filing = { review, verb, busy, ready, message, onGo: go, onFile, beforeReview };
  return (
    <div className="sc-form">
      <ScorecardHeader sheet={sheet} zone={zone}>
        {view.phone ? null : (
          <>
            {saved}
            <Button variant="contained" color="primary" onClick={() => view.setOnTop('review')}>
              {open === 0 ? 'Review and file' : `Review, ${open} open`}&nbsp;<Kbd>Ctrl ↵</Kbd>
            </Button>
          </>
        )}
      </ScorecardHeader>
      <NotesDrag sheet={sheet} body={body} act={act} tray={view.phone}>
        {view.phone ? (
          <PhoneForm {...layout} {...filing} tab={view.tab} onTab={view.setTab} saved={saved} />
        ) : (
          <DeskForm {...layout} onHelp={() => view.setOnTop('keys')} />
        )}
      </NotesDrag>
      {view.onTop === 'review' ? (
        <ReviewDialog {...filing} onClose={() => view.setOnTop(null)} />
      ) : null}
      {view.onTop === 'flag' ? (
        <RaiseFlagDialog sheet={sheet} body={body} act={act} onClose={() => view.setOnTop(null)} />
      ) : null}
      {view.onTop === 'keys' ? <KeysDialog onClose={() => view.setOnTop(null)} /> : null}
    </div>
  );
}
