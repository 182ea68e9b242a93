import {
  COMPETENCY_TEXTS,
  FLAG_TEXTS,
  NO_SIGNAL,
  STAR_TEXTS,
  SUMMARY_DOWNS,
  SUMMARY_LEADS,
  SUMMARY_UPS,
  type Slots,
} from '@debrief/content';
import type {
  AiToolSeen,
  CoveredKeyPoint,
  EvidenceKind,
  EvidenceNote,
  RaisedFlag,
  Rating,
  RatingLevel,
  RoundKind,
  ScorecardBody,
  StarAnswer,
} from '@debrief/domain';
import type { Judgement } from './judge';
import type { Random } from './random';
import type { Scene } from './scene';
import type { TextBook } from './text-book';

export interface CardPlan {
  readonly kind: RoundKind;
  readonly roundName: string;
  readonly minutes: number;
  readonly capturesStar: boolean;
  readonly scene: Scene;
  readonly judgement: Judgement;
  /** Name of a competency inside a sentence. */
  readonly nameOf: (competency: string) => string;
}

interface Noted {
  readonly kind: EvidenceKind;
  readonly text: string;
  id: string;
}

/** Writes the scorecard an interviewer would have written down for a judgement. */
export class CardWriter {
  private turn = 0;

  public constructor(
    private readonly book: TextBook,
    private readonly random: Random,
    private readonly plan: CardPlan,
  ) {}

  public write(): ScorecardBody {
    const { judgement } = this.plan;
    const cited = judgement.values.map(([competency, value]) =>
      value === 'not_probed' ? [] : this.notesOn(competency, value),
    );
    const heard = judgement.flags.map(({ type }) => this.evidenceOf(type));
    const notes = this.asTaken([...cited.flat(), ...heard]);
    const ratings = judgement.values.map(([competency, value], index): Rating => ({
      competency,
      value,
      evidence: (cited[index] ?? []).map(({ id }) => id),
      comment: value === 'not_probed' ? '' : this.commentOn(competency, value),
    }));
    const flags = judgement.flags.map(({ type, severity }, index): RaisedFlag => ({
      type,
      severity,
      evidence: [heard[index]?.id ?? ''],
      comment: this.book.text(
        `flag ${type}`,
        FLAG_TEXTS[type]?.comments ?? [],
        this.slots(),
        this.random,
      ),
    }));
    return {
      notes,
      ratings,
      flags,
      keyPoints: this.keyPoints(),
      star: this.plan.capturesStar ? this.star() : [],
      asked: this.plan.scene.asked.map(({ key }) => key),
      aiTools: this.plan.kind === 'ai_assisted_coding' ? this.aiTools() : [],
      recommendation: judgement.recommendation,
      summary: this.summary(),
    };
  }

  /** The scene that the next text talks about. */
  private slots(): Slots {
    const { slots } = this.plan.scene;
    this.turn += 1;
    return slots[this.turn % slots.length] ?? {};
  }

  private notesOn(competency: string, level: RatingLevel): Noted[] {
    const texts = COMPETENCY_TEXTS[competency]?.[level];
    if (!texts) return [];
    const extreme = level === 1 || level === 4;
    const many = extreme ? 1 + Number(this.random.chance(0.9)) : Number(this.random.chance(0.93));
    return Array.from({ length: many }, () => ({
      id: '',
      ...this.book.note(`${competency} ${level}`, texts.notes, this.slots(), this.random),
    }));
  }

  private evidenceOf(type: string): Noted {
    return {
      id: '',
      ...this.book.note(
        `evidence ${type}`,
        FLAG_TEXTS[type]?.evidence ?? [],
        this.slots(),
        this.random,
      ),
    };
  }

  /** Gives the notes their ids and times in the order they were taken. */
  private asTaken(notes: readonly Noted[]): EvidenceNote[] {
    const live = this.random.chance(0.75);
    const gap = (this.plan.minutes * 60 - 400) / (notes.length + 1);
    return this.random.shuffled(notes).map((note, index) => {
      note.id = `n${index + 1}`;
      const atSeconds = live ? Math.round(300 + gap * (index + this.random.next())) : null;
      return { id: note.id, kind: note.kind, text: note.text, atSeconds, fileId: null };
    });
  }

