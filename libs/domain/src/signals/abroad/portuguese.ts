import { compile } from './plain-words.ts';

export const PORTUGUESE = compile({
  threat:
    '(vou|irei|falo|falarei|ligo|escrevo|escreverei|conto|contarei|publico|posto|publicarei|denuncio|denunciarei|apresento|deixo|meto|coloco|processo) …(à imprensa|aos jornais|ao jornal|jornalista~|à televisão|na tv|à sic|com a sic|à tvi|à globo|aos media|na mídia|advogad~|tribunal|na justiça|act(?!~)|ministério do trabalho|no facebook|nas redes|reclame aqui|google|glassdoor|livro de reclamações|avaliação)|(meu|minha) advogad[oa]|(vão|vai|vais) (se )?arrepender|(ainda )?se vão arrepender|(vos|vou te|vou lhe) process~|estão avisados|último aviso|depois não se queix~|(amig[oa]|prim[oa]|cunhad[oa]|irm(ão|ã)|ti[oa]|vizinh[oa]) …(jornal|jornalista|redação|imprensa|rádio|sic|tvi|globo|correio da manhã)~ …(história|interess|ador|escrev|public|reportagem|contar)~|conheço (muito )?(bem )?(a redação|um jornalista|uma jornalista|gente na (imprensa|tv))',
  turnsUp:
    '(vou|apareço|passo|chego|fico|espero|sento-me|estarei|vou aparecer) …(escritório|receção|recepção|portaria|porta|sede|aí|loja) …(até|sem (avisar|marcação|hora marcada)|e não saio|quer queira)|sem (avisar|marcação) …(escritório|sede)|não saio (daí|de lá|dali|enquanto)|(estou|estarei|vou estar) …(à porta|na porta|aí|na receção|na recepção|na portaria) …(não arredo|até|enquanto|e não saio)|não arredo pé',
  watches:
    '(vi-a|vi-o|vi a senhora|vi você|te vi|vi-te) (ontem|sábado|domingo|hoje|a sair|saindo|no|na|com|em)(?!~)|sei (onde|a que horas|que horas|qual) …(mora|vive|sai|trabalha|carro|estaciona)(?!~)|(bonita|linda|nova) (casa|porta|varanda) (tem|que tem|você tem)|passei (em frente|à frente|na frente) d?a? ?(sua|tua) (casa|rua)|sei que (mora|vive|sai|moras)(?!~)',
  afterNo:
    '(não aceito|não vou aceitar|não aceitarei)(?! menos)(?! trabalhar)|(vou|continuarei) …(escrever|escrevendo|ligar|ligando|mandar|mandando) …(todo dia|todos os dias|até)',
  offer:
    '(outra|segunda|uma) (oferta|proposta) (de|da|por|escrita|com|e )|(outra) (oferta|proposta)|(oferta|proposta|contrato) …(outra (empresa|companhia|escola)|outro (hotel|lugar|sítio|lado))|(outra (empresa|escola|clínica)|outro (hospital|hotel|restaurante)) …(me quer|quer-me|me chamou|chamou-me|assinatura|contrato)',
  mustAnswer:
    '(tenho (de|que)|preciso|devo|precisam|querem|exigem) …(responder|assinar|decidir|dar (uma )?resposta|confirmar|resposta|assinatura)|(expira|termina o prazo|prazo)|até (amanhã|hoje|logo)',
  dataRequest:
    '(lgpd|rgpd)|(apag|elimin|acess|cópia)~ …(meus dados|dados pessoais)|dados pessoais …(guard|apag|elimin|têm|tem)~',
  asksFormally:
    '(ponto de situação|estado|andamento|situação) …(candidatura|processo|vaga|recrutamento|seleção)',
  inside:
    '(aqui é|aqui fala|é|sou) (o|a) ~ (da|do|de) (ti|contabilidade|informática|marketing|receção|recepção|financeiro|folha)(?!~)|~ (da|do) (ti|contabilidade|informática|financeiro|rh) aqui',
});
