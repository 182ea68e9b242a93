import { join } from 'node:path';
import type { Config } from '../config/config';
import type { FileStore } from './file-store';
import { LocalFileStore } from './local.file-store';
import { S3FileStore } from './s3.file-store';

type Place = Pick<
  Config,
  | 'DATA_DIR'
  | 'FILES_DIR'
  | 'S3_ENDPOINT'
  | 'S3_REGION'
  | 'S3_BUCKET'
  | 'S3_ACCESS_KEY'
  | 'S3_SECRET_KEY'
>;

/** A bucket where one is set up, else a folder of this machine. */
export function fileStoreFor(config: Place): FileStore {
  const { S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY, S3_ENDPOINT } = config;
  if (S3_BUCKET && S3_REGION && S3_ACCESS_KEY && S3_SECRET_KEY)
    return new S3FileStore({
      ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT } : {}),
      region: S3_REGION,
      bucket: S3_BUCKET,
      accessKey: S3_ACCESS_KEY,
      secretKey: S3_SECRET_KEY,
    });
  return new LocalFileStore(config.FILES_DIR ?? join(config.DATA_DIR, 'files'));
}
