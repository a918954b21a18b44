import './customer-card.css';

/** What the customer reads when the phone is turned round: fills the screen while its address is the target. */
export const CustomerCard = ({ id, text, sayWhereToAsk }: { id: string; text: string; sayWhereToAsk: boolean }) => (
  <section aria-label="给顾客看" className="customer-card" id="customer" tabIndex={-1}>
    <div>
      <p className="customer-label">请您看一下</p>
      <p className="customer-text">{text}</p>
      {sayWhereToAsk && (
        <p className="customer-note">想自己核对：刷卡的，打卡背面的银行客服电话；扫码的，看支付 App 的账单。</p>
      )}
      <a className="customer-close" href="#main">
        看好了，转回给店员 · {id}
      </a>
    </div>
  </section>
);
