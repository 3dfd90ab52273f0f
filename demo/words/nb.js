/** Ordene i konfiguratoren på norsk. Mellom baklengs apostrofer står kode, {…} fylles ut. */
export default {
  language: 'Norsk',
  title: 'Legg hjelpen inn på bloggen din',
  lead: 'Velg hva leserne skal se, kopier linjene og lim dem inn i et innlegg. Du trenger ikke å kunne programmere.',
  languages: 'Språk på denne siden',
  skip: 'Hopp til linjene du kopierer',
  bad: 'Denne delen av lenken ble ikke forstått og er utelatt: {list}',
  failed: 'En del av siden kunne ikke lastes. Last siden på nytt.',

  element: {
    legend: 'Hva vil du vise?',
    'recovery-wizard': 'Veiviser med spørsmål',
    'recovery-wizard-hint': 'Stiller noen få enkle spørsmål og viser stegene for leserens tilfelle.',
    'support-contacts': 'Kontakter',
    'support-contacts-hint': 'Hvem man kan skrive til, når og på hvilket språk, med ferdige meldinger.',
    'block-reasons': 'Årsaker til blokkering',
    'block-reasons-hint': 'Hva som kan ligge bak, hvordan man merker det, og hva man kan gjøre.',
  },
  lang: {
    legend: 'På hvilket språk?',
    page: 'Samme som siden',
    'page-hint': 'For blogger på flere språk: Elementet retter seg etter `lang` på siden din.',
    'one-hint': 'Ett språk er én fil. Den virker også der utvidelser utsetter eller slår sammen skript.',
  },
  look: 'Hvordan skal det se ut?',
  theme: {
    label: 'Farger',
    auto: 'Som siden',
    light: 'Alltid lyse',
    dark: 'Alltid mørke',
  },
  accent: {
    light: 'Aksentfarge på lys bakgrunn',
    dark: 'Aksentfarge på mørk bakgrunn',
    hint: 'Til lenker, knapper og streker: en farge som `#0a6353`. Et tomt felt gir den grønne fargen vår.',
    automatic: 'Valgt så den passer: {colour}.',
    invalid: 'Dette er ikke en farge som `#0a6353`.',
    good: 'Lett å lese: kontrast {ratio} til 1.',
    poor: 'Vanskelig å lese: kontrast {ratio} til 1. Den bør være minst 4,5 til 1.',
    nearest: 'Bruk {colour} i stedet',
    pick: 'Velg: {name}',
  },
  'heading-level': {
    label: 'Overskriftsnivå',
    hint: '2 passer under tittelen på et innlegg, 3 under en overskrift inne i det.',
  },
  hide: {
    label: 'Utelat',
    heading: 'Overskriften',
    sources: 'Kildelisten',
    print: 'Utskriftsknappen',
  },
  region: {
    label: 'Hvor leserne dine bor',
    none: 'Hvor som helst',
    hint: 'Opplysningene om lover og toll for denne regionen står åpne. Ellers vises alle regionene, foldet sammen.',
  },
  details: 'Hva mer?',
  start: {
    label: 'Hvor veiviseren begynner',
    first: 'Helt fra begynnelsen',
    questions: 'Spørsmål',
    outcomes: 'Resultater',
    hint: 'For et innlegg om ett bestemt tilfelle: Leserne begynner rett der.',
  },
  'url-state': {
    label: 'Adressen til siden',
    read: 'Lenker kan åpne et bestemt spørsmål',
    sync: 'I tillegg går nettleserens Tilbake-knapp gjennom svarene',
    off: 'Adressen har ingenting å si',
  },
  remember: {
    label: 'Husk svarene så lenge fanen er åpen',
    hint: 'Bare hvilke svar som er valgt, og bare i leserens nettleser. Ellers lagres ingenting.',
  },
  id: {
    label: 'Navn på denne veiviseren',
    hint: 'Trengs bare når en side har flere: bokstavene a–z, sifre og bindestreker.',
  },
  channels: {
    label: 'Kontakter som skal vises',
    hint: 'Er ingenting krysset av, vises alle. Pilene endrer rekkefølgen.',
  },
  'time-zone': { label: 'Åpningstider også i tidssonen', own: 'Leserens egen' },
  reasons: {
    label: 'Årsaker som skal vises',
    hint: 'Er ingenting krysset av, vises alle. Pilene endrer rekkefølgen.',
  },
  order: { up: 'Flytt opp: {name}', down: 'Flytt ned: {name}', moved: '{name}: nå nummer {number}' },
  open: { label: 'Åpent fra start', none: 'Ingenting' },
  wizard: {
    label: 'Navn på veiviseren årsakene fører til',
    hint: 'Et tomt felt betyr den første veiviseren på siden.',
  },
  name: { invalid: 'Begynn med en bokstav fra a til z, deretter bare a–z, sifre og bindestreker.' },
  delivery: 'Hvordan kommer det inn på nettstedet ditt?',
  form: {
    label: 'Framgangsmåte',
    script: 'Linjer du limer inn',
    'script-hint': 'For alle blogger. Du trenger ingen verktøy.',
    npm: 'npm-pakke',
    'npm-hint': 'For nettsteder som utviklere bygger.',
  },
  host: {
    label: 'Hvor filene ligger',
    self: 'På ditt eget nettsted',
    jsdelivr: 'jsDelivr',
    unpkg: 'unpkg',
    'public-hint': 'En offentlig server for npm-pakker. Versjon {version} finnes der når den er publisert.',
  },
  path: {
    label: 'Mappen med filene',
    hint: 'En sti som `/ali-help/`, eller en full adresse når plattformen din ikke tar imot filer.',
    invalid: 'Den må begynne med `/` eller `https://` og slutte med `/`.',
  },
  sri: {
    label: 'Kjør skriptet bare hvis filen er uendret',
    hint: 'Legger til `integrity`. En nyere versjon trenger da nye linjer.',
    part: 'Når språket følger siden, gjelder kontrollen bare den første filen.',
    missing: 'Kontrollsummene mangler i denne kopien.',
  },
  fallback: {
    label: 'Ta med teksten for søkemotorer og lesere uten skript',
    hint: 'Alle veiledningene som ren tekst mellom taggene: mange linjer, men ingen ser dem to ganger.',
  },
  'fallback-lang': { label: 'Språket i den teksten' },
  space: {
    label: 'Hold av plass mens innholdet lastes',
    hint: 'Da hopper ikke din egen tekst.',
  },
  markup: {
    label: 'Redigeringsverktøyet mitt sletter ukjente tagger',
    hint: 'Skriver en `div` i stedet, som skriptet vårt gjør om til elementet.',
  },

  preview: {
    title: 'Forhåndsvisning',
    note: 'Dette er linjene du kopierer, på en smal og på en bred side.',
    npm: 'Forhåndsvisningen bruker filene til denne siden. Dine kommer fra pakken.',
    page: 'Siden rundt',
    light: 'Lys',
    dark: 'Mørk',
    narrow: 'På en telefon',
    wide: 'På en bred side',
    language: 'Siden i forhåndsvisningen oppgir dette språket: {language}.',
  },
  snippet: {
    title: 'Linjer å kopiere',
    page: 'Til innlegget, der elementet skal stå',
    terminal: 'I terminalen',
    module: 'I JavaScript-koden til nettstedet ditt',
    copy: 'Kopier',
    copied: 'Kopiert.',
    refused: 'Nettleseren tillater ikke kopiering. Linjene er markert: Trykk Ctrl+C eller ⌘C.',
    link: 'Kopier lenke til disse valgene',
    'link-copied': 'Kopiert. Lenken åpner denne siden med de samme valgene.',
    'link-refused': 'Nettleseren tillater ikke kopiering. Adressen til denne siden er lenken.',
    reset: 'Start på nytt',
    'was-reset': 'Alt er som i begynnelsen.',
  },
  files: {
    title: 'Filene',
    self: 'Legg denne filen i en mappe på nettstedet ditt. I linjene over heter mappen `{path}`. Alt er klart når `{url}` kan åpnes i nettleseren og viser kode.',
    all: 'Legg hele mappen `dist` på nettstedet ditt: `ali-help.js` må ha mappen `chunks` ved siden av seg. I linjene over heter den `{path}`.',
    cors: 'Ligger filene på en annen server enn siden, må den serveren sende `Access-Control-Allow-Origin: *`.',
    public:
      'Du trenger ikke laste opp noe. Linjene peker på versjon {version} hos {host}, og den filen endres aldri. Den svarer når versjonen er publisert på npm; inntil da legger du filene på ditt eget nettsted.',
    npm: 'Filene følger med pakken, og nettstedet ditt laster elementer og språk når de trengs. `{name}/define` registrerer taggene, `{name}` alene gir klasser og typer.',
    download: 'Last ned {file}',
    update:
      'Bytt ut filene når det kommer en ny versjon. Linjene er de samme, med mindre de inneholder `integrity`.',
  },
  where: {
    title: 'Hvor du limer det inn',
    always: 'Overalt: Lim inn i feltet for kode, aldri i feltet for tekst.',
    wordpress: {
      name: 'WordPress',
      notes: [
        'Trykk på + i innlegget, velg «Egendefinert HTML» (Custom HTML), lim inn og publiser.',
        'Mediebiblioteket tar ikke imot skript. Last opp filene med filbehandleren hos webhotellet, ved siden av `wp-content`.',
        'Forfattere og bidragsytere kan ikke legge ut skript. En administrator legger skriptet på nettstedet én gang; deretter er linjen med `div` nok.',
        'På WordPress.com trenger du et abonnement som tillater utvidelser.',
      ],
    },
    blogger: {
      name: 'Blogger',
      notes: [
        'Trykk på blyanten øverst til venstre, velg HTML-visning, lim inn og publiser. Ikke gå tilbake til skrivevisningen før det.',
        'På alle sider: «Layout», «Legg til en gadget», «HTML/JavaScript».',
        'Blogger tar ikke imot skript, så bruk den fulle adressen på en annen server.',
      ],
    },
    ghost: {
      name: 'Ghost',
      notes: [
        'Skriv `/html` i innlegget, lim inn i kortet og publiser.',
        'Filene legges i `assets` i temaet ditt, eller på en annen server.',
        'I e-post virker ikke skript: Vis kortet bare på nettet, eller ta med teksten for lesere uten skript.',
      ],
    },
    tilda: {
      name: 'Tilda',
      notes: [
        'Legg til blokken T123 («Other», «HTML code»), lim inn og publiser. Redigeringen viser kanskje ingenting; se på den publiserte siden.',
        'Tilda tar ikke imot skript, så bruk den fulle adressen på en annen server.',
      ],
    },
    hugo: {
      name: 'Hugo',
      notes: [
        'Lagre linjene som `layouts/shortcodes/ali-help.html`, og skriv `{{< ali-help >}}` i innlegget.',
        'Filene legges i `static/ali-help`.',
      ],
    },
    hexo: {
      name: 'Hexo',
      notes: [
        'Lim inn i innlegget, med en tom linje før og etter.',
        'Filene legges i `source/ali-help`. Legg `skip_render: "ali-help/**"` til i `_config.yml`.',
      ],
    },
    eleventy: {
      name: 'Eleventy',
      notes: [
        'Lim inn i innlegget, med en tom linje før og etter.',
        'Legg mappen med filene ved siden av innleggene dine. Legg `eleventyConfig.addPassthroughCopy("ali-help")` og `eleventyConfig.ignores.add("ali-help")` til i `eleventy.config.js`.',
      ],
    },
    html: {
      name: 'HTML',
      notes: [
        'Lim inn i `body`, der elementet skal stå. Med flere elementer på samme side trengs linjen med `script` bare én gang.',
      ],
    },
  },
  examples: {
    title: 'Se det i et innlegg',
    posts: 'Det samme innlegget på fire språk:',
    two: 'To språk på én side',
    classic: 'Én script-tagg',
    module: 'Én script-tagg, som modul',
    one: 'Én fil, ett språk',
    later: 'Tagger som et skript legger til senere',
    flow: 'Alle spørsmål og resultater på én side',
  },
  promise:
    'Uavhengig hjelp. Den er ikke laget av AliExpress og har ingen tilknytning til AliExpress. Ingen sporing, og ingenting blir sendt.',
};
