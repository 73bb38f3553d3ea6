/**
 * English names of one trade, of which an advertisement has one and the mail about it another; each stands for the
 * words that it replaces in a title. Two trades of one field, a paralegal and a solicitor, are not one.
 */
const GROUPS: readonly (readonly string[])[] = `
electrician, sparky, sparks
heating engineer, gas engineer, boiler engineer, gas fitter, plumber
plumber, pipefitter
carpenter, joiner, chippy, chippie
bricklayer, brickie
painter and decorator, painter & decorator, decorator, house painter
labourer, laborer, general operative, builder's mate
mechanic, vehicle technician, motor technician, car mechanic, motor mechanic
gardener, groundskeeper, groundsman, landscaper
forklift operator, forklift driver, fork lift driver, fork truck driver, flt driver, flt, reach truck driver, counterbalance driver
delivery driver, courier, multidrop driver, multi-drop driver
driver, chauffeur
warehouse operative, warehouse assistant, warehouse op, warehouse worker, warehouse person, warehouseman, order picker
picker packer, picker/packer, picking and packing, picking packing, picker, order picker
machine operator, machinist
production operative, factory worker, production worker, line operative, assembly worker
security guard, security officer, doorman, bouncer, door supervisor
caretaker, janitor, handyman, handyperson
cleaner, domestic assistant, cleaning operative, cleaning lady
room attendant, chambermaid, housekeeping assistant, housekeeper
kitchen porter, kp, dishwasher, pot washer, pot wash
chef, cook
waiter, waitress, waiting staff, server, wait staff
host, greeter
bartender, barman, barmaid, bar staff, barkeeper, bar person, mixologist
receptionist, front desk agent, front desk
cashier, till operator, checkout operator, checkout assistant
sales assistant, shop assistant, retail assistant, store assistant, sales associate, shop worker, customer assistant
hairdresser, hair stylist, stylist
nanny, childminder, babysitter
nursery nurse, nursery practitioner, early years practitioner, early years educator, nursery assistant
teaching assistant, classroom assistant, learning support assistant, ta, lsa, teacher's aide
healthcare assistant, hca, care assistant, carer, support worker, care worker, caregiver
domiciliary, home care, homecare
community nurse, district nurse
registered nurse, rgn, staff nurse
registered mental health nurse, mental health nurse, rmn
dental nurse, dental assistant
physiotherapist, physical therapist, physio
occupational therapist, ot
speech and language therapist, speech therapist, slt
general practitioner, gp, family doctor
veterinary surgeon, vet, veterinarian
veterinary nurse, vet nurse
counsellor, therapist
personal trainer, fitness instructor, gym instructor
accounts payable, purchase ledger
accounts receivable, sales ledger
payroll officer, payroll clerk, wages clerk, payroll administrator, payroll assistant
bookkeeper, book keeper, accounts clerk, accounts assistant
financial controller, fc
financial analyst, finance analyst
hr business partner, people partner, hrbp, people business partner
hr, human resources, people operations, people ops, personnel
recruiter, talent acquisition specialist, talent acquisition partner, talent partner, recruitment consultant
sales executive, sales representative, sales rep, salesperson, field sales
business development, biz dev, bizdev, new business
customer service representative, customer service advisor, customer service agent, customer service assistant, call centre agent, call handler
customer support agent, support agent, helpdesk agent, customer support specialist
buyer, purchaser, purchasing officer, procurement officer, purchasing, procurement
software engineer, software developer, programmer, coder
frontend, front end, fe
devops engineer, platform engineer, infrastructure engineer, cloud engineer
qa engineer, tester, test engineer, software tester, quality assurance engineer
system administrator, systems administrator, sysadmin, it administrator
it support, helpdesk, service desk, desktop support
ux designer, product designer, ux/ui designer, ui/ux designer
graphic designer, visual designer
copywriter, content writer
social media manager, community manager
solicitor, lawyer, attorney
paralegal, legal assistant
secretary, admin assistant, administrative assistant
administrator, admin assistant, office assistant, office administrator, admin officer
executive assistant, personal assistant, pa, ea
refuse loader, refuse collector, refuse operative, waste operative, recycling operative, bin man, binman, dustman, bin loader
lifeguard, pool attendant, pool lifeguard
swimming teacher, swimming instructor, swim teacher, swim instructor, swimming coach, swim coach
planning officer, town planner, planner
civil enforcement officer, traffic warden, parking warden, parking attendant, parking officer, parking enforcement officer
council tax, revenues
intensive care, icu, itu, critical care, intensive therapy
neonatal, nicu, special care baby unit, scbu
emergency medicine, emergency department, accident and emergency, ed
anaesthetist, anesthetist, anesthesiologist, anaesthesiologist
ward manager, ward sister, sister, charge nurse
theatre nurse, scrub nurse
pharmacy technician, dispenser, dispensing assistant, dispensary
optometrist, optician
research fellow, postdoc, post-doc, postdoctoral researcher, postdoctoral fellow, research associate
catering assistant, canteen assistant, kitchen assistant, canteen, kitchen
biomedical scientist, bms
home care assistant, home carer, domiciliary carer, domiciliary care assistant, domiciliary care
communications officer, press officer, pr officer
finance business partner, fbp, finance bp
customer service adviser, customer services, contact centre, call centre, call center, call handler
embedded software engineer, firmware engineer, embedded engineer, embedded developer, firmware developer
qa automation engineer, sdet, test automation engineer, test automation, automation tester, software tester, tester, qa engineer
database administrator, dba
network engineer, network administrator
maintenance technician, maintenance fitter, maintenance engineer, multi-skilled engineer
cnc machinist, cnc operator, cnc miller, cnc turner, cnc setter, cnc programmer
air conditioning engineer, refrigeration engineer, hvac engineer
accounts payable clerk, invoice clerk, purchase ledger clerk
logistics coordinator, shipping coordinator, transport coordinator, transport planner, shipping clerk
purchasing manager, procurement manager, head buyer, head of procurement, head of purchasing
sales development representative, sales dev rep, bdr, business development representative
postman, postal worker, mail carrier, postie
dentist, dental surgeon
scaffolder, scaff
estate agent, property negotiator, sales negotiator
journalist, reporter
lorry driver, trucker, hgv driver, lgv driver, truck driver
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));

/** Titles that a title has by another name of its trade, in lower case, with the words of that name. */
export interface OtherTitle {
  readonly title: string;
  readonly name: string;
}

const MOST_OTHERS = 16;

/** @param title without the number of its posting and notes for every gender */
export function otherTitlesOf(title: string): OtherTitle[] {
  const written = title.toLowerCase().replaceAll('’', "'");
  return GROUPS.flatMap((group) => {
    const own = group.toSorted((a, b) => b.length - a.length).find((name) => placeOf(name, written) !== null);
    if (own === undefined) return [];
    const at = placeOf(own, written) ?? 0;
    return group
      .filter((name) => name !== own)
      .map((name) => ({ title: written.slice(0, at) + name + written.slice(at + own.length), name }));
  }).slice(0, MOST_OTHERS);
}

/** Where a name stands as whole words. */
function placeOf(name: string, written: string): number | null {
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
    const isWhole = !LETTER.test(written[at - 1] ?? ' ') && !LETTER.test(written[at + name.length] ?? ' ');
    if (isWhole) return at;
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;
