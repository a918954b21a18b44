import './customer-card.css';

/** Words that are seen and heard, and not part of the answer for those who read the page without showing it. */
const Shown = ({ className = '', text }: { className?: string; text: string }) => (
  <p aria-label={text} className={`shown ${className}`.trim()} role="img" />
);

/**
 * What the customer reads when the phone is turned round: fills the screen while its address is the target. It is no part
 * of the answer, so its words stand in attributes, which the style shows: a machine would take them for ours to the merchant.
 */
export const CustomerCard = ({ id, text, sayWhereToAsk }: { id: string; text: string; sayWhereToAsk: boolean }) => (
  <section aria-label="给顾客看" className="customer-card" id="customer" tabIndex={-1}>
    <div>
      <Shown className="customer-text" text={`请您看一下：${text}`} />
      {sayWhereToAsk && <Shown text="想自己核对：刷卡的，打卡背面的银行客服电话；扫码的，看支付 App 的账单。" />}
      <a aria-label={`看好了，转回给店员 · ${id}`} className="shown copy customer-close" href="#ways" />
    </div>
  </section>
);
