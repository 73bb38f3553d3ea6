import { isOfCustomer, phrase, surroundingsOf } from './post-words.ts';
import { sentencesOf } from './role-in-text.ts';
import { tokensOf } from './role-tokens.ts';
import { stemOf } from './role-vocabulary.ts';

/**
 * What somebody does in a job, by the words of its title: whoever has only read the advertisement asks for "the job on
 * the bins". A star stands for any end of a word. Words that a customer writes as often are here only as what somebody
 * would do for us.
 */
const WORK = `
refuse, waste, recycling = bins, bin (?:lorr|wagon|round)*, dustcarts?, recycling (?:round|crew), empty* bins
lifeguard = poolside, (?:watch* )?(?:at|over|by) the pool, saving swimmers
swimming = teach* (?:\\p{L}+ )?(?:to swim|swimming), swimming lessons
library, librarian = shelv* (?:the )?(?:books|returns), issu* books
gardener, grounds = mow*, lawns, flower ?beds, hedges, weeding, cut* grass, pruning
heating, boiler = boilers, radiators
plumber = leaks, taps, blocked drains, pipework
electrician = rewir*, wiring, sockets, fuse ?boards
painter, decorator = paint* walls, wallpaper*
carpenter, joiner = hang* doors, skirting, first and second fix
bricklayer = lay* bricks, bricklaying
roofer = slates, re-?roofing
welder = weld* (?:steel|pipe|stainless)*
mechanic = repair* (?:cars|vehicles|trucks|lorries), servic* (?:cars|vehicles)
caretaker, janitor = lock* up, unlock* (?:the )?(?:building|school)
cleaner, cleaning, domestic = clean* (?:\\p{L}+ )?(?:wards?|offices?|rooms?|school|floors|toilets|hospital), mop*, hoover*, vacuum*
housekeeping, room, chambermaid = mak* beds, clean* (?:the )?(?:guest )?rooms
porter = push* (?:beds|wheelchairs|trolleys), mov* patients, wheelchairs about
kitchen porter = wash* (?:up|pots|dishes|pans), pot ?wash
catering, canteen = serv* (?:meals|food|lunch|dinners)*, school dinners, dinner lady
cook, chef = cook* (?:for|meals|lunch|dinner)*, run* (?:a |the |your )?kitchen
baker = bak* (?:bread|cakes|loaves)*, mak* bread
barista = mak* coffee, pull* espresso
waiter, waitress, waiting = wait* (?:at |on )?tables, serv* (?:tables|guests), carry* plates
bar, bartender = pull* pints, behind the bar, mix* cocktails
receptionist = front desk, greet* (?:visitors|patients|guests), check* (?:guests )?in
customer, contact, call = answer* (?:the )?(?:phones?|calls)*, tak* calls, on the phones
midwife = deliver* babies, birth*, labour ward
paediatric, children = sick children, children.?s ward, sick kids
stroke = stroke patients
radiographer = x-?rays?, scans
pharmacy, dispenser = dispensary, dispens* (?:medicines|prescriptions)*
home care, carer, care assistant = personal care, wash* and dress*, (?:elderly|old) (?:people|folk) at home, in (?:people.?s|their) (?:own )?homes
nurse = nurs* (?:the )?(?:sick|patients)*, wound dressings
phlebotomist = tak* blood
early years, nursery, childcare = toddlers, look* after (?:\\p{L}+ )?(?:babies|little ones), under-?fives
safeguarding, children = child protection, children at risk, looked[ -]after children
teaching assistant, learning support = help* in (?:the |a )?class*, one-to-one with
lecturer = teach* (?:your )?(?:student|undergraduate)*, lectures
secretary = typ* (?:\\p{L}+ )?letters, audio ?typ*, minutes of meetings
accounts payable, purchase ledger = (?:supplier )?invoices
accounts receivable, sales ledger, credit = chas* (?:debts|payments)*
payroll = wages, payslips
bookkeeper = keep* (?:the|your) books
devops, reliability, platform engineer, infrastructure = kubernetes, clusters, deployments, ci/?cd, pipelines, servers up
frontend = interfaces, react, css
backend = apis, microservices
qa, quality assurance, tester, test = find* bugs, break* (?:your )?software, test* (?:your )?(?:software|app)*
embedded, firmware = firmware, microcontrollers
service desk, helpdesk, it support = reset* passwords, fix* (?:laptops|computers|printers)
mechanical = solidworks, autocad, creo, draw* (?:gearboxes|parts|housings)*
cnc, machinist = mill* and turn*, fanuc, heidenhain, mazak
maintenance = (?:machines?|lines?|plant)(?: \\p{L}+){0,4} running, breakdowns, keep* (?:the )?(?:machines|line|plant)*
forklift = pallets, reach truck, counterbalance
driver = behind the wheel
hgv, lorry, truck = artics?, long haul
bus = drive* (?:a |your |the )?bus*
warehouse, picker = pick* and pack*, pick* orders
logistics, transport, shipping = shipments, hauliers, freight, book* (?:trucks|lorries)
buyer, purchasing, procurement = negotiat* with suppliers
development representative, telesales, telemarketing = cold[ -]call*
account executive = clos* (?:\\p{L}+ )?deals
customer success = onboard* (?:your )?customers, renewals, look* after (?:your )?customers
fundraiser, fundraising = rais* (?:money|funds), donors
communications, press, pr = press releases, newsletters?
social media = instagram, tiktok
recruiter = fill* vacancies, sourc* candidates
security = night ?watch*, patrol*, guard* (?:the|your)
parking = parking tickets, pcns?
hairdresser, stylist = cut* hair, blow-?dr*
beauty, spa = facials, manicures
designer = wireframes, figma
translator = translat* (?:documents|texts)*
`
  .trim()
  .split('\n')
  .map((line) => {
    const [titles = '', work = ''] = line.split(' = ');
    return {
      titles: titles.split(', ').map((title) => title.split(' ').map(stemOf)),
      work: phrase(...work.split(', ').map((one) => one.replaceAll('*', '\\p{L}*'))),
    };
  });

