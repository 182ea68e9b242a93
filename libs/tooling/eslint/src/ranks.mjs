/**
 * Who may import whom: the table of docs/adr/0001-ranks-and-walls.md as data. An arrow may only
 * point down; same rank never imports same rank.
 */
const aboveAll = [
  'selfschedule',
  'planner',
  'availability',
  'committee',
  'packet',
  'debrief',
  'severity',
  'scheduling',
  'training',
  'question',
  'guide',
  'scorecard',
  'print',
  'loop',
  'hiring',
  'blueprint',
  'identity',
  'kernel',
  'domain',
];
const below = {
  domain: [],
  content: ['domain'],
  migrations: [],
  kernel: ['domain'],
  identity: ['kernel', 'domain'],
  blueprint: ['identity', 'kernel', 'domain', 'content'],
  hiring: ['blueprint', 'identity', 'kernel', 'domain'],
  loop: ['hiring', 'blueprint', 'identity', 'kernel', 'domain'],
  print: ['kernel', 'domain'],
  guide: ['print', 'loop', 'hiring', 'blueprint', 'identity', 'kernel', 'domain', 'content'],
  scorecard: ['print', 'loop', 'hiring', 'blueprint', 'identity', 'kernel', 'domain'],
  question: ['scorecard', 'loop', 'hiring', 'blueprint', 'identity', 'kernel', 'domain'],
  training: ['scorecard', 'loop', 'hiring', 'blueprint', 'identity', 'kernel', 'domain'],
  // Above training and scorecard: who may lead a round, and what is covered, decide whom a proposal may name.
  scheduling: [
    'availability',
    'training',
    'scorecard',
    'loop',
    'hiring',
    'blueprint',
    'identity',
    'kernel',
    'domain',
  ],
  // When people can be asked, and by which rules; calendars and plans both go by it.
  availability: ['loop', 'hiring', 'blueprint', 'identity', 'kernel', 'domain'],
  planner: [
    'scheduling',
    'availability',
    'training',
    'scorecard',
    'loop',
    'hiring',
    'blueprint',
    'identity',
    'kernel',
    'domain',
  ],
  // The candidate's side of a plan: a page without an account.
  selfschedule: [
    'planner',
    'scheduling',
    'availability',
    'guide',
    'print',
    'loop',
    'hiring',
    'blueprint',
    'identity',
    'kernel',
    'domain',
  ],
  severity: ['scorecard', 'loop', 'hiring', 'blueprint', 'identity', 'kernel', 'domain'],
  // Below packet: what a packet may show and whether it may be decided depend on the vote.
  debrief: ['scorecard', 'loop', 'hiring', 'blueprint', 'identity', 'kernel', 'domain'],
  packet: [
    'debrief',
    'severity',
    'scorecard',
    'print',
    'loop',
    'hiring',
    'blueprint',
    'identity',
    'kernel',
    'domain',
  ],
  committee: [
    'packet',
    'scorecard',
    'print',
    'loop',
    'hiring',
    'blueprint',
    'identity',
    'kernel',
    'domain',
  ],
  notify: aboveAll,
  webhook: aboveAll,
  exchange: aboveAll,
  testing: ['kernel', 'migrations', 'domain'],
  'web-data': ['domain'],
  'web-ui': ['domain'],
  tooling: [],
};
const serverLibs = [
  'kernel',
  'identity',
  'blueprint',
  'hiring',
  'print',
  'loop',
  'guide',
  'scorecard',
  'question',
  'training',
  'availability',
  'scheduling',
  'planner',
  'selfschedule',
  'severity',
  'debrief',
  'packet',
  'committee',
  'notify',
  'webhook',
  'exchange',
];
const apps = {
  api: [...serverLibs, 'content', 'domain', 'migrations'],
  worker: [...serverLibs, 'content', 'domain', 'migrations'],
  dashboard: ['web-data', 'web-ui', 'domain'],
  'api-e2e': ['testing'],
  'dashboard-e2e': ['testing'],
};

const lib = (name) => `lib:${name}`;
/** Keeps frameworks out of what must stay pure, and TypeORM inside the server. */
const banned = {
  'lib:domain': ['@nestjs/*', 'typeorm', 'graphql', 'react', 'react-dom', 'pg', 'node:*'],
  'lib:content': ['@nestjs/*', 'typeorm', 'graphql', 'react', 'react-dom', 'pg'],
  'lib:web-data': ['typeorm', '@nestjs/*', 'pg'],
  'lib:web-ui': ['typeorm', '@nestjs/*', 'pg'],
  'app:dashboard': ['typeorm', '@nestjs/*', 'pg'],
};

const constraint = (sourceTag, names) => ({
  sourceTag,
  onlyDependOnLibsWithTags: names.map(lib),
  ...(banned[sourceTag] ? { bannedExternalImports: banned[sourceTag] } : {}),
});

/** For `@nx/enforce-module-boundaries`. Production code. */
export const depConstraints = [
  ...Object.entries(below).map(([name, names]) => constraint(lib(name), names)),
  ...Object.entries(apps).map(([name, names]) => constraint(`app:${name}`, names)),
];

/** The same for specs, which may use the harness and the other libs' factories as well. */
export const specConstraints = [
  ...Object.entries(below).map(([name, names]) =>
    constraint(lib(name), [
      ...names,
      ...(serverLibs.includes(name) ? ['testing', 'migrations', 'content', name] : []),
    ]),
  ),
  ...Object.entries(apps).map(([name, names]) =>
    constraint(`app:${name}`, [...names, ...(['api', 'worker'].includes(name) ? ['testing'] : [])]),
  ),
];

/** Every source tag of the table, so that the spec can prove that each one bites. */
export const SOURCES = depConstraints.map((entry) => entry.sourceTag);
