import type { Db, UnitOfWork } from '@debrief/server-kernel';
import { ContentFileService } from './content-file.service';
import { ContentItemRepository } from './content-item.repository';
import { ContentJudge } from './content-judge';
import { ContentReader } from './content.reader';
import { ContentRepository } from './content.repository';
import { ContentStore } from './content.store.repository';

/** Content files over a database, for the command line: no server is started for them. */
export function contentFilesOver(db: Db, uow: UnitOfWork): ContentFileService {
  const items = new ContentItemRepository(db);
  const content = new ContentReader(new ContentRepository(db));
  return new ContentFileService(uow, new ContentStore(), items, new ContentJudge(items), content);
}