/** Of somebody who wants to do it here: a customer wants it done. */
const WOULD_DO_IT =
  /\b(?:appl(?:y|ied|ying|ication)|cv|r[ée]sum[ée]|jobs?|posts?|positions?|roles?|vacanc\p{L}+|openings?|advert\p{L}*|ad|hiring|hire|shifts?|(?:you|u)(?:[’']re| are| r)? (?:\p{L}+ )?(?:need|want|look|seek|after)\p{L}*|filled|taken|still (?:open|free|going|available|vacant)|i(?:[’']d| would) be (?:great|good|happy)|(?:want|wants|seek|after|for|any) work|(?:like|love|want|prefer|happy) to \p{L}+|(?:want|get|find) (?:some )?work|looking for [^.!?]{0,20}work|join)\b/iu;
const READ = 4_000;

interface TitledRole {
  readonly id: number;
  readonly title: string;
}

/**
 * The role whose work a message tells that names none: "your advert for somebody to keep the boilers going". For people
 * of whom no role is known; what an applicant writes later is about more than the post.
 *
 * @returns null where the work is none of an open role, or of several
 */
export function roleToldByWork(
  subject: string,
  text: string,
  roles: readonly TitledRole[],
): { readonly roleId: number; readonly quote: string } | null {
  const written = `${subject}\n${text.slice(0, READ)}`;
  if (!WOULD_DO_IT.test(written) || isOfCustomer(written)) return null;
  const sentences = sentencesOf(written);
  const heads = roles.map(({ id, title }) => ({
    id,
    head: stemsOf(title.split(BEHIND)[0]),
    all: stemsOf(title),
  }));
  const told = WORK.flatMap(({ titles, work }) => {
    const byHead = heads.filter(({ head }) => hasAny(head, titles));
    const fitting = byHead.length > 0 ? byHead : heads.filter(({ all }) => hasAny(all, titles));
    const quote = fitting.length === 0 ? null : firstOf(work, sentences);
    return quote === null ? [] : fitting.map(({ id }) => ({ roleId: id, quote }));
  });
  const [first, ...others] = told;
  return first === undefined || others.some(({ roleId }) => roleId !== first.roleId) ? null : first;
}

/** "Lecturer in Midwifery", "HGV Driver – Refuse": what follows says of what. */
const BEHIND = /[,(–—:]|\s-\s|\s(?:in|of|for)\s/;
const stemsOf = (title = '') => new Set(tokensOf(title).map(({ stem }) => stem));
const hasAny = (stems: ReadonlySet<string>, titles: readonly (readonly string[])[]) =>
  titles.some((title) => title.every((stem) => stems.has(stem)));

/** What somebody has done elsewhere, or does not want, tells nothing. */
function firstOf(work: RegExp, sentences: readonly string[]): string | null {
  for (const sentence of sentences)
    for (const { 0: quote, index } of sentence.matchAll(work))
      if (surroundingsOf(sentence, index, index + quote.length, false) !== 'other') return quote;
  return null;
}
