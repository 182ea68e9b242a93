import { createRequire } from 'node:module';

/** The two faces of a paper. Both are embedded as the subsets a paper uses. */
export type Face = 'regular' | 'bold';

const require = createRequire(import.meta.url);

/** Files of the faces: letters of Latin, Greek, Cyrillic and many more scripts, and most signs. */
export const FACE_FILES: Readonly<Record<Face, string>> = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};

/** How a run of text is set. Sizes and distances are in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly colour: string;
}

/** The tokens of the light theme: paper is white. */
export const INK = {
  text: '#1d1d1b',
  quiet: '#5c5b56',
  line: '#c4c2ba',
  sunken: '#f7f7f5',
  mark: '#3b5bdb',
} as const;

const style = (
  face: Face,
  size: number,
  leading: number,
  colour: string = INK.text,
): TextStyle => ({
  face,
  size,
  leading: size * leading,
  colour,
});

export const STYLES = {
  title: style('bold', 17, 1.3),
  heading1: style('bold', 12.5, 1.35),
  heading2: style('bold', 10.5, 1.4),
  heading3: style('bold', 9.5, 1.4),
  text: style('regular', 9.5, 1.5),
  quiet: style('regular', 9.5, 1.5, INK.quiet),
  strong: style('bold', 9.5, 1.5),
  cell: style('regular', 9, 1.45),
  cellHead: style('bold', 9, 1.45),
  small: style('regular', 7.5, 1.45, INK.quiet),
} as const;
