/** The ground of a page, for what a browser or a device draws round it: as `--paper` in `tokens.css`. */
export const PAPER = { light: '#fcfaf6', dark: '#161719' } as const;
