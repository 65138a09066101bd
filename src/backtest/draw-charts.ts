import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { showText } from "../base/path-text.ts";
import type { CauseSum } from "./summary.ts";
import { shareOf, type JudgedCommit, type TestedCommit } from "./tested-commit.ts";

/*
 * Charts as SVG, drawn where the page is made: it holds no script and asks nobody for anything. Colours are variables of the page,
 * which has a light and a dark set.
 */

const TEXT = { color: "var(--quiet)", fontSize: 12, fontFamily: "system-ui, sans-serif" } as const;
const GRID_LINE = { lineStyle: { color: "var(--line)" } } as const;
const WIDTH = 1080;

/** The share of repos that each commit selects, oldest first; bars that are everything stand out. */
export function drawShares(commits: readonly TestedCommit[]): string {
  const bars = commits.flatMap(({ date, verdict }) =>
    verdict.kind === "judged" ? [{ date: date?.slice(0, 10) ?? "", share: shareOf(verdict), verdict }] : [],
  );
  return draw(260, {
    grid: { left: 48, right: 8, top: 12, bottom: 28 },
    xAxis: {
      type: "category",
      data: bars.map(({ date }) => date),
      axisLabel: { ...TEXT, hideOverlap: true },
      axisTick: { show: false },
      axisLine: GRID_LINE,
    },
    yAxis: {
      type: "value",
      min: 0,
      max: 100,
      axisLabel: { ...TEXT, formatter: "{value} %" },
      splitLine: GRID_LINE,
    },
    series: [
      {
        type: "bar",
        silent: true,
        barCategoryGap: bars.length > 200 ? "0%" : "15%",
        // A commit that selects nothing still has a place to be seen.
        barMinHeight: 1,
        data: bars.map(({ share, verdict }) => ({
          value: share * 100,
          itemStyle: { color: colorOf(verdict) },
        })),
      },
    ],
  });
}

const colorOf = ({ everything, selected }: JudgedCommit): string =>
  everything !== null ? "var(--everything)" : selected.length === 0 ? "var(--nothing)" : "var(--some)";

/** How many commits each cause made select everything: alone, and together with others. */
export function drawCauses(causes: readonly CauseSum[]): string {
  const rows = [...causes].reverse();
  const bar = { type: "bar", silent: true, stack: "commits", barWidth: 14 } as const;
  return draw(40 + rows.length * 26, {
    grid: { left: 320, right: 40, top: 8, bottom: 24 },
    xAxis: { type: "value", minInterval: 1, axisLabel: TEXT, splitLine: GRID_LINE },
    yAxis: {
      type: "category",
      data: rows.map(({ kind, place }) => clip(showText(place ?? kind))),
      axisLabel: { ...TEXT, color: "var(--text)" },
      axisTick: { show: false },
      axisLine: GRID_LINE,
    },
    series: [
      { ...bar, data: rows.map(({ alone }) => alone), itemStyle: { color: "var(--everything)" } },
      {
        ...bar,
        data: rows.map(({ commits, alone }) => commits - alone),
        itemStyle: { color: "var(--together)" },
      },
    ],
  });
}

const clip = (text: string): string => (text.length > 46 ? `…${text.slice(-45)}` : text);

function draw(height: number, option: Parameters<echarts.EChartsType["setOption"]>[0]): string {
  echarts.use([BarChart, GridComponent, SVGRenderer]);
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, ...option });
    return (
      chart
        .renderToSVGString({ useViewBox: true })
        // Styles for a pointer that hovers, of which nothing here makes use.
        .replace(/<style\b[^]*?<\/style>/g, "")
        .replaceAll(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, "")
    );
  } finally {
    chart.dispose();
  }
}
