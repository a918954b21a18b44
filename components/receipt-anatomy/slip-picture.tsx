import type { Slip, SlipRegion } from '@/lib/pages/receipt-anatomy';
import { headHeight, layOut, slipWidth, tornPaper } from './layout';

/** A slip as a drawing; every numbered line leads to its meaning in the list. */
export function SlipPicture({ id, name, on, regions }: Slip) {
  const { rows, height } = layOut(regions);
  return (
    <svg aria-labelledby={`${id}-picture`} className="slip" role="group" viewBox={`0 0 ${slipWidth} ${height}`}>
      <title id={`${id}-picture`}>{name}样张，点数字看它是什么</title>
      {on === 'paper' ? (
        <path className="slip-paper" d={tornPaper(height)} />
      ) : (
        <>
          <rect className="slip-phone" height={height} rx="26" width={slipWidth} />
          <rect className="slip-paper" height={height - 16} rx="19" width={slipWidth - 16} x="8" y="8" />
        </>
      )}
      <text className="slip-name" textAnchor="middle" x={slipWidth / 2} y="34">
        {name}
      </text>
      <text className="slip-label" textAnchor="middle" x={slipWidth / 2} y="53">
        样张，内容都是编的
      </text>
      <path className="slip-rule" d={`M16 ${headHeight}h${slipWidth - 32}`} />
      {rows.map((row) => (
        <SlipLine key={row.region.anchor} {...row} />
      ))}
    </svg>
  );
}

/** One line: its number, what is printed there, and a sample. Its words, with spaces between, are the link’s name. */
const SlipLine = ({ region, y, height }: { region: SlipRegion; y: number; height: number }) => (
  <a className={`slip-${region.drawn}`} href={`#${region.anchor}`}>
    <rect className="slip-area" height={height} rx="6" width={slipWidth - 24} x="12" y={y} />
    <circle className="slip-marker" cx="32" cy={y + height / 2} r="12" />
    <text className="slip-number" textAnchor="middle" x="32" y={y + height / 2 + 4.5}>
      {region.number}
    </text>{' '}
    <text className="slip-label" x="54" y={y + 17}>
      {region.label}
    </text>{' '}
    <text className="slip-sample" x="54" y={y + height - 8}>
      {region.sample}
    </text>
    <path className="slip-rule" d={`M54 ${y + height}h${slipWidth - 70}`} />
  </a>
);
