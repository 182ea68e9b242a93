import { useId, useState, type DragEvent, type FormEvent } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import {
  problemMessage,
  type DebriefDataProvider,
  type ImportContent,
  type ImportSource,
} from '@debrief/web-data';
import { paths } from '../layout/paths';
import { IMPORT_CONTENT, IMPORT_SOURCE, mediaTypeOf, sizeOf } from './exchange-words';

const CSV_CONTENT: readonly ImportContent[] = ['CANDIDATES', 'INTERVIEWERS', 'QUESTIONS'];
const LARGEST = 50 * 1024 * 1024;

/** Chooses a file and where it is from; it is read and checked before anything changes. */
export function ImportForm() {
  const provider = useDataProvider<DebriefDataProvider>();
  const navigate = useNavigate();
  const [source, setSource] = useState<ImportSource>('GREENHOUSE');
  const [content, setContent] = useState<ImportContent>('CANDIDATES');
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const upload = useMutation({
    mutationFn: (chosen: File) =>
      provider.sendImport(
        {
          source,
          content: source === 'CSV' ? content : 'ALL',
          name: chosen.name,
          type: mediaTypeOf(chosen.name, source),
        },
        chosen,
      ),
    onSuccess: (id) => navigate(paths.importRun(id)),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setRefused(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file) setRefused('Choose a file first.');
    else if (file.size > LARGEST)
      setRefused(`This file has ${sizeOf(file.size)}; 50 MB is the most.`);
    else upload.mutate(file);
  };
  const problem = refused ?? (upload.error ? problemMessage(upload.error) : null);
  return (
    <form className="form exchange-form" onSubmit={submit} noValidate>
      <p className="dim">
        The file is read and checked first. You see what would change, and nothing does until you
        say so. A second run of the same file changes nothing.
      </p>
      <div className="form-row">
        <Choice label="From" value={source} options={IMPORT_SOURCE} onChange={setSource} />
        {source === 'CSV' ? (
          <Choice
            label="What it holds"
            value={content}
            options={IMPORT_CONTENT}
            only={CSV_CONTENT}
            onChange={setContent}
          />
        ) : null}
      </div>
      <FileDrop file={file} onChoose={choose} />
      {problem ? (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="actions">
        <Button type="submit" variant="contained" color="primary" disabled={upload.isPending}>
          {upload.isPending ? 'Sending' : 'Send and check'}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps<W extends string> {
  readonly label: string;
  readonly value: W;
  readonly options: Readonly<Record<W, string>>;
  readonly only?: readonly W[];
  readonly onChange: (value: W) => void;
}

/** One of a few words. */
export function Choice<W extends string>({
  label,
  value,
  options,
  only,
  onChange,
}: ChoiceProps<W>) {
  const id = useId();
  const words = only ?? (Object.keys(options) as W[]);
  return (
    <TextField
      select
      id={id}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as W)}
    >
      {words.map((word) => (
        <MenuItem key={word} value={word}>
          {options[word]}
        </MenuItem>
      ))}
    </TextField>
  );
}

function FileDrop({
  file,
  onChoose,
}: {
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onChoose(event.dataTransfer.files[0] ?? null);
  };
  return (
    <div
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>File</label>
      <input
        id={id}
        type="file"
        accept=".json,.ndjson,.jsonl,.csv,.tsv,.txt"
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
      <p className="small dim">
        {file ? `${file.name}, ${sizeOf(file.size)}` : 'Choose it, or drop it here. At most 50 MB.'}
      </p>
    </div>
  );
}
