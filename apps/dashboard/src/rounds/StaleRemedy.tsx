import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';

interface StaleRemedyProps {
  readonly problem: { readonly __typename: string } | null;
  readonly onClose: () => void;
}

/** Offers the newer state when somebody else was faster. */
export function StaleRemedy({ problem, onClose }: StaleRemedyProps) {
  const client = useQueryClient();
  if (problem?.__typename !== 'StaleVersionProblem') return null;
  const reload = async () => {
    await client.invalidateQueries();
    onClose();
  };
  return <Button onClick={() => void reload()}>Reload</Button>;
}
