/** The site's light colours (app/globals.css; a test holds the two equal): pictures have no dark theme. */
export const colours = {
  paper: '#f6f4ee',
  card: '#fffefb',
  ink: '#1d2327',
  mute: '#5d656b',
  line: '#ddd8cc',
  brand: '#0b5d57',
  'on-brand': '#ffffff',
  lcd: '#d5e6cd',
  'lcd-ink': '#16301d',
  safe: '#1c7a3e',
  check: '#a85b00',
  stop: '#b3261e',
  'body-of-terminal': '#262d31',
  key: '#f3f1eb',
  'key-edge': '#b9b4a6',
  'key-ink': '#1d2327',
} as const;
