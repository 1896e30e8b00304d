import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { discernment, mistScores } from "#app/domain/scoring/discernment.ts";
import { normalQuantile } from "#app/domain/scoring/normal-quantile.ts";
import { RUNS } from "#tests/builders/runs.ts";

describe("normal quantile", () => {
  test.each([
    [0.5, 0],
    [0.3, -0.5244005127080407],
    [0.975, 1.9599639845400545],
    [0.001, -3.090232306167813],
    [0.9999, 3.7190164854557084],
    [1e-10, -6.361340902404056],
    [1e-20, -9.262340089798409],
  ])("of %d is %d", (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });

  test("is unbounded at 0 and 1 and mirrors around one half", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), (of1024) => {
        expect(normalQuantile(of1024 / 1024)).toBeCloseTo(-normalQuantile(1 - of1024 / 1024), 12);
      }),
      RUNS,
    );
  });

  test("agrees with Stanislaw and Todorov (1999): 20 of 25 against 10 of 25 is d′ 1.095 and c −0.294", () => {
    const [hit, alarm] = [normalQuantile(20 / 25), normalQuantile(10 / 25)];
    expect(hit - alarm).toBeCloseTo(1.095, 3);
    expect(-0.5 * (hit + alarm)).toBeCloseTo(-0.294, 3);
  });
});

describe("discernment", () => {
  const COUNTS = { signals: 25, hits: 20, noises: 25, falseAlarms: 10 };

  test("is log-linear corrected", () => {
    const { dPrime, criterion } = discernment(COUNTS) ?? {};
    expect(dPrime).toBeCloseTo(1.044498707092581, 12);
    expect(criterion).toBeCloseTo(-0.2788451757356595, 12);
  });

  test("stays finite when everything or nothing is flagged", () => {
    const all = discernment({ signals: 10, hits: 10, noises: 10, falseAlarms: 0 });
    expect(all?.dPrime).toBeCloseTo(2 * normalQuantile(10.5 / 11), 12);
    expect(all?.criterion).toBeCloseTo(0, 12);
    const chance = discernment({ signals: 10, hits: 0, noises: 10, falseAlarms: 0 });
    expect(chance?.dPrime).toBe(0);
    expect(chance?.criterion).toBeGreaterThan(1);
  });

  test("is shown from 10 signals and 10 noises on", () => {
    expect(discernment({ ...COUNTS, signals: 9, hits: 9 })).toBeNull();
    expect(discernment({ ...COUNTS, noises: 9, falseAlarms: 9 })).toBeNull();
    expect(discernment({ signals: 10, hits: 5, noises: 10, falseAlarms: 5 })?.dPrime).toBe(0);
  });
});

describe("MIST scores", () => {
  test("judging too much weak is distrust, too much sound naivety", () => {
    const distrustful = { sound: 10, weak: 10, soundJudgedSound: 4, weakJudgedWeak: 9 };
    expect(mistScores(distrustful)).toEqual({ r: 4, f: 9, V: 13, d: 5, n: 0 });
    const naive = { sound: 10, weak: 10, soundJudgedSound: 9, weakJudgedWeak: 3 };
    expect(mistScores(naive)).toEqual({ r: 9, f: 3, V: 12, d: 0, n: 6 });
  });

  test("unequal numbers of sound and weak bring no bias by themselves", () => {
    expect(mistScores({ sound: 8, weak: 12, soundJudgedSound: 8, weakJudgedWeak: 12 })).toEqual({
      r: 8,
      f: 12,
      V: 20,
      d: 0,
      n: 0,
    });
  });
});
