import ipaddr from 'ipaddr.js';

const PORTS = new Set(['443', '8443']);

/** Why an address may not be called. `code` is for the screen, the message for people. */
export class OutboundRefused extends Error {
  public constructor(
    public readonly code:
      | 'NOT_A_URL'
      | 'NOT_HTTPS'
      | 'PORT'
      | 'CREDENTIALS_IN_URL'
      | 'PRIVATE_ADDRESS'
      | 'REDIRECT'
      | 'TOO_LARGE'
      | 'TOO_SLOW',
    message: string,
  ) {
    super(message);
    this.name = 'OutboundRefused';
  }
}

/** The `host:port` pairs of OUTBOUND_ALLOW, in lower case. */
export function allowedPairs(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((pair) => pair.trim().toLowerCase())
      .filter((pair) => pair !== ''),
  );
}

export function isAllowedPair(url: URL, allowed: ReadonlySet<string>): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return allowed.has(`${url.hostname}:${port}`);
}

/**
 * Refuses whatever is not plainly public https: other schemes, other ports than 443 and 8443, user
 * names in the address, and IP literals outside global unicast in every notation (the URL parser
 * has turned octal, hex and integer forms into the dotted one). Pairs of OUTBOUND_ALLOW pass.
 */
export function checkedUrl(text: string, allowed: ReadonlySet<string>): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new OutboundRefused('NOT_A_URL', 'Give a whole web address that begins with https://');
  if (url.username || url.password)
    throw new OutboundRefused(
      'CREDENTIALS_IN_URL',
      'Leave user name and password out of the address.',
    );
  if (isAllowedPair(url, allowed)) return url;
  if (url.protocol !== 'https:')
    throw new OutboundRefused('NOT_HTTPS', 'Only addresses that begin with https:// are called.');
  if (!PORTS.has(url.port || '443'))
    throw new OutboundRefused('PORT', 'Only the ports 443 and 8443 are called.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublic(host)) throw privateAddress();
  return url;
}

/** Global unicast only: no loopback, private, link-local, carrier, multicast, mapped or tunnelled address. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv6' && /^64:ff9b:|^2002:|^2001:0:/i.test(parsed.toNormalizedString()))
    return false;
  return parsed.range() === 'unicast';
}

export function privateAddress(): OutboundRefused {
  return new OutboundRefused(
    'PRIVATE_ADDRESS',
    'This address leads into a private network, and those are not called.',
  );
}
