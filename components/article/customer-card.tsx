/** What the customer reads when the phone is turned round: fills the screen while its address is the target. */
export const CustomerCard = ({ id, text, callBank }: { id: string; text: string; callBank: boolean }) => (
  <section aria-label="给顾客看" className="customer-card" id="customer" tabIndex={-1}>
    <div>
      <p className="customer-label">请您看一下</p>
      <p className="customer-text">{text}</p>
      {callBank && <p className="customer-note">想自己核对，打您卡背面的银行客服电话。</p>}
      <a className="customer-close" href="#main">
        看好了，转回给店员 · {id}
      </a>
    </div>
  </section>
);
