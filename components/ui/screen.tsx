import type { ShownScreen } from '@/lib/pages/screen';
import './screen.css';

/** One screen of a terminal, drawn from text. */
export const Screen = ({ screen: { lines } }: { screen: ShownScreen }) => (
  <samp className="screen">
    {lines.map(({ text, look }) => (
      <span className={look && `screen-${look}`} key={text}>
        {text}
      </span>
    ))}
  </samp>
);
