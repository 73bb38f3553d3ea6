import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { greetsFamily } from './greets-family.ts';
import { plainFault } from './plain-fault.ts';

describe('a fault of manner in plain words', () => {
  it.each([
    ['waits', 'The boy was waiting by the staff door when I locked up last night.'],
    ['waits', 'I stood at your back gate for an hour.'],
    ['waits', 'He hung around until she knocked off.'],
    ['enters', 'I came in by the back gate on Sunday when you were closed.'],
    ['enters', 'I let myself in before anyone was there.'],
    ['asksAbout', 'I asked every one of your cashiers for your schedule and what you drive.'],
    ['asksAbout', 'He asked the girls when she finishes.'],
    ['conscience', 'If they take my house, that is between you and the Lord.'],
    ['comes', 'So Monday 6 am I am gonna be setting in your truck, keys or no keys.'],
    ['comes', "I'll be sitting in your lobby until somebody sees me."],
    ['intercedes', 'I have asked Father Tom to have a word with you after Mass.'],
    ['intercedes', 'Your landlord, a friend of mine, will speak to you about my application.'],
    ['ultimatum', 'I set you a term until Friday 12:00.'],
    ['ultimatum', 'I give you a last chance to answer.'],
    ['exposes', 'Or I put the whole exchange on LinkedIn with your name.'],
    ['exposes', 'I will publish how you treat applicants on Glassdoor.'],
    ['exposes', 'Answer me, or I post it on Reddit.'],
    ['conscience', "You'll have to live with what you did to us."],
    ['watches', 'I have been keeping an eye on when you come and go.'],
    ['loves', 'The job hardly matters, I think I am falling in love with you.'],
    ['blames', "Now you don't even answer. This is on you."],
    ['trades', 'What I write online? My review depends on whether I get that interview.'],
    ['comes', "No need to reply, I'm dropping in on Thursday."],
    ['comes', "I'm in the car park now. I can wait all day."],
    ['conscience', 'My sister left school to pay for this, and you will have to answer for it before God.'],
    ['conscience', 'I told the boys whose fault it is. I hope that sits well with you.'],
    ['waits', 'Sat in the van waiting for you to come out, you must have gone home early.'],
    ['online', 'It says you are online, so you could answer.'],
    ['online', "There's a green dot beside your name, so I know you have seen this."],
    ['ultimatum', 'You have until Thursday to ring me.'],
    ['ultimatum', "You've got till noon, after that I go to the paper."],
    ['ultimatum', 'Sie haben bis Mittwoch Zeit, mir zu antworten.'],
    ['ultimatum', 'Tiene hasta el martes para responder, si no hablo con la central.'],
    ['ultimatum', "Vous avez jusqu'à lundi pour me répondre."],
    ['ultimatum', 'Avete tempo fino a venerdì per rispondermi.'],
    ['ultimatum', 'Tem até sexta para me responder.'],
    ['ultimatum', 'U heeft tot vrijdag om te antwoorden, anders bel ik uw baas.'],
    ['ultimatum', 'Ma pani czas do piątku na odpowiedź.'],
    ['comes', 'El martes me presento en su tienda y no me muevo hasta que me atiendan.'],
    ['comes', 'Ich setze mich in Ihr Büro und bleibe, bis jemand mit mir redet.'],
    ['insults', 'Are you lot just stupid?'],
    ['insults', 'You people must be deaf or idiots.'],
    ['insults', 'Half past two is fine, and tell that miserable woman on your switchboard to smile.'],
    ['insults', 'What is wrong with you? One sentence would do.'],
    ['insults', 'You are a racist and everybody knows it.'],
    ['threatens', 'This is my last warning.'],
    ['threatens', "Answer me or you'll regret it."],
    ['threatens', 'You will be sorry for this.'],
    ['insults', "So you're either illiterate or just nasty."],
    ['threatens', 'Somebody should teach you a lesson.'],
    ['threatens', 'My cousins will come round and knock your teeth out.'],
    ['threatens', 'Sono tre settimane che aspetto. Domani ti spacco la faccia, così impari.'],
    ['loves', "I know it isn't usual, but I've fallen for you."],
    ['courts', 'hey gorgeous any news on my cv?'],
    ['befriends', 'You blocked me, so I made a new account.'],
    ['atHome', 'I rang the bell at your house last night.'],
    ['atHome', 'I rang you on your home phone yesterday evening.'],
    ['comes', 'No need to reply, I will simply drop in on Monday.'],
    ['befriends', 'I added you on Facebook, please accept.'],
    ['befriends', 'Sent you a friend request last night.'],
    ['goesOn', 'You told me not to write again, but I am writing again.'],
    ['goesOn', 'I know you asked me to stop calling, but I have one more question.'],
    ['conscience', 'If you had any decency you would have answered.'],
    ['conscience', 'If I lose my flat it is your fault.'],
    ['conscience', 'I hope you get fired.'],
    ['watches', 'I know you leave the office at half past five.'],
    ['courts', 'Saw your photo on the page, what a gorgeous smile.'],
    ['courts', 'Job or no job, let me take you out for a drink.'],
    ['blames', "I am going to kill myself tonight, and it's on you."],
    ['blames', 'By the time you read this I will have killed myself, and the note says it was you.'],
  ])('%s: %s', (kind, text) => {
    expect(plainFault(seen(text))).toBe(kind);
  });

  it.each([
    "You'd stand at the stage door in her day; here is a plain email instead.",
    'I came in by bus, and the shop was closed for lunch, so I read the menu.',
    'I asked your staff about the cheese and what they would drink with it.',
    'I asked the porter where I should leave the form.',
    'I sat in the back row when the choir sang.',
    'God bless you. I can live with that.',
    'I lost my house in the flood, thank you for asking.',
    'I sat with residents until they went home.',
    'Do you carry this in blue?',
    'They set me a term until Friday, so I would like to know by then.',
    'I will post my portfolio on LinkedIn tonight, here is the link.',
    'Only if it suits you, I could be waiting at the gate at nine; no need to reply.',
    "Lovely advert! I'll share your vacancy on LinkedIn, I know two people for it.",
    'I am giving you notice that I withdraw.',
    'Here is my reel, to give you a chance to see me work.',
    'Reverend Ames, my referee, would be glad to speak to you about the food bank.',
    'Our imam has known me for ten years and can talk to you any afternoon.',
    'I came in on Tuesday while you were at lunch and left my CV with your colleague.',
    'I came round on Sunday when you were closed, so I will try again in the week.',
    'I asked the receptionist for your name, so that I could write to you properly.',
    'I asked your staff what hours you keep and whether her number is the right one.',
    'I waited for her until she finished with a customer, and gave her my form.',
    'God is watching over you all in this weather.',
    'My pastor speaks well of you all.',
    'I have been keeping an eye on when you would advertise.',
    'I am in love with your museum.',
    'I called you at home time, as you said, and nobody was there any more.',
    'I fell for your museum when I was six.',
    'Hello, beautiful weather here. Any news?',
    'No need to reply, I will be in touch.',
    "You're all so kind, thank you.",
    'I had a final warning at the mill once, for being late.',
    'You will not regret it if you hire me.',
    'You will be sorry to hear that the course was cancelled.',
    'Will you pay for this course, or do I?',
    'I sent you a connection request on LinkedIn.',
    'I added you on the list of people who may sign for me.',
    'What is wrong with your form? It loses my second page.',
    'You asked me not to come on Monday but on Tuesday, and I shall.',
    'It is not your fault that the post was late.',
    'I do not think it is your fault.',
    'I know that you leave decisions to the board.',
    'Whether we start on Monday or Tuesday is up to you, lunch is on me.',
    'The rating of the course depends on whether all hand in their essay.',
    "I'm popping in on Thursday to collect my badge.",
    'The van is in the car park now, and the driver can wait a little.',
    'The delivery waited at the loading bay with no name on it.',
    'Am I being thick, or is there no form on the page?',
    'Are you deaf-friendly at the museum? My partner signs.',
    'My old boss said that I was useless at filing, and he was right.',
    'The portal says that I am online, and shows a green dot next to my name.',
    'You have until the 20th for the contract, my notice runs out later.',
    'They gave me until Friday, after that the place goes to somebody else.',
    'Sie haben mir bis Freitag Zeit gegeben, mich zu entscheiden.',
    "J'ai jusqu'à vendredi pour leur répondre.",
    'Tengo hasta el viernes para contestarles.',
    'I took your photo for the newsletter and have attached it.',
    'I have thought of killing myself this winter. None of this is your fault.',
    'I will answer for it if the till is short.',
    'I waited for you at the desk as you asked, and then for the form.',
  ])('is none: %s', (text) => {
    const fault = plainFault(seen(text));
    expect(fault).toBeNull();
  });
});

