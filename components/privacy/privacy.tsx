import type { PrivacyPage } from '@/lib/pages/privacy';
import { accessibilityUrl } from '@/lib/site/urls';
import { ProsePage } from '../site/prose-page';
import { Fill } from '../ui/fill';
import { Part } from '../ui/part';
import { LoneLink, TextLink } from '../ui/text-link';
import { Things } from '../ui/things';

/** What stays on the device, what the server keeps, what never leaves, how to clear it. The `clear-device` island wakes the button. */
export function Privacy({ frame, words, host, asked, parts }: PrivacyPage) {
  const [{ ask, shown, href }] = frame.support.channels;
  const { device, clear, server, never } = words;
  const typed = asked ? words.asked : words;
  return (
    <ProsePage frame={frame} lead={typed.lead} title={words.title}>
      <Part id="device" title={device.title}>
        <Things things={device.things} />
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
          <Fill host={host} text={clear.more} />
        </p>
      </Part>
      <Part id="server" title={server.title}>
        <p>
          <Fill ask={ask} text={typed.server.about} value={<TextLink href={href}>{shown}</TextLink>} />
        </p>
      </Part>
      {asked && (
        <Part id="asked" title={words.asked.title}>
          <Things things={words.asked.things} />
        </Part>
      )}
      <Part id="never" title={never.title}>
        <p>{typed.never.typed}</p>
        {never.things.map((thing) => (
          <p key={thing}>{thing}</p>
        ))}
        {parts && <p>{never.parts}</p>}
      </Part>
      <p>
        <LoneLink href={accessibilityUrl}>{frame.words.footer.links.accessibility}</LoneLink>
      </p>
    </ProsePage>
  );
}
