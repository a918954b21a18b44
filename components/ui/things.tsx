type Props = { things: readonly (string | { what: string; more: string })[] };

/** What a part of a page lists; of what has more to say the first words are strong. */
export const Things = ({ things }: Props) => (
  <ul>
    {things.map((thing) =>
      typeof thing === 'string' ? (
        <li key={thing}>{thing}</li>
      ) : (
        <li key={thing.what}>
          <strong>{thing.what}</strong>
          {thing.more}
        </li>
      ),
    )}
  </ul>
);
