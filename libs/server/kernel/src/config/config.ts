import { parseMailbox } from '@debrief/domain';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/**
 * One line a variable: its meaning is its description, printed into `.env.example`;
 * `secret` marks what must never be logged.
 */
const VARIABLES = {
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('Which safeguards are on; production refuses what is only handy'),
  PORT: whole(0, 65535)
    .default(3000)
    .describe('Port of the one origin that serves dashboard, API and health; 0 picks a free one'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address to listen on; 0.0.0.0 inside a container'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Origin that people type; links are built from it, never from a request. Default http://localhost:PORT',
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.debrief')
    .describe('Where the bundled Postgres keeps its data when DATABASE_URL is not set'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('Your own Postgres 15 or newer; without it the bundled one starts (secret)'),
  DB_POOL_SIZE: whole(5, 100)
    .default(10)
    .describe('Connections a process holds at most; three of them listen and keep watch'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe(
      'Redis 7 for Bull; without it jobs run on Postgres inside the api. Needs DATABASE_URL (secret)',
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'Mail server, e.g. smtp://user:password@mail.example.org:587; without it no mail leaves (secret)',
    ),
  MAIL_FROM: z
    .string()
    .min(3)
    .max(400)
    .default('Debrief <debrief@localhost>')
    .describe('Sender of all mail and organiser of all invitations, as Name <address>'),
  SECRETS_KEY: z
    .base64()
    .length(44)
    .optional()
    .describe(
      '32 random bytes in base64 that seal stored secrets of calendars and webhooks; default: a key file in DATA_DIR (secret)',
    ),
  OUTBOUND_ALLOW: z
    .string()
    .regex(/^$|^[a-z0-9.\-[\]:]+:\d{1,5}(,[a-z0-9.\-[\]:]+:\d{1,5})*$/i)
    .default('')
    .describe(
      'host:port pairs, comma separated, that webhooks and calendars may reach although they are not public https',
    ),
  FILES_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder for what candidates and interviewers hand in; default: files in DATA_DIR'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{1,62}$/i)
    .optional()
    .describe('Bucket that keeps these files instead of a folder; needs the other S3 values'),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where the bucket is, for anything that speaks the S3 API; without it Amazon’s own'),
  S3_REGION: z.string().min(1).optional().describe('Region of the bucket, e.g. eu-central-1'),
  S3_ACCESS_KEY: z.string().min(1).optional().describe('Key id for the bucket (secret)'),
  S3_SECRET_KEY: z.string().min(1).optional().describe('Secret of that key (secret)'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Least level that is logged'),
  SESSION_IDLE_HOURS: whole(1, 168).default(12).describe('A session unused for so long has ended'),
  SESSION_MAX_DAYS: whole(1, 30).default(7).describe('Every session ends after so long'),
  TRUST_PROXY: flag
    .default(false)
    .describe('Believe X-Forwarded-* (only behind a proxy that sets them)'),
  SHUTDOWN_GRACE_SECONDS: whole(0, 60)
    .default(5)
    .describe('Readiness turns red so long before the listener closes'),
  INTROSPECTION: flag
    .default(false)
    .describe('Answer schema introspection (development tools and conformance audits)'),
  STATEMENT_HEADER: flag
    .default(false)
    .describe('Tell in Server-Timing how many SQL statements an answer took (tests)'),
} as const;

const schema = z.object(VARIABLES);
type Parsed = z.infer<typeof schema>;

export type Config = Omit<Parsed, 'PUBLIC_URL'> & { readonly PUBLIC_URL: string };

export type VariableName = keyof typeof VARIABLES;
export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

/** Says everything that is wrong with the environment at once, one line a problem. */
export class ConfigError extends Error {
  public constructor(public readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/** Reads and checks the environment. Empty strings count as not set. Throws {@link ConfigError}. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    VARIABLE_NAMES.map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? conditionalProblems(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return {
    ...parsed.data,
    PUBLIC_URL: (parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}`).replace(
      /\/$/,
      '',
    ),
  };
}

function conditionalProblems(config: Parsed): string[] {
  const problems: string[] = [];
  if (config.REDIS_URL && !config.DATABASE_URL) {
    problems.push(
      'REDIS_URL: needs DATABASE_URL as well, since a separate worker cannot reach the bundled Postgres',
    );
  }
  if (config.NODE_ENV === 'production' && config.REDIS_URL && !config.SECRETS_KEY) {
    problems.push('SECRETS_KEY: needed with REDIS_URL, since api and worker must share one key');
  }
  problems.push(...fileProblems(config));
  if (config.NODE_ENV === 'production' && config.INTROSPECTION) {
    problems.push('INTROSPECTION: must be false in production');
  }
  if (!parseMailbox(config.MAIL_FROM)) {
    problems.push('MAIL_FROM: must be one plain mailbox, as Name <address>');
  }
  return problems;
}

const WITH_BUCKET = ['S3_REGION', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;

function fileProblems(config: Parsed): string[] {
  const { S3_BUCKET, S3_ENDPOINT, FILES_DIR, REDIS_URL, NODE_ENV } = config;
  if (S3_BUCKET)
    return WITH_BUCKET.filter((name) => !config[name]).map(
      (name) => `${name}: needed with S3_BUCKET`,
    );
  const problems =
    S3_ENDPOINT || WITH_BUCKET.some((name) => config[name])
      ? ['S3_BUCKET: needed with the other S3 values']
      : [];
  if (NODE_ENV === 'production' && REDIS_URL && !FILES_DIR)
    problems.push(
      'FILES_DIR: needed with REDIS_URL unless S3_BUCKET is set, since api and worker must share one folder',
    );
  return problems;
}

/** The text of `.env.example`: every variable with its meaning and default; a spec keeps the file equal. */
export function envExample(): string {
  const defaults = schema.parse({}) as Record<string, unknown>;
  const lines = VARIABLE_NAMES.map((name) => {
    const value = defaults[name];
    return `# ${VARIABLES[name].description ?? ''}\n${value === undefined ? '# ' : ''}${name}=${value === undefined ? '' : String(value)}\n`;
  });
  return `${lines.join('\n')}`;
}
