import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { isOfMachine } from './person-behind.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const find = (name: string, address: string, subject: string, text = 'I am late.') => {
  const mail = buildParsedMail({ from: { name, address }, subject, text });
  const sender = senderOf(mail, employer);
  return { ...sender, isOfMachine: isOfMachine(mail, sender) };
};

describe('a text message that came by mail', () => {
  it.each([
    ['SMS Gateway', 'noreply@gateway.example', 'SMS von +49 170 5550199'],
    ['+49 170 5550199', 'sms@gateway.example', 'New message'],
    ['', 'sms@gateway.example', 'New SMS from +49 170 5550199'],
    ['Harbourlight', 'sms-gateway@harbourlight.example', 'Nouveau SMS de +49 170 5550199'],
    ['SMS', 'notifications@gateway.example', 'Text message from +49 (170) 5550199'],
    ['SMS Weiterleitung', 'relay@gateway.example', 'Neue SMS von +49 170 5550199'],
    ['', 'inbound@gateway.example', 'Inbound SMS to 07860 055500 from +49 170 5550199'],
    ['SMS', 'no-reply@gateway.example', 'Mensaje de texto de +49 170 5550199'],
  ])('is of whoever has the number: %s <%s> %s', (name, address, subject) => {
    expect(find(name, address, subject)).toMatchObject({
      person: { address: 'tel:+491705550199' },
      channel: 'email',
      isOfMachine: false,
    });
  });

  it('has the address for answers that is made of the number', () => {
    const replyTo = { name: '', address: '491705550199@reply.gateway.example' };
    const from = { name: '', address: 'inbound@gateway.example' };
    const mail = buildParsedMail({ from, replyTo, subject: 'SMS from 491705550199' });
    expect(senderOf(mail, employer).person.address).toBe(replyTo.address);
  });

  it('has the name that its writer says', () => {
    const said = (text: string) =>
      find('', 'sms@gateway.example', 'SMS from +49 170 5550199', text).person.name;
    expect(said('Hoi met Jelle Tuinstra, nog iets gehoord?')).toBe('Jelle Tuinstra');
    expect(said('Hi this is Ada Crane. Any news?')).toBe('Ada Crane');
    expect(said('I met Ada Crane. Any news?')).toBe('+49 170 5550199');
  });

  it.each([
    ['+491705550199', '+491705550199@sms.gateway.example', 'SMS von +491705550199'],
    ['', '5550102299@mms.att.example', ''],
    ['Ada Crane', 'ada@mail.example.com', 'SMS von +49 170 5550199'],
    ['Ada Crane', 'sms@crane.example', 'My application'],
    ['Shop', 'noreply@shop.example', 'Your order 0170 5550199'],
    ['Shop', 'noreply@shop.example', 'Your text message plan of 05.10.2026'],
  ])('is of the address that can be answered, or is none: %s <%s> %s', (name, address, subject) => {
    expect(find(name, address, subject).person.address).toBe(address);
  });
});
