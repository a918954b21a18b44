/** What the tests use of a browser that is not today's Chromium: what its drivers, old and new, have in common. */
export type OtherPage = {
  goto(url: string): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  on(event: 'pageerror' | 'console', heard: (said: { message: string; type(): string; text(): string }) => void): void;
  evaluate<T>(code: string): Promise<T>;
  waitForFunction(code: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  close(): Promise<void>;
};
export type OtherBrowser = { newPage(): Promise<OtherPage>; version(): Promise<string>; close(): Promise<void> };
