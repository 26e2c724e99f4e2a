import { typeset, withoutPictographs } from '../../data/text/typeset.ts';
import type { BarChart, GroupMark, Mark, StackChart } from './scene.ts';

/** What may be set otherwise than it is written; nearly no label of a crowd holds any of it. */
const SET = /['«»:;?!%]/;

const set = (text: string) => {
  const said = withoutPictographs(text);
  return SET.test(said) ? typeset(said) : said;
};

/**
 * The marks of a picture with their words set as French sets them: names and titles come as the file writes them, and no picture
 * shows two apostrophes. Marks that say nothing of the kind are the very same.
 */
export function typesetMarks(marks: readonly Mark[]): readonly Mark[] {
  const all = marks.map(typesetMark);
  return all.some((mark, at) => mark !== marks[at]) ? all : marks;
}

function typesetMark(mark: Mark): Mark {
  const label = set(mark.label ?? '');
  const named = label === (mark.label ?? '') ? mark : { ...mark, label };
  if (named.kind === 'group') return typesetGroup(named);
  if (named.kind !== 'text') return named;
  const text = set(named.text);
  return text === named.text ? named : { ...named, text };
}

function typesetGroup(group: GroupMark): GroupMark {
  const marks = typesetMarks(group.marks);
  const { table, chart } = group;
  if (marks === group.marks && table === undefined && chart === undefined) return group;
  return {
    ...group,
    marks,
    ...(table === undefined ? {} : { table: { ...table, label: set(table.label) } }),
    ...(chart === undefined ? {} : { chart: typesetChart(chart) }),
  };
}

function typesetChart(chart: BarChart | StackChart): BarChart | StackChart {
  if (chart.kind === 'stacks') {
    const [place, count, called] = chart.columns;
    return { ...chart, label: set(chart.label), columns: [set(place), set(count), set(called)] };
  }
  const [name, value] = chart.columns;
  return {
    ...chart,
    label: set(chart.label),
    columns: [set(name), set(value)],
    bars: chart.bars.map(bar => ({ ...bar, name: set(bar.name) })),
  };
}
