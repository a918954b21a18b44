import type { PrivacyPage } from '@/lib/pages/privacy';
import { Frame } from '../site/frame';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/text-link.css';
import './privacy.css';

/** What stays on the device, what the server keeps, what never leaves, how to clear it. The `clear-device` island wakes the button. */
export function Privacy({ frame, host, told, parts }: PrivacyPage) {
  const { label, hotline } = frame.site.support;
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <div className="prose">
          <header className="page-head">
            <h1>隐私</h1>
            <p>不用登录，不用 Cookie，没有统计代码。您填的内容留在这台设备上。</p>
          </header>
          <section aria-labelledby="device">
            <h2 id="device">这台设备上存什么</h2>
            <ul>
              <li>最近搜过的，最多 6 条。长串数字、网址先去掉再存。</li>
              <li>打开过的网页，最多 60 页，和网页要用的文件：没有网络时还能看。不存您搜的字。</li>
              <li>大字版开着，就记住开着。</li>
              <li>商户号、终端号：您在报修单里勾了“记住”，才存。</li>
              <li>在别的页面搜的那句话：带到搜索页，马上删。</li>
            </ul>
            <p>搜索页的地址里有您搜的字，长串数字、网址也先去掉。这部分不发给服务器，浏览器会记在历史记录里。</p>
          </section>
          <section aria-labelledby="clear">
            <h2 id="clear">怎么清除</h2>
            <clear-device>
              <button className="copy" hidden type="button">
                清除这台设备上存的
              </button>
              <p role="status" />
            </clear-device>
            <p>
              也可以在浏览器设置里找到“网站数据”，删掉 <span className="host">{host}</span>
              。历史记录只能在浏览器里删。清除以后再打开网页，又会存下那几页。
            </p>
          </section>
          <section aria-labelledby="server">
            <h2 id="server">服务器记什么</h2>
            <p>
              按本站附带的服务器设置，只记时间和打开了哪一页，不记您搜的字，也不记您从哪里来。IP
              地址记不记、记多久，由架设本站的单位设置；要问、要删，打{label}电话{' '}
              <a className="text-link" href={`tel:${hotline}`}>
                {hotline}
              </a>
              。
            </p>
          </section>
          <section aria-labelledby="never">
            <h2 id="never">什么不发出去</h2>
            <p>搜索框、报修单、到账自查、核对电话里填的，都在这台设备上处理，不发出去。复制给谁，由您决定。</p>
            <p>
              有一种情况例外：浏览器不运行脚本，或者从浏览器自己的搜索栏、带“?q=”的链接打开搜索，字在地址里，会发到服务器。按附带的设置，服务器不记它。
            </p>
            {parts && <p>本站答案多，搜索时只取用得上的几个索引文件：字不发出去，服务器看得到取了哪几个文件。</p>}
            {told && (
              <p>
                在答案下面点开“没解决”的一个原因，会把答案编号和这个原因发给 <span className="host">{told}</span>
                ，别的都不发。
              </p>
            )}
          </section>
        </div>
      </div>
    </Frame>
  );
}
