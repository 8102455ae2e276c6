/** What is said where search does not come. Every page carries it: it is told when nothing more can be fetched. */
export const lost = (online: boolean): string =>
	`Zoeken lukt nu niet: ${online ? 'het is niet geladen' : 'u bent offline en het is nog niet bewaard'}. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F, op een Mac Cmd+F).`;
