import { assemblePacket } from '../packet/assemble-packet';
import { filed, flagged, packetInput } from '../packet/packet.fixture';
import { decisionRecord, withoutVotes, type DebriefRecord } from './decision-record';

const packet = assemblePacket(
  packetInput([
    filed('ada phone clarity=4', { body: { recommendation: 'yes', summary: 'Clear.' } }),
    filed('bob coding clarity=2', {
      independent: false,
      body: {
        recommendation: 'no',
        summary: 'Guessed.',
        ...flagged('bob@coding', 'zeal', 'major'),
      },
    }),
  ]),
);

const debrief: DebriefRecord = {
  number: 2,
  votesBefore: [{ recommendation: 'no', names: ['Bob', 'Cy'] }],
  votesAfter: [
    { recommendation: 'no', names: ['Bob', 'Cy'] },
    { recommendation: 'yes', names: ['Ada'] },
  ],
  levelVotes: [{ level: 'Senior', names: ['Ada'] }],
  dissent: [{ name: 'Bob', vote: 'no', statement: 'I saw a guess, not an answer.' }],
};

describe('the record of a decision', () => {
  it('rests on the recommendations when there was no debrief, with whoever said otherwise', () => {
    const record = decisionRecord(packet, null, 'hire');
    expect(record).toMatchObject({
      debriefNumber: null,
      votesAfter: [],
      levelVotes: [],
      dissent: [{ vote: 'no', statement: 'Guessed.' }],
      unresolvedFlags: [{ type: 'zeal', severity: 'major', status: 'raised' }],
    });
    expect(record.votesBefore.map(({ recommendation }) => recommendation)).toEqual(['no', 'yes']);
    expect(record.notIndependent).toHaveLength(1);
    expect(decisionRecord(packet, null, 'no_hire').dissent).toMatchObject([
      { statement: 'Clear.' },
    ]);
    expect(decisionRecord(packet, null, 'hold').dissent).toEqual([]);
  });

  it('takes votes and dissent from the debrief, and names silent dissenters too', () => {
    const record = decisionRecord(packet, debrief, 'hire');
    expect(record.debriefNumber).toBe(2);
    expect(record.dissent).toEqual([
      { name: 'Bob', vote: 'no', statement: 'I saw a guess, not an answer.' },
      { name: 'Cy', vote: 'no', statement: '' },
    ]);
    expect(decisionRecord(packet, debrief, 'no_hire').dissent.map(({ name }) => name)).toEqual([
      'Bob',
      'Ada',
    ]);
  });

  it('holds nothing of anybody’s vote while another vote is sealed', () => {
    const sealed = withoutVotes(decisionRecord(packet, debrief, 'hire'));
    expect(
      JSON.stringify([sealed.votesBefore, sealed.votesAfter, sealed.levelVotes, sealed.dissent]),
    ).toBe('[[],[],[],[]]');
    expect(sealed.unresolvedFlags).toHaveLength(1);
  });
});
