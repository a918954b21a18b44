import type { AskedNote as Model } from '@/lib/pages/frame';

/** Says beside a search field that what it cannot answer is told; the `asked-note` island tells it. */
export const AskedNote = ({ asked }: { asked?: Model }) =>
  asked && (
    <asked-note data-to={asked.to} data-vain={JSON.stringify(asked.vain)}>
      <small>{asked.text}</small>
    </asked-note>
  );
