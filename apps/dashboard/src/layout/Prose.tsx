interface ProseProps {
  readonly text: string;
  readonly className?: string;
}

interface Part {
  readonly code: boolean;
  readonly text: string;
}

/** Cuts a text at its fenced code blocks. A fence that is never closed stays text. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(/^```[^\n]*\n([\s\S]*?)\n?^```[ \t]*$/gm)) {
    parts.push({ code: false, text: text.slice(from, match.index).trim() });
    parts.push({ code: true, text: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  parts.push({ code: false, text: text.slice(from).trim() });
  return parts.filter((part) => part.text !== '');
}

/** Text as it was written: its line breaks, and code blocks as code. Nothing in it becomes markup. */
export function Prose({ text, className }: ProseProps) {
  return (
    <div className={className}>
      {partsOf(text).map((part, at) =>
        part.code ? (
          <pre key={at} className="code" tabIndex={0}>
            <code>{part.text}</code>
          </pre>
        ) : (
          <p key={at} className="prose">
            {part.text}
          </p>
        ),
      )}
    </div>
  );
}
