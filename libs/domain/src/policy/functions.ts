/** The kinds of work that a role can be; a role's function sets how often is too often. */
export const JOB_FUNCTIONS = [
  'sales',
  'business_development',
  'fundraising',
  'pr',
  'recruiting',
  'engineering',
  'operations',
  'healthcare',
  'education',
  'finance',
  'hr',
  'legal',
  'design',
  'marketing',
  'support',
  'trades',
  'hospitality',
  'research',
  'executive',
  'other',
] as const;
export type JobFunction = (typeof JOB_FUNCTIONS)[number];

export interface Role {
  readonly title: string;
  readonly function: JobFunction;
}
