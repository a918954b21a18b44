import type { SheetPage, SheetRow, SheetView } from '@/lib/pages/guides';
import { Frame } from '../site/frame';
import './sheet.css';
import '../ui/number.css';
import { PageHead } from '../ui/page-head';
import { TouchLink } from '../ui/touch-link';
import '../ui/tones.css';

/** A whole guide on one sheet: each choice with its next question, or the number of its answer. */
export const Sheet = ({ frame, guide, view }: SheetPage) => (
  <Frame frame={frame}>
    <div className="bar">
      <div className="sheet">
        <PageHead title={guide.name}>{guide.lead}</PageHead>
        <Branch view={view} />
        <nav aria-label="前后" className="sheet-ways">
          <TouchLink href={guide.url}>← 一步一步看</TouchLink>
        </nav>
      </div>
    </div>
  </Frame>
);

function Branch({ view }: { view: SheetView }) {
  if (view.kind === 'answer') {
    const { id, url, question, tone, stamp } = view.card;
    return (
      <a className="sheet-answer" href={url}>
        <span className="number">{id}</span>
        <span>
          {question} <strong className={`tone-${tone}`}>{stamp}</strong>
        </span>
      </a>
    );
  }
  if (view.kind === 'contact') {
    return (
      <p>
        {view.first}联系客服，说清：{view.tell.join('；')}。
      </p>
    );
  }
  return (
    <>
      <p>
        {view.ask} <span className="sheet-hint">{view.hint}</span>
      </p>
      <ul>
        {view.rows.map((row) => (
          <Row key={row.number} {...row} />
        ))}
      </ul>
    </>
  );
}

const Row = ({ number, label, view }: SheetRow) => (
  <li>
    <p className="sheet-choice">
      <span>{number}</span> {label}
    </p>
    <Branch view={view} />
  </li>
);
