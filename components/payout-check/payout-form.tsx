/** The fields of the payout check. Each error stands beside its field; the island fills it in. */
export const PayoutForm = () => (
  <form autoComplete="off" className="fields" noValidate>
    <TextField id="day" label="哪天刷的" type="date" />
    <fieldset>
      <legend>几点刷的</legend>
      <div className="choices two">
        <Choice checked name="late" value="no">
          23:00 以前
        </Choice>
        <Choice name="late" value="yes">
          23:00 或以后
        </Choice>
      </div>
    </fieldset>
    <fieldset>
      <legend>到账方式，看协议或商户后台</legend>
      <div className="choices">
        <Choice about="下个工作日" checked name="kind" value="T+1">
          T+1
        </Choice>
        <Choice about="下一天" name="kind" value="D+1">
          D+1
        </Choice>
        <Choice about="当天，秒到" name="kind" value="D+0">
          D+0
        </Choice>
      </div>
    </fieldset>
    <div className="payout-pair">
      <TextField id="amount" label="金额（元）" />
      <TextField id="rate" label="费率（%）" />
    </div>
    <div data-only="D+0" hidden>
      <TextField hint="没有就空着。按比例收的，加进费率里。" id="extra" label="秒到费（元，每笔）" />
    </div>
    <p className="payout-note">只在这台设备上算，不发送，不保存。</p>
  </form>
);

type TextFieldProps = { id: string; label: string; type?: string; hint?: string };

function TextField({ id, label, type = 'text', hint }: TextFieldProps) {
  const name = `payout-${id}`;
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        aria-describedby={hint ? `${name}-hint ${name}-error` : `${name}-error`}
        autoComplete="off"
        id={name}
        inputMode={type === 'text' ? 'decimal' : undefined}
        maxLength={type === 'text' ? 30 : undefined}
        name={id}
        type={type}
      />
      {hint && (
        <p className="payout-note" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <p className="field-error" hidden id={`${name}-error`} />
    </div>
  );
}

type ChoiceProps = { name: string; value: string; children: string; about?: string; checked?: boolean };

const Choice = ({ name, value, children, about, checked }: ChoiceProps) => (
  <label className="choice">
    <input defaultChecked={checked} name={name} type="radio" value={value} />
    <span>
      <b>{children}</b>
      {about && <small>{about}</small>}
    </span>
  </label>
);
