import type { ReportFieldView, ReportPage } from '@/lib/pages/report';
import { FieldPlace } from './field-place';

/** What happened, then every field once; the island shows those of the situation. */
export const ReportFields = ({
  situations,
  fields,
  remembered,
}: Pick<ReportPage, 'situations' | 'fields' | 'remembered'>) => (
  <div className="fields">
    <fieldset className="report-situations">
      <legend>发生了什么事</legend>
      <div className="choices">
        {situations.map((situation) => (
          <label className="choice" key={situation.id}>
            <input
              data-answers={situation.answers.map(({ id }) => id).join(' ')}
              data-name={situation.name}
              data-needs={situation.fields.map(({ id }) => id).join(' ')}
              name="situation"
              type="radio"
              value={situation.id}
            />
            <span>
              <b>{situation.name}</b>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
    <div className="fields" data-part="chosen" hidden>
      <h2 data-part="name">报修</h2>
      <div data-part="about" />
      <p className="report-hint">点开的页面另开一页，这里填的字不会丢。拿不准的空着。</p>
      <div className="fields" data-part="fields">
        {fields.map((field) => (
          <ReportField key={field.id} {...field} />
        ))}
      </div>
      <label className="report-remember">
        <input name="remember" type="checkbox" />
        <span>
          记住{remembered}
          <small>只存在这个浏览器里，取消勾选马上删掉。几个人合用的设备，不要勾。</small>
        </span>
      </label>
    </div>
  </div>
);

function ReportField(field: ReportFieldView) {
  const { id, label, kind, choices, last, remembered } = field;
  const name = `report-${id}`;
  const marks = {
    'data-field': id,
    'data-kind': kind,
    'data-label': label,
    'data-last': last,
    'data-remembered': remembered ? '' : undefined,
  };
  if (kind === 'choice') {
    return (
      <fieldset {...marks} aria-describedby={`${name}-place`}>
        <legend>{label}</legend>
        <p className="field-place" id={`${name}-place`}>
          <FieldPlace {...field} />
        </p>
        <div className="report-choices">
          {choices.map((choice) => (
            <label className="choice" key={choice}>
              <input name={name} type="radio" value={choice} />
              <span>
                <b>{choice}</b>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <div {...marks}>
      <label htmlFor={name}>{label}</label>
      <p className="field-place" id={`${name}-place`}>
        <FieldPlace {...field} />
        {kind === 'time' && <small>。先填的是现在，不对就改</small>}
      </p>
      <TextField {...field} name={name} />
      <p aria-live="polite" className="field-note" hidden id={`${name}-note`} />
      <p aria-live="polite" className="field-error" hidden id={`${name}-error`} />
    </div>
  );
}

const modes = { text: undefined, amount: 'decimal', digits: 'numeric', time: undefined } as const;

const TextField = ({ kind, example, name }: ReportFieldView & { name: string }) => (
  <input
    aria-describedby={`${name}-place ${name}-note ${name}-error`}
    autoComplete="off"
    id={name}
    inputMode={kind === 'choice' ? undefined : modes[kind]}
    maxLength={kind === 'time' ? undefined : 100}
    name={name}
    placeholder={example && `例：${example}`}
    type={kind === 'time' ? 'datetime-local' : 'text'}
  />
);
