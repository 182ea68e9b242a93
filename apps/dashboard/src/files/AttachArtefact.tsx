import { useId, useRef } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, StoredFile } from '@debrief/web-data';
import { ACCEPTED } from './file-words';
import { FileRow } from './FileRow';
import { UploadRow } from './UploadRow';
import { useUploads } from './useUploads';
import './files.css';

interface AttachArtefactProps {
  /** The seat whose scorecard is being written. */
  readonly seatId: string;
  /** The artefact of the note; null without one. */
  readonly fileId: string | null;
  /** The artefacts of the seat as they are known, `ScorecardSheet.artefacts`. */
  readonly known: readonly StoredFile[];
  /** It is stored: put its id on the note. */
  readonly onAttached: (file: StoredFile) => void;
  /** It is to go from the note; its bytes stay with the seat. */
  readonly onDetached: () => void;
  readonly disabled?: boolean;
}

/** One artefact on a note: attach it, watch it go out, save it, take it off again. */
export function AttachArtefact(props: AttachArtefactProps) {
  const { seatId, fileId, known, onAttached, onDetached, disabled = false } = props;
  const provider = useDataProvider<DebriefDataProvider>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const uploads = useUploads(
    (file, options) => provider.addArtefact(seatId, file, options),
    onAttached,
  );
  const file = known.find((one) => one.id === fileId);
  if (fileId !== null)
    return (
      <ul className="file-rows">
        {file ? (
          <FileRow file={file}>
            <Button disabled={disabled} onClick={onDetached} aria-label={`Take off ${file.name}`}>
              Take off
            </Button>
          </FileRow>
        ) : (
          <li className="file-row">
            <a className="inline" href={`/files/artefacts/${fileId}`} download>
              Attached file
            </a>
          </li>
        )}
      </ul>
    );
  return (
    <div className="attach">
      {uploads.list.length > 0 ? (
        <ul className="file-rows">
          {uploads.list.map((upload) => (
            <UploadRow key={upload.id} upload={upload} uploads={uploads} />
          ))}
        </ul>
      ) : (
        <Button disabled={disabled} onClick={() => input.current?.click()}>
          Attach a file
        </Button>
      )}
      <input
        ref={input}
        id={id}
        className="attach-input"
        type="file"
        tabIndex={-1}
        aria-label="Artefact of this note"
        accept={ACCEPTED}
        disabled={disabled}
        onChange={(event) => {
          uploads.add([...(event.target.files ?? [])].slice(0, 1));
          event.target.value = '';
        }}
      />
    </div>
  );
}