it('is no fault to be where we asked them to come', () => {
  const text = "I'll be waiting in your lobby at nine.";
  const invites: Contact = {
    at: '2026-11-20T09:00:00Z',
    by: 'employer',
    channel: 'email',
    text: 'We would like to invite you to an interview on Wednesday at nine.',
  };
  expect([plainFault(seen(text)), plainFault(seen(text, [invites]))]).toEqual(['comes', null]);
  const there = "I'm in the lobby now and can wait until you are ready.";
  expect([plainFault(seen(there)), plainFault(seen(there, [invites]))]).toEqual(['comes', null]);
  const waited = 'I waited at the staff entrance until your colleague fetched me.';
  expect([plainFault(seen(waited)), plainFault(seen(waited, [invites]))]).toEqual(['waits', null]);
});

it('is one to ask many at once where it stands, but not where we had answered or for something else', () => {
  const asks = { ...seen('Could one of you tell me if there is any news of my application?'), recipients: 4 };
  const stage = { ...asks.stage, repliesOfOurs: 1, ourLast: 'please answer to all of us' };
  expect(plainFault(asks)).toBe('everybody');
  expect(plainFault({ ...asks, stage })).toBeNull();
  expect(plainFault({ ...asks, recipients: 3 })).toBeNull();
  expect(plainFault({ ...seen('Thank you all, it was a good morning.'), recipients: 4 })).toBeNull();
});

describe('a family that is greeted', () => {
  function greets(text: string): boolean {
    const { evidence, folded } = seen(text);
    return evidence.some((found) => greetsFamily(folded, found));
  }

  it.each([
    'Compliments of the season to you and your family.',
    'I hope you and your family are in good health.',
    'God bless you and your household.',
  ])('is no private life: %s', (text) => {
    const { evidence } = seen(text);
    expect(evidence.filter(({ cue }) => cue.startsWith('private_life')).length === 0 || greets(text)).toBe(
      true,
    );
  });

  it.each([
    'I hope your family liked the flowers, I found your house on the map.',
    'I met your family at the fair.',
  ])('is one: %s', (text) => {
    expect(greets(text)).toBe(false);
  });
});
