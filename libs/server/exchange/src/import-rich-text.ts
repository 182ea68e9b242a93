import sanitize from 'sanitize-html';

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    'p',
    'div',
    'br',
    'ul',
    'ol',
    'li',
    'b',
    'strong',
    'i',
    'em',
    'a',
    'h1',
    'h2',
    'h3',
    'h4',
  ],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: 50,
};
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '_', em: '_' };
const BREAKS = new Set(['p', 'div', 'br', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/**
 * Rich text as plain text with the marks people type by hand: `- ` for entries, `**` and `_` for
 * weight, an address in brackets after its words. Scripts, styles, handlers and addresses that are
 * not web or mail are gone. Text without tags stays as it is.
 */
export function plainText(text: string): string {
  if (!/<[/!a-z]/i.test(text)) return text;
  return written(sanitize(text, ALLOWED));
}

/** Of what `sanitize` gives, which is well formed: `<` begins a tag and nothing else. */
function written(html: string): string {
  let out = '';
  let link = '';
  for (const part of html.split(/(<[^<>]*>)/)) {
    const tag = /^<(\/?)([a-z0-9]+)(?: href="([^"]*)")?/.exec(part);
    if (!tag) {
      out += entities(part);
      continue;
    }
    const [, closing = '', name = '', href = ''] = tag;
    if (name === 'a') {
      if (closing === '' && href !== '') link = entities(href);
      else if (link !== '') {
        out += ` (${link})`;
        link = '';
      }
    } else if (name === 'li') out += closing ? '' : '\n- ';
    else if (BREAKS.has(name)) out += '\n';
    else out += MARKS[name] ?? '';
  }
  return out
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function entities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
