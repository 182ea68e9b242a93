import { initials } from './words';

/** A person as two letters in a circle; their name stands beside it. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className="ui-avatar" aria-hidden="true">
      {initials(name)}
    </span>
  );
}
