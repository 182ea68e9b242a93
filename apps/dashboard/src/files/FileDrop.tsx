import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { ACCEPTED } from './file-words';

interface FileDropProps {
  readonly label: string;
  readonly children?: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, or to choose them with the keyboard. */
export function FileDrop({ label, children, onFiles }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={over ? 'files-drop over' : 'files-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{label}</label>
      {children}
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        multiple
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that choosing the same file again is a change.
          event.target.value = '';
        }}
      />
      <p className="dim small">PDF, Word (.docx), PNG, JPEG or text, up to 10 MB each.</p>
    </div>
  );
}
