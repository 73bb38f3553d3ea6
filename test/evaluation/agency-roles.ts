/**
 * Twenty open roles as an agency has them in one mailbox: of a clinic, a haulier and a software house,
 * and beside them shops, a kitchen and an insurer. Near neighbours on purpose.
 */

export interface AgencyRole {
  readonly key: string;
  readonly title: string;
  /** Addresses of its own, or plus-tags of the shared one. */
  readonly addresses: readonly string[];
  readonly words: readonly string[];
}

const role = (
  key: string,
  title: string,
  words: readonly string[] = [],
  addresses: readonly string[] = [],
) => ({
  key,
  title,
  addresses,
  words,
});

export const agencyRoles: readonly AgencyRole[] = [
  role('night', 'Staff Nurse, Night', ['RN', 'night nurse'], ['jobs+nights@hollin.example']),
  role('practitioner', 'Nurse Practitioner', ['NP']),
  role('icu-de', 'Pflegefachkraft (m/w/d) Intensivstation', ['Intensivpflege', 'ITS']),
  role('mfa', 'Medizinische Fachangestellte (MFA)', ['Arzthelferin']),
  role('radiographer', 'Radiographer'),
  role('warehouse', 'Warehouse Operative (Req. 20417)', ['order picker', 'warehouse']),
  role('hgv', 'HGV Driver Class 1', ['lorry driver', 'HGV'], ['jobs+hgv@hollin.example']),
  role('planner', 'Transport Planner'),
  role('spedition', 'Speditionskaufmann/-frau (m/w/d)', ['Spedition']),
  role('exploitation', 'Chargé(e) d’exploitation transport', ['exploitation']),
  role('senior-ae', 'Senior Account Executive', ['AE']),
  role('am', 'Account Manager', ['key accounts']),
  role('sdr', 'Sales Development Representative', ['SDR']),
  role('qa', 'QA Engineer', ['tester', 'test automation']),
  role('backend', 'Backend Engineer (Go)', ['Golang']),
  role('frontend', 'Frontend Engineer', ['React']),
  role('store', 'Store Manager'),
  role('assistant-store', 'Assistant Store Manager', ['ASM']),
  role('commis', 'Commis Chef', ['kitchen'], ['kitchen@hollin.example']),
  role('claims', 'Claims Handler, Motor', ['claims'], ['jobs+motor-claims@hollin.example']),
];