  private commentOn(competency: string, level: RatingLevel): string {
    const texts = COMPETENCY_TEXTS[competency]?.[level];
    const wanted = level === 1 || level === 4 || this.random.chance(0.55);
    return texts && wanted
      ? this.book.text(`comment ${competency} ${level}`, texts.comments, this.slots(), this.random)
      : '';
  }

  private keyPoints(): CoveredKeyPoint[] {
    const share = Math.min(0.95, Math.max(0.15, (this.plan.judgement.mean - 0.8) / 3));
    return this.plan.scene.asked.flatMap(({ key, keyPoints }) =>
      keyPoints
        .filter(() => this.random.chance(share))
        .map((point) => ({ questionKey: key, keyPoint: point.key })),
    );
  }

  private star(): StarAnswer[] {
    const { slots, asked } = this.plan.scene;
    const thin = this.plan.judgement.mean < 2.3;
    return asked.map(({ key }, index) => {
      const part = (name: keyof typeof STAR_TEXTS): string =>
        this.book.text(
          `star ${name}`,
          STAR_TEXTS[name],
          slots[index % slots.length] ?? {},
          this.random,
        );
      const heard = {
        situation: part('situation'),
        task: part('task'),
        action: part('action'),
        result: thin && this.random.chance(0.4) ? '' : part('result'),
      };
      const ranLong = this.random.chance(0.2);
      return {
        questionKey: key,
        ...heard,
        ranLong,
        stayedGeneric: this.random.chance(thin ? 0.5 : 0.08),
        seconds: spoken(Object.values(heard).join(' '), ranLong),
      };
    });
  }

  private aiTools(): AiToolSeen[] {
    const { mean } = this.plan.judgement;
    const use =
      mean >= 2.5 ? 'Drafted each part, read before it was kept' : 'Wrote most of the code';
    return [{ tool: 'The assistant in the editor', use, disclosed: true }];
  }

  private summary(): string {
    const { judgement, kind, roundName, nameOf } = this.plan;
    const { recommendation } = judgement;
    if (recommendation === 'insufficient_signal') {
      return this.book.text(
        'no signal',
        NO_SIGNAL,
        { round: roundName.toLowerCase() },
        this.random,
      );
    }
    const lead = this.book.text(
      `${kind} ${recommendation}`,
      SUMMARY_LEADS[kind][recommendation],
      this.slots(),
      this.random,
    );
    const ranked = judgement.values
      .flatMap(([competency, value]) => (value === 'not_probed' ? [] : [{ competency, value }]))
      .sort((a, b) => b.value - a.value);
    const slots = {
      best: name(ranked[0]),
      second: name(ranked[1] ?? ranked[0]),
      worst: name(ranked.at(-1)),
    };
    const up = this.random.pick(SUMMARY_UPS);
    const down = this.random.pick(SUMMARY_DOWNS);
    const mixed = (ranked[0]?.value ?? 0) > (ranked.at(-1)?.value ?? 0);
    return [
      lead,
      ...this.sides(mixed, ranked[0]?.value ?? 0, up, down).map((text) =>
        this.book.text(text, [text], slots, this.random),
      ),
    ].join(' ');

    function name(rated: { competency: string } | undefined): string {
      return rated ? nameOf(rated.competency) : 'the whole';
    }
  }

  /** What else a summary says: both sides where there are two, else the one there is. */
  private sides(mixed: boolean, best: number, up: string, down: string): string[] {
    if (!mixed) return best >= 3 ? [up] : [down];
    if (best <= 2) return [down];
    return this.random.chance(0.7)
      ? [up, down]
      : [best >= 3 && this.plan.judgement.mean >= 2.5 ? up : down];
  }
}

/** How long an answer of these words ran, in seconds: two to three minutes are the line to running long. */
function spoken(words: string, ranLong: boolean): number {
  return (ranLong ? 190 : 70) + (words.length % 80);
}
