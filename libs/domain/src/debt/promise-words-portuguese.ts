import { portugueseDeeds } from './deeds-romance.ts';
import type { PromisePatterns } from './promise-words.ts';
import { verbose } from '../verbose.ts';

export const portuguese: PromisePatterns = {
  ...portugueseDeeds,
  resume: [],
  signs: verbose('g')`
    \b(?:
      lhe|te|o|a|os|as|na|no|nas|nos|ate|em|um|uma|de|do|da|dos|das|amanha|que|e|com|para|voce|nossa\w*
      |proxim\w+|ao|seu|sua|teu|tua|nosso|hoje|feira|segunda|sexta|si
    )\b
  `,
  tell: [
    /\b(?:tens|tem|voce\stem)\s(?:o|a|os|as)\s(?:escala|contrato|proposta|resposta|resultado|documento|decisao)\w*/g,
    /\b(?:sabera|saberas|saberao)\b/g,
    /\b(?:sera|serao)\s(?:respondid|informad|divulgad|afixad|comunicad|notificad|anunciad)[oa]s?\b/g,
    /\b(?:deve|deves|devera|deveras|devem)\s(?:receb|cheg|ter\s)\w*/g,
    /\b(?:sera|seras|serao)\s(?:\w+\s)?(?:contact|contat|informad|notificad|avisad|convocad)\w*/g,
    verbose('g')`
    \b(?:tera|teras|recebera|recebera[os]|saberas?|terao)\b[^;?!]{0,40}\b(?:
      noticias|resposta|retorno|contacto|contato|decisao|resultado|email|e-mail
    )\b
  `,
    /\b(?:retornaremos|retornarei|retornamos|retorno|voltaremos\sa\scontact)/g,
    /\b(?:daremos|darei|damos|dou)\b[^;?!]{0,40}\b(?:resposta|retorno|noticias|feedback)\b/g,
    /\b(?:entraremos|entrarei|entramos|entro|entrara)\sem\sconta(?:c)?to\b/g,
    /\b(?:contact|inform|avis)(?:o|amos|a)-(?:o|a|os|as|te|vos|no|na)\b|\bfalo\s(?:consigo|contigo)\b/g,
    verbose('g')`
    \b(?:
      contactaremos|contactarei|contataremos|contatarei|ligaremos|ligarei|avisaremos|avisarei|informaremos
      |informarei|responderemos|responderei|enviaremos|enviarei|confirmaremos|confirmarei|comunicaremos
      |diremos
    )\b
  `,
    verbose('g')`
    \b(?:
      ligo-lhe|ligo-te|te\sligo|lhe\sligo|aviso-o|aviso-a|te\saviso|digo-lhe|te\sdigo|envio-lhe|te\senvio
      |te\sescrevo|escrevo-lhe|respondo-lhe|te\srespondo|te\smando|te\sfalo
    )\b
  `,
    verbose('g')`
    \b(?:decisao|resposta|resultado)\b[^;?!]{0,40}\b(?:sera|serao|vai\sser|sai|saira)\s?(?:
      comunicad|enviad|dad|divulgad|em|ate|na|no
    )?
  `,
    verbose('g')`
    \b(?:
      dar-lhe|dar-te|dizer-lhe|dizer-te|responder-lhe|ligar-lhe
      |te\s(?:da|liga|avisa|fala|manda|responde|retorna|damos|ligamos|avisamos)
    )\b
  `,
    /\bdever(?:a|ao|iam?)\s\w+-(?:lhe|te|lhes|vos)\b/g,
    /\bvamos\s(?:te\s|lhe\s)?(?:avisar|retornar|ligar|contactar|entrar\sem\sconta)/g,
  ],
  settle: [
    verbose('g')`
    \b(?:
      decidiremos|tomaremos\s(?:uma|a)\sdecisao
      |(?:esperamos|contamos|prevemos|pretendemos)\s(?:decidir|ter\suma\s(?:decisao|resposta))
    )
  `,
  ],
  news: [
    verbose('g')`
    \b(?:
      avisar|informar|ligar|contactar|contatar|escrever|comunicar|enviar|responder|retornar|confirmar
      |anunciar|divulgar|decidir|voltar
    )(?:emos|ei)\b
  `,
    verbose('g')`
    \b(?<!\b(?:sua|tua|vossa|sem|nenhuma)\s)(?:
      resposta|novidades|retorno|posicionamento|decisao|resultado|noticias|parecer
    )\b
  `,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:aguardamos|(?:sua|tua)\s(?:resposta|decisao|confirmacao))\b/,
    /\b(?:caso|se\s(?:o|a|for|voce|seu|sua|houver|nao|tudo)|desde\sque|apenas|somente|a\smenos)\b/,
    /\bnao\s(?:lhe|te|vamos|podemos|teremos|havera|sera|conseguimos|recebera)\b/,
    /\b(?:por\sfavor|pedimos(?!\spaciencia)|agradecemos\sque|precisamos)\b/,
  ],
  noNews: [
    verbose()`
    \b(?:
      por\sfavor|precisamos|aguardamos|assinar|vence|anexo|entrevista|comeca|poderia|era|devia|tivemos|tomou
    )\b
  `,
    /\b(?:nao|sem|nenhuma)\b/,
  ],
};
