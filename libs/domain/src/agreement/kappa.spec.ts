import { fleissKappa, quadraticWeights, weightedKappa } from './kappa';

const rows = (text: string) => text.split(' ').map((row) => row.split('').map(Number));

/** Fleiss 1971: thirty patients, six psychiatrists, five diagnoses. */
const DIAGNOSES = rows(
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006',
);

describe('Cohen’s kappa', () => {
  it('has the values Cohen reports for his example of three categories', () => {
    const table = [
      [0.44, 0.07, 0.09],
      [0.05, 0.2, 0.05],
      [0.01, 0.03, 0.06],
    ];
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    expect(Math.abs((weightedKappa(table) ?? 0) - 0.492)).toBeLessThan(0.0006);
    expect(Math.abs((weightedKappa(table, weights) ?? 0) - 0.348)).toBeLessThan(0.0006);
  });

  it('has the values of Fleiss, Cohen and Everitt 1969', () => {
    const table = [
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ];
    const weights = [
      [0, 1, 0.5556],
      [1, 0, 0.3333],
      [0.5556, 0.3333, 0],
    ];
    expect(Math.abs((weightedKappa(table) ?? 0) - 0.4285714)).toBeLessThan(0.0002);
    expect(Math.abs((weightedKappa(table, weights) ?? 0) - 0.50707)).toBeLessThan(0.0002);
  });

  it('agrees with R’s psych on the anxiety ratings, plain and with quadratic weights', () => {
    const table = rows('101000 042000 001301 001001 012100 001000');
    expect(Math.abs((weightedKappa(table) ?? 0) - 0.1194969)).toBeLessThan(1e-6);
    expect(Math.abs((weightedKappa(table, quadraticWeights(6)) ?? 0) - 0.2967651)).toBeLessThan(
      1e-6,
    );
  });

  it('says nothing when both raters know one category only', () => {
    expect(
      weightedKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });
});

describe('Fleiss’ kappa', () => {
  it('has the value of the worked example of ten subjects and fourteen raters', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(Math.abs((fleissKappa(counts) ?? 0) - 0.21)).toBeLessThan(0.0006);
  });

  it('has the value Fleiss published for thirty patients and six psychiatrists', () => {
    expect(DIAGNOSES).toHaveLength(30);
    expect(Math.abs((fleissKappa(DIAGNOSES) ?? 0) - 0.43)).toBeLessThan(0.0006);
  });

  it('says nothing of uneven rows or of one category', () => {
    expect(
      fleissKappa([
        [2, 0],
        [1, 0],
      ]),
    ).toBeNull();
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toBeNull();
  });
});
