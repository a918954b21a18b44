import type { PayoutCheckPage } from '@/lib/pages/payout-check';
import { Choice } from '../ui/choice';

type Props = { words: PayoutCheckPage['words']['form']; offered: PayoutCheckPage['kinds'] };

/** The fields of the payout check. `offered`: the kinds that there are. Each error stands beside its field; the island fills it in. */
export const PayoutForm = ({ words, offered }: Props) => (
  <form autoComplete="off" className="fields" noValidate>
    <TextField id="day" label={words.day} type="date" />
    <fieldset>
      <legend>{words.hour}</legend>
      <div className="choices two">
        <Choice checked name="late" value="no">
          {words.early}
        </Choice>
        <Choice name="late" value="yes">
          {words.late}
        </Choice>
      </div>
    </fieldset>
    <fieldset>
      <legend>{words.kind}</legend>
      <div className="choices">
        {offered.map((kind, at) => (
          <Choice about={words.kinds[kind]} checked={at === 0} key={kind} name="kind" value={kind}>
            {kind}
          </Choice>
        ))}
      </div>
    </fieldset>
    <div className="payout-pair">
      <TextField id="amount" label={words.amount} />
      <TextField id="rate" label={words.rate} />
    </div>
    <div data-only="D+0" hidden>
      <TextField hint={words.extraHint} id="extra" label={words.extra} />
    </div>
    <p className="payout-note">{words.local}</p>
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
