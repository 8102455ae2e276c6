/** What the page says when there is nothing at an address, in Dutch. A small script carries it too. */
export const missing = {
	title: 'Deze pagina bestaat niet',
	text: 'Misschien is het adres niet goed overgenomen. Alles wat er is, vindt u hieronder.',
	hint: 'U vroeg naar:',
	meant: 'Bedoelde u:',
};
