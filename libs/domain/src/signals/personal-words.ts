/**
 * The small words around what somebody is or how they live, by language, folded: no verb of work, no day to meet on, no
 * word for asking or offering, and nobody who is spoken to. A sentence of these and of words for kin, body, faith and age
 * can't anything else.
 */
export const PLAIN_WORDS: readonly string[] = [
  // English
  `a an the one and or but so also too as at by for from in into of off on out over to up with without within near around
  i i'm i've i'd me my mine myself we we're we've us our ours he he's she she's they they're it it's its his her their them him
  who which that this there there's those these am are is was were be been being become became becoming have has had having got get
  do don't does didn't haven't isn't wasn't not no never none neither nor both all each any some few several many much
  most more less lot lots bit little now still already since ago yet ever always sometimes often usually just only
  really very quite rather pretty fairly almost nearly about mostly partly half full fully completely together apart alone
  once twice before after when while during until through though although because despite like than even later recently
  originally actually proudly happily openly luckily happy proud glad lucky blessed content busy noisy quiet lovely sweet
   small large huge tiny young younger youngest old older oldest elder eldest middle only new newly long short tall late
  early great bad nice other others another own same mild severe stable controlled well-controlled healthy well
  fine okay ok certain visible invisible registered legally partially practising practicing devout observant live
  lives lived living born birth born-and-bred bred grew grow growing grown raised raise brought bring bringing come
  came comes coming fled arrived adopt adopting turn turned turning turns celebrate celebrated celebrates observe observes
  keep keeps kept wear wears wore use uses used walk walks sing sings pray prays fast fasts fasting candles  
   share shares belong belongs met hear hears see sees sleep sleeps eat eats drink drinks smoke snores diagnosed
  remission recovery recovering recovered lost remarried brought hoping trying call calls called named name 
   weeks month months last year years decade decades summer winter autumn spring childhood teens age time times
  home house flat garden kitchen village town city country countryside island mountains valley sea farm roof table cat
  cats dog dogs parrot hamster pet people person generation someone somebody everyone everybody way incidentally record
  mention fyi ps p.s side line part member left right stick sticks frame pump coffee tea pork meat cake pronouns they/them
  she/her he/him name daily nights night morning sundays fridays saturdays weekly five-times
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  hundred go goes feel feels then hands arms secret believe married caravan boat narrowboat north south east west joined
  expecting replaced chronic hide ashamed cheerful world surname accent hair tattoos red nothing half-sister marriage
  privately say happens moment chosen faith quietly here`,
  // German
  `ein eine einen einem einer eines der die das den dem des und oder aber auch als an am auf aus bei mit ohne in im ins von vom vor
  seit zu zum zur zwei drei vier funf sechs sieben acht neun zehn elf zwolf ich mich mir mein meine meinen meinem meiner wir
  uns unser unsere unseren unserem unserer er sie es ihr ihre ihren sein seine bin ist sind war waren wurde worden werde wird
  werden geworden habe hab haben hat hatte hatten nicht kein keine keinen nie noch schon nur immer wieder manchmal oft sehr ganz
  recht ziemlich fast etwa etwas wenig viel viele mehr alle alles beide nun jetzt gerade kurzem langem langer lange fruher spater
  inzwischen ubrigens nebenbei stolz stolze stolzer glucklich gern klein kleine kleinen kleiner gros grose grosen neu neue neuen
  alteste altester jungste jungster gesund lebe lebt leben lebte wohne wohnt wohnen trage tragt faste fasten feiern feiere singe
  bete liebe pflege aufgezogen adoptiert bekommen verloren gehore gehort stamme komme kommt kamen kam heise heisen heist sitze
  sitzt sitzen lese lippen zuhause hause haus dorf stadt land garten wohnung katze katzen hund hunde leute mensch person jahr
  jahre jahren monat monat monaten woche wochen letzte letzter letzten nachste nachster nachsten sommer winter herbst fruhling
  kindheit unfall geburt teil mitglied sonntag sonntags freitags abend abends nacht wie weil obwohl wenn denn da dass die
  geht gehen ursprunglich schlafe hier bemerkt typ alteren trocken diabetiker dement scheidung papa mama`,
  // French
  `un une des le la les l du de d' l' et ou mais aussi en a au aux dans sur chez par pour avec sans depuis pendant apres avant deux trois
  quatre cinq six sept huit neuf dix onze douze je j' j'ai j'etais me moi mon ma mes nous notre nos il elle ils elles on ce c' c'est
  qui que suis est sommes etait etais sont ai as a avons avais avait ont eu ete ne n'ai n' pas plus jamais encore toujours deja parfois
  souvent tres assez presque peu beaucoup bien tous tout toute toutes recemment maintenant fier fiere heureux heureuse petit petite
  petits petites grand grande grands grandes nouveau nouvelle nouveau-ne jeune ainee aine cadet cadette benjamin pratiquant pratiquante
  vis vit vivons habite habitons porte portons celebre fetons fete jeune prie chante viens vient d'etre venons suivi adopte perdu
  appelle appelons venu venus venue grandi eleve elevee seul seule ensemble maison village ville campagne jardin appartement chat chats
  chien chiens personne gens an ans annee annees mois semaine derniere dernier prochaine prochain ete hiver automne printemps enfance
  naissance accident jour jours dimanche dimanches vendredi nuit passage ailleurs comme parce meme d'un d'une qu'il
  papa maman compagne compagnon homme femme paroisse age l'age commence lundi attend attendons arrive arrivee recomposee
  atteint atteinte premier premiere deuxieme`,
  // Spanish
  `un una unos unas el la los las lo del de y e o pero tambien en a al con sin por para desde hasta hace dos tres cuatro cinco seis
  siete ocho nueve diez once doce yo me mi mis nosotros nos nuestro nuestra nuestros nuestras el ella ellos ellas que quien soy es
  somos era eramos fui son estoy esta estamos estuve he ha hemos tengo tiene tenemos tenia tuve tuvimos ser no ni nunca ya aun todavia
  siempre veces muy bastante casi poco mucho muchos todos todas ahora recien orgulloso orgullosa feliz pequeno pequena pequenos pequenas
  gran grande mayor mayores menor nuevo nueva joven practicante numerosa vivo vive vivimos llevo lleva celebramos celebro canto rezo
  ayuno cuido cumplo cumplio cumplido nacio nacido acaba acaban acabo acabamos perdi llamo llama llaman crecido criado crie creci vengo
  viene vinieron solo sola juntos casa pueblo ciudad campo jardin piso gato gatos perro perros persona gente ano anos mes meses semana
  pasada pasado verano invierno otono primavera infancia nacimiento accidente dia dias domingo domingos cierto proposito como porque
  voy ninos nino nina padres pais estado tipo duermo espera esperamos llegue supere montana parroquia coro catolico catolica
  homosexual`,
  // Italian
  `un uno una il lo la i gli le l' un' del della dei delle degli di d' e o ma anche in a al alla ai alle con senza per da dal dalla dai
  dalle su sul nel nella due tre quattro cinque sei sette otto nove dieci undici dodici io mi me mio mia miei mie noi ci nostro nostra
  nostri nostre lui lei loro che chi sono e' siamo era eravamo ero ho ha abbiamo hanno avevo aveva avuto stato stata essere non mai
  ancora sempre gia spesso molto piuttosto quasi poco tanto tutti tutte tutto ora adesso appena fiero fiera felice piccolo piccola piccoli
  piccole grande grandi maggiore minore nuovo nuova giovane praticante numerosa vivo vive viviamo porto porta festeggiamo prego canto
  digiuno compio compiuto perso nato nata nati nate chiama chiamo cresciuto cresciuta vengo viene venuti adottato solo sola insieme
  casa paese citta campagna giardino appartamento gatto gatti cane cani persona gente anno anni mese mesi settimana scorsa scorso fa
  estate inverno autunno primavera infanzia nascita incidente giorno giorni domenica venerdi proposito come perche anch'io
  piu dormo diventato diventata guarito guarita tipo compagno compagna superato aspettiamo civile arrivato arrivata
  parrocchia coro`,
  // Dutch
  `een de het en of maar ook als aan op uit bij met zonder in van voor sinds tot naar twee drie vier vijf zes zeven acht negen tien elf
  twaalf ik me mij mijn wij we ons onze hij zij ze het er die dat wie ben is zijn was waren word wordt worden geworden heb hebben heeft
  had hadden gehad niet geen nooit nog al altijd soms vaak heel erg best vrij bijna wat weinig veel meer allemaal alle beide nu net pas
  onlangs vroeger later trouwens trots trotse gelukkig klein kleine grote groot nieuw nieuwe oudste jongste praktiserend gezond woon
  woont wonen leef leeft leven draag draagt vast vasten vier vieren zing bid zorg verloren gekregen geadopteerd opgegroeid geboren
  heet heten kom komt kwam kwamen zit zitten lees liplees thuis huis dorp stad platteland tuin flat kat katten hond honden mensen mens
  persoon jaar jaren maand maanden week weken vorige vorig volgende zomer winter herfst lente jeugd geboorte ongeluk lid zondag zondags
  vrijdag avond nacht omdat hoewel want dochtertje zoontje kindje
  kort verwachten slaap beetje hier overleefd genezen samengesteld gisteren oma opa dement eerste tweede derde`,
  // Polish
  `i a ale oraz tez lub w we z ze na do od po przy u bez dla o za przed jako jak dwa dwie dwoje dwoch dwojki trzy troje trojki trzech cztery
  czworo czworki piec piecioro pieciu szesc szesciu siedem osiem dziewiec dziesiec ja mnie mi moj moja moje moi mojego mojej moim my
  nas nasz nasza nasze nasi on ona ono oni one to ten ta kto ktory ktora sie jestem jest jestesmy bylem bylam byl byla sa mam ma mamy
  mialem mialam mial miala nie nigdy juz jeszcze zawsze czasem czesto bardzo dosyc prawie troche malo duzo wszyscy wszystkie teraz
  wlasnie niedawno dumny dumna szczesliwy szczesliwa maly mala male duzy duza nowy nowa mlody mloda najstarszy najstarsza najmlodszy
  najmlodsza praktykujacy praktykujaca wielodzietnej zdrowy zdrowa mieszkam mieszka mieszkamy zyje nosze swietujemy obchodzimy
  spiewam modle poszcze opiekuje choruje stracilem stracilam urodzil urodzila urodzilem urodzilam wychowalem wychowalam pochodze
  pochodzi skonczyl skonczyla skonczyly koncze adoptowalismy sam sama razem dom domu wsi miasto miescie ogrod mieszkanie kot koty pies
  psy osoba ludzie rok roku lat lata miesiac miesiecy tydzien tygodniu zeszlym latem zima jesienia wiosna dziecinstwa urodzenia wypadku
  niedziele okazji
  zostalem zostalam spie spodziewamy skonczylem skonczylam przyjechalem przyjechalam poruszam jezdze rodzicami rodzicow`,
  // Portuguese
  `um uma uns umas o a os as do da dos das de d' e ou mas tambem em no na nos nas ao aos com sem por para desde ha dois duas tres quatro
  cinco seis sete oito nove dez onze doze eu me mim meu minha meus minhas nosso nossa nossos nossas ele ela eles elas que quem sou e
  somos era eramos fui sao estou esta estamos tenho tem temos tinha tive tivemos ser nao nem nunca ja ainda sempre vezes muito bastante
  quase pouco muitos todos todas agora recentemente orgulhoso orgulhosa feliz pequeno pequena pequenos pequenas grande mais velho velha
  novo nova jovem praticante numerosa vivo vive vivemos moro mora moramos uso usa visto celebramos canto rezo jejuo cuido faco fez
  fizeram completei completou nasceu nasci perdi perdemos chamo chama cresci criado criada venho vem vieram adotamos so sozinho sozinha
  juntos casa aldeia cidade campo jardim apartamento gato gatos cao cachorro pessoa gente ano anos mes meses semana passada passado verao
  inverno outono primavera infancia nascimento acidente dia dias domingo domingos alias proposito como porque comigo conosco connosco
  pais tempo durmo espera cheguei venci curado curada mulher homem coral tipo primeiro primeira segundo segunda`,
];
