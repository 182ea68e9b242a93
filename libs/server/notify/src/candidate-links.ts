import { GuideReader } from '@debrief/server-guide';
import { OfferReader } from '@debrief/server-selfschedule';
import { Injectable } from '@nestjs/common';

/** The private links that mails carry to candidates, as they stand when a mail is made. */
@Injectable()
export class CandidateLinks {
  public constructor(
    private readonly guides: GuideReader,
    private readonly offers: OfferReader,
  ) {}

  /** Null when the guide's link would lead nowhere. */
  public guide(guideId: string, candidateId: string) {
    return this.guides.linkFor(guideId, candidateId);
  }

  /** Null when there is nothing to choose any more. */
  public choice(linkId: string, candidateId: string) {
    return this.offers.linkFor(linkId, candidateId);
  }

  /** What a candidate answered, for somebody who runs the loop; null for anybody else. */
  public answer(answerId: string, personId: string) {
    return this.offers.answerFor(answerId, personId);
  }
}
