import type { ContentPackage } from '@debrief/domain';
import type { Db, UnitOfWork } from '@debrief/server-kernel';
import { CompetencyService } from '../competency.service';
import { ContentArchiveService } from '../content-archive.service';
import { ContentFileService } from '../content-file.service';
import { ContentItemReader } from '../content-item.reader';
import { ContentItemRepository } from '../content-item.repository';
import { ContentJudge } from '../content-judge';
import { ContentLoader } from '../content-loader.service';
import { ContentPublishService } from '../content-publish.service';
import { ContentReader } from '../content.reader';
import { ContentRepository } from '../content.repository';
import { ContentStore } from '../content.store.repository';
import { ContentUseRegistry } from '../content-use.registry';

/** The real parts of content over a test database, wired by hand. */
export interface ContentParts {
  readonly content: ContentReader;
  readonly items: ContentItemReader;
  readonly publishing: ContentPublishService;
  readonly archive: ContentArchiveService;
  readonly competencies: CompetencyService;
  readonly files: ContentFileService;
  readonly uses: ContentUseRegistry;
}

export function contentParts({ db, uow }: { readonly db: Db; readonly uow: UnitOfWork }) {
  const content = new ContentReader(new ContentRepository(db));
  const rows = new ContentItemRepository(db);
  const judge = new ContentJudge(rows);
  const store = new ContentStore();
  const uses = new ContentUseRegistry();
  const parts: ContentParts = {
    content,
    uses,
    items: new ContentItemReader(rows, judge),
    publishing: new ContentPublishService(uow, store, rows, judge),
    archive: new ContentArchiveService(uow, store, rows, judge, uses),
    competencies: new CompetencyService(uow, store, content),
    files: new ContentFileService(uow, store, rows, judge, content),
  };
  return parts;
}

/** Loads a content package as the seeder does. */
export async function loadContent(
  { db, uow }: { readonly db: Db; readonly uow: UnitOfWork },
  content: ContentPackage,
): Promise<void> {
  const loader = new ContentLoader(new ContentRepository(db));
  await uow.run({ actor: null, action: 'content.loaded' }, (tx) =>
    loader.loadStarterContent(tx, content),
  );
}
