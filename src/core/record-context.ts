import { PAYLOAD_CONTEXT } from './payload';

/** Members without a fitting standard term keep their own names under this, so that none is lost. */
const OURS = `${PAYLOAD_CONTEXT}#`;

const moment = (term: string) => ({ '@id': term, '@type': 'xsd:dateTime' });
/** A value that becomes an IRI by what stands before it. */
const prefixed = (before: string) => ({ '@type': '@vocab', '@context': { '@vocab': before } });

/**
 * The only place with terms of DPV (2.3): a node of its own in the statement by which the holder objects. What the objection
 * is about is its subject, not a `dpv:hasPurpose`: DPV has `ai:ModelTraining` as a `dpv:Processing` and
 * `ai:ContentGeneration` as an `ai:Capability`.
 */
const OBJECTION = {
  '@context': {
    dpv: 'https://w3id.org/dpv#',
    ai: 'https://w3id.org/dpv/ai#',
    'right-exercise': 'dpv:RightExerciseActivity',
    right: { '@id': 'dpv:hasRight', '@type': '@vocab' },
    'gdpr-article-21': 'https://w3id.org/dpv/legal/eu/gdpr#A21',
    purpose: { '@id': 'http://purl.org/dc/terms/subject', '@type': '@vocab' },
    'model-training': 'ai:ModelTraining',
    'content-generation': 'ai:ContentGeneration',
  },
};

/**
 * What each kind is, and what its time means there. The program is the sensor of an observation and the author of a file. In
 * the other kinds it only wrote down what the holder said or did, so that no term of PROV makes it the agent.
 */
const KINDS = {
  observation: {
    '@id': 'sosa:Observation',
    '@context': {
      setting: '@nest',
      id: { '@id': 'sosa:observedProperty', ...prefixed(`${PAYLOAD_CONTEXT}:setting:`) },
      name: `${OURS}setting`,
      reading: '@nest',
      value: 'sosa:hasSimpleResult',
      utc: moment('sosa:resultTime'),
      program: 'sosa:madeBySensor',
      page: 'prov:used',
    },
  },
  started: { '@id': 'prov:Start', '@context': { utc: moment('prov:atTime') } },
  statement: {
    '@id': 'prov:Activity',
    '@context': {
      utc: moment('prov:endedAtTime'),
      objection: OBJECTION,
      day: { '@id': `${OURS}day`, '@type': 'xsd:date' },
    },
  },
  picture: {
    '@id': 'prov:Entity',
    '@context': {
      at: `${OURS}at`,
      taken: '@nest',
      utc: moment('prov:generatedAtTime'),
      address: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    },
  },
  erased: {
    '@id': 'prov:Invalidation',
    '@context': {
      utc: moment('prov:atTime'),
      // Here `kind` is a word about another entry: that one is not called an observation again.
      erased: { '@id': `${OURS}erased`, '@context': { kind: `${OURS}kind` } },
    },
  },
  'optout-record': {
    '@id': 'prov:Bundle',
    '@context': { made: '@nest', utc: moment('prov:generatedAtTime'), program: 'prov:wasAttributedTo' },
  },
};

/**
 * The JSON-LD context that stands in every record (W3C JSON-LD 1.1): what the members of the payloads mean in SOSA, PROV
 * and, where the holder says that they object, DPV. A payload names it as `urn:optout-record:v1`.
 */
export const RECORD_CONTEXT = {
  '@version': 1.1,
  '@vocab': OURS,
  prov: 'http://www.w3.org/ns/prov#',
  sosa: 'http://www.w3.org/ns/sosa/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  kind: '@type',
  format: '@type',
  at: '@nest',
  utc: moment(`${OURS}utc`),
  name: 'rdfs:label',
  sentence: { '@id': 'rdfs:comment', '@language': 'en' },
  address: { '@id': 'prov:specializationOf', '@type': '@id' },
  ledger: prefixed('urn:uuid:'),
  visit: prefixed('urn:uuid:'),
  jws: { '@type': '@json' },
  jwk: { '@type': '@json' },
  bytes: { '@type': 'xsd:base64Binary' },
  ...KINDS,
} as const;
