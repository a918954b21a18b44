import type { CodesPage } from '@/lib/pages/codes';
import { contactUrl } from '@/lib/site/urls';
import { PlainPage } from '../site/plain-page';
import { ListFold } from '../ui/list-fold';
import { FoldList } from '../ui/fold-list';
import { CodeList, PlatformCodeList } from './code-list';
import { TextLink } from '../ui/text-link';
import './codes.css';

const platforms = 'platform-codes';
const groupId = (sign: string) => (/\d/.test(sign) ? `codes-${sign}` : 'codes-letters');

/** All response codes: a key each, then by their first sign with verdict and what to do. */
export function Codes({ frame, lists, groups, platformCodes }: CodesPage) {
  const marks = groups.map(({ sign }) => ({ url: `#${groupId(sign)}`, sign, name: `${sign}开头的` }));
  return (
    <PlainPage
      frame={frame}
      lead={
        <>
          屏幕上的两位代码。代码和屏幕文字对不上时，以屏幕文字为准。不在表里的，记下来
          <TextLink href={contactUrl}>问客服</TextLink>。
        </>
      }
      title="应答码"
    >
      <FoldList
        entries=".answer-row, .question-row"
        example="51、余额"
        marks={[...marks, { url: `#${platforms}`, sign: '个别平台' }]}
        words={lists}
      >
        <nav aria-label="每个代码一页" className="code-keys">
          {groups.flatMap(({ codes }) =>
            codes.map(({ code, url }) => (
              <a href={url} key={code}>
                {code}
              </a>
            )),
          )}
        </nav>
        {groups.map(({ sign, codes }) => (
          <ListFold
            about={`${codes[0]!.code} 到 ${codes.at(-1)!.code}，${codes.length} 个`}
            id={groupId(sign)}
            key={sign}
            title={/\d/.test(sign) ? `${sign} 开头` : `${sign}开头`}
          >
            <CodeList codes={codes} />
          </ListFold>
        ))}
        <ListFold about="以屏幕文字为准" id={platforms} title="只在个别平台出现的代码">
          <PlatformCodeList codes={platformCodes} />
        </ListFold>
      </FoldList>
    </PlainPage>
  );
}
