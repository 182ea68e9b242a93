import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { isId } from '../ids';
import { FileStore, FileStoreFailure } from './file-store';

export interface S3Place {
  /** Left out for Amazon's own. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Longest a request may take, ms. */
  readonly timeoutMs?: number;
}

const CONNECT_MS = 3000;
const REQUEST_MS = 15_000;
const TRIES = 2;

type Sdk = typeof import('@aws-sdk/client-s3');

/** A bucket of anything that speaks the S3 API. The id is the key. */
export class S3FileStore extends FileStore {
  private opened: Promise<{ sdk: Sdk; client: S3Client }> | null = null;

  public constructor(private readonly place: S3Place) {
    super();
  }

  public async put(id: string, bytes: Buffer, mediaType: string): Promise<void> {
    const at = this.at(id);
    await this.asked('writing', async ({ sdk, client }) => {
      const command = new sdk.PutObjectCommand({
        ...at,
        Body: bytes,
        ContentLength: bytes.length,
        ContentType: mediaType,
      });
      await client.send(command);
    });
  }

  public async open(id: string): Promise<Readable | null> {
    const at = this.at(id);
    return this.asked('reading', async ({ sdk, client }) => {
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand(at));
        if (!(Body instanceof Readable)) throw new Error('The answer has no body');
        return Body;
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) return null;
        throw error;
      }
    });
  }

  public async remove(id: string): Promise<void> {
    const at = this.at(id);
    await this.asked('removing', ({ sdk, client }) => client.send(new sdk.DeleteObjectCommand(at)));
  }

  private at(id: string): { Bucket: string; Key: string } {
    if (!isId(id)) throw new Error('Only an id names a stored file');
    return { Bucket: this.place.bucket, Key: id.toLowerCase() };
  }

  private async asked<T>(
    what: string,
    ask: (s3: { sdk: Sdk; client: S3Client }) => Promise<T>,
  ): Promise<T> {
    try {
      this.opened ??= this.connect();
      return await ask(await this.opened);
    } catch (error) {
      throw new FileStoreFailure(what, error);
    }
  }

  /** Loaded when first needed: most deployments keep files on their disk. */
  private async connect(): Promise<{ sdk: Sdk; client: S3Client }> {
    const sdk = await import('@aws-sdk/client-s3');
    const { endpoint, region, accessKey, secretKey, timeoutMs = REQUEST_MS } = this.place;
    const client = new sdk.S3Client({
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      region,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      maxAttempts: TRIES,
      // Newer checksums than many servers of the same API know.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: Math.min(CONNECT_MS, timeoutMs),
        requestTimeout: timeoutMs,
        throwOnRequestTimeout: true,
      },
    });
    return { sdk, client };
  }
}
