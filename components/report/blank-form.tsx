import type { ReportFieldView, ReportSituationView } from '@/lib/pages/report';
import { QuestionList } from '../ui/question-list';
import { FieldPlace } from './field-place';

type Props = ReportSituationView & { neverAttach: string };

/** One situation as a form on paper; it opens when its address is chosen. */
export const BlankForm = ({ id, name, caution, answers, fields }: Props) => (
  <section className="report-blank" id={id}>
    <h2>
      <a className="guide-key" href={`#${id}`}>
        {name}
      </a>
    </h2>
    <div className="report-about">
      <p className="report-caution">{caution}</p>
      <div className="report-answers">
        <p>先看看，也许不用报修：</p>
        <QuestionList answers={answers} />
      </div>
    </div>
    <ul className="report-rows">
      {fields.map((field) => (
        <Row key={field.id} {...field} />
      ))}
    </ul>
    <p className="report-never">完整卡号、密码、验证码不要写，谁要都别给。</p>
  </section>
);

const Row = (field: ReportFieldView) => (
  <li>
    <p>
      <b>{field.label}</b> <FieldPlace {...field} />
    </p>
    {field.choices.length > 0 ? (
      <p className="report-boxes">
        {field.choices.map((choice) => (
          <span key={choice}>□ {choice}</span>
        ))}
      </p>
    ) : (
      <p className="report-line" />
    )}
  </li>
);
