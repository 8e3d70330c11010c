import { expect } from 'vitest';

/** Some machines count the time of a thread in steps of hundredths of a second: less than two of them is not told apart from nothing. */
const UNSURE_MS = 20;

/** The least of some times that a piece of work takes this thread alone, in milliseconds: what else the machine does meanwhile does not count. */
export function threadMs(work: () => unknown, tries = 3): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * Fails where work of four times a size takes very much more than four times as long: what compares each with each takes sixteen times.
 * The work of a size is held against that of a quarter of it in the same run, so that the machine's speed does not count.
 */
export function expectToGrowWithSize(size: number, work: (size: number) => unknown): void {
  const quarter = Math.floor(size / 4);
  work(quarter);
  const few = threadMs(() => work(quarter));
  const many = threadMs(() => work(quarter * 4));
  expect(many, `${quarter} take ${few} ms, ${quarter * 4} take ${many} ms`).toBeLessThan(10 * (few + UNSURE_MS));
}
