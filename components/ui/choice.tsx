import './option.css';

type Props = { name: string; value: string; children: string; about?: string; checked?: boolean };

/** One of the answers that a form (form.css) offers, as a key to press. `about`: what it means. */
export const Choice = ({ name, value, children, about, checked }: Props) => (
  <label className="choice">
    <input defaultChecked={checked} name={name} type="radio" value={value} />
    <span className="option">
      <b>{children}</b>
      {about && <small>{about}</small>}
    </span>
  </label>
);
