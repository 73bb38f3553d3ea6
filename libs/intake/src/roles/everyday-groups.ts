/**
 * English names of one trade, of which an advertisement has one and the mail about it another; each stands for the
 * words that it replaces in a title. Two trades of one field, a paralegal and a solicitor, are not one.
 */
export const GROUPS: readonly (readonly string[])[] = `
electrician, sparky, sparks, spark
heating engineer, gas engineer, boiler engineer, gas fitter, plumber, heating installer, bathroom fitter
plumber, pipefitter, bathroom fitter, bathroom installer
carpenter, joiner, chippy, chippie
bricklayer, brickie
painter and decorator, painter & decorator, decorator, house painter
labourer, laborer, general operative, builder's mate
mechanic, vehicle technician, motor technician, car mechanic, motor mechanic
gardener, groundskeeper, groundsman, groundsperson, grounds person, grounds maintenance, landscaper, greenkeeper
forklift operator, forklift driver, fork lift driver, fork truck driver, flt driver, flt, reach truck driver, counterbalance driver
delivery driver, van driver, parcel driver, courier, multidrop driver, multi-drop driver, delivery man
driver, chauffeur
warehouse operative, warehouse assistant, warehouse op, warehouse worker, warehouse person, warehouseman, order picker, picker packer, picker, packer, storeman, storesman, storesperson, stores assistant, loader
picker packer, picker/packer, picking and packing, picking packing, picker, order picker
machine operator, machinist
production operative, factory worker, production worker, line operative, assembly worker
security guard, security officer, doorman, bouncer, door supervisor
caretaker, janitor, handyman, handyperson, premises officer, premises manager, site supervisor, site manager, school keeper
cleaner, domestic assistant, cleaning operative, cleaning lady
room attendant, chambermaid, housekeeping assistant, housekeeper
kitchen porter, kp, dishwasher, pot washer, pot wash
chef, cook
waiter, waitress, waiting staff, server, wait staff
host, greeter
bartender, barman, barmaid, bar staff, barkeeper, bar person, mixologist
receptionist, front desk agent, front desk
cashier, till operator, checkout operator, checkout assistant
sales assistant, shop assistant, retail assistant, store assistant, sales associate, shop worker, customer assistant, counter assistant, salesperson, saturday assistant
hairdresser, hair stylist, stylist
nanny, childminder, babysitter
nursery nurse, nursery practitioner, early years practitioner, early years educator, nursery assistant
teaching assistant, classroom assistant, learning support assistant, ta, lsa, teacher's aide, classroom helper
learning support assistant, special needs assistant, sen assistant, sen support, inclusion assistant, 1:1 support
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
software engineer, software developer, programmer, coder, developer
backend engineer, backend developer, developer
frontend engineer, frontend developer, developer
fullstack engineer, fullstack developer, full stack developer, developer
web developer, web designer, website developer, front-end developer, frontend developer, wordpress developer
frontend, front end, fe
devops engineer, platform engineer, infrastructure engineer, cloud engineer
qa engineer, tester, test engineer, software tester, quality assurance engineer
system administrator, systems administrator, sysadmin, it administrator
it support, helpdesk, help desk, service desk, desktop support, it technician, ict technician, first line support, 1st line, 2nd line
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
logistics coordinator, shipping coordinator, transport coordinator, transport planner, shipping clerk, traffic planner, traffic clerk, transport clerk, traffic office, transport office, route planner
purchasing manager, procurement manager, head buyer, head of procurement, head of purchasing
sales development representative, sales dev rep, bdr, business development representative
postman, postal worker, mail carrier, postie
dentist, dental surgeon
scaffolder, scaff
estate agent, property negotiator, sales negotiator
journalist, reporter
lorry driver, trucker, hgv driver, lgv driver, truck driver
hgv class 1 driver, class 1 driver, artic driver, lorry driver, trucker, tramper, trunker
hgv class 2 driver, class 2 driver, rigid driver, lorry driver, trucker
midday supervisor, dinner lady, dinner ladies, lunchtime supervisor, lunchtime assistant, midday assistant, playground supervisor
school business manager, bursar, school finance manager, school finance officer, school finance
town clerk, parish clerk, council clerk, clerk to the council, clerk of the council, proper officer
responsible financial officer, rfo
activities coordinator, activity coordinator, activities organiser, activity organiser, activities assistant, activities, entertainments coordinator
laundry assistant, laundress, domestic, housekeeping, housekeeper, cleaner
street warden, community warden, town warden, neighbourhood warden, town ranger, warden
youth worker, youth leader, youth club worker, youth work
library coordinator, librarian, library manager
library assistant, librarian
minibus driver, bus driver
bus driver, coach driver, psv driver, pcv driver, busman
taxi driver, cab driver, cabbie
shop supervisor, store supervisor, retail supervisor
store manager, shop manager, branch manager, retail manager
internal sales, inside sales, telesales, office sales, sales desk, phone sales
digital marketing, online marketing, social media, content marketing
quantity surveyor, estimator, cost surveyor
site manager, construction manager
roofer, roof tiler, slater
class teacher, primary teacher, classroom teacher, schoolteacher
head teacher, headteacher, headmaster, headmistress, headship
cover supervisor, supply teacher
school secretary, school administrator, school receptionist, school office
registered manager, home manager, care manager
senior carer, senior care assistant
dental hygienist, hygienist
medical receptionist, doctors receptionist, surgery receptionist
farm worker, farmhand, farm hand, farm labourer, stockman, herdsman
tractor driver, tractor operator
groom, stable hand, stable lad, stable girl
kennel assistant, kennel hand, kennel maid, animal care assistant
beautician, beauty therapist, nail technician
barber, hairdresser
spa therapist, massage therapist, masseuse, beauty therapist
undertaker, funeral director, funeral arranger, funeral operative
usher, front of house, foh
front of house, foh, waiting staff, waitress, waitressing, waiter
box office assistant, ticket seller, ticket office
museum assistant, gallery assistant, gallery attendant, room steward, invigilator
tour guide, guide
travel consultant, travel agent
lettings negotiator, lettings agent, letting agent
conveyancer, conveyancing executive, property lawyer
tyre fitter, tyre technician
paint sprayer, panel beater, bodyshop technician
valeter, car cleaner, car valet, car washer
street cleaner, road sweeper, street sweeper
groundworker, digger driver, plant operator, excavator operator
window fitter, glazier, window installer
maintenance person, maintenance man, handyman, handyperson, maintenance operative
sous chef, second chef
commis chef, junior chef
chef de partie, section chef, cdp
pastry chef, patissier
night porter, night receptionist, night auditor, night manager
care coordinator, care planner, rota coordinator
volunteer coordinator, volunteer manager, volunteers coordinator, volunteering coordinator
community development worker, community worker, outreach worker
housing officer, tenancy officer, housing manager
debt adviser, money adviser, debt counsellor, debt advisor, money advice
support worker, support assistant, carer
data entry clerk, data inputter, data entry, typist
credit controller, debt collector, accounts receivable, credit control, sales ledger
telephonist, switchboard operator, switchboard
stock controller, inventory controller, stock clerk
quality inspector, quality controller, qc inspector, inspector
sewing machinist, seamstress, machinist, tailor
account manager, client manager, key account manager
visual merchandiser, window dresser
product owner, product manager
cyber security analyst, security analyst, infosec analyst
events coordinator, event coordinator, events officer, events manager, event organiser, events organiser
wedding coordinator, wedding planner
nursery manager, nursery leader
room leader, nursery room leader
parish administrator, church administrator, church secretary
sexton, grave digger, gravedigger
reablement worker, rehab assistant, rehabilitation assistant
passenger assistant, escort, bus escort
crossing patrol, lollipop lady, lollipop man
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
