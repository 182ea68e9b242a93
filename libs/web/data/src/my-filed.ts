import { MyFiledDocument, type OwnSeatsFieldsFragment, type RoundKind } from './generated/graphql';
import { MAX_PAGE } from './pages';
import { graphqlFetch, type RequestOptions } from './transport';

/** A scorecard the reader has filed. */
export interface MyFiledScorecard {
  readonly seatId: string;
  readonly loopId: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly roundName: string;
  readonly kind: RoundKind;
  readonly startsAt: string | null;
  readonly filedAt: string;
}

function ownFiled(loop: OwnSeatsFieldsFragment): MyFiledScorecard[] {
  return loop.stages.flatMap(({ rounds }) =>
    rounds.flatMap(({ name, kind, startsAt, seats }) =>
      seats.flatMap(({ id, mine, filedAt }) =>
        mine && filedAt
          ? [
              {
                seatId: id,
                loopId: loop.id,
                candidateName: loop.candidate.name,
                jobTitle: loop.job.title,
                roundName: name,
                kind,
                startsAt: startsAt ?? null,
                filedAt,
              },
            ]
          : [],
      ),
    ),
  );
}

/** The reader's own filed scorecards on the loops with the latest activity, newest first. */
export async function myFiledScorecards(options: RequestOptions = {}): Promise<MyFiledScorecard[]> {
  const { loops, sealedLoops } = await graphqlFetch(MyFiledDocument, { first: MAX_PAGE }, options);
  return [...loops.edges, ...sealedLoops.edges]
    .flatMap(({ node }) => ownFiled(node))
    .sort((a, b) => b.filedAt.localeCompare(a.filedAt));
}
