/** The colour of the browser's own bars around the site: the header's, by theme (app/globals.css, --card). */
export const barColors = { light: '#fffefb', dark: '#1a2024' } as const;

/** The page's own colour, shown before the page is (app/globals.css, --paper). */
export const paperColor = '#f6f4ee';
