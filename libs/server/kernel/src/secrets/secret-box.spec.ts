import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { SecretBox, secretBoxFor } from './secret-box';

describe('a sealed secret', () => {
  const box = new SecretBox(randomBytes(32));

  it('comes back whole under its own purpose', () => {
    expect(box.open(box.seal('pässword ☂', 'calendar:1'), 'calendar:1')).toBe('pässword ☂');
  });

  it('looks different each time, and never like the secret', () => {
    const [one, two] = [box.seal('same', 'a'), box.seal('same', 'a')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('same')).toBe(false);
  });

  it('does not open elsewhere, under another key or with a byte changed', () => {
    const sealed = box.seal('secret', 'calendar:1');
    expect(() => box.open(sealed, 'calendar:2')).toThrow();
    expect(() => new SecretBox(randomBytes(32)).open(sealed, 'calendar:1')).toThrow();
    sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1);
    expect(() => box.open(sealed, 'calendar:1')).toThrow();
  });
});

describe('the key of a server without configuration', () => {
  it('is made once, for its owner alone, and found again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'debrief-key-'));
    try {
      const sealed = secretBoxFor({ DATA_DIR: folder }).seal('kept', 'p');
      expect(secretBoxFor({ DATA_DIR: folder }).open(sealed, 'p')).toBe('kept');
      expect(statSync(join(folder, 'secrets.key')).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
