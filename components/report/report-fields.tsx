import type { ReportFieldView, ReportPage } from '@/lib/pages/report';
import { filled } from '@/lib/words/fill';
import { Choice } from '../ui/choice';
import { Fill } from '../ui/fill';
import { FieldPlace } from './field-place';

/** What happened, then every field once; the island shows those of the situation. */
export const ReportFields = ({
  situations,
  fields,
  remembered,
  words,
}: Pick<ReportPage, 'situations' | 'fields' | 'remembered' | 'words'>) => (
  <div className="fields">
    <fieldset className="report-situations">
      <legend>{words.situations}</legend>
      <div className="choices">
        {situations.map(({ id, name }) => (
          <Choice key={id} name="situation" value={id}>
            {name}
          </Choice>
        ))}
      </div>
    </fieldset>
    <div className="fields" data-part="chosen" hidden>
      <h2 data-part="name">{words.name}</h2>
      <div data-part="about" />
      <p className="report-hint">{words.hint}</p>
      <div className="fields" data-part="fields">
        {fields.map((field) => (
          <ReportField field={field} key={field.id} words={words} />
        ))}
      </div>
      <label className="report-remember">
        <input name="remember" type="checkbox" />
        <span>
          <Fill fields={remembered} text={words.remember} />
          <small>{words.forgotten}</small>
        </span>
      </label>
    </div>
  </div>
);

type FieldProps = { field: ReportFieldView; words: ReportPage['words'] };

function ReportField({ field, words }: FieldProps) {
  const { id, asked, kind, choices } = field;
  const name = `report-${id}`;
  if (kind === 'choice') {
    return (
      <fieldset aria-describedby={`${name}-place`} data-field={id}>
        <legend>{asked}</legend>
        <p className="field-place" id={`${name}-place`}>
          <FieldPlace {...field} />
        </p>
        <div className="report-choices">
          {choices.map((choice) => (
            <Choice key={choice} name={name} value={choice}>
              {choice}
            </Choice>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <div data-field={id}>
      <label htmlFor={name}>{asked}</label>
      <p className="field-place" id={`${name}-place`}>
        <FieldPlace {...field} />
        {kind === 'time' && <small>{words.now}</small>}
      </p>
      <TextField field={field} name={name} words={words} />
      <p aria-live="polite" className="field-note" hidden id={`${name}-note`} />
      <p aria-live="polite" className="field-error" hidden id={`${name}-error`} />
    </div>
  );
}

const modes = { text: undefined, amount: 'decimal', digits: 'numeric', time: undefined } as const;

const TextField = ({ field: { kind, example }, name, words }: FieldProps & { name: string }) => (
  <input
    aria-describedby={`${name}-place ${name}-note ${name}-error`}
    autoComplete="off"
    id={name}
    inputMode={kind === 'choice' ? undefined : modes[kind]}
    maxLength={kind === 'time' ? undefined : 100}
    name={name}
    placeholder={example && filled(words.example, { example })}
    type={kind === 'time' ? 'datetime-local' : 'text'}
  />
);
