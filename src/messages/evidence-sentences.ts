/** The model's words, as far as sentences on evidence go. */
type Agreement = 'same' | 'similar' | 'unsaid' | 'differs';
type Bearing = 'agrees' | 'rounds' | 'differs' | 'resembles';
type Outcome = 'supported' | 'rounded' | 'derived' | 'contradicted' | 'unsupported';
type Status = 'unverified' | 'supported' | 'contradicted' | 'verified';
type None = Record<never, never>;

/** What each sentence on evidence is told. */
interface EvidenceArguments {
  why: { bearing: Bearing; measure: Agreement; subject: Agreement; period: Agreement; qualifier: Agreement };
  status: { status: Status };
  outcome: { outcome: Outcome | null };
  bearing: { bearing: Bearing };
  stance: { stance: 'supports' | 'contradicts' };
  'link-state': { state: 'found' | 'moved' | 'lost' | 'address' | 'missing' };
  'source-state': { state: 'same' | 'changed' | 'new' };
  'verified-by': { by: string; on: string };
  'linked-by': { by: string; on: string | null };
  value: None;
  interval: { low: string | null; high: string | null; unit: string };
  said: None;
  relation: None;
  derived: None;
  recorded: None;
  note: None;
  disagree: None;
  'relies-on-nothing': None;
  coverage: { path: string; percent: number; borne: number; traced: number; contradicted: number; unverified: number };
  'coverage-all': { documents: number; percent: number; borne: number; traced: number };
  'coverage-none': { path: string };
  'coverage-below': { percent: number; required: number };
  linked: { path: string; claim: string; quote: string; to: string; file: string };
  unlinked: { path: string; claim: string; quote: string; count: number; file: string };
  imported: { file: string; claims: number; already: number };
}

/** Every sentence on evidence, in one language. */
export type EvidenceSentences = {
  readonly [Code in keyof EvidenceArguments]: (args: EvidenceArguments[Code]) => string;
};
