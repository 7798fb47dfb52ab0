import { useEffect, useRef } from 'preact/hooks';
import { categoryOf } from '../amounts';
import { interfaceLocale } from '../../utils/i18n';
import { printInterval, type Measure } from '../../utils/tally';
import type { NamedRow } from './compared';

interface ComparisonChartProps {
  readonly rows: readonly NamedRow[];
  readonly measure: Measure;
  /** Chinese and English names are of very different length. */
  readonly longestName: number;
}

/** An open end has no value to be drawn to: room is left for its arrow. */
const ROOM_FOR_ARROW = 1.12;

const ROW_HEIGHT = 44;
const LETTER_WIDTH = 14;
const MOST_LABEL_WIDTH = 240;
/** Of a number under the chart and the room beside it; there may be half as many more than are asked for. */
const TICK_WIDTH = 120;
/** Of the measure's kind; where the reader's browser turns dark, the bars turn with it. */
const COLOR = 'var(--mark)';

/**
 * Bars with their intervals: what is certain is full, what is possible is light, an open end has an arrow. The table below says
 * the same in words, so that the drawing is hidden from those who hear it.
 */
export function ComparisonChart({ rows, measure, longestName }: ComparisonChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isOver = false;
    let drawnWidth = 0;
    const draw = async () => {
      const { barX, plot, ruleX, text } = await import('@observablehq/plot');
      if (isOver || place.current === null) return;
      const ends = rows.map(({ high, low }) => high ?? low * ROOM_FOR_ARROW);
      const open = rows.filter(({ high }) => high === null);
      const width = place.current.clientWidth;
      drawnWidth = width;
      const marginLeft = Math.min(MOST_LABEL_WIDTH, longestName * LETTER_WIDTH + LETTER_WIDTH);
      const chart = plot({
        width,
        height: rows.length * ROW_HEIGHT + ROW_HEIGHT,
        marginLeft,
        marginRight: ROW_HEIGHT,
        style: { background: 'transparent', fontSize: '13px', fontFamily: 'inherit' },
        x: {
          label: null,
          grid: true,
          domain: [0, Math.max(...ends, 1)],
          ticks: Math.max(1, Math.floor((width - marginLeft - ROW_HEIGHT) / TICK_WIDTH)),
          tickFormat: (value: number) => printInterval({ low: value, high: value }, interfaceLocale()),
        },
        y: { label: null, domain: rows.map(({ name }) => name), padding: 0.45, tickSize: 0 },
        marks: [
          barX(rows, { y: 'name', x1: 0, x2: 'low', fill: COLOR }),
          barX(
            rows.filter(({ high }) => high !== null),
            { y: 'name', x1: 'low', x2: 'high', fill: COLOR, fillOpacity: 0.25, stroke: COLOR },
          ),
          text(open, {
            y: 'name',
            x: 'low',
            text: () => '→',
            dx: 8,
            fill: COLOR,
            fontSize: 18,
            textAnchor: 'start',
          }),
          ruleX([0]),
        ],
      });
      // Styles of its own the policy of our pages lets nobody put in: what of them is wanted stands with ours.
      chart.querySelector('style')?.remove();
      place.current.replaceChildren(chart);
    };
    void draw();
    // Drawn for another width its numbers would run into each other.
    const observer = new ResizeObserver(() => {
      if (drawnWidth > 0 && place.current?.clientWidth !== drawnWidth) void draw();
    });
    if (place.current !== null) observer.observe(place.current);
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, [rows, measure, longestName]);
  return <div ref={place} class={`comparison-chart ${categoryOf(measure.kind)}`} aria-hidden="true" />;
}
