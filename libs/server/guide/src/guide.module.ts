import { Module } from '@nestjs/common';

/** The candidate preparation guide: links, the public page, its PDF. */
@Module({ providers: [] })
export class GuideModule {}
