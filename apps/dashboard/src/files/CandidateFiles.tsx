import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useDataProvider, useNotify } from 'react-admin';
import {
  problemMessage,
  type Candidate,
  type DebriefDataProvider,
  type FileKind,
  type StoredFile,
} from '@debrief/web-data';
import { day, Empty, Section, useCan, useZone } from '../layout';
import { CANDIDATE_KINDS, FILE_KIND } from './file-words';
import { FileDrop } from './FileDrop';
import { FileRow } from './FileRow';
import { UploadRow } from './UploadRow';
import { useDelayedRemoval, type DelayedRemoval } from './useDelayedRemoval';
import { useUploads } from './useUploads';
import './files.css';

interface CandidateFilesProps {
  readonly candidate: Candidate;
  readonly onChange: () => void;
}

/** What the candidate handed in: to be saved by whoever may read it, added to and removed by a few. */
export function CandidateFiles({ candidate, onChange }: CandidateFilesProps) {
  const mayChange = useCan('candidates', 'files') && !candidate.erasedAt;
  const removal = useRemoval(onChange);
  const { files } = candidate;
  return (
    <Section title="Files" aside={files.length > 0 ? `${files.length} of 20` : null}>
      {files.length === 0 && !mayChange ? (
        <Empty title="No file">Nothing was handed in.</Empty>
      ) : null}
      <ul className="file-rows">
        {files.map((file) => (
          <CandidateFileRow key={file.id} file={file} removal={removal} mayRemove={mayChange} />
        ))}
      </ul>
      {mayChange ? <AddFiles candidateId={candidate.id} onAdded={onChange} /> : null}
    </Section>
  );
}

function useRemoval(onChange: () => void): DelayedRemoval {
  const provider = useDataProvider<DebriefDataProvider>();
  const notify = useNotify();
  return useDelayedRemoval(async (id, last) => {
    try {
      // A file that is gone already is what was asked for.
      await provider.removeFile({ id }, { keepalive: last });
    } catch (error) {
      if (!last) notify(problemMessage(error), { type: 'error' });
    }
    if (!last) onChange();
  });
}

interface RowProps {
  readonly file: StoredFile;
  readonly removal: DelayedRemoval;
  readonly mayRemove: boolean;
}

function CandidateFileRow({ file, removal, mayRemove }: RowProps) {
  const zone = useZone();
  if (removal.leaving.has(file.id))
    return (
      <li className="file-row" role="status">
        <span className="file-what dim">{file.name} is being removed.</span>
        <div className="file-verbs">
          <Button onClick={() => removal.undo(file.id)} aria-label={`Keep ${file.name}`}>
            Undo
          </Button>
        </div>
      </li>
    );
  const facts = `${FILE_KIND[file.kind]} · ${day(file.addedAt, zone)}, ${file.addedBy?.name ?? 'unknown'}`;
  return (
    <FileRow file={file} facts={facts}>
      {mayRemove ? (
        <Button onClick={() => removal.remove(file.id)} aria-label={`Remove ${file.name}`}>
          Remove
        </Button>
      ) : null}
    </FileRow>
  );
}

function AddFiles({
  candidateId,
  onAdded,
}: {
  readonly candidateId: string;
  readonly onAdded: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [kind, setKind] = useState<FileKind>('RESUME');
  const uploads = useUploads(
    (file, options) => provider.addCandidateFile(candidateId, kind, file, options),
    onAdded,
  );
  return (
    <>
      {uploads.list.length > 0 ? (
        <ul className="file-rows" aria-label="On their way">
          {uploads.list.map((upload) => (
            <UploadRow key={upload.id} upload={upload} uploads={uploads} />
          ))}
        </ul>
      ) : null}
      <FileDrop label="Add files" onFiles={uploads.add}>
        <TextField
          select
          label="Kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as FileKind)}
        >
          {CANDIDATE_KINDS.map((word) => (
            <MenuItem key={word} value={word}>
              {FILE_KIND[word]}
            </MenuItem>
          ))}
        </TextField>
      </FileDrop>
    </>
  );
}
