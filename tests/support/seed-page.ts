/** The seed page cut by hand: what a correct reading of it is, made without the engine. */
import { readFileSync } from 'node:fs';
import { markedPage } from './marked-page.ts';

const MARKUP = `-h Samenwerking en organisatieontwikkeling
-f 41
-q De CT Infobox is een
-q samenwerkingsverband van tien
-q overheidsorganisaties
1r0 Regionale Inlichtingendiensten en Bijzondere Diensten | 2c2 In 2014 heeft het Wetenschappelijk Onderzoeks- en | 3b2 De wijze van samenwerking met buitenlandse partners kan variëren
1r1 Bij de Nationale Politie, de Koninklijke Marechaussee, de | 2c2 Documentatiecentrum (WODC) van het ministerie van Veiligheid | 3b2 van zeer beperkt tot zeer intensief. Bij de samenwerking houdt de
1r1 Belastingdienst en het Korps Politie Caribisch Nederland zijn diensten | 2c2 en Justitie onderzoek gedaan naar het functioneren van de CT | 3b2 AIVD nadrukkelijk rekening met de democratische inbedding van de
1r1 ingericht die op basis van artikel 60 van de Wiv 2002 werkzaamheden | 2c2 Infobox. Het WODC komt tot de conclusie dat de infobox een | 3b2 betreffende collega-dienst. Dat bepaalt mede de intensiteit van de
1r1 uitvoeren voor de AIVD. Deze diensten zijn een verlengstuk van de | 2c2 belangrijk instrument vormt bij de bestrijding van terrorisme | 3b2 samenwerking met een buitenlandse dienst. Het wegingsmodel dat
1r1 AIVD in hun werkgebied. Zij beschikken over een netwerk binnen de | 2c2 en dat hij naar behoren functioneert. De CT Infobox is succesvol | 3b2 de AIVD daarvoor ontwikkeld heeft, vormt de basis voor de wettelijke
1r1 samenleving en binnen hun eigen organisaties en vormen daarmee | 2c2 gebleken omdat hij de partners informeert en adviseert zonder de | 3b2 criteria die het kabinet daarvoor wil vastleggen (zie ‘Vernieuwing Wiv
1r1 een van de voornaamste sensoren in de maatschappij. | 2c2 afzonderlijke partnerinformatie te compromitteren. De box brengt | 3b2 2002’ op pagina 42 en 43).
2c2 handelingsperspectieven onder de aandacht maar geeft geen inzicht
1r2 De Nationale Politie en de AIVD werken nauw samen aan de volledige | 2c2 in of uitsluitsel over de uitwerking daarvan. De overheid onderstreept | 3b3 De Commissie van Toezicht betreffende de Inlichtingen- en
1r2 scheiding van de taken voor openbare orde en de werkzaamheden | 2c2 het belang van de CT Infobox door voor de uitvoering van onderdelen | 3b3 Veiligheidsdiensten (CTIVD) heeft in 2014 in meerdere rapporten
1r2 ten behoeve van de nationale veiligheid door de artikel 60-diensten. | 2c2 van het Actieprogramma Integrale Aanpak Jihadisme te investeren in | 3b3 aandacht besteed aan de samenwerking met buitenlandse collega-
1r2 Na voltooiing van de splitsing zullen de artikel 60-diensten van de | 2c2 versterking van de infobox. | 3b3 diensten, vooral waar het gaat om de uitwisseling van gegevens.
1r2 Nationale Politie nog uitsluitend voor de AIVD werken. | 3b3 De CTIVD benadrukt zowel in het rapport over de verwerving van
3b3 @8
2i0 Internationale samenwerking | 3b3 telecommunicatiegegevens‹8› als in het rapport over het gebruik van
3b3 @9
1c0 CT Infobox | 3b3 sociale media‹9›[ ,>,] dat geen sprake is van het stelselmatig buiten de wet
1c1 De CT Infobox is een samenwerkingsverband van tien | 2b0 Buitenlandse inlichtingen- en veiligheidsdiensten en Sigint-diensten | 3b3 om verwerven van (persoons)gegevens door de AIVD en de MIVD via
1c1 overheidsorganisaties dat zich al tien jaar richt op de bestrijding van | 2b1 Om de inlichtingenpositie van de AIVD internationaal goed te | 3b3 buitenlandse diensten. Ook beoordeelt de CTIVD het verstrekken van
1c1 terrorisme. Het biedt de mogelijkheid om informatie over personen | 2b1 ondersteunen, beschikt de AIVD over een netwerk van liaisons | 3b3 gegevens van bepaalde webfora aan collega-diensten in de regel als
1c1 en netwerken die betrokken zijn bij terrorisme bij elkaar te brengen | 2b1 die in het buitenland zijn gestationeerd en over liaisons die vanuit | 3b3 rechtmatig en zorgvuldig.
1c1 en de gegevens vanuit de verschillende expertises te vergelijken en | 2b1 Nederland intensieve contacten onderhouden met collega-diensten.
1c1 te analyseren. Hierdoor kan snel en adequaat handelingsperspectief | 2b1 Vanwege de toename van de internationale dreiging zal dit netwerk
3n8 8 [!T oezichtsrapport>Toezichtsrapport] inzake gegevensverwerking op het gebied van telecommunicatie door de AIVD en de MIVD,
1c1 worden gegenereerd voor de CT Infoboxpartners. | 2b1 het komende jaar verder worden uitgebouwd. | 3n8 CTIVD, 5 februari 2014
3n9 9  Toezichtsrapport inzake onderzoek door de AIVD op sociale media, CTIVD, 16 juli 2014`;

const SEED = new URL('../../seeds/aivd-jaarverslag-2014/pages/041.txt', import.meta.url);

export const seedText = readFileSync(SEED, 'utf8');

export const seedReading = markedPage(
	MARKUP,
	{
		h: { kind: 'header' },
		f: { kind: 'folio' },
		q: { kind: 'pullquote' },
		r0: { kind: 'heading', level: 3 },
		r1: { kind: 'paragraph' },
		r2: { kind: 'paragraph' },
		c0: { kind: 'heading', level: 3 },
		c1: { kind: 'paragraph' },
		c2: { kind: 'paragraph' },
		i0: { kind: 'heading', level: 2 },
		b0: { kind: 'heading', level: 3 },
		b1: { kind: 'paragraph' },
		b2: { kind: 'paragraph' },
		b3: { kind: 'paragraph' },
		n8: { kind: 'footnote' },
		n9: { kind: 'footnote' },
	},
	seedText,
);
