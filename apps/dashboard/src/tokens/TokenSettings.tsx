import { useState } from 'react';
import { Button } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { DebriefDataProvider } from '@debrief/web-data';
import { AsyncState, Empty, Section, useAsk, useCan } from '../layout';
import { MadeTokenNote } from './MadeTokenNote';
import { TokenDialog, type MadeToken } from './TokenDialog';
import { TokenRows } from './TokenRows';
import './tokens.css';

const PAGE = 50;

function Mine() {
  const query = useAsk('myApiTokens');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken | null>(null);
  const make = (
    <Button variant="contained" color="primary" onClick={() => setMaking(true)}>
      Make a token
    </Button>
  );
  return (
    <Section title="Yours">
      <p className="settings-lead dim">
        A token lets a script or another system speak to Debrief as you, for the things you choose.
      </p>
      {made ? <MadeTokenNote made={made} onDone={() => setMade(null)} /> : null}
      <AsyncState query={query} lines={3}>
        {(tokens) =>
          tokens.length === 0 ? (
            <Empty title="You have no tokens" action={make}>
              You need one only if something other than this screen is to work for you.
            </Empty>
          ) : (
            <>
              <div className="actions">{make}</div>
              <TokenRows tokens={tokens} />
            </>
          )
        }
      </AsyncState>
      {making ? <TokenDialog onClose={() => setMaking(false)} onMade={setMade} /> : null}
    </Section>
  );
}

function Everybodys() {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useInfiniteQuery({
    queryKey: ['debrief', 'tokens'],
    queryFn: ({ pageParam, signal }) => provider.apiTokens(PAGE, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  return (
    <Section title="Everybody’s">
      <AsyncState query={query} lines={5}>
        {({ pages }) => {
          const tokens = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
          if (tokens.length === 0) return <Empty title="Nobody has a token" />;
          return (
            <>
              <TokenRows tokens={tokens} whose />
              {query.hasNextPage ? (
                <div className="pager">
                  <Button
                    disabled={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    Show more
                  </Button>
                </div>
              ) : null}
            </>
          );
        }}
      </AsyncState>
    </Section>
  );
}

/** One's own API tokens; for admins also everybody's. */
export function TokenSettings() {
  const mayAll = useCan('serviceAccounts', 'list');
  const [params, setParams] = useSearchParams();
  const all = mayAll && params.get('whose') === 'all';
  return (
    <>
      {mayAll ? (
        <div className="choice-bar" role="group" aria-label="Whose tokens">
          <button
            type="button"
            aria-pressed={!all}
            onClick={() => setParams({}, { replace: true })}
          >
            Yours
          </button>
          <button
            type="button"
            aria-pressed={all}
            onClick={() => setParams({ whose: 'all' }, { replace: true })}
          >
            Everybody’s
          </button>
        </div>
      ) : null}
      {all ? <Everybodys /> : <Mine />}
    </>
  );
}
