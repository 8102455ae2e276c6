/** What the files for machines say, in Dutch. */
export const machines = {
	feed: 'Nieuwe uitgaven, en wat er in de uitgaven veranderde.',
	feedTitle: 'Nieuwe uitgaven en wijzigingen',
	places:
		'Ids komen van de gedrukte plaats en blijven: p41-3 is de derde alinea die op gedrukte pagina 41 begint, voetnoot-8 een voetnoot. Een citaat is te controleren: elk woord is te herleiden tot een regel van de bron.',
	account: 'Waar elk teken van de bron gebleven is, en elke beslissing met haar grond.',
	annotations: 'Van elke alinea naar de regels van de bron, als W3C Web Annotation.',
	edition: 'Wat de redactie weet en besloot.',
};
