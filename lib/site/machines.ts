/** The kinds of terminal: how files of screens and addresses (`?m=smart`) call them, and readers. */
export const machineNames = {
  keypad: '传统键盘机',
  esign: '电签版',
  smart: '智能 POS',
  mpos: '手机刷卡器',
} as const;

export type Machine = keyof typeof machineNames;

/** All kinds, the most common first. */
export const machines = Object.keys(machineNames) as Machine[];
