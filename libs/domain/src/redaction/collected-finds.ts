import type { TextSearch } from './redact-text';
import type { RedactionChoice, RedactionFind, TextFind } from './terms';

/** Characters of a text shown on either side of a find. */
const AROUND = 48;

/** Replaces in text after text and remembers what was found where. */
export class CollectedFinds {
  private readonly finds: RedactionFind[] = [];
  private readonly left = new Set<string>();
  private readonly choices: ReadonlyMap<string, boolean>;

  public constructor(
    private readonly search: TextSearch,
    choices: readonly RedactionChoice[],
  ) {
    this.choices = new Map(choices.map(({ findId, replace }) => [findId, replace]));
  }

  /** The text as the profile lets it be read. */
  public text(place: string, words: string): string {
    let redacted = '';
    let from = 0;
    for (const find of this.search(words)) {
      const id = this.note(place, words, find);
      const kept = find.certainty === 'doubtful' && this.choices.get(id) === false;
      if (find.certainty === 'listed' || kept) continue;
      redacted += words.slice(from, find.start) + find.instead;
      from = find.end;
    }
    redacted += words.slice(from);
    if (this.search(redacted).some(({ certainty }) => certainty === 'certain'))
      this.left.add(place);
    return redacted;
  }

  public result(): {
    readonly finds: readonly RedactionFind[];
    readonly unconfirmed: readonly string[];
    readonly leftOver: readonly string[];
  } {
    const open = this.finds.filter(
      ({ id, certainty }) => certainty === 'doubtful' && !this.choices.has(id),
    );
    return {
      finds: this.finds,
      unconfirmed: open.map(({ id }) => id),
      leftOver: [...this.left],
    };
  }

  /** A choice holds for doubtful finds only: what is certain is replaced whatever anybody says. */
  private note(place: string, words: string, find: TextFind): string {
    const { kind, certainty, start, end, instead } = find;
    const found = words.slice(start, end);
    const id = `${certainty}|${place}|${start}|${kind}|${found}`;
    this.finds.push({
      id,
      kind,
      certainty,
      place,
      before: words.slice(Math.max(0, start - AROUND), start),
      found,
      after: words.slice(end, end + AROUND),
      instead,
    });
    return id;
  }
}
