import type { JobFunction } from '#libs/domain';

/** The same follow-up by somebody who writes fluently and by somebody who doesn't: every fact of one is in the other. */
export interface FluencyPair {
  readonly title: string;
  readonly function: JobFunction;
  readonly subject: string;
  readonly fluent: string;
  readonly plain: string;
}

/** Role and subject, the fluent text, the other; one pair a paragraph. */
const PAIRS = `
hospitality | Sous Chef | My application
I have run the hot section at the Gannet, 140 covers on a Saturday, for three years. Since I applied I have also passed the Level 3 food safety course.
I run hot section in the Gannet since three year, 140 cover on saturday. After I apply I pass also food safety course level 3.

healthcare | Staff Nurse, Renal | Follow-up
My registration with the nursing council came through on Tuesday, so I could start on 1 December. I spent four years on a dialysis ward of 22 stations.
On tuesday my registration of nursing council is arrive, so I can to start 1 december. Four years I was in dialysis ward with 22 station.

trades | Electrician | Electrician post
You asked in the posting about solar work: I fitted 31 rooftop arrays last year, all signed off at the first inspection.
In posting is question about solar. Last year I make 31 roof array, all is pass on first inspection.

engineering | Backend Developer | Application for Backend Developer
I moved our billing service from a nightly batch to events, which cut failed invoices from 4% to 0.3%. The code of the retry library is public, and I attach the link.
I change billing service from night batch to events, failed invoices go down of 4% to 0.3%. Code of retry library is open, link I put here.

education | Maths Teacher | Maths Teacher
Your school's Thursday catch-up club caught my eye: I ran one for two years, and 19 of 26 pupils passed the resit. I would gladly bring the worksheets.
I see your school have thursday catch-up club. I make such club two years, from 26 pupil 19 pass resit. Worksheets I can bring with pleasure.

finance | Accounts Payable Clerk | Update
I finished the AAT Level 2 on Friday with distinction. At Morrow & Pike I process about 900 invoices a month in Sage.
On friday I finish AAT level 2, with distinction. In Morrow & Pike I am processing 900 invoice in month, in Sage.

operations | Warehouse Supervisor | Warehouse Supervisor
In my last post I brought the picking error down from 2.1% to 0.6% in eight months by changing how we label the racks. My reach-truck licence was renewed this month.
In last job I make picking error smaller, 2.1% to 0.6% in eight month, because I change label of racks. Licence for reach truck I renew in this month.

support | Support Agent | Re: your vacancy
I handled 45 tickets a day in Zendesk for a telephone company and kept a satisfaction of 94%. I speak Polish and Ukrainian, which your posting lists as useful.
I do 45 ticket every day in Zendesk for telephone company, satisfaction stay 94%. I speak polish and ukrainian, in your posting is write it is useful.

design | Graphic Designer | Portfolio
Here is the poster series for the harbour festival that I mentioned; it was printed in 4,000 copies. I also rebuilt the festival's timetable, which you publish yourselves for the ferries.
Here is poster series for festival of harbour, I mention it before; it was print 4000 copies. Also I build again timetable of festival, you are publish same for ferries.

research | Field Ecologist | Field Ecologist application
I counted wading birds on the Tern marshes for five winters and know the sluices that your restoration report describes. The counts are in the county record.
Five winter I count wading birds in Tern marshes, so I know sluices what your restoration report is describing. Counts is in record of county.

sales | Account Executive | Account Executive
I closed 27 new accounts in 2025, worth 410,000 euros, mostly small clinics like the ones in your north region.
In 2025 I close 27 new account, it is 410000 euro, most of them small clinic same like in your north region.

hr | People Partner | People Partner
After the merger at Dunmore I harmonised three pay scales for 260 people without a grievance. I can send the method, which avoided names.
In Dunmore after merger I make one pay scale from three, for 260 people, and nobody make grievance. Method I can send, is without names.

marketing | Content Editor | Content Editor
Your "Letters from the lighthouse" series is why I am writing: I edited a similar one for the coastguard museum and its readership rose from 800 to 5,200.
I write because of your series "Letters from the lighthouse". For museum of coastguard I edit similar one, readers was 800 and become 5200.

legal | Paralegal | Paralegal role
I have prepared 60 bundles for the employment tribunal, the last one 1,400 pages long, and I passed the CILEX unit on evidence in October.
I prepare 60 bundle for employment tribunal, last have 1400 pages, and in october I pass CILEX unit evidence.

executive | Director of Services | Director of Services
I have another offer, to which I must answer by 4 December. I would prefer Harbourlight: I led a hostel network of 11 houses through the same inspection that you face in spring.
I have other offer and must to answer until 4 december. Harbourlight I like more: I lead network of 11 hostel through same inspection what you have in spring.

hospitality | Front Desk Agent | Front desk
I worked nights alone at a 90-room hotel for two years, Opera and the switchboard included. I can start on the 8th, since my contract ends on the 5th.
Two years I work in night alone, hotel with 90 room, with Opera and switchboard. My contract finish on 5, I can start on 8.

healthcare | Care Assistant | Care assistant
I completed the moving-and-handling certificate on 14 November; a copy is attached. For six years I cared for residents with dementia at Elm Court.
Certificate of moving and handling I finish 14 november, copy is attach. Six years I care residents with dementia in Elm Court.

trades | Joiner | Joiner
I have hung over 200 fire doors to the FD60 standard, and the photographs of the library job are attached.
I hang more than 200 fire door, standard FD60, photos from job in library are attach.

engineering | Test Engineer | Test Engineer
I reduced the run time of our regression suite from 6 hours to 50 minutes by splitting it over eight rigs. I see from your engineering blog that yours takes a night.
Our regression suite was 6 hour and I make it 50 minute, I split on eight rig. In your engineering blog I read yours is need whole night.

education | Teaching Assistant | Teaching Assistant
I supported a class of 28 with four autistic children at St Brannock's, using picture timetables that I drew. I enclose two of them.
In St Brannock's I support class of 28, four children is autistic, with picture timetables what I draw self. Two of them I send here.

finance | Payroll Officer | Payroll Officer
I run payroll for 340 weekly staff and moved them to the new tax codes in April without one wrong payslip.
I make payroll for 340 people every week and in april I move them to new tax code, not one payslip was wrong.

operations | Dispatcher | Dispatcher position
I planned the rounds of 18 vans for the dairy and saved 11% fuel in the first year. I know the island roads that your night line serves.
For dairy I plan rounds of 18 van, first year we save 11% fuel. I know roads on island where your night line go.

support | IT Support Technician | IT Support
I imaged 420 laptops for the college this summer and wrote the guide that the others now use. Guide attached.
This summer I image 420 laptop for college, and I write guide, now others use it. Guide is attach.

design | UX Designer | UX Designer
I tested your booking page with five people last week: four missed the return date. My notes and a sketch of a remedy are attached.
Last week I try your booking page with five people, four of them not see return date. My notes and sketch how to repair are attach.

research | Lab Technician | Lab Technician
I have run the HPLC for pesticide residues for three years, some 50 samples a day, in an accredited laboratory.
Three years I run HPLC for pesticide residue, maybe 50 sample in day, laboratory is accredited.

fundraising | Trusts Fundraiser | Trusts Fundraiser
I wrote 38 bids last year, of which 14 were granted, 290,000 pounds in all. Two of the trusts are on your own donor list.
Last year I write 38 bid and 14 was granted, together 290000 pound. Two from this trusts are on your donor list.

pr | Press Officer | Press Officer
When the bridge closed I answered 120 journalists in two days and corrected one false report within the hour. I attach the statement that we agreed.
When bridge was close I answer 120 journalist in two day, and one false report I correct in one hour. Statement what we agree is attach.

recruiting | Recruiter | Recruiter position
I filled 64 posts in care homes last year, with a median of 19 days, and I know your three houses from agency shifts.
Last year I fill 64 post in care home, median is 19 day, and your three house I know from agency shift.

hospitality | Baker | Baker
I bake 300 loaves a night on a stone hearth, sourdough for the most part, and have taught two apprentices who now run their own shift.
In night I bake 300 loaf on stone hearth, mostly sourdough, and teach two apprentice, now they run own shift.

healthcare | Physiotherapist | Physiotherapist
My HCPC number arrived this morning. In Porto I led the knee class for two years, with 40 patients a week.
This morning come my HCPC number. In Porto two years I lead knee class, every week 40 patient.

trades | Plumber | Plumber
I hold the unvented hot water ticket since 2021 and have fitted 75 heat pumps. I can give you the site manager at Kestrel as a reference; he knows about it.
From 2021 I have ticket for unvented hot water and I fit 75 heat pump. Reference can give site manager from Kestrel, he know it.

engineering | Data Engineer | Data Engineer
Your talk on late tide readings described the very problem that I solved at the grid operator: 3 million meters, corrections arriving up to 10 days late.
Your talk about late tide readings is same problem what I solve at grid operator: 3 million meter, corrections come until 10 day late.

education | Nursery Practitioner | Nursery Practitioner
I passed paediatric first aid on Saturday, valid until 2029. At Acorns I was key person for nine two-year-olds.
On saturday I pass paediatric first aid, is valid until 2029. In Acorns I was key person of nine children with two years.

finance | Credit Controller | Credit Controller
I brought overdue debt at Larch Foods down from 61 days to 38 in a year, mainly by ringing before the due date.
In Larch Foods overdue was 61 day, in one year I make 38, mostly because I ring before date is due.

operations | Facilities Coordinator | Facilities Coordinator
I looked after four listed buildings and got the lift contract down by 18,000 a year. Since you open the old customs house in May, that might be of use.
I care for four listed building and lift contract I make 18000 less in year. You open old customs house in may, so maybe this is useful.

support | Customer Advisor | Customer Advisor
I took 70 calls a day for the water company through the drought and was asked to train the 12 newcomers.
For water company I take 70 call in day, all drought time, and they ask me to train 12 new people.

design | Exhibition Designer | Exhibition Designer
I attach drawings of the shipwreck room at Carnlough, built for 32,000 and visited by 21,000 people in its first season.
I send drawings from shipwreck room in Carnlough, it cost 32000 to build and first season 21000 people visit.

research | Statistician | Statistician
I have written the analysis plans of seven trials and re-ran the published figures of your falls study; table 3 has a rounding slip that I can show.
I write analysis plan for seven trial, and figures of your falls study I calculate again; in table 3 is slip of rounding, I can show.

sales | Shop Manager | Shop Manager
Under me the Quay Street shop went from 9,000 to 13,500 a week in fourteen months with the same staff of six.
With me shop in Quay Street grow from 9000 to 13500 in week, fourteen months, same six people.

hr | HR Administrator | HR Administrator
I entered 1,100 starters in Cornerstone last year and cut the wait for a contract from nine days to two.
Last year I put 1100 new people in Cornerstone, and wait for contract become two day, before it was nine.

marketing | Marketing Assistant | Marketing Assistant
Following up with something concrete: the newsletter I ran for the cycling club grew from 300 to 2,700 addresses, with 48% opened. Three issues are attached.
I write again with concrete thing: newsletter of cycling club, I run it, grow from 300 to 2700 address, 48% is open. Three issue attach.

legal | Contracts Manager | Contracts Manager
I negotiated the framework for 14 ferries' maintenance, and so know the penalty clauses that you are tendering in January.
I negotiate framework for maintenance of 14 ferry, so I know penalty clauses, in january you are tendering same.

hospitality | Events Coordinator | Events Coordinator
Last month I ran a dinner for 420 with 60 special diets and no complaint. I will have moved to Cork by 10 January.
Last month I make dinner for 420 people, 60 have special diet, no complaint. Until 10 january I will be moved to Cork.

healthcare | Pharmacy Technician | Pharmacy Technician
I checked 16,000 items last year as an accredited checker, with two near misses, both reported. My certificate is attached.
Last year I check 16000 item, I am accredited checker, near miss was two, both I report. Certificate is attach.

trades | Crane Operator | Crane Operator
I have 4,200 hours on Liebherr harbour cranes and my medical was renewed on 3 November until 2028.
On Liebherr harbour crane I have 4200 hour, medical is renew 3 november until 2028.

engineering | Mechanical Engineer | Mechanical Engineer
I designed the gate valve that is fitted in your pump station at Ness; it has run 40,000 hours without a leak.
Gate valve in your pump station in Ness is my design; it run 40000 hour and not leak.

education | Librarian | School Librarian
I began a reading hour for 60 boys who did not borrow; after two terms 41 of them held a card. Your reading week could use the same list.
I start reading hour for 60 boys who not borrow; after two term 41 have card. For your reading week same list can be use.

finance | Internal Auditor | Internal Auditor
I found 83,000 of double payments at the council by matching bank lines, and wrote the test so that it now runs each month.
In council I find 83000 double payments, I match bank lines, and I write test, now it go every month.

operations | Production Planner | Production Planner
I planned two bottling lines, 26 products, and changeover fell from 55 to 30 minutes. My notice is four weeks.
I plan two bottling line with 26 product, changeover go from 55 to 30 minute. My notice is four week.

support | Technical Writer | Technical Writer
I rewrote the pump manual from 210 pages to 64, and calls about it fell by a third. Chapter 2 is attached as a sample.
Manual of pump was 210 page and I write it new in 64, calls about it fall one third. Chapter 2 I attach for sample.

hospitality | Housekeeping Supervisor | Housekeeping Supervisor
I lead 14 room attendants and keep inspection at 97%. I now hold the COSHH certificate as well, since last week.
I lead 14 room attendant, inspection stay 97%. From last week I have COSHH certificate too.

healthcare | Dental Nurse | Dental Nurse
Dr Abara, who trained me and knows your clinic, is happy to speak to you; she suggested I mention the 200 implant sittings that I assisted.
Dr Abara train me and she know your clinic, she is happy to speak with you; she say I should mention 200 implant sitting where I assist.

trades | Gardener | Gardener
I restored the walled garden at Ballyrusk, 1.2 acres and 64 old apple kinds, and keep bees as your orchard plan asks.
I restore walled garden in Ballyrusk, is 1.2 acre and 64 old kind of apple, and I have bees like your orchard plan ask.

engineering | Network Engineer | Network Engineer
I passed the CCNP on 12 November. At the hospital I moved 5,000 ports to the new core over nine nights with no outage in the day.
On 12 november I pass CCNP. In hospital I move 5000 port on new core, nine night, in day no outage.

education | Language Tutor | Language Tutor
I teach B1 classes for dock workers at six in the morning, 22 of them, and 17 passed the October exam.
I teach B1 class for dock worker, at six in morning, they are 22, in october exam 17 pass.

finance | Bookkeeper | Bookkeeper
I took the theatre's books from shoeboxes to Xero in five weeks and closed the year with the auditor's letter clean.
Books of theatre was in shoebox, in five week I put in Xero and year is close, letter of auditor clean.

operations | Ferry Deckhand | Ferry Deckhand
I got my STCW basic safety renewed on 9 November and have 18 months on ro-ro decks out of Stornoway.
STCW basic safety I renew 9 november, and on ro-ro deck from Stornoway I have 18 month.

support | Interpreter | Interpreter
I interpreted 230 clinic visits last year in Tigrinya and Arabic and hold the diploma for public services since June.
Last year I interpret 230 clinic visit, Tigrinya and Arabic, and from june I have diploma for public services.

research | Archivist | Archivist
I catalogued 9,000 negatives of a shipyard to ISAD(G); your annual report says that the Harland plates still wait.
I catalogue 9000 negative of shipyard with ISAD(G); in your annual report is write that Harland plates still wait.

design | Web Developer | Web Developer
I brought a charity's site from 38 to 96 in the accessibility audit and kept its three templates. The before and after are online, link below.
Site of charity was 38 in accessibility audit, I bring to 96, three templates stay. Before and after is online, link under.

healthcare | Occupational Therapist | Occupational Therapist
My notice at the trust is now agreed: I am free from 5 January. I did 150 home visits last year, half on the islands you cover.
My notice in trust is agree now: from 5 january I am free. Last year I do 150 home visit, half on islands what you cover.

trades | Welder | Welder
I renewed my 6G pipe coding on 17 November and had no repair in the last 320 joints.
17 november I renew 6G pipe coding, in last 320 joint no repair.

hospitality | Barista | Barista
I dial in two grinders each morning for 350 cups a day and have trained nine people. Your roastery's washed Kenyan is what I served at the market.
Every morning I dial in two grinder, 350 cup in day, and I train nine people. In market I serve washed kenyan from your roastery.

operations | Bus Driver | Bus Driver
I passed the PCV test on 13 November, first time, after four years of driving the school minibus without a claim.
13 november I pass PCV test, first time, before I drive school minibus four years and no claim.
`;

/** Sixty-four follow-ups of substance, each written twice. */
export const FLUENCY_PAIRS: readonly FluencyPair[] = PAIRS.trim()
  .split('\n\n')
  .map((paragraph) => {
    const [head = '', fluent = '', plain = ''] = paragraph.split('\n');
    const [work = '', title = '', subject = ''] = head.split(' | ');
    return { title, function: work as JobFunction, subject, fluent, plain };
  });
