/** A paper as data: what is said, in order. How it looks is decided once, for all papers. */
export interface PrintDocument {
  readonly title: string;
  /** Language of the text, as in BCP 47, e.g. `en`. */
  readonly language: string;
  /** What it is, in a sentence, for the properties of the file. */
  readonly subject: string;
  /** Who hands it out: the organisation. */
  readonly author: string;
  /** Of what the paper shows, not of its making: the same paper gives the same file. */
  readonly madeAt: Date;
  readonly blocks: readonly PrintBlock[];
  /** Stands at the foot of every page, before the page number. */
  readonly footer: string;
  /** SHA-256 of what the paper shows, hexadecimal; stands at the foot of every page. */
  readonly hash?: string;
}

export type PrintBlock =
  PrintHeading | PrintParagraph | PrintList | PrintFacts | PrintTable | PrintNote | PrintScale;

export interface PrintHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface PrintParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Said beside the matter, in a lower voice. */
  readonly quiet?: boolean;
}

export interface PrintList {
  readonly kind: 'list';
  /** `box`: to be ticked with a pen. */
  readonly mark: 'dot' | 'number' | 'box';
  readonly items: readonly string[];
}

/** Labels with their values, one below the other. */
export interface PrintFacts {
  readonly kind: 'facts';
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly link?: string;
  }[];
}

export interface PrintTable {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the width of each column; equal when not given. */
  readonly widths?: readonly number[];
  /** What the table is about, for whoever hears it read; not drawn. */
  readonly caption?: string;
  /** The first cell of a row says what the row is about. */
  readonly rowHeads?: boolean;
}

/** A paragraph in a frame, for what must not be overlooked. */
export interface PrintNote {
  readonly kind: 'note';
  readonly title: string;
  readonly text: string;
}

/** Numbers on one common line from `from` to `to`, drawn; `alt` says the same in words. */
export interface PrintScale {
  readonly kind: 'scale';
  readonly from: number;
  readonly to: number;
  readonly alt: string;
  readonly rows: readonly PrintScaleRow[];
}

export interface PrintScaleRow {
  readonly label: string;
  /** Each drawn as a dot; equal ones lie on each other. */
  readonly points: readonly number[];
  /** Drawn as an upright stroke. */
  readonly mean: number | null;
  /** Drawn as a bar behind them. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Said at the end of the row. */
  readonly value: string;
}
