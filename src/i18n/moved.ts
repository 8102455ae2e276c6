/** What the site says where something was, in Dutch. */
export const moved = {
	title: (old: string) => `Verhuisd: ${old}`,
	heading: 'Deze pagina is verhuisd',
	/** Before the link to the page itself. */
	now: 'De tekst staat nu op:',
	places: 'Plaatsen op de oude pagina',
	place: (id: string) => `De plaats ${id}`,
	/** Before the link to what a place was, which is the place of other words now. */
	reused: (id: string, was: string) =>
		`De plaats ${id} was eerst “${was} …”. Een oudere link bedoelt misschien die tekst. Die staat nu op:`,
	/** Before the link to the page that an old place is on now. */
	elsewhere: (id: string) => `De plaats ${id} staat nu in:`,
};
