import { fill, type NoteTemplate, type Slots, type Template } from '@debrief/content';
import type { EvidenceKind } from '@debrief/domain';
import type { Random } from './random';

/** How often the same text may stand in a season. */
const MOST_USES = 3;
const TRIES = 40;

/**
 * Picks and fills templates. Each list is gone through in turn, so that neighbouring scorecards
 * read differently; with `remember` no text comes back more than a few times.
 */
export class TextBook {
  private readonly turns = new Map<string, number>();
  private readonly uses = new Map<string, number>();

  public constructor(private readonly remember: boolean) {}

  /** The next text of a list; `name` is the list's own. */
  public text(name: string, templates: readonly Template[], slots: Slots, random: Random): string {
    return this.fresh(name, templates, (template) => fill(template, slots, random.next));
  }

  public note(
    name: string,
    templates: readonly NoteTemplate[],
    slots: Slots,
    random: Random,
  ): { kind: EvidenceKind; text: string } {
    let kind: EvidenceKind = 'said';
    const text = this.fresh(name, templates, (template) => {
      kind = template.kind;
      return fill(template.text, slots, random.next);
    });
    return { kind, text };
  }

  private fresh<T>(name: string, templates: readonly T[], write: (template: T) => string): string {
    let text = '';
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const turn = this.turns.get(name) ?? 0;
      this.turns.set(name, turn + 1);
      const template = templates[turn % templates.length];
      if (template === undefined) throw new RangeError(`No texts for ${name}`);
      text = write(template);
      if (!this.remember) return text;
      const used = this.uses.get(text) ?? 0;
      if (used >= MOST_USES) continue;
      this.uses.set(text, used + 1);
      return text;
    }
    return text;
  }
}
