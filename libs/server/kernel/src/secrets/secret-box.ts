import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const KEY_FILE = 'secrets.key';

/**
 * Keeps secrets that must be used again (webhook keys, calendar addresses and passwords) unreadable
 * in the database: AES-256-GCM. `purpose` is bound in, so that a stored value cannot be moved to
 * another column or row and opened there.
 */
export class SecretBox {
  public constructor(private readonly key: Buffer) {
    if (key.length !== KEY_BYTES) throw new Error(`The key must have ${KEY_BYTES} bytes`);
  }

  public seal(secret: string, purpose: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]);
  }

  /** Throws when the key is another one, the purpose differs or a byte was changed. */
  public open(sealed: Buffer, purpose: string): string {
    if (sealed[0] !== VERSION) throw new Error('This secret was sealed in an unknown form');
    const iv = sealed.subarray(1, 1 + IV_BYTES);
    const tag = sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, iv)
      .setAAD(Buffer.from(purpose))
      .setAuthTag(tag);
    const body = sealed.subarray(1 + IV_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }
}

/** The configured key, or the one in the data directory, which is made when it is first needed. */
export function secretBoxFor(config: Pick<Config, 'SECRETS_KEY' | 'DATA_DIR'>): SecretBox {
  return new SecretBox(
    config.SECRETS_KEY ? Buffer.from(config.SECRETS_KEY, 'base64') : keyFile(config.DATA_DIR),
  );
}

/** Two processes may make it at once: the link is taken by one, and both read what it holds. */
function keyFile(folder: string): Buffer {
  const path = join(folder, KEY_FILE);
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(folder, { recursive: true });
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
}
