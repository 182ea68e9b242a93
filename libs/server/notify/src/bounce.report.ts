/** What a delivery status notification (RFC 3464) says about one recipient. */
export interface BounceReport {
  /** Final recipient, lower case. */
  readonly address: string;
  /** `failed` is the only one that means: not delivered, and it will not be. */
  readonly action: string;
  /** Enhanced status, e.g. `5.1.1`; empty when there was none. */
  readonly status: string;
  /** SMTP code inside the diagnostic, if there is one. */
  readonly code: number | null;
  readonly diagnostic: string;
}

type Fields = ReadonlyMap<string, string>;

/** Reads the machine part of a report: blocks of fields, the first about the message, the others one a recipient. */
export function readBounceReports(deliveryStatus: string): BounceReport[] {
  return deliveryStatus
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map(fieldsOf)
    .flatMap((fields) => {
      const address = addressOf(fields.get('final-recipient') ?? fields.get('original-recipient'));
      if (!address) return [];
      const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+;\s*/, '');
      return [
        {
          address,
          action: (fields.get('action') ?? '').toLowerCase().split(/\s/)[0] ?? '',
          status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? '',
          code: codeOf(diagnostic),
          diagnostic,
        },
      ];
    });
}

function fieldsOf(block: string): Fields {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** `rfc822; a@b` as `a@b`. */
function addressOf(field: string | undefined): string | null {
  const address = field?.split(';').at(-1)?.trim().replace(/^<|>$/g, '').toLowerCase();
  return address?.includes('@') ? address : null;
}

function codeOf(diagnostic: string): number | null {
  const code = /^[245]\d\d\b/.exec(diagnostic)?.[0];
  return code ? Number(code) : null;
}
