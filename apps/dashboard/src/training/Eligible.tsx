import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RoundEligibility, RoundKind } from '@debrief/web-data';
import { AsyncState, Empty, ROUND_KIND, Section, useAsk } from '../layout';
import { GrantDialog } from './GrantDialog';
import { RevokeDialog } from './RevokeDialog';

/** Who may lead rounds of a kind, for admins: certificates given and taken by hand. */
export function Eligible() {
  const paths = useAsk('trainingPaths');
  const kinds = (paths.data ?? []).map(({ roundKind }) => roundKind);
  const [chosen, setChosen] = useState<RoundKind | null>(null);
  const kind = chosen ?? kinds[0];
  const [granting, setGranting] = useState(false);
  if (!kind) return null;
  return (
    <Section
      title="Who may lead"
      aside={<Button onClick={() => setGranting(true)}>Certify somebody</Button>}
    >
      <TextField
        select
        size="small"
        className="training-kind"
        sx={{ maxWidth: 320 }}
        label="Kind of round"
        value={kind}
        onChange={(event) => setChosen(event.target.value as RoundKind)}
      >
        {kinds.map((one) => (
          <MenuItem key={one} value={one}>
            {ROUND_KIND[one]}
          </MenuItem>
        ))}
      </TextField>
      <Standings kind={kind} />
      {granting ? <GrantDialog kind={kind} onClose={() => setGranting(false)} /> : null}
    </Section>
  );
}

function Standings({ kind }: { readonly kind: RoundKind }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [revoking, setRevoking] = useState<RoundEligibility | null>(null);
  const query = useQuery({
    queryKey: ['debrief', 'eligibility', kind, 'all'],
    queryFn: ({ signal }) => provider.eligibility(kind, null, { signal }),
  });
  return (
    <AsyncState query={query} lines={4}>
      {(people) => {
        const known = people.filter(
          ({ standing, certificationId }) => standing === 'MAY_LEAD' || certificationId,
        );
        if (known.length === 0)
          return <Empty title="Nobody is certified yet">Whoever finishes the path will be.</Empty>;
        return (
          <>
            <ul className="training-rounds num">
              {known.map((one) => (
                <li key={one.person.id}>
                  <span>
                    {one.person.name}
                    <small>{one.reason}</small>
                  </span>
                  {one.certificationId ? (
                    <Button onClick={() => setRevoking(one)}>
                      Take back<span className="visually-hidden"> from {one.person.name}</span>
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
            {revoking ? <RevokeDialog of={revoking} onClose={() => setRevoking(null)} /> : null}
          </>
        );
      }}
    </AsyncState>
  );
}
