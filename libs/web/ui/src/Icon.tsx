const PATHS = {
  lock: 'M4.5 9h11v7.5h-11zM7 9V6.6a3 3 0 0 1 6 0V9',
  check: 'm4.5 10.6 3.6 3.6 7.4-8',
  clock: 'M16.8 10a6.8 6.8 0 1 1-13.6 0 6.8 6.8 0 0 1 13.6 0M10 6.2V10l2.6 1.8',
  flag: 'M5 17V3.5M5 4h9.5l-2 3.2 2 3.3H5',
  said: 'M3.5 4.5h13v8.7H9.7L6.3 16.5v-3.3H3.5z',
  did: 'm4 16 .8-3.4L13.3 4l2.7 2.7-8.6 8.5zM11.6 5.7l2.7 2.7',
  artefact: 'M3.5 4h13v12h-13zM3.8 13.5l3.7-3.7 3 3 2.2-2.2 3.6 3.5',
  warn: 'M10 3.5 17.2 16H2.8zM10 8.2v3.6M10 13.8v.1',
  gap: 'M3 5h14M3 15h14M3 10h4M13 10h4',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM12.2 10a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0',
  pencil: 'm4 16 .9-3.6L13.3 4 16 6.7l-8.4 8.4zM11.5 5.8l2.7 2.7',
  seal: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0M6.9 10.2l2.2 2.2 4.1-4.5',
  unsealed: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0M7 10h6',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  more: 'M5 10v.1M10 10v.1M15 10v.1',
  plus: 'M10 4.5v11M4.5 10h11',
  grip: 'M7.5 4.5v.1M7.5 10v.1M7.5 15.5v.1M12.5 4.5v.1M12.5 10v.1M12.5 15.5v.1',
  play: 'M6.5 4v12l9.5-6z',
  stop: 'M5.5 5.5h9v9h-9z',
  send: 'M10 16V4.5M5.2 9.2 10 4.4l4.8 4.8',
  close: 'm5 5 10 10M15 5 5 15',
  card: 'M4 3h12v14H4zM7 7.2h6M7 10.4h6M7 13.6h3.5',
  kit: 'M10 5.5C8 4 5.5 3.7 3 4v11.5c2.5-.3 5 0 7 1.5 2-1.5 4.5-1.8 7-1.5V4c-2.5-.3-5 0-7 1.5zM10 5.5V17',
  chart: 'M3.5 3.5v13h13M7 13.5v-3M10.5 13.5V7M14 13.5V9',
  packet: 'M3.5 6.5 10 3.2l6.5 3.3v7L10 16.8l-6.5-3.3zM3.5 6.5 10 9.8l6.5-3.3M10 9.8v7',
  calendar: 'M3.2 4.5h13.6v12H3.2zM3.2 8.4h13.6M7 2.8v3M13 2.8v3',
  offline:
    'M3 3l14 14M6.2 9.4A6 6 0 0 1 8 8.3M11.8 8.2c1 .2 2 .7 2.8 1.4M3.4 6.6A11 11 0 0 1 5 5.4M8.4 4.1A11 11 0 0 1 17 6.9M10 14.6v.1',
  person: 'M13.2 7a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0M4 16.8c.6-3.4 2.9-5 6-5s5.4 1.6 6 5',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
  /** Edge length in pixels. */
  readonly size?: number;
  readonly className?: string;
}

/** A line drawing beside words; it never stands for words alone, so readers by ear skip it. */
export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <svg
      className={className ? `ui-icon ${className}` : 'ui-icon'}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
