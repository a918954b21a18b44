import { filled } from '@/lib/words/fill';
import type { ReceiptAnatomyPage, Slip, SlipRegion } from '@/lib/pages/receipt-anatomy';
import { headHeight, layOut, slipWidth, tornPaper, type SlipSize } from './layout';

/** Where the words of a line start, its marker's radius, and how far its label is from the top. */
const places = { standard: { x: 54, r: 12, label: 17 }, large: { x: 50, r: 15, label: 25 } };

type Props = Slip & { size: SlipSize; words: ReceiptAnatomyPage['words'] };

/** A slip as a drawing; every numbered line leads to its meaning in the list. Each view has its own, and shows one. */
export function SlipPicture({ id, name, on, regions, size, words }: Props) {
  const { rows, height } = layOut(regions, size);
  const title = `${id}-picture-${size}`;
  return (
    <svg
      aria-labelledby={title}
      className={size === 'large' ? 'slip when-elder' : 'slip when-standard'}
      role="group"
      viewBox={`0 0 ${slipWidth} ${height}`}
    >
      <title id={title}>{filled(words.picture, { name })}</title>
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
        {words.invented}
      </text>
      <path className="slip-rule" d={`M16 ${headHeight}h${slipWidth - 32}`} />
      {rows.map((row) => (
        <SlipLine key={row.region.anchor} {...row} {...places[size]} />
      ))}
    </svg>
  );
}

/** One line: its number, what is printed there, and a sample. Its words, with spaces between, are the link’s name. */
type LineProps = { region: SlipRegion; y: number; height: number; x: number; r: number; label: number };

const SlipLine = ({ region, y, height, x, r, label }: LineProps) => (
  <a className={`slip-${region.drawn}`} href={`#${region.anchor}`}>
    <rect className="slip-area" height={height} rx="6" width={slipWidth - 24} x="12" y={y} />
    <circle className="slip-marker" cx={x - r - 8} cy={y + height / 2} r={r} />
    <text className="slip-number" textAnchor="middle" x={x - r - 8} y={y + height / 2 + r * 0.375}>
      {region.number}
    </text>{' '}
    <text className="slip-label" x={x} y={y + label}>
      {region.label}
    </text>{' '}
    <text className="slip-sample" x={x} y={y + height - 8}>
      {region.sample}
    </text>
    <path className="slip-rule" d={`M${x} ${y + height}h${slipWidth - 16 - x}`} />
  </a>
);
