import type { Contact, History } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { fold } from './evidence.ts';
import { isOurWord } from '../contact/our-word.ts';
import { verbose } from '../verbose.ts';

/** That we gave somebody the job: a contract or an offer of ours, a welcome. */
const GAVE_THE_JOB = verbose()`
  \b(
    your contract|contract (is )?(attached|enclosed)|welcome (aboard|to the team)
    |(pleased|delighted|happy|would like) to offer you|offer letter|our offer (is )?(attached|enclosed)
    |vertrag (liegt bei|anbei|im anhang)|willkommen im team|contrat (est )?ci-joint|bienvenue dans
    |contrato adjunto|bienvenid[oa] al|contratto (in )?allegato|benvenut[oa] (nel|tra)
    |contract (is )?bijgevoegd|welkom bij|umow\w+ w zalaczniku|contrato em anexo
  )\b
`;
const TOOK_IT = verbose()`
  \b(
    signed|countersigned|i( gladly| happily)? accept|accepted|unterschrieben|unterzeichnet|signe|firmad[oa]
    |firmat[oa]|getekend|ondertekend|podpisan\w+|assinad[oa]|underskreve[nt]|skrivit under|allekirjoit\w+
    |imzala\w+
  )\b
`;
/** Terms on which somebody supplies people or goods. */
const TERMS = verbose()`
  \b(
    (usual|standard|our|same) (margin|fees?|terms of business)
    |\d{1,2} ?% (fee|margin|as standard|of (first|annual|the first))|placement fee|replacement guarantee
    |on my books|(candidates|cvs|profiles) (attached|available|for you)|(unsere|ubliche) konditionen
    |unser angebot|nos honoraires|notre offre|nuestros honorarios|nuestra oferta|le nostre condizioni
    |la nostra offerta|onze voorwaarden|ons aanbod|nasz[aeą] ofert\w+|a nossa (oferta|proposta)
  )\b
`;

const gives = oncePer(({ text }: Contact): boolean => GAVE_THE_JOB.test(fold(text)));
const takes = oncePer(({ text }: Contact): boolean => TOOK_IT.test(fold(text)));
const setsTerms = oncePer(({ subject, text }: Contact): boolean =>
  TERMS.test(fold(`${subject ?? ''}\n${text}`)),
);

/** Whether we gave the sender the job and they took it: what they ask then is a step of it, payslips and permits too. */
export function isHired(history: History): boolean {
  const given = history.findIndex((contact) => isOurWord(contact) && gives(contact));
  return (
    given >= 0 && history.slice(given + 1).some((contact) => contact.by === 'candidate' && takes(contact))
  );
}

/** Whether the sender has offered people or goods on terms before: a later mail need not say so again. */
export function hasSetTerms(history: History): boolean {
  return history.some((contact) => contact.by === 'candidate' && setsTerms(contact));
}
