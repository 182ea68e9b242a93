import { useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DebriefDataProvider, ScheduleDeskWire } from '@debrief/web-data';
import { Empty, ErrorState, Loading, useMe, useZone } from '../layout';
import { paths } from '../layout/paths';
import { ConfirmBar } from './ConfirmBar';
import type { Desk, Proposal, Run } from './desk';
import { DeskBody } from './DeskBody';
import { DeskHeader } from './DeskHeader';
import { DeskKeysDialog } from './DeskKeysDialog';
import { HoldNotice, Refusal } from './DeskNotices';
import { deskFrom, runFrom } from './from-api';
import { LetChoose } from './LetChoose';
import { PreciseNo } from './PreciseNo';
import { ProposalList } from './ProposalList';
import { foundWords, RunProgress } from './RunProgress';
import type { Step } from './steps';
import { useCheck } from './useCheck';
import { useConfirm } from './useConfirm';
import { useBlockFocus, useDeskKeys } from './useDeskKeys';
import { useDraft } from './useDraft';
import { useNextLoop } from './useNextLoop';
import { useRun, type RunState } from './useRun';

const NONE: readonly Proposal[] = [];

/** The search of this desk; a desk with nothing booked asks of its own accord. */
function useSearch(wire: ScheduleDeskWire, desk: Desk) {
  const provider = useDataProvider<DebriefDataProvider>();
  const search = useRun(
    wire.lastRun,
    () => provider.proposeSchedules({ loopId: desk.loopId, stageId: desk.stageId }),
    desk.current.length === 0 && desk.days.some(({ windows }) => windows.length > 0),
  );
  const run = useMemo(() => (search.run ? runFrom(search.run) : undefined), [search.run]);
  return { search, run, proposals: run?.proposals ?? NONE };
}

interface RankedProps {
  readonly desk: Desk;
  readonly run: Run | undefined;
  readonly search: RunState;
  readonly position: number | null;
  readonly zone: string;
  readonly onTake: (position: number) => void;
}

/** The column of proposals, or what it waits for. */
function Ranked({ desk, run, search, position, zone, onTake }: RankedProps) {
  if (search.error && !run) return <ErrorState error={search.error} onRetry={search.ask} />;
  if (search.asking && !run) return <Loading label="Searching for schedules" />;
  if (run?.state === 'RUNNING')
    return (
      <RunProgress
        progress={run.progress}
        what="Searching for schedules"
        onCancel={search.cancel}
      />
    );
  if (run && run.proposals.length > 0)
    return (
      <>
        <ProposalList
          {...{ desk, position, zone, onTake }}
          proposals={run.proposals}
          footer={foundWords(run)}
        />
        <LetChoose desk={desk} run={run} zone={zone} />
        <SearchAgain search={search} words="Search again" />
      </>
    );
  return <SearchAgain search={search} words={run ? 'Search again' : 'Search for schedules'} />;
}

function SearchAgain({ search, words }: { readonly search: RunState; readonly words: string }) {
  return (
    <button type="button" className="ui-link sd-again" onClick={search.ask}>
      {search.asking ? 'Searching' : words}
    </button>
  );
}

/** A desk whose draft and search live as long as the stage is open. */
export function Desktop({
  wire,
  onLookAgain,
}: {
  readonly wire: ScheduleDeskWire;
  readonly onLookAgain: () => Promise<unknown>;
}) {
  const desk = useMemo(() => deskFrom(wire), [wire]);
  const client = useQueryClient();
  const zone = useZone();
  const me = useMe()?.person.name ?? 'you';
  const { search, run, proposals } = useSearch(wire, desk);
  const { draft, said, take } = useDraft(desk, zone, desk.current);
  const { check } = useCheck(desk, draft.placements);
  const [overriding, setOverriding] = useState(false);
  const [help, setHelp] = useState(false);
  const confirming = useConfirm(desk, draft.placements, zone, () => setOverriding(false));
  const onTake = (position: number) => {
    const proposal = proposals[position];
    if (proposal) take({ do: 'take', proposal, position });
  };
  const untouched = draft.placements.length === 0;
  useEffect(() => {
    const [proposal] = proposals;
    if (untouched && proposal) take({ do: 'take', proposal, position: 0 });
  }, [untouched, proposals, take]);
  const confirm = () => {
    if (untouched || confirming.busy) return;
    setOverriding(true);
    if ((check?.broken ?? []).length === 0) confirming.confirm();
  };
  useCommands({
    stageId: desk.stageId,
    block: blockOf(draft.chosen),
    draft,
    take,
    onTake,
    confirm,
    onHelp: () => setHelp(true),
  });
  const lookAgain = async () => {
    await onLookAgain();
    await client.invalidateQueries({ queryKey: ['debrief', 'checkSchedule'] });
    search.ask();
  };
  const nothingFits = run?.whyNot && run.state !== 'RUNNING' ? run.whyNot : null;
  return (
    <>
      <DeskHeader desk={desk} zone={zone} />
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      {desk.hold ? <HoldNotice hold={desk.hold} zone={zone} /> : null}
      <Refusal confirming={confirming} onAsk={() => void lookAgain()} />
      <div className="sd-place">
        <div className="sd-side">
          <Ranked {...{ desk, run, search, zone, onTake }} position={draft.proposal} />
        </div>
        {untouched && nothingFits ? null : (
          <DeskBody {...{ desk, draft, proposals, check, zone, take }} />
        )}
      </div>
      {nothingFits ? (
        <PreciseNo
          {...{ desk, zone }}
          whyNot={nothingFits}
          onShow={(way) =>
            take({ do: 'show', placements: way.proposal.placements, words: `${way.words}.` })
          }
        />
      ) : null}
      {untouched ? null : (
        <ConfirmBar
          {...{ desk, check, zone, me, confirming, overriding }}
          placements={draft.placements}
          onConfirm={confirm}
          onOverriding={setOverriding}
        />
      )}
      {desk.rounds.length === 0 ? (
        <Empty title="This stage has no rounds to place">Its rounds are over or cancelled.</Empty>
      ) : null}
      {help ? <DeskKeysDialog onClose={() => setHelp(false)} /> : null}
    </>
  );
}

function blockOf(chosen: { readonly roundId: string; readonly seatId: string | null } | null) {
  return chosen ? `${chosen.roundId} ${chosen.seatId ?? 'round'}` : null;
}

/** The keyboard of the desk, with the focus kept on the block it moves. */
function useCommands(on: {
  readonly stageId: string;
  readonly block: string | null;
  readonly draft: unknown;
  readonly take: (step: Step) => void;
  readonly onTake: (position: number) => void;
  readonly confirm: () => void;
  readonly onHelp: () => void;
}) {
  const navigate = useNavigate();
  const next = useNextLoop(on.stageId);
  const focusBlock = useBlockFocus(on.draft, on.block);
  useDeskKeys((command) => {
    switch (command.do) {
      case 'move':
      case 'person':
        focusBlock();
        return on.take(command);
      case 'proposal':
        focusBlock();
        return on.onTake(command.position);
      case 'undo':
        return on.take({ do: 'undo' });
      case 'confirm':
        return on.confirm();
      case 'help':
        return on.onHelp();
      case 'next':
        return navigate(next ? paths.scheduleDesk(next.loopId, next.id) : paths.schedule);
    }
  });
}
