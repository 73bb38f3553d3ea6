export * from './assessment.ts';
export * from './cadence/rhythm.ts';
export * from './contact/contact.ts';
export { areTwoNames, nameWords, sharersAmong } from './contact/names.ts';
export * from './context.ts';
export * from './debt/debt.ts';
export * from './debt/find-promises.ts';
export * from './debt/promise.ts';
export * from './digest/break-through.ts';
export * from './time/holidays.ts';
export * from './digest/proportion.ts';
export * from './digest/quiet.ts';
export * from './digest/schedule.ts';
export { answersInside, type LetterLook } from './message/answers-inside.ts';
export * from './message/hidden-text.ts';
export * from './message/message.ts';
export * from './model/acts.ts';
export { classesOf } from './model/aside-classes.ts';
export { ASIDE_MARKS, ASIDE_VECTORS, asideNgrams, eachMark } from './model/aside-ngrams.ts';
export * from './model/asides.ts';
export * from './model/crossings.ts';
export * from './model/decision.ts';
export * from './model/hash-index.ts';
export * from './model/hash-steps.ts';
export * from './model/hashes.ts';
export * from './model/hints.ts';
export * from './model/judgement.ts';
export * from './model/model.ts';
export * from './model/reading.ts';
export { type Input, kept } from './model/rows.ts';
export * from './model/sentence-reader.ts';
export * from './model/sentence-scorer.ts';
export * from './model/sentence-reading.ts';
export * from './model/trained.ts';
export * from './model/trees.ts';
export * from './model/vector-hash.ts';
export { listed } from './model/words.ts';
export { judgeMessage, type JudgedMessage } from './model/judge-message.ts';
export * from './opinion/second-opinion.ts';
export * from './policy/functions.ts';
export * from './policy/parse-policy.ts';
export * from './policy/policy.ts';
export * from './priority/place.ts';
export * from './priority/reading-seconds.ts';
export * from './record.ts';
export * from './time/calendar.ts';
export * from './time/day.ts';
export * from './time/find-dates.ts';
export * from './time/instant.ts';
export * from './time/mention.ts';
export * from './time/named-days.ts';
export * from './time/working-time.ts';
export * from './time/zone.ts';
export { assess } from './assess.ts';
export { wordsOf } from './signals/novelty.ts';
export * from './signals/aside.ts';
export { languageOf } from './signals/language.ts';
export { asideSentences, mustBeHeard, plainSentences, type AsideSentence } from './signals/own-words.ts';
export { isFromMailServer } from './signals/delivery-report.ts';
export { observe, type Observation } from './signals/observe.ts';
export type { IsWord } from './signals/typing.ts';
export { isAutomaticReply } from './signals/automatic-reply.ts';
export { isWrittenToList } from './signals/machine-mail.ts';
export { isReadReceipt } from './signals/read-receipt.ts';
export { isUnreadAddress } from './signals/unread-address.ts';
export { newTextBesideOurs } from './message/answers-between.ts';
export { separateByMarks, separateNewText, type SeparatedText } from './message/new-text.ts';
export { attributionStart } from './message/attribution.ts';
export {
  endsForward,
  headersBehindMarker,
  isQuoted,
  markerKind,
  quotedHeader,
  unquote,
} from './message/reply-lines.ts';
export { reasonOutside } from './explanation/grounds.ts';
export * from './wording/index.ts';
export { verbose } from './verbose.ts';
