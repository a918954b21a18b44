import { Clear } from './clear';

type Props = { id: string; placeholder: string };

/** Where a search form takes its query, and what empties it. */
export const QueryField = ({ id, placeholder }: Props) => (
  <>
    <input
      autoComplete="off"
      enterKeyHint="search"
      id={id}
      maxLength={100}
      name="q"
      placeholder={placeholder}
      type="search"
    />
    <Clear />
  </>
);
