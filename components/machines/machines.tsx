import { Fragment } from 'react';
import type { MachineKind, MachinesPage, ShownProcedure } from '@/lib/pages/machines';
import { Prose } from '../article/prose';
import { PlainPage } from '../site/plain-page';
import { Fold } from '../ui/fold';
import { Phrases } from '../ui/phrases';
import { LoneLink, TextLink } from '../ui/text-link';
import '../ui/prose.css';
import './machines.css';

type Worded = Pick<MachinesPage, 'words'>;

/** Which kind of terminal one has, and all its screens. The choice is a link that any reader can be sent. */
export const Machines = ({ frame, words, kinds }: MachinesPage) => (
  <PlainPage frame={frame} lead={words.lead} title={words.title}>
    {kinds.map((kind) => (
      <Kind key={kind.machine} {...kind} words={words} />
    ))}
  </PlainPage>
);

const Kind = ({ machine, name, looks, picture, screens, procedures, words }: MachineKind & Worded) => (
  <section aria-labelledby={machine} className="prose machine" data-for={machine}>
    <img alt="" height="96" loading="lazy" src={picture} width="96" />
    <div>
      <h2 id={machine}>
        <Phrases>{name}</Phrases>
      </h2>
      <p>{looks}</p>
      <p>
        <LoneLink href={`?m=${machine}`}>{words.mine}</LoneLink>
        <strong className="machine-chosen">{words.chosen}</strong>
      </p>
      <Fold id={`screens-${machine}`} title={screens}>
        {procedures.map((procedure) => (
          <Procedure key={procedure.name} {...procedure} words={words} />
        ))}
      </Fold>
    </div>
  </section>
);

const Procedure = ({ title, screens, answers, words }: ShownProcedure & Worded) => (
  <>
    <h3>{title}</h3>
    <Prose content={[screens]} />
    {answers.length > 0 && (
      <p>
        {words.answers}：
        {answers.map(({ id, url, question }, at) => (
          <Fragment key={id}>
            {at > 0 && '、'}
            <TextLink href={url} title={question}>
              {id}
            </TextLink>
          </Fragment>
        ))}
      </p>
    )}
  </>
);
