import type { PayoutExample } from '@/lib/pages/payout-check';

/** Worked examples: one sale a row, the earliest day for each way of being paid out. */
export const PayoutExamples = ({ examples }: { examples: PayoutExample[] }) => (
  <div aria-label="表格，可左右滑动" className="table-box" role="region" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">什么时候刷的</th>
          <th scope="col">T+1 最早</th>
          <th scope="col">D+1 最早</th>
          <th scope="col">D+0 最早</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ about, sale, earliest }) => (
          <tr key={about}>
            <th scope="row">
              {about}
              <small>{sale}</small>
            </th>
            <td>{earliest['T+1']}</td>
            <td>{earliest['D+1']}</td>
            <td>{earliest['D+0']}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
