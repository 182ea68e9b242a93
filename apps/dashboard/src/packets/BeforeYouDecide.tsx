import { Icon, enumerated, type IconName } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { count } from '../layout';
import { goTo } from './go-to';
import { isOpen, openCritical, openGaps } from './packet-facts';

interface Todo {
  readonly id: string;
  readonly icon: IconName;
  readonly tone: 'warn' | 'flag' | 'quiet';
  readonly title: string;
  readonly text: string;
}

const INK: Readonly<Record<Todo['tone'], string>> = {
  warn: 'pk-warn-ink',
  flag: 'pk-flag-ink',
  quiet: '',
};

function todosOf(packet: Packet): readonly Todo[] {
  const gaps = openGaps(packet);
  const critical = openCritical(packet);
  const flags = packet.flags.filter(isOpen);
  const names = (list: readonly string[]) =>
    enumerated(list.length > 3 ? [...list.slice(0, 2), `${list.length - 2} more`] : list);
  return [
    packet.missing.length > 0
      ? {
          id: 'missing',
          icon: 'clock' as const,
          tone: 'warn' as const,
          title: `${count(packet.missing.length, 'scorecard is', 'scorecards are')} missing`,
          text: names(packet.missing.map(({ personName }) => personName)),
        }
      : null,
    gaps.length > 0
      ? {
          id: 'gaps',
          icon: 'gap' as const,
          tone: 'warn' as const,
          title: `${count(gaps.length, 'gap')} in coverage`,
          text: names(gaps.map(({ name }) => name)),
        }
      : null,
    packet.voteSealed
      ? {
          id: 'recommend',
          icon: 'lock' as const,
          tone: 'quiet' as const,
          title: 'The debrief is voting',
          text: 'Recommendations open with its reveal',
        }
      : null,
    flags.length > 0
      ? {
          id: 'worry',
          icon: 'flag' as const,
          tone: 'flag' as const,
          title:
            critical.length > 0
              ? `${count(critical.length, 'critical flag blocks', 'critical flags block')} a hire`
              : `${count(flags.length, 'flag')} to adjudicate`,
          text: names((critical.length > 0 ? critical : flags).map(({ name }) => name)),
        }
      : null,
  ].filter((todo): todo is NonNullable<typeof todo> => todo !== null);
}

/** What stands between the reader and a decision. */
export function BeforeYouDecide({ packet }: { readonly packet: Packet }) {
  const todos = todosOf(packet);
  return (
    <nav className="pk-todo" aria-label="Before you decide">
      <span className="pk-todo-name">Before you decide</span>
      {todos.length === 0 ? (
        <span className="pk-todo-none">
          Nothing is missing, covered as planned, no flag is open.
        </span>
      ) : null}
      {todos.map(({ id, icon, tone, title, text }) => (
        <button key={id} type="button" onClick={() => goTo(id)}>
          <Icon name={icon} className={INK[tone]} />
          <span>
            <b>{title}</b>
            <span className="dim small">{text}</span>
          </span>
        </button>
      ))}
    </nav>
  );
}
