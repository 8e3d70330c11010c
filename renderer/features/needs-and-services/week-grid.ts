import { meet, type Block, type Week } from '../../../shared/plan/week';

/** Where something stands in the timetable: lines of a CSS grid, counted from 1. */
export type GridPlace = { readonly gridRow: string; readonly gridColumn: string };

export type GridDay = {
  /** Where its name stands, and what comes at no time in particular. */
  readonly head: GridPlace;
  readonly anyTime: GridPlace;
  /** The line down its side. */
  readonly side: GridPlace;
  /** Of each of its blocks, in their order. */
  readonly blocks: readonly GridPlace[];
};

export type WeekGrid = {
  readonly rows: string;
  readonly columns: string;
  readonly hours: readonly { readonly minutes: number; readonly place: GridPlace }[];
  readonly days: readonly GridDay[];
  /** How many lanes all days have together. */
  readonly lanes: number;
};

/** The hours that are always drawn, in minutes after midnight. */
const [FIRST, LAST] = [8 * 60, 20 * 60];
const HEAD_ROWS = 2;

/**
 * The timetable of a week as a CSS grid: the hours down the side, and a column for each lane of each day. A row is as high as its time,
 * or higher where the words in it need that, so no words are cut.
 */
export function weekGrid({ days }: Week): WeekGrid {
  const blocks = days.flatMap((day) => day.blocks);
  const first = hourBefore(Math.min(FIRST, ...blocks.map(({ fromMinutes }) => fromMinutes)));
  const last = hourAfter(Math.max(LAST, ...blocks.map(({ toMinutes }) => toMinutes)));
  const hours = Array.from({ length: (last - first) / 60 + 1 }, (_, at) => first + at * 60);
  const times = [...new Set([...hours, ...blocks.flatMap(({ fromMinutes, toMinutes }) => [fromMinutes, toMinutes])])].sort((a, b) => a - b);
  const lineAt = new Map(times.map((minutes, at) => [minutes, at + 1 + HEAD_ROWS]));
  const line = (minutes: number) => lineAt.get(minutes) ?? 1 + HEAD_ROWS;
  let column = 2;
  const placed = days.map((day): GridDay => {
    const start = column;
    column += day.lanes;
    const whole = `${start} / ${column}`;
    return {
      head: { gridRow: '1', gridColumn: whole },
      anyTime: { gridRow: '2', gridColumn: whole },
      side: { gridRow: '1 / -1', gridColumn: whole },
      blocks: day.blocks.map((block) => ({
        gridRow: `${line(block.fromMinutes)} / ${line(block.toMinutes)}`,
        gridColumn: `${start + block.lane} / ${start + block.lane + lanesFree(block, day.blocks, day.lanes)}`,
      })),
    };
  });
  return {
    rows: `auto auto ${times.slice(1).map((minutes, at) => `minmax(calc(var(--hour) * ${minutes - (times[at] ?? 0)} / 60), auto)`).join(' ')}`,
    columns: `var(--hours) repeat(${column - 2}, minmax(0, 1fr))`,
    hours: hours.map((minutes) => ({ minutes, place: { gridRow: `${line(minutes)} / span 1`, gridColumn: '1 / -1' } })),
    days: placed,
    lanes: column - 2,
  };
}

/** How many lanes a block may take: its own, and those to its right in which nothing else is at that time. */
function lanesFree(block: Block, blocks: readonly Block[], lanes: number): number {
  const taken = blocks.filter((other) => other.lane > block.lane && meet(other, block)).map(({ lane }) => lane);
  return Math.min(lanes, ...taken) - block.lane;
}

const hourBefore = (minutes: number) => Math.floor(minutes / 60) * 60;
const hourAfter = (minutes: number) => Math.ceil(minutes / 60) * 60;
