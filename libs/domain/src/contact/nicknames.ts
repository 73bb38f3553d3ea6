/** First names that one person may go by, a group to a line: the whole name and what friends make of it. */
const GROUPS = `
abigail abby abbie gail
alexander aleksander aleksandr alejandro alessandro alexandra aleksandra alejandra alessandra sasha sascha sandy xander sandro sandra sander olek ola alyosha
andrew andreas andrzej andrei drew andy jedrzej
anthony antonio antoni antonin tony toni toño
ann anna ana anne annie hannah ania anya anneke nan nancy annika
barbara barbra babs basia bärbel
benjamin ben benny benji
catherine katharine katherine kathryn katarzyna katharina ekaterina catalina caterina cathy kathy kate katie kasia katya kitty kaja käthe cat
charles carl karl carlos charlie chuck chas kalle
christopher christoph christian krzysztof kristofer chris kit krzys topher
christine christina kristina kristin chris chrissie tina krysia
daniel danuta dan danny danka
david dawid dave davy
deborah debra debbie deb
dorothy dorothea dorota dot dottie dora
edward eduard edoardo eduardo ed eddie ned ted teddy
elizabeth elisabeth elżbieta elisabetta isabel liz lizzie beth betty eliza lisa liesel libby ela elsbeth sissi lilibet
eugene evgeny jewgeni evgeniy gene zhenya
francis francisco francesco franz frank franciszek paco pancho fran frankie ciccio franek
frederick friedrich federico fryderyk fred freddie fritz
gabriel gabriele gabriela gabrielle gabe gabi
george georg jerzy georgios jorge jurek jürgen geordie yorgos
gregory gregor grzegorz greg grzes
henry heinrich henryk enrique enrico hank harry heinz heiner quique rico
ignacio nacho ignacy
ivan jan john johann johannes jean giovanni juan joão jack johnny jonny hans hannes vanya janek gianni juanito jasiek sean ian jannis
jacob jakob jakub james jaime giacomo tiago jim jimmy jamie kuba jake jay
jennifer jenny jen
jessica jess jessie
joseph josef józef josé giuseppe josip joe joey jo pepe beppe pino sepp józek zé jupp
joshua josh
judith judy judit
kenneth ken kenny
lawrence laurence lorenz lorenzo larry laurie
leonard leonardo leonid len leo lenny lyonya
louis ludwig luis luigi lou louie lutz gigi
małgorzata margaret margarete margarita marguerite margherita greta gosia maggie meg peggy peg madge marge daisy gretchen rita grete
maria mary marie miriam molly polly mia mitzi maja marysia masha mimi
martha marta marty
matthew mathew matthias matteo mateusz matteusz matt matty matze teo
maximilian maxim maxime max maks
michael michał michele miguel mikhail mike mick micky misha michel michi
mohammed mohamed muhammad muhammed muhamed mehmed mo
nathaniel nathan nate nat
nicholas nikolaus nicolas niccolò mikołaj nikolai nick nicky klaus claus niko kolya nico
patricia patrizia patrycja patrick pat patsy patty tricia trish paddy pati
paul pavel paweł paolo pablo pauly pasha paolino
peter piotr pedro pietro pierre pete petya piotrek
philip philipp felipe filippo phil pip
raymond raimund ramón ray
rebecca rebekka becky becca
richard ricardo riccardo ryszard rick ricky dick rich richie rysiek
robert roberto bob bobby rob robbie bert berto robin
roderick rodrigo roger rod
ronald ronaldo ron ronnie
samuel samantha sam sammy
sarah sara sally sadie
stanisław stanislaus staszek stan staś
stephen steven stefan stefano esteban étienne szczepan steve steffen stevie
susan susanne susanna zuzanna sue susie suzy zuza sanne
sergey sergei sergio seryozha serge
teresa theresa therese terry tess resi
theodore theodor teodor ted teddy theo fyodor
thomas tomasz tommaso tomás tom tommy tomek maso
timothy tim timmy
tatiana tatyana tanya tania
victoria viktoria vicky tori wiktoria
vincent vincenzo vicente vince enzo vinnie
vladimir włodzimierz wladimir vova volodya wolodja włodek
wilhelm william guglielmo guillermo guillaume bill billy will willie willi liam willem wim memo
zachary zach zack
amanda mandy
caroline carolyn karoline carrie caro
charlotte charlie lottie lotte
eleanor ellie nell nora
emily emilia millie emmy
geoffrey jeffrey geoff jeff
gillian jill gill
harriet hattie
helen helena helene elena ellen lena nell
isabel isabella isabelle bella izzy
jacqueline jackie
jonathan jon john johnny jonny
josephine josefine josie jo
magdalena madeleine magda maddie lena
mohd mohammed mohamed muhammad
natalie natalia natasha tasha nat
nicole nikki nicky
oliver olivier ollie olly
penelope penny
sebastian bastian basti seb
stephanie stefanie stefania steffi steph
tobias toby tobi
`;

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** By name, the numbers of its groups. */
const groupsOf = new Map<string, number[]>();
for (const [number, line] of GROUPS.trim().split('\n').entries())
  for (const name of line.split(' '))
    groupsOf.set(plain(name), [...(groupsOf.get(plain(name)) ?? []), number]);

/**
 * Whether one person may go by both first names, as Robert and Bob: what friends say and what another language makes of a
 * name.
 *
 * @param one a word in lower case without accents, as `nameWords` gives it
 */
export function mayBeOneFirstName(one: string, other: string): boolean {
  const others = groupsOf.get(plain(other)) ?? [];
  return (groupsOf.get(plain(one)) ?? []).some((group) => others.includes(group));
}
