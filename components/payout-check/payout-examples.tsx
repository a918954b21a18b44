import { filled } from '@/lib/words/fill';
import type { PayoutCheckPage } from '@/lib/pages/payout-check';

type Props = Pick<PayoutCheckPage, 'examples' | 'kinds'> & { words: PayoutCheckPage['words']['examples'] };

/** Worked examples: a sale, and below it the earliest day for each way of being paid out. Three columns fit a phone. */
export const PayoutExamples = ({ examples, kinds, words }: Props) => (
  <div aria-label={words.table} className="table-box payout-examples" role="region" tabIndex={0}>
    <table>
      <thead>
        <tr>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {filled(words.column, { kind })}
            </th>
          ))}
        </tr>
      </thead>
      {examples.map(({ about, sale, earliest }) => (
        <tbody key={about}>
          <tr>
            <th colSpan={kinds.length} scope="rowgroup">
              <span>{about}</span>
              <small>{sale}</small>
            </th>
          </tr>
          <tr>
            {earliest.map(({ date, weekday }, column) => (
              <td key={kinds[column]}>
                {date}
                <small>{weekday}</small>
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  </div>
);
