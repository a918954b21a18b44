import { searchUrl } from '@/lib/site/urls';

/** The terminal's screen as a search field; a plain form, so it works without script. */
export function LcdSearch() {
  return (
    <form action={searchUrl} className="lcd" role="search">
      <label htmlFor="q">屏幕显示什么，或出了什么事？</label>
      <div className="flex items-end">
        <input
          autoComplete="off"
          enterKeyHint="search"
          id="q"
          maxLength={40}
          name="q"
          placeholder="请先结算"
          type="search"
        />
        <button type="submit">确认</button>
      </div>
      <p>也可以输编号 201、应答码 51</p>
    </form>
  );
}
