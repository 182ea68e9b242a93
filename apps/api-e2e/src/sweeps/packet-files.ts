import { rowsOf } from '@debrief/server-testing';

interface World {
  readonly url: string;
  readonly api: { readonly url: string };
}

const FILES = ['packet.json', 'packet.html', 'packet.pdf', 'packet.json?version=1'] as const;

/** The loops that somebody owes on: what they are told of those may not depend on others. */
async function owedLoops(url: string, personId: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ loop_id: string }>(
    url,
    `SELECT DISTINCT loop_id FROM seat WHERE person_id = $1 AND state = 'assigned' AND filed_at IS NULL ORDER BY loop_id`,
    [personId],
  );
  return rows.map(({ loop_id }) => loop_id);
}

async function answerTo(world: World, token: string, path: string): Promise<string> {
  const answer = await fetch(`${world.api.url}${path}`, {
    headers: { cookie: `debrief_session=${token}` },
  });
  const text = await answer.text();
  const type = answer.headers.get('content-type');
  return `${answer.status} ${type} ${text.replace(/"requestId":"[^"]+"/g, '"requestId":"-"')}`;
}

/** Packets as files, asked by somebody who owes on their loops: those that two worlds answer differently, or that are given at all. */
export async function packetFilesTold(
  one: World,
  other: World,
  personId: string,
  token: string,
): Promise<readonly string[]> {
  const told: string[] = [];
  const loops = await owedLoops(one.url, personId);
  if (loops.length === 0) throw new Error('Somebody who owes on nothing');
  for (const path of loops.flatMap((id) => FILES.map((file) => `/packets/${id}/${file}`))) {
    const [left, right] = await Promise.all([
      answerTo(one, token, path),
      answerTo(other, token, path),
    ]);
    if (left !== right || !/^40[34] /.test(left)) told.push(`${path}\n  A ${left}\n  B ${right}`);
  }
  return told;
}
