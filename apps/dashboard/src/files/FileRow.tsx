import type { ReactNode } from 'react';
import type { StoredFile } from '@debrief/web-data';
import { fileFacts } from './file-words';

interface FileRowProps {
  readonly file: StoredFile;
  /** What else is known of it: its kind, when it came. */
  readonly facts?: ReactNode;
  readonly children?: ReactNode;
}

/** A stored file by its name, which saves it; files are never shown in the page. */
export function FileRow({ file, facts, children }: FileRowProps) {
  return (
    <li className="file-row">
      <div className="file-what">
        <a className="file-name inline" href={file.url} download={file.name}>
          {file.name}
        </a>
        <span className="dim small num">
          {fileFacts(file)}
          {facts ? <> · {facts}</> : null}
        </span>
      </div>
      {children ? <div className="file-verbs">{children}</div> : null}
    </li>
  );
}
