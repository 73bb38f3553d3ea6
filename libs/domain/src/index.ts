export * from './assessment.ts';
export * from './contact/contact.ts';
export * from './context.ts';
export * from './message/message.ts';
export * from './model/model.ts';
export * from './policy/functions.ts';
export * from './policy/policy.ts';
export * from './time/calendar.ts';
