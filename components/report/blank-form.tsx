import type { ReportFieldView, ReportPage, ReportSituationView } from '@/lib/pages/report';
import { QuestionList } from '../ui/question-list';
import { FieldPlace } from './field-place';
import './blank-form.css';

type Props = ReportSituationView & { never: string; words: ReportPage['words'] };

/** One situation as a form on paper; it opens when its address is chosen. */
export const BlankForm = ({ id, name, caution, answers, fields, never, words }: Props) => (
  <section className="report-blank" id={id}>
    <h2>
      <a className="guide-key" href={`#${id}`}>
        {name}
      </a>
    </h2>
    <div className="report-about">
      <p className="report-caution">{caution}</p>
      <div className="report-answers">
        <p>{words.first}</p>
        <QuestionList answers={answers} />
      </div>
    </div>
    <ul className="report-rows">
      {fields.map((field) => (
        <Row key={field.id} {...field} />
      ))}
    </ul>
    <p>{never}</p>
  </section>
);

const Row = (field: ReportFieldView) => (
  <li>
    <p>
      <b>{field.asked}</b> <FieldPlace {...field} />
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
