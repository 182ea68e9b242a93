import { dayAndClock, ShownOnce, useZone } from '../layout';

interface OneTimeLinkProps {
  readonly link: string;
  readonly expiresAt: string;
  readonly forName: string;
}

/** A link by which somebody signs in, to be handed over by the reader. */
export function OneTimeLink({ link, expiresAt, forName }: OneTimeLinkProps) {
  const zone = useZone();
  return (
    <ShownOnce value={link} copy="Copy link">
      Give this link to {forName} yourself. It works once, until {dayAndClock(expiresAt, zone)}, and
      is not shown again.
    </ShownOnce>
  );
}
