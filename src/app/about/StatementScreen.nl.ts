/** The two statements: privacy and accessibility. */
export const statementScreen = {
  privacyTitle: 'Privacy',
  privacyLead: 'Wat de app bewaart, waar dat staat, en wat niemand te zien krijgt.',
  privacy: [
    {
      title: 'Geen server en geen accounts',
      text: 'Wat je invult of maakt, staat in de opslag van de browser waarin je dat doet. De app stuurt zelf niets naar een ander adres. Alleen wat jij deelt, mailt, kopieert, afdrukt of als bestand bewaart, verlaat dit apparaat.',
    },
    {
      title: 'Antwoorden gaan op slot',
      text: 'Tot het inleveren staan antwoorden leesbaar op het apparaat waarop ze worden gegeven. Bij het inleveren worden ze versleuteld met de sleutel van de ronde. Op een apparaat dat rondgaat, wordt de leesbare versie dan gewist. De app bewaart er geen naam, tijdstip of apparaat bij.',
    },
    {
      title: 'Op je eigen apparaat',
      text: 'Antwoord je via de link van je facilitator, dan blijven je antwoorden leesbaar op dat apparaat tot je ze zelf wist. Wat je verstuurt of als code laat zien, is al op slot. De camera van je facilitator leest alleen de code; de beelden worden niet bewaard. De weg die je kiest, zoals e-mail, laat wel zien van wie het bericht komt. Zolang de ronde open is, kun je je antwoorden aanpassen of terugtrekken. Wis je alles en antwoord je opnieuw via de link, dan telt dat als een tweede vragenlijst.',
    },
    {
      title: 'Wat er in de link staat',
      text: 'De link van de uitnodiging is voor alle leden dezelfde en bevat niets over jou. Trek je een briefje, dan staat daarop een eigen link met een toevalsgetal; niemand noteert wie welk briefje heeft. Verder staat er in de link alleen de naam van het netwerk, het schooljaar, welke vragenlijst, wat er zichtbaar mag worden, de data en de openbare sleutel van de ronde. Het staat achter het # in het adres, en dat deel stuurt een browser niet naar een server.',
    },
    {
      title: 'Alleen de groep wordt getoond',
      text: 'Bij het sluiten van een ronde, en bij een volgende editie, opent de app de antwoorden in het geheugen, rekent uit wat de groep mag zien en bewaart alleen dat. Om te tellen hoeveel leden hebben ingeleverd, opent de app ze in een ronde met één sleutelhouder daarvoor ook al even. Geen enkel scherm toont een facilitator de antwoorden van één persoon. De sleutel van de ronde staat wel op het apparaat van de facilitator: wie dat apparaat beheert en kan programmeren, kan de versleutelde antwoorden met andere middelen openen, en met je bericht erbij ook zien van wie ze zijn. Heeft een ronde twee sleutelhouders, dan staat daar alleen de helft van de sleutel en is daar ook de tweede sleutel voor nodig. Spreek daarom af wie het beheert, en verwijder de vragenlijsten en de sleutel na de afgesproken datum.',
    },
    {
      title: 'Kleine aantallen blijven verborgen',
      text: 'Een gemiddelde verschijnt vanaf 5 antwoorden, de spreiding vanaf 8, en hoe vaak elk antwoord op een stelling is gegeven vanaf 10; een ronde mag dat hoger zetten, nooit lager. Van een stelling verschijnt alleen iets als iedereen die bij de dimensie meetelt haar heeft beantwoord. Vraagt een ronde naar de rol, dan kan ook een gemiddelde per rol verschijnen, vanaf 5 leden met die rol en 5 anderen. De spreiding en de stellingen van die dimensie blijven dan verborgen. Gemiddelden hebben één decimaal. Dicht bij een uiteinde van de schaal staat alleen "… of meer" of "… of minder", omdat een precies getal daar de antwoorden van iedereen zou verklappen.',
    },
    {
      title: 'Naar een onderzoeksbureau alleen als dat vooraf is gezegd',
      text: 'Bij het voorbereiden van een ronde kiest de facilitator of geanonimiseerde antwoorden naar een onderzoeksbureau mogen. Leden lezen dat voor de eerste stelling; na het openen ligt het vast. Zo’n bureau krijgt van elk lid een rij antwoorden, in willekeurige volgorde, zonder naam, nummer of tijd. Een rol staat er alleen bij als ten minste 5 leden die delen. Het pakket is versleuteld met de sleutel van het bureau.',
    },
    {
      title: 'Back-up en overdracht',
      text: 'Een facilitator kan alles op het apparaat, of één netwerk, in een bestand zetten. Daarin zitten ook de ingeleverde vragenlijsten en hun sleutels. Het bestand is versleuteld met een wachtzin. Wie het bestand en de wachtzin heeft, kan wat de facilitator kan. Een tweede sleutel en wat iemand als lid op het eigen apparaat bewaart, zitten er niet in.',
    },
    {
      title: 'Verwijderen',
      text: 'Een facilitator kan van een gesloten ronde de ingeleverde vragenlijsten, de sleutel en de briefjes verwijderen; de plaat van de groep blijft dan. Een ronde of netwerk verwijderen kan ook. De app noemt eerst wat er weggaat. Back-ups, verstuurde berichten en wat op andere apparaten staat, gaan niet mee weg. Als lid wis je zelf wat op jouw apparaat staat. Wie de opslag van de browser wist, wist daar alles.',
    },
  ],
  accessibilityTitle: 'Toegankelijkheid',
  accessibilityLead:
    'De app is gemaakt om door iedereen te gebruiken, volgens WCAG 2.2 niveau AA (EN 301 549).',
  accessibility: [
    {
      title: 'Wat je mag verwachten',
      text: 'Alles werkt met het toetsenbord en met een schermlezer. Kleuren zeggen nooit als enige iets. Tekst kan tot 200 % worden vergroot. De app volgt de instellingen van je apparaat voor licht, donker, hoog contrast en minder beweging. Elke plaat is er ook als tabel.',
    },
    {
      title: 'Hoe dat is nagegaan',
      text: 'De schermen worden automatisch gecontroleerd met axe, de meeste in beide talen en in een echte browser. Het hele verhaal van een ronde wordt doorlopen in een echte browser, op telefoon- en op laptopformaat.',
    },
    {
      title: 'Wat we nog niet weten',
      text: 'De app is nog niet beoordeeld door een onafhankelijke deskundige en nog niet getest door mensen die dagelijks een schermlezer gebruiken. De gedownloade plaat (SVG en PNG) bevat een korte beschrijving; de getallen staan in de tabel en in het CSV-bestand.',
    },
  ],
};

export type StatementScreenTexts = typeof statementScreen;
