/**
 * The verbs of Dutch whose past is not made with *-de* or *-te*: infinitive, past of one and of many, past
 * participle without *ge-*, and the nouns that tell what the verb tells with another vowel or ending
 * (*verbod* of *verbieden*). The word list has these forms as words and does not say whose they are. A closed
 * class, as grammars list it (Algemene Nederlandse Spraakkunst, 2.3.3); what is made of them (*verwerven*,
 * *uitgeven*) follows from their prefixes.
 */
export const strongVerbs: readonly (readonly string[])[] = `
bakken bakte bakten bakken
barsten barstte barstten barsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen bedrog
beginnen begon begonnen begonnen
bergen borg borgen borgen
bevelen beval bevalen bevolen
bezwijken bezweek bezweken bezweken
bidden bad baden beden gebed
bieden bood boden boden bod
bijten beet beten beten
binden bond bonden bonden
blazen blies bliezen blazen
blijken bleek bleken bleken
blijven bleef bleven bleven
blinken blonk blonken blonken
breken brak braken broken braak
brengen bracht brachten bracht brengst
buigen boog bogen bogen
delven dolf dolven dolven
denken dacht dachten dacht
dingen dong dongen dongen
doen deed deden daan daad
dragen droeg droegen dragen dracht
drijven dreef dreven dreven
dringen drong drongen drongen drang
drinken dronk dronken dronken drank
druipen droop dropen dropen
duiken dook doken doken
dunken docht dochten docht
dwingen dwong dwongen dwongen dwang
eten at aten geten
fluiten floot floten floten
gaan ging gingen gaan
gelden gold golden golden
genezen genas genazen nezen
genieten genoot genoten noten
geven gaf gaven geven gave gift
gieten goot goten goten
glijden gleed gleden gleden
glimmen glom glommen glommen
graven groef groeven graven
grijpen greep grepen grepen greep grip
hangen hing hingen hangen
hebben had hadden had
heffen hief hieven heven
helpen hielp hielpen holpen hulp
heten heette heetten heten
houden hield hielden houden
houwen hieuw hieuwen houwen
kiezen koos kozen kozen keuze keus
kijken keek keken keken
klimmen klom klommen klommen
klinken klonk klonken klonken
knijpen kneep knepen knepen
komen kwam kwamen komen komst
kopen kocht kochten kocht
krijgen kreeg kregen kregen
krimpen kromp krompen krompen
kruipen kroop kropen kropen
kunnen kon konden kund
lachen lachte lachten lachen
laden laadde laadden laden
laten liet lieten laten
lezen las lazen lezen
liegen loog logen logen
liggen lag lagen legen
lijden leed leden leden leed
lijken leek leken leken
lopen liep liepen lopen
malen maalde maalden malen
melken molk molken molken
meten mat maten meten
mijden meed meden meden
moeten moest moesten moeten
mogen mocht mochten mogen
nemen nam namen nomen name
nijgen neeg negen negen
prijzen prees prezen prezen
raden ried rieden raden
rijden reed reden reden rit
rijgen reeg regen regen
rijten reet reten reten
rijzen rees rezen rezen
roepen riep riepen roepen
ruiken rook roken roken
scheiden scheidde scheidden scheiden
schelden schold scholden scholden
schenden schond schonden schonden
schenken schonk schonken schonken
scheppen schiep schiepen schapen
scheren schoor schoren schoren
schieten schoot schoten schoten schot
schijnen scheen schenen schenen
schrijden schreed schreden schreden
schrijven schreef schreven schreven schrift
schrikken schrok schrokken schrokken
schuiven schoof schoven schoven
slaan sloeg sloegen slagen
slapen sliep sliepen slapen
slijpen sleep slepen slepen
slijten sleet sleten sleten
sluipen sloop slopen slopen
sluiten sloot sloten sloten
smelten smolt smolten smolten
smijten smeet smeten smeten
snijden sneed sneden sneden snede
snuiven snoof snoven snoven
spinnen spon sponnen sponnen
splijten spleet spleten spleten
spreken sprak spraken sproken spraak
springen sprong sprongen sprongen sprong
spuiten spoot spoten spoten
staan stond stonden staan
steken stak staken stoken
stelen stal stalen stolen
sterven stierf stierven storven
stijgen steeg stegen stegen
stinken stonk stonken stonken
strijden streed streden streden
strijken streek streken streken
treden trad traden treden
treffen trof troffen troffen
trekken trok trokken trokken
vallen viel vielen vallen
vangen ving vingen vangen vangst
varen - - varen
vechten vocht vochten vochten
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
vinden vond vonden vonden vondst
vliegen vloog vlogen vlogen vlucht
vouwen vouwde vouwden vouwen
vragen vroeg vroegen vraagd
vreten vrat vraten vreten
vriezen vroor vroren vroren
wassen waste wasten wassen
wegen woog wogen wogen
werpen wierp wierpen worpen worp
werven wierf wierven worven
weten wist wisten weten
weven weefde weefden weven
wijken week weken weken
wijten weet weten weten
wijzen wees wezen wezen
willen wou wilden wild
winden wond wonden wonden
winnen won wonnen wonnen winst
worden werd werden worden
wreken wreekte wreekten wroken wraak
wringen wrong wrongen wrongen
zeggen zei zeiden zegd
zenden zond zonden zonden
zien zag zagen zien zicht
zijn was waren weest
zingen zong zongen zongen zang
zinken zonk zonken zonken
zinnen zon zonnen zonnen
zitten zat zaten zeten
zoeken zocht zochten zocht
zuigen zoog zogen zogen
zuipen zoop zopen zopen
zwellen zwol zwollen zwollen
zwemmen zwom zwommen zwommen
zweren zwoer zwoeren zworen
zwerven zwierf zwierven zworven
zwijgen zweeg zwegen zwegen
`
	.trim()
	.split('\n')
	.map((line) => line.split(' '));
