import { Button, LinearProgress } from '@mui/material';
import type { Upload, Uploads } from './useUploads';

/** One file on its way, or why it did not arrive. */
export function UploadRow({
  upload,
  uploads,
}: {
  readonly upload: Upload;
  readonly uploads: Uploads;
}) {
  const { file, part, problem, retry } = upload;
  return (
    <li className="file-row">
      <div className="file-what">
        <span className="file-name">{file.name}</span>
        {problem ? (
          <span className="form-problem small" role="alert">
            {problem}
          </span>
        ) : (
          <LinearProgress
            variant={part > 0 && part < 1 ? 'determinate' : 'indeterminate'}
            value={Math.round(part * 100)}
            aria-label={`Sending ${file.name}`}
          />
        )}
      </div>
      <div className="file-verbs">
        {problem && retry ? <Button onClick={() => uploads.again(upload)}>Try again</Button> : null}
        <Button onClick={() => uploads.drop(upload)} aria-label={`Drop ${file.name}`}>
          {problem ? 'Dismiss' : 'Cancel'}
        </Button>
      </div>
    </li>
  );
}
