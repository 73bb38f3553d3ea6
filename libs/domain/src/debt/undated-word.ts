import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import { english } from './promise-words-english.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

const WILL_WRITE = verbose()`
  \b(?:
    (?:we|i)(?:'ll|\s(?:will|shall|aim\sto|hope\sto|expect\sto|intend\sto))\b
    (?:(?!\b(?:not|only|never)\b)[^.!?;]){0,40}\b(?:
      be\s(?:back\s)?in\s(?:touch|contact)|let\s(?:you|everyone|everybody)\sknow
      |(?:get|come|circle|report|revert)\s(?:back\s)?to\syou
      |(?:contact|update|inform|notify|ring|call)\s(?:you|everyone|everybody)|write\s(?:to\syou|again)
      |keep\syou\s(?:posted|informed|updated)|reach\sout\sto\syou
    )\b
    |you(?:'ll|\swill|\sshall|\sshould)\s(?:be\shearing|hear)\s(?:back\s)?(?:
      from|about|once|when|as\ssoon|shortly|soon|in\sdue
    )\b
  )
  |\b(?:
    wir\s(?:werden\suns|melden\suns|kommen\sauf\s(?:sie|dich)\szu)|sie\shoren\s(?:von\suns|wieder)
    |nous\s(?:reviendrons\svers|vous\s(?:recontacterons|tiendrons|informerons))|nos\spondremos\sen\scontacto
    |(?:le|te)\s(?:informaremos|avisaremos|mantendremos)
    |(?:la|ti)\s(?:ricontatteremo|contatteremo|aggiorneremo)|le\sfaremo\ssapere
    |(?:nemen|zullen)\b[^.!?;]{0,30}\bcontact\s(?:met\s(?:u|je)\s)?op|u\shoort\s(?:nog\s)?van\sons
    |odezwiemy\ssie|skontaktujemy\ssie|entraremos\sem\sconta(?:c)?to|daremos\s(?:um\s)?retorno
    |(?:donus\syapacagiz|bilgi\sverecegiz|iletisime\sgececegiz|bilgilendirecegiz)
  )\b
`;

/** "If you are shortlisted", "falls", "si votre": it depends on what we decide. */
const DEPENDS = verbose()`
  \b(?:
    if|unless|should|falls|sofern|sollte\w*|wenn|au\scas|si\s(?:su|tu|votre|vous)|en\scaso|qualora
    |se\s(?:la|lei|verra)|indien|mits|jesli|jezeli|tylko|caso|apenas|halinde|yalnizca|sadece|nur|uniquement
    |solo|alleen
  )\b
`;

/**
 * Whether a word of ours said that another would follow, without a day: "once the panel has met we will let you know".
 * What is promised by a day is read by `findPromises`.
 */
export const promisesUndatedWord = oncePer((contact: Contact): boolean => {
  const plain = plainTextOf(contact).replaceAll('\n', ' ');
  if (!WILL_WRITE.test(plain)) return false;
  return sentencesOf(newTextOf(contact)).some(({ start, end }) => {
    const sentence = plain.slice(start, end);
    if (sentence.startsWith('>') || !WILL_WRITE.test(sentence) || DEPENDS.test(sentence)) return false;
    return !english.unless.some((hindrance) => hindrance.test(sentence));
  });
});
