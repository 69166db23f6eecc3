/**
 * 1687 plain Dutch words of four to seven letters: from the word list of OpenTaal (2.20.19; © 1996 Nederlandstalige TeX
 * Gebruikersgroep, © 2001–2005 Simon Brouwer and others, © 2006–2020 OpenTaal; CC BY 3.0), those that are also common in
 * `@zxcvbn-ts/language-nl-be`, chosen by hand: no names, and nothing that hurts to read.
 */
export const dutchWords: readonly string[] = `
aanbod aandeel aandoen aankan aankomt aankwam aanpak aantal aanzien aard aardig aardige accent acht acteren
acteur acteurs actie actief acties adem ademen ademt adres advies afdruk afgaan afloop afmaken afnemen afstand
afval agenda akkoord alarm album allen analyse ander anoniem apart apen appel applaus april armband artiest
artikel auditie avond avonds baan baantje baard baby bagage baker bakken balans balkon ballen band banen bank
banken basis bedacht bedank bedenk bedenkt bedoeld bedrag bedrijf beeld been beer beet begaan begin begint
begrip behoort bekeken beker bekijk bekijkt beland belang beleid beleven bellen beloof beloofd belooft beloven
belt bemoei benen benzine bepaal bepaald bepaalt bepalen beperkt bereid bereik bereikt berg bergen bericht
beroemd beroep besef beseft beslis beslist besluit bespaar bestaan bestaat bestand besteed bestel besteld
bestuur betaal betaald betaalt betalen betere beters beurs beurt bevalt bevat beveel bevindt bewaar bewaard
bewaken bewaren beweeg beweegt beweert bewegen beweren bewerkt bewezen bewijs bewijst bezig bezit bezocht bezoek
bezorg bezorgd bezorgt bied biedt bijeen bijen bijnaam bijt bind blaas blad blauw blauwe blazen blijft blijken
blijkt blik bliksem bloem bloemen blok blokken blond bocht bodem boeit boek boeken boekje boel boer boeren
boksen bomen bonen bonus bood boog boom boord boot bord borg borrel bossen boter bouw bouwen boven bovenop braaf
brand breek breekt breken breng brengen brengt breuk brief briefje brieven bril broeder broek broer broers bron
bronnen brood broodje brug bruin bruine budget buik bukken bureau buren burger burgers busje buurman buurt
cadeau cadeaus cake camera campus cellen cent centrum chaos chef cheque chip chips chique chirurg chocola
cijfers circus cirkel club coach codes cola collega college coma complex concert congres contact contant continu
correct cultuur cursus daad daag dagboek dame dames danken dankzij dans dansen danst dapper dappere datje datum
debat deel deken dekken dekking delen dertien dertig detail details deur deuren diamant dicht dichter dieet
dienen dienst dient diep diepe dieper dier dieren diner dineren dinsdag diploma direct diverse divisie dochter
doctor doek doel doelen doelwit dokter dokters dollar dollars donder donker donkere donuts doos dorp dosis
dossier douche douchen dozen dozijn draad draag draagt draai draaien draait draak dragen draken drijven dringen
dringt drink drinken drinkt droevig droge dromen droog droom druk drukke drukken druppel dubbel dubbele duik
duiken duim duister duizend dunne dure duren durf durft durven duur duurt duwen dwars echo echter eend eender
eenheid eenmaal eentje eerder eerdere eerlijk eeuw eeuwen effect eieren eiland eind eindigt elders emmer energie
enigen enkel enkele enorm enorme envelop etage etentje euro exact examen excuses excuus expert expres extra
extreem extreme fabriek fase feest feestje feit fiets fietsen figuur fijn fijne film filmen films finale flat
flauw fles flessen flink flinke focus formule fort fortuin foto fout fris frisse fruit functie garage gast
gebaar gebouw gebruik gedag gedoe gedraag gedroeg geel gegaan geheel geit geluk gemak geniaal genie gesprek geur
geval gevoel gewone gezin gids gister gitaar glad glas glazen glorie gold golf golven gooi gooien gooit gordel
goud graaf grand grap grapje grapjes grappen grappig gras gratis green greep grens grenzen grijp grijpen grijs
grijze groeien groeit groen groene groep groepen grond grondig groot groots grot groter grotere gunst haai
haaien haak haal haalt haast half hals halt halve hamer handel handig handje hang hangen hangt hapje harder
hardop hare haren hart haven hecht heelal heer heet heftig helaas held helder helen helft helm help helpt hemd
heren herfst herhaal herken herkend herkent herrie hersens herstel heuvel heuvels hint hobby hoed hoef hoeft
hoek hoeveel hoeven hoge hoger hogere hond honderd hondje honger honing honkbal hoog hoopt hoort hopen horloge
hotel houd houding hout huid huidige huisje huizen hulp humor huren huur ideaal ideale ijsje ijskoud ijzer
ijzeren illusie indien indruk info ingaan ingang ingezet inhoud inhuren innemen intact invloed inzet inzicht
inzien jacht januari jaren jarig jarige jasje jazeker jeugd jong jonge jonger jongere juist juli jungle juni
junior jurk juwelen kaarsen kaart kaartje kaas kabel kalkoen kalm kalmeer kamer kamers kamp kanaal kansen
kantoor kappen kapper kapsel kassa kast kasteel keel keert keertje keizer keken kelder kennen kennis kent keren
kerk kern kerst ketting keuken keus keuze keuzes kies kiest kiezen kijkje kijkt kikker kilo kindje kippen klaag
klacht klagen klant klap klappen klas klasse kleding kleed klein kleiner kleren kletsen kleur kleuren klim
klimmen kliniek klink klinken klinkt klok klonk klop kloppen klopt kluis klus knap knie knippen knoop knop
knopen knuffel koeien koekje koekjes koel koerier koers koffer koffers koffie koken komaan komst konijn koning
kooi kook kookt koop koopt koos kopen koper kopie kopje koppel koppen koppig kort korting kost kostuum koud
kracht kraken krant krediet krijt kritiek kroon kruipen kruis kunst kussen kust kwart kwestie kwijt laag laarzen
lach lachen lacht ladder lading lagen lakens lamp land landing lange langer langs laptop last lastig lastige
later lawaai leed leef leeft leeg leek leer leert lees leest leeuw leeuwen lege leger leggen legt leid leiding
leidt lekker lekkere lenen lening leraar leraren lerares leren lesje lessen letters leuke leuker leuks lever
leveren levert lezen lezing lichaam licht lied liedje liedjes lief liefje liefst liet lieve liever lieverd lift
liggen ligt lijf lijn lijnen lijst linker links lint lippen liter lobby locatie logboek logeren logica logisch
lokale lokken long longen loon loop loopt lopen lossen lost lucht luid lukken lukt lunch lunchen luxe maag maal
maan maand maandag maart maatje machine magie magisch manager mark markt mars masker massa match materie meedoen
meegaan meegaat meenam meest meestal meester meisjes meld melding meldt melk menen mening mens mentor menu merk
merken merkt metaal metalen meter metro meubels mevrouw middag middel mijl miljard miljoen minder minst minuut
missen mist mobiel mobiele mocht modder model moderne moed moeders moedig moeras mond mooie mooier moois morgens
motief motor motoren muis munt muren museum muur muziek naald naast nacht nachts nader naderen nadert nagels
natuur nauw neef neefje neemt neen neer negen nest netjes netwerk neus nicht nichtje nieuw nieuws niveau noem
noemen noemt noord normaal normale nuchter nummer nummers nuttig oceaan ochtend oefenen offer ogen oktober olie
olifant omgaan omgaat omheen omhoog omlaag omringd ongeluk onlangs online ontbijt ontdekt onthoud ontmoet
ontspan ontvang ontwerp oogje oorzaak oost opeens openen opening opent opera opgeven ophalen ophoudt opkomen
opname opnames opneemt opnemen opnieuw oppas oproep opslag opstaan optie opties opzet opzij oranje oren ouder
oudere ouderen ouders oven overal overdag overeen paal paard pagina pakhuis pakje pakken pakket pakt paleis
palmer papier parfum park partij partner passen pauze perfect persen persoon piano pier pijl piloot pizza plaag
plaat plaatje plaatse plafond plan planeet plank plannen plant plastic plat plek plekje plekken plezier plicht
ploeg plots plus podium poetsen pols pond pony poort poosje poppen positie post praat praatje prettig prijs
prijzen prima prins prinses procent product proef proeven project proost publiek punt puur puzzel pyjama raad
raadsel raakt raam raap radio raken raket ramen rand rapport recent recept rechter rechts reclame record redenen
redt reeks regel regelen regels regelt regen regenen regent regio reis reist reizen reken rekenen relatie remmen
rennen reserve respect reus richt riem riep rijd rijdt rijk rijkdom rijke rijst rijtje ring ringen ritje ritme
ritueel rivier robot robots roep roepen roept rollen roman rond rondje rondom rood room roos rooster rotsen
routine roze rozen rugzak ruil ruilen ruim ruimen russen rust rustige saai saaie salaris saus scene schaal
schaar schaduw schakel schapen schat schatje scheelt schelen schema schenk schepen scheren scherm scherp scherpe
scheur schijf schijn schijnt schip schoen scholen schone school schoon schoot schrijf schrik schuif schut schuur
seizoen serie service sfeer shirt shuttle signaal simpel simpele sjaal slaap slaapt slag slagen slang slangen
slapen slepen sleutel sliep slikken slim slimme slimmer sloot slot sluit smaak smaakt smaken smeer smeren sneeuw
snelle sneller snelweg snij snoep snor sociaal sociale soep sokken sommige soort spaar sparen speel speelt spel
spelen speler spelers spiegel spieren spin spoedig spoor sporen sport spreek spreekt spreken spreuk spring
springt sprong spul spullen staal staart stabiel stad stadje staken stal stalen stam stap stapel stappen stapt
staren start station status steel steen steken stel stellen stelt stem stemmen stenen ster sterk sterke sterker
sterren steun steunen steunt stevig stier stijgen stijgt stijl stil stille stoel stoelen stoep stoer stoere stof
stoffen stok stond stoppen storm stort stout straal straat strak straks strand streek streng stroom stroomt
student studie studio stukje stukjes stukken sturen stuur stuurt succes suiker symbool systeem taak taal taart
tafel taken talent tand tapijt tassen taxi team teen teken tekenen tekent tekort tekst teleur tellen telt tempel
tempo tenen tent terrein test theater thee theorie ticket tien tijdje tijger titel tjonge toast toegang toestel
toeval toneel tonen tong toon toont toppers toren totaal totale touw trainen trainer trap trappen trein trek
trekken trekker trekt trip trokken troon troost trots trouw trouwe trouwen trouwt truck trui tuin tunnel tunnels
twaalf twijfel twintig type typisch uitgaan uitgang uitkomt uitleg uitslag uitweg uitzien uitziet uniek unieke
uniform uren uurtje vaag vaart vaders vaker vallei vallen valt vang vangen varen veertig veilig veilige veiling
veld vele velen vent verband verberg verbind verdere veren verf vergeef vergeet verhaal verkeer verkoop verlies
verlof verrast verre vers verse versie verslag vertelt vertrek vertrok vervoer verward verzoek vest video vier
vieren vijftig villa vindt vinger vingers visie vissen vlag vlak vlakbij vlam vlammen vlek vleugel vlieg vliegen
vliegt vloer vloot vlucht vlug vocht voedsel voegen voelen voelt voer voeren voert voet voetbal vogel vogels
volg volgen volgend volgt volk volle vooraan vooral voort vooruit voren vorig vorige vorm vormen vormt vraagt
vrij vrijdag vrije vroege vroeger vrolijk vrouwen vuilnis vuist vullen waag waard waardig wagen wagens wakker
ware warm warme wassen water weegt week weekend weetje wegen weggaat wegging weiger weigert weken wekken weleens
welkom welzijn wenen wennen wens wensen wenst werelds werking west wijk wijn wijs wijst wijze wijzen wild wind
winkel winkels winnaar winnen winst wint winter wissen wolf wolk wolken wolven wonder wonen woning woon woont
woord word worst zaal zacht zachter zaken zakken zand zeep zekere zender zestien zeven zicht ziezo zijkant
zilver zing zingen zingt zitting zoekt zoet zolder zomer zondag zonen zong zoons zorg zorgt zout zuid zuiver
zusje zussen zuster zusters zuur zwaar zwart zweer zwembad zwemmen
`
  .trim()
  .split(/\s+/);
