import { describe, expect, it } from 'vitest';

import { saysNobodyReached } from './reached.ts';

describe('a note about a call of ours', () => {
  it.each([
    'No answer, will try again tomorrow.',
    'Tried to ring, no reply.',
    'Rang twice, went to voicemail.',
    'Number not in service',
    'Line busy',
    'busy',
    "couldn't get through",
    'She didn’t pick up',
    'Voicemail full',
    'wrong number',
    'Couldn’t reach her, her mother said she is away.',
    'No answer. As I said, will try again.',
    'No answer; his flatmate told me he is at work.',
    'Rang, she was out.',
    'No-one picked up.',
    'Nobody picked up',
    'no one was in',
    'Called, not answered.',
    'Did not get hold of him.',
    'Went through to voicemail',
    'Went straight through to the answerphone',
    'Got through to voicemail.',
    'No ans',
    'Phone off',
    'Her phone is switched off.',
    'Straight to voicemail',
    'VM, no message left',
    'phone dead',
    'Rang and rang, nothing.',
    'Nur Mailbox',
    'Messagerie',
    'Nicht erreicht',
    'Geht nicht ran, morgen noch mal',
    'Pas de réponse, je réessaie demain',
    'No contesta',
    'Non risponde',
    'Geen gehoor',
    'Nie odbiera',
    'Não atende',
    'Cevap yok, açmadı',
  ])('says that nobody was reached: %s', (note) => {
    expect(saysNobodyReached(note)).toBe(true);
  });

  it.each([
    '',
    'Spoke to her, all clear now.',
    'Called back.',
    'Left a voicemail: post is full time, pays 24,000.',
    'Went to voicemail, left her a message with the pay and the hours.',
    'No answer on Monday; spoke on Tuesday and told her the pay.',
    'Told him no.',
    'Called about the form; nothing is missing.',
    'She is not available on Fridays, otherwise yes.',
    'He cannot reach the office by bus; he has a car from May.',
    'She said she was out when we rang before; agreed on Monday.',
    'No luck with the bus, she will come by train.',
    'Left VM with the hours.',
    'Voicemail left: please ring back, pay is 24,000.',
    'Rang. She is out of work at the moment and can start at once.',
    'No answer at first, then texted her the pay.',
    'Not in the end, as I said to him.',
    'Got through at last, she will come.',
    'Got hold of him on the mobile.',
    'She cannot come on Friday; moved to Monday.',
    'Auf die Mailbox gesprochen, Rückruf erbeten.',
    'Ai laissé un message.',
    'Rang about the interview, she will be there at nine.',
  ])('says that somebody was: %s', (note) => {
    expect(saysNobodyReached(note)).toBe(false);
  });
});
