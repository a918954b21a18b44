import type { PrivacyPage } from '@/lib/pages/privacy';
import { accessibilityUrl } from '@/lib/site/urls';
import { Part } from '../ui/part';
import { Frame } from '../site/frame';
import { Fill } from '../ui/fill';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/text-link.css';
import './privacy.css';

/** What stays on the device, what the server keeps, what never leaves, how to clear it. The `clear-device` island wakes the button. */
export function Privacy({ frame, words, host, told, parts }: PrivacyPage) {
  const [{ ask, shown, href }] = frame.support.channels;
  const { device, clear, server, never } = words;
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <div className="prose">
          <PageHead title={words.title}>{words.lead}</PageHead>
          <Part id="device" title={device.title}>
            <ul>
              {device.things.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
            <p>{device.address}</p>
          </Part>
          <Part id="clear" title={clear.title}>
            <clear-device data-told={JSON.stringify(clear.told)}>
              <button className="copy" hidden type="button">
                {clear.button}
              </button>
              <p role="status" />
            </clear-device>
            <p>
              <Fill host={<span className="host">{host}</span>} text={clear.more} />
            </p>
          </Part>
          <Part id="server" title={server.title}>
            <p>
              <Fill
                ask={ask}
                text={server.about}
                value={
                  <a className="text-link" href={href}>
                    {shown}
                  </a>
                }
              />
            </p>
          </Part>
          <Part id="never" title={never.title}>
            {never.things.map((thing) => (
              <p key={thing}>{thing}</p>
            ))}
            {parts && <p>{never.parts}</p>}
            {told && (
              <p>
                <Fill host={<span className="host">{told}</span>} text={never.told} />
              </p>
            )}
          </Part>
          <p>
            <a className="touch text-link" href={accessibilityUrl}>
              {frame.words.footer.links.accessibility}
            </a>
          </p>
        </div>
      </div>
    </Frame>
  );
}
