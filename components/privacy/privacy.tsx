import type { PrivacyPage } from '@/lib/pages/privacy';
import { Frame } from '../site/frame';
import { Fill } from '../ui/fill';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/text-link.css';
import './privacy.css';

/** What stays on the device, what the server keeps, what never leaves, how to clear it. The `clear-device` island wakes the button. */
export function Privacy({ frame, words, host, told, parts }: PrivacyPage) {
  const { label, hotline } = frame.site.support;
  const { device, clear, server, never } = words;
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <div className="prose">
          <header className="page-head">
            <h1>{words.title}</h1>
            <p>{words.lead}</p>
          </header>
          <section aria-labelledby="device">
            <h2 id="device">{device.title}</h2>
            <ul>
              {device.things.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
            <p>{device.address}</p>
          </section>
          <section aria-labelledby="clear">
            <h2 id="clear">{clear.title}</h2>
            <clear-device data-told={JSON.stringify(clear.told)}>
              <button className="copy" hidden type="button">
                {clear.button}
              </button>
              <p role="status" />
            </clear-device>
            <p>
              <Fill host={<span className="host">{host}</span>} text={clear.more} />
            </p>
          </section>
          <section aria-labelledby="server">
            <h2 id="server">{server.title}</h2>
            <p>
              <Fill
                hotline={
                  <a className="text-link" href={`tel:${hotline}`}>
                    {hotline}
                  </a>
                }
                label={label}
                text={server.about}
              />
            </p>
          </section>
          <section aria-labelledby="never">
            <h2 id="never">{never.title}</h2>
            {never.things.map((thing) => (
              <p key={thing}>{thing}</p>
            ))}
            {parts && <p>{never.parts}</p>}
            {told && (
              <p>
                <Fill host={<span className="host">{told}</span>} text={never.told} />
              </p>
            )}
          </section>
        </div>
      </div>
    </Frame>
  );
}
