interface MarkedProps {
  readonly parts: readonly { readonly text: string; readonly hit: boolean }[];
}

/** A text in pieces; what the search found is marked. */
export function Marked({ parts }: MarkedProps) {
  return (
    <>
      {parts.map((part, index) =>
        part.hit ? (
          <mark key={index} className="question-hit">
            {part.text}
          </mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </>
  );
}
